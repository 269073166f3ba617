// expect: stele: where() takes a condition, and a SELECT is none; say exists(select(...)), or compare it with something [S675]
//
// SQL would take the number in the first row of the SELECT for the answer.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Author).where(exists(select(Book::book_id).where(Book::author_id == Author::author_id)));
#else
constexpr auto statement =
    select(Author).where(select(Book::book_id).where(Book::author_id == Author::author_id));
#endif

static_assert(!stele::sql(statement).empty());
