// expect: stele: a window with two frames; say one of rows(), range() and groups() [S222]
//
// A frame says which rows around the current one a window function looks at, and there is one for
// each window.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::rating).rows(preceding(1), current_row))));
#else
constexpr auto text = stele::sql(select(
    Book::title,
    count().over(
        order_by(Book::rating).rows(preceding(1), current_row).groups(preceding(1), current_row))));
#endif
