// expect: stele: select() uses a table that is not in the statement; join it, or cross_join() it where each row with each is meant [S007]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Author::last_name, count(Book::book_id)).join(Author::books).group_by(Author::author_id);
#else
constexpr auto statement =
    select(Author::last_name, count(Book::book_id)).group_by(Author::author_id);
#endif

static_assert(!stele::sql(statement).empty());
