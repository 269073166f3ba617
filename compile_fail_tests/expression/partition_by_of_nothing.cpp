// expect: stele: partition_by() of nothing; name what to part by, or say over() [S220]
//
// PARTITION BY needs at least one term. One window over all rows is over() without arguments.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, stele::row_number().over()));
#else
constexpr auto text =
    stele::sql(select(Book::title, stele::row_number().over(stele::partition_by())));
#endif
