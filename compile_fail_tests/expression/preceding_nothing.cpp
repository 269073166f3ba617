// expect: stele: preceding() and following() take a number, not negative; rows are counted by integers [S227]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(1), current_row))));
#else
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(), current_row))));
#endif
