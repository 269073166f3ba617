// expect: stele: having() uses a column whose table is not in the statement; join its table [S011]
//
// having() picks groups by aggregates and grouped columns of the statement's tables, and this
// column's table is not one of them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title).join(Author).group_by(Book::title).having(max(Author::last_name) > "K"));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(max(Author::last_name) > "K"));
#endif
