// expect: stele: preceding() or following() by a column, but a frame's distance is the same for each row; pass a number [S272]
//
// SQLite takes a constant there, and would say so when the statement runs.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(2), current_row))));
#else
constexpr auto text = stele::sql(
    select(count().over(order_by(Book::title).rows(preceding(Book::book_id), current_row))));
#endif
