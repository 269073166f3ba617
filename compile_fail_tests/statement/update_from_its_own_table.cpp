// expect: stele: the same table twice in a statement; join one under another name: constexpr auto m = alias<"m">(T), .join(m, relationship), or .join(m) and on() [S036]
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