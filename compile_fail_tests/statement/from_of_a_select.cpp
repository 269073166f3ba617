// expect: stele: from() of a SELECT without a name; make it a table by .as<"name">() [S051]
//
// A SELECT in FROM is a table, and needs a name, by which its columns can be reached.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::count().as<"n">()).from(select(Book).as<"books">());
#else
constexpr auto statement = select(stele::count().as<"n">()).from(select(Book));
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
