// expect: stele: an operator on bits, which this language does not have; say raw<std::int64_t>("? & ?", a, b) [S195]
//
// SQLite has them, but not all databases, and their precedence differs from that of C++.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id % 2 == 1);
#else
constexpr auto statement = select(Book::title).where((Book::author_id & 1) == 1);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
