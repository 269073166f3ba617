// expect: stele: += and the like, which SQL does not have; assign what the column shall be: Book::pages = Book::pages + 1 [S189]
//
// SQL assigns a value that is calculated from the old one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::author_id = Book::author_id + 1).everywhere();
#else
constexpr auto statement = update(Book).set(Book::author_id += 1).everywhere();
#endif

static_assert(!stele::sql(statement).empty());
