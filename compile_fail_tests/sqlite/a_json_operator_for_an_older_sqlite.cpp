// expect: stele: the operators -> and ->> need SQLite 3.38, and this program is for an older one; say json_extract(), or raise STELE_SQLITE_VERSION [S713]
// not precompiled
//
// The two operators are as new as that. json_extract() does the same, and has been there before.
#define STELE_SQLITE_VERSION 3037002

#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(stele::json_extract<std::string>(Book::title, "$.de").as<"german">());
#else
constexpr auto statement =
    select(stele::json_value<std::string>(Book::title, "$.de").as<"german">());
#endif

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
