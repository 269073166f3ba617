// expect: stele: partition_by() given twice or after order_by(); say it first, with all terms: partition_by(a, b).order_by(c) [S271]
//
// The parts of a window stand in SQL's order: PARTITION BY, ORDER BY, the frame.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(partition_by(Book::author_id).order_by(Book::title))));
#else
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).partition_by(Book::author_id))));
#endif
