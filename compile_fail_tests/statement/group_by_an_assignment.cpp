// expect: stele: group_by() takes expressions, but = assigns; compare with == [S311]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(count(Book::book_id)).group_by(Book::title == "It");
#else
constexpr auto statement = select(count(Book::book_id)).group_by(Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());
