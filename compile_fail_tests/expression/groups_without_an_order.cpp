// expect: stele: groups() without order_by(), whose groups of equal rows it counts; order the window, or use rows() [S283]
//
// GROUPS counts groups of rows that the order holds equal. Without an order there is one.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().over(
    partition_by(Book::title).order_by(Book::title).groups(preceding(1), current_row))));
#else
constexpr auto text =
    stele::sql(select(count().over(partition_by(Book::title).groups(preceding(1), current_row))));
#endif
