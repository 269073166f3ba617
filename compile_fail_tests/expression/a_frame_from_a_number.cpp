// expect: stele: a frame goes from one bound to another; use unbounded_preceding, preceding(n), current_row, following(n) or unbounded_following [S224]
//
// A bare number could mean rows before or rows after; preceding(n) and following(n) say which.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding(1), current_row))));
#else
constexpr auto text =
    stele::sql(select(Book::title, count().over(order_by(Book::title).rows(1, current_row))));
#endif
