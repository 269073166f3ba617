// expect: stele: a set operation of columns of different types; cast<T>() one of them [S332]
//
// The rows of all SELECTs make one result, and a column of it has one C++ type. SQLite would mix
// both in one column, and the rows could not be read.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(intersect(select(Book::cover), select(Book::cover)));
#else
constexpr auto text = stele::sql(intersect(select(Book::cover), select(Shop::stock)));
#endif
