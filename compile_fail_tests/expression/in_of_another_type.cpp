// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.in("It", "Carrie")); }
#else
auto query() { return select(Book).where(Book::title.in("It", 1)); }
#endif

std::string_view text() { return stele::sql(query()); }
