// expect: stele: row_number(), rank() and the like take no arguments; name what to order by in over(order_by(column)) [S259]
//
// These functions number rows in the order of their window, so that the column belongs there.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(rank().over(order_by(Book::rating))));
#else
constexpr auto text = stele::sql(select(rank(Book::rating).over()));
#endif
