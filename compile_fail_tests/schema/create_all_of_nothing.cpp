// expect: stele: create_all() or verify() of nothing; name the tables [S650]
//
// Nothing would be created, and nothing compared.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void create(stele::sqlite::connection& db) { db.create_all(Author, Book); }
#else
void create(stele::sqlite::connection& db) { db.create_all(); }
#endif
