// expect: stele: a set operation of columns of different types; cast<T>() one of them [S332]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(intersect(select(Book::cover), select(Book::cover)));
#else
constexpr auto text = stele::sql(intersect(select(Book::cover), select(Shop::stock)));
#endif
