// expect: stele: group_by() uses a column whose table is not in the statement; join its table [S010]
// computed: stele: group_by() uses "author"."last_name", but "author" is not in this statement; add .join(Book::author)
//
// Groups are made of the rows that FROM and JOIN give, so the table of each column in group_by()
// has to be among them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement =
    select(count(Book::book_id)).join(Book::author).group_by(Author::last_name);
#else
constexpr auto statement = select(count(Book::book_id)).group_by(Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());
