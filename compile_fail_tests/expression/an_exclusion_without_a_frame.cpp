// expect: stele: a frame's exclusion given twice or without a frame; say it once, behind rows(), range() or groups() [S223]
//
// EXCLUDE takes rows out of a frame and is written behind it; SQL has no place for it without one,
// or for two.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title,
           count().over(order_by(Book::rating).rows(preceding(1), current_row).exclude_ties())));
#else
constexpr auto text =
    stele::sql(select(Book::title, count().over(order_by(Book::rating).exclude_ties())));
#endif
