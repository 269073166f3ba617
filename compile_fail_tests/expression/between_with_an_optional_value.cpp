// expect: stele: <, <=, > or >= with an optional value, whose NULL would compare with nothing; compare with *value [S109]
//
// An optional that is empty becomes NULL, and a comparison with NULL is neither true nor false: the
// statement would quietly find nothing. Decide in C++ what an empty optional means. (== and != take
// one: they compare null-safely.)
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::rating.between(1, *std::optional{2})); }
#else
auto query() { return select(Book).where(Book::rating.between(1, std::optional{2})); }
#endif

std::string_view text() { return stele::sql(query()); }
