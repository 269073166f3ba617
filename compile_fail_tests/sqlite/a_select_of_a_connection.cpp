// expect: stele: a connection has no select(); say db.execute(select(...)) [S475]
//
// A connection runs statements, and makes none. A statement is made first, by a function that needs no
// database, and then executed.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) {
    for (const auto& book : db.execute(select(Book))) static_cast<void>(book);
}
#else
void read(stele::sqlite::connection& db) {
    for (const auto& book : db.select(Book)) static_cast<void>(book);
}
#endif
