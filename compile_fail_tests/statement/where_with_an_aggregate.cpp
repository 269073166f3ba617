// expect: stele: where() uses an aggregate, but picks rows before they are aggregated; use having(), or compare with a subquery [S202]
//
// WHERE picks rows before there are groups, so that it cannot ask what a group adds up to. HAVING
// picks groups, after that.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() > 1));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).where(stele::count() > 1));
#endif
