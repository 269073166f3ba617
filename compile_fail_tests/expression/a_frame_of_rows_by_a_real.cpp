// expect: stele: rows() or groups() by a distance that is no integer; count in whole rows, or use range() [S226]
//
// rows() counts rows and groups() counts groups of equal rows; there is no half of either. A
// distance in the value itself is range().
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding(1), current_row))));
#else
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::title).rows(preceding(1.5), current_row))));
#endif
