// expect: stele: <, <=, > or >= with an optional value, whose NULL would compare with nothing; compare with *value [S109]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::rating.between(1, *std::optional{2})); }
#else
auto query() { return select(Book).where(Book::rating.between(1, std::optional{2})); }
#endif

std::string_view text() { return stele::sql(query()); }
