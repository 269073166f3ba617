// expect: stele: a statement has no all(), since a connection runs it; say db.execute(statement) and ask its result [S382]
//
// A statement is a value that knows of no database. A connection executes it, and the result of that has
// the rows.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) { static_cast<void>(db.execute(select(Book)).all()); }
#else
void read(stele::sqlite::connection&) { static_cast<void>(select(Book).all()); }
#endif
