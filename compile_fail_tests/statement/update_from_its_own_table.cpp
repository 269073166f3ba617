// expect: stele: two tables of one name in a statement; give one of them an alias [S016]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    update(Book).set(Book::title = "It").from(stele::alias<"b">(Book)).everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = "It").from(Book).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }