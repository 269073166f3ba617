// expect: stele: right_join() and full_join() need SQLite 3.39, and this program is for an older one; say left_join(), or raise STELE_SQLITE_VERSION [S714]
// not precompiled
//
// A RIGHT JOIN is a LEFT JOIN with the tables the other way round, which every SQLite has.
#define STELE_SQLITE_VERSION 3037002

#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).left_join(Book::author);
#else
constexpr auto statement = select(Book).full_join(Book::author);
#endif

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
