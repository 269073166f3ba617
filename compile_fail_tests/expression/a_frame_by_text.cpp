// expect: stele: preceding() and following() take a number, not negative; rows are counted by integers [S227]
//
// A bound is so many rows, or so much of the value, before or after the current row. That is a
// number, and the direction is in the name.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding(1), current_row))));
#else
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding("1"), current_row))));
#endif
