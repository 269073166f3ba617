// expect: stele: a statement with a feature, which the note below names, of a newer SQLite than this program is for; say it without, or raise STELE_SQLITE_VERSION [S710]
// computed: stele: update().from() needs SQLite 3.33, and this program is for an older one
// not precompiled
//
// STELE_SQLITE_VERSION is the oldest SQLite that the program is to run with, and that one lacks what
// the statement says. The release history of SQLite has the version of each feature.
#define STELE_SQLITE_VERSION 3032000

#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").where(Book::author_id == 1);
#else
constexpr auto statement = update(Book)
                               .set(Book::title = Author::last_name)
                               .from(Author)
                               .where(Book::author_id == Author::author_id);
#endif

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
