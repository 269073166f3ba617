// expect: stele: update() without set(); say which columns it sets [S427]
//
// An UPDATE without a SET changes nothing, and SQL refuses it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").where(Book::book_id == 1);
#else
constexpr auto statement = update(Book).where(Book::book_id == 1);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }