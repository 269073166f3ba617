// expect: stele: range() by a distance along something that is no number; order by a number, or count with rows() or groups() [S280]
//
// RANGE takes the rows whose order term is no more than a number away. Text has no distance.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(2), current_row))));
#else
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).range(preceding(2), current_row))));
#endif
