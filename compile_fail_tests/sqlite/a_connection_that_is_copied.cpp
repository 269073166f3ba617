// expect: stele: a connection is copied or moved; it stays where it was opened: pass a reference, stele::sqlite::connection& [S720]
//
// Statements, transactions and sessions know their connection by its address. Functions take it by reference.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto count_books(stele::sqlite::connection& db) { return db.execute(select(Book)).all().size(); }
#else
auto count_books(stele::sqlite::connection db) { return db.execute(select(Book)).all().size(); }
#endif

auto run(stele::sqlite::connection& db) { return count_books(db); }
