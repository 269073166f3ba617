// expect: stele: like() with an escape that is no character; pass one, as '!' [S121]
//
// The escape is the one character that takes % and _ their meaning in the pattern.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.like("50!%", '!')); }
#else
auto query() { return select(Book).where(Book::title.like("50!%", 1)); }
#endif

std::string_view text() { return stele::sql(query()); }
