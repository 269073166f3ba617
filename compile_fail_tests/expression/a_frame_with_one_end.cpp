// expect: stele: a frame has two ends; say rows(unbounded_preceding, current_row), or range() or groups() of two [S270]
//
// A frame goes from one bound to another, here always written out.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(unbounded_preceding, current_row))));
#else
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(unbounded_preceding))));
#endif
