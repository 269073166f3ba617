// expect: stele: update() without where(); say where(), or everywhere() for all rows [S425]
//
// An UPDATE without WHERE changes every row of the table, and mostly the WHERE was forgotten. Where
// every row is meant, everywhere() says so.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").where(Book::book_id == 1);
#else
constexpr auto statement = update(Book).set(Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
