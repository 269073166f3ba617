// expect: stele: group_by() uses an aggregate, but makes the groups that are aggregated; group by columns [S204]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).group_by(Book::rating));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(max(Book::rating)));
#endif
