// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.in({"It"})); }
#else
auto query() { return select(Book).where(Book::title.in({1, 2})); }
#endif

std::string_view text() { return stele::sql(query()); }
