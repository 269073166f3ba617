// expect: stele: check() with an aggregate, a window function, a SELECT or a placeholder; a CHECK sees the values of one row, so compare these [S649]
//
// A CHECK is asked of one row when that is written.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, int), check(a > 0));
#else
STELE_TABLE(Table, "table", column(a, int), check(a > 0 && exists(select(Book))));
#endif

constexpr auto text = stele::sql(create_table(Table));
