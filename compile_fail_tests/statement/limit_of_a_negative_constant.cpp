// expect: stele: limit() and offset() take a number of rows: an integer that is not negative, a placeholder or lit<n> [S326]
//
// LIMIT and OFFSET count rows, and only whole numbers count. A negative LIMIT means no limit on
// SQLite and is an error elsewhere; leave limit() out instead.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).limit(stele::lit<10>));
#else
constexpr auto text = stele::sql(select(Book).limit(stele::lit<-1>));
#endif
