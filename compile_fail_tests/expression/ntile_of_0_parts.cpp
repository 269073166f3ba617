// expect: stele: ntile() or nth_value() of less than 1; count from 1 on [S282]
//
// Rows are parted in one part at least, and the first row is the first.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(ntile(lit<2>).over(order_by(Book::title))));
#else
constexpr auto text = stele::sql(select(ntile(lit<0>).over(order_by(Book::title))));
#endif
