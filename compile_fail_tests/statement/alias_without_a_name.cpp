// expect: stele: a table under a name of no characters; give as<> or alias<> a name [S056]
//
// In SQL text an empty name could not be told from none.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::alias<"m">(Book));
#else
constexpr auto statement = select(stele::alias<"">(Book));
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
