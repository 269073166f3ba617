// expect: stele: a frame that starts after its end; name the earlier bound first [S225]
//
// Such a frame has no rows. SQL refuses most of them, and aggregates nothing in the others.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding(1), current_row))));
#else
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(current_row, preceding(1)))));
#endif
