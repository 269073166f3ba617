// expect: stele: a common table expression that uses one behind it; name that one before it in with() [S064]
//
// Each common table expression is built of those before it. The order says so.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();
constexpr auto e = select(d[Book::title]).as<"e">();

#ifdef STELE_CONTROL
constexpr auto statement = with(d, e).select(e);
#else
constexpr auto statement = with(e, d).select(e);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
