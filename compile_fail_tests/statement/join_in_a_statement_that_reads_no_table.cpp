// expect: stele: join() in a statement that reads no table yet; name the first one in from() [S037]
//
// A join adds a table to one that is there. The select list names none, so that from() has to.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::count().as<"n">()).from(Book).join(Author);
#else
constexpr auto statement = select(stele::count().as<"n">()).join(Author);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
