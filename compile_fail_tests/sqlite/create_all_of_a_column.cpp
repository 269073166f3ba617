// expect: stele: create_all() and verify() take tables, as STELE_TABLE defines them [S470]
//
// create_all() creates what the database lacks of whole tables, and verify() compares them with
// their declarations.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void run(stele::sqlite::connection& db) { db.create_all(Book); }
#else
void run(stele::sqlite::connection& db) { db.create_all(Book::title); }
#endif
