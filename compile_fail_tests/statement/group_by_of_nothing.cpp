// expect: stele: group_by() of nothing; name what to group by [S321]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).group_by());
#endif
