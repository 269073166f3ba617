// expect: stele: group_by() uses an aggregate, but makes the groups that are aggregated; group by columns [S204]
//
// GROUP BY makes the groups that aggregates are computed of, so that it cannot depend on one. To
// group by a total, select the total in a derived table first.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(max(Book::rating)));
#endif
