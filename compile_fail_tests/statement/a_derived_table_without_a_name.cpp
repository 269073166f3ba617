// expect: stele: a table under a name of no characters; give as<> or alias<> a name [S056]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(select(Book).as<"m">());
#else
constexpr auto statement = select(select(Book).as<"">());
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
