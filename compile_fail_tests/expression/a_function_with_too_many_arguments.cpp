// expect: stele: a function with too many or too few arguments; see what it takes in docs/language.md [S166]
//
// The database would refuse the statement when it is prepared.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, lower(Book::title));
#else
constexpr auto statement = select(Book::title, lower(Book::title, Book::subtitle));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
