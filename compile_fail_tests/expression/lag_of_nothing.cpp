// expect: stele: a window function that looks at other rows, of nothing; name what to take from there: lag(column) [S260]
//
// lag() takes a value from the row before; it needs to know which.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(lag(Book::title).over()));
#else
constexpr auto text = stele::sql(select(lag().over()));
#endif
