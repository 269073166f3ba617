// expect: stele: a function with too many or too few arguments; see what it takes in docs/language.md [S166]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, substr(Book::title, 1));
#else
constexpr auto statement = select(Book::title, substr(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
