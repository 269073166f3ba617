// expect: stele: an argument of a function is no number; pass a number, or cast<double>(e) [S129]
//
// SQLite would take text for the number that it begins with, mostly 0, and the result would be no
// error, but wrong.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(abs(Book::rating));
#else
constexpr auto query = select(abs(Book::title));
#endif

constexpr auto text = stele::sql(query);
