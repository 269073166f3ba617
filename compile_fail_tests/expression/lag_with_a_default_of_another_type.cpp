// expect: stele: lag() or lead() with a default of another type than its value; pass one of the same type [S230]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, lag(Book::title, 1, "none").over()));
#else
constexpr auto text = stele::sql(select(Book::title, lag(Book::title, 1, 0).over()));
#endif
