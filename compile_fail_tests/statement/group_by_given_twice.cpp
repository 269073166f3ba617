// expect: stele: group_by() given twice; name all terms in one [S316]
//
// A statement has one GROUP BY. Two calls could mean both terms together or the last one alone.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(count(Book::book_id)).group_by(Book::title, Book::rating);
#else
constexpr auto statement =
    select(count(Book::book_id)).group_by(Book::title).group_by(Book::rating);
#endif

static_assert(!stele::sql(statement).empty());
