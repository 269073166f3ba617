// expect: stele: group_by() takes expressions, but = assigns; compare with == [S311]
//
// Groups are made of rows with equal values, and an assignment is none. Group by a column, or by a
// comparison, which is written ==.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(count(Book::book_id)).group_by(Book::title == "It");
#else
constexpr auto statement = select(count(Book::book_id)).group_by(Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());
