// expect: stele: partition_by() takes expressions; a direction belongs to order_by(), a C++ value parts nothing [S218]
//
// PARTITION BY makes parts of rows with equal values; parts have no order, and a value that is the
// same for all rows makes one part of them.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title, count().over(partition_by(Book::rating).order_by(Book::title.desc()))));
#else
constexpr auto text = stele::sql(
    select(Book::title, count().over(partition_by(Book::rating.desc()).order_by(Book::title))));
#endif
