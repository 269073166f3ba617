// expect: stele: lag() or lead() with a default of another type than its value; pass one of the same type [S230]
//
// The default stands where there is no row to take the value from, so that it lands in the same
// field as the value and has its type.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, lag(Book::title, 1, "none").over()));
#else
constexpr auto text = stele::sql(select(Book::title, lag(Book::title, 1, 0).over()));
#endif
