// expect: stele: having() uses a window function, which sees the groups that having() has left; select it in a derived table, and pick there [S208]
//
// A window function sees the groups that HAVING has left, so that HAVING cannot pick by it. In a
// derived table it becomes a column, by which the outer statement picks.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() > 1));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count().over() > 1));
#endif
