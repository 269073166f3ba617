// expect: stele: range() by preceding(n) or following(n) without order_by() of exactly one term; order the window by the number that n is a distance in [S215]
//
// range(preceding(3), …) means the rows whose value is at most 3 less, and needs the one value to
// which this refers: the term of order_by().
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(order_by(Book::rating).range(preceding(1), current_row))));
#else
constexpr auto text = stele::sql(
    select(Book::title, count().over(partition_by(Book::rating).range(preceding(1), current_row))));
#endif
