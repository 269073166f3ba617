// expect: stele: a window function with too many arguments or too few; it is first_value(e), last_value(e), nth_value(e, n), lag(e), lag(e, n) or lag(e, n, default) [S261]
//
// Each of these functions has its own arguments.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(nth_value(Book::title, 2).over()));
#else
constexpr auto text = stele::sql(select(nth_value(Book::title).over()));
#endif
