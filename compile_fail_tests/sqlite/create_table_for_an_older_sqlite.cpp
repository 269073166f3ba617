// expect: stele: create_table() makes STRICT tables, which need SQLite 3.37, and this program is for an older one; raise STELE_SQLITE_VERSION [S712]
// not precompiled
//
// Every table that stele creates is STRICT, so that no column holds a value of another type. An
// older SQLite does not know the word.
#define STELE_SQLITE_VERSION 3036000

#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = drop_table(Book);
#else
constexpr auto statement = create_table(Book);
#endif

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
