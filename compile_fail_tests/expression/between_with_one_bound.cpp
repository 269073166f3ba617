// expect: stele: between() takes two bounds; say between(low, high) [S168]
//
// BETWEEN has a lower and an upper bound. With one of them, it is <= or >=.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id.between(1, 5));
#else
constexpr auto statement = select(Book::title).where(Book::author_id.between(1));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
