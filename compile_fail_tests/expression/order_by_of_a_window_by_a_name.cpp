// expect: stele: order_by() of a window takes expressions; a C++ value orders nothing, and names of the select list are not known yet [S219]
//
// A window is computed together with the select list, so that names given there are not known in
// it, and a value that is the same for all rows puts nothing in order. Say the expression itself.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, rank().over(order_by(Book::rating.desc()))));
#else
constexpr auto text = stele::sql(select(Book::title, rank().over(order_by("n"_c.desc()))));
#endif
