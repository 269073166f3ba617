// expect: stele: glob(), ilike(), contains(), starts_with() and ends_with() take one text; name one [S170]
//
// Each of these looks for one text.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title.contains("a"));
#else
constexpr auto statement = select(Book::title).where(Book::title.contains("a", "b"));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
