// expect: stele: having() without group_by(); name what to group by, or pick rows with where() [S213]
//
// HAVING picks groups, and nothing says what to group by: the whole result would be one group. A
// condition on rows belongs into where().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).having(stele::count() > 1).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).having(stele::count() > 1));
#endif
