// expect: stele: order_by() of a window takes expressions; a C++ value orders nothing, and names of the select list are not known yet [S219]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().over(order_by(Book::title))));
#else
constexpr auto text = stele::sql(select(count().over(order_by(1))));
#endif
