// expect: stele: returning() needs SQLite 3.35, and this program is for an older one; select() the rows, or raise STELE_SQLITE_VERSION [S711]
// not precompiled
//
// STELE_SQLITE_VERSION is the oldest SQLite that the program is to run with. That one would not
// understand RETURNING.
#define STELE_SQLITE_VERSION 3034001

#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).where(Book::book_id == 1);
#else
constexpr auto statement = delete_from(Book).where(Book::book_id == 1).returning(Book::title);
#endif

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
