// expect: stele: create_all() of two tables of one SQL name, or of one table twice; name each once, or give one another name [S651]
//
// The second would be taken for the first, and compared with it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void create(stele::sqlite::connection& db) { db.create_all(Author, Book); }
#else
void create(stele::sqlite::connection& db) { db.create_all(Author, Author); }
#endif
