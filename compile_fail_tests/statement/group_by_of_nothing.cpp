// expect: stele: group_by() of nothing, or of braces; name what to group by [S321]
//
// GROUP BY has at least one term. Aggregates of all rows need no group_by().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).group_by());
#endif
