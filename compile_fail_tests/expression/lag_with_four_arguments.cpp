// expect: stele: a window function with too many arguments or too few; it is first_value(e), last_value(e), nth_value(e, n), lag(e), lag(e, n) or lag(e, n, default) [S261]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(lag(Book::title, 1, "none").over()));
#else
constexpr auto text = stele::sql(select(lag(Book::title, 1, "none", 2).over()));
#endif
