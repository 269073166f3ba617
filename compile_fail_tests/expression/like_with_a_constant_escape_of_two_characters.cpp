// expect: stele: like() with an escape that is no character; pass one, as '!' [S121]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.like("50!%", stele::lit<"!">)); }
#else
auto query() { return select(Book).where(Book::title.like("50!%", stele::lit<"!!">)); }
#endif

std::string_view text() { return stele::sql(query()); }
