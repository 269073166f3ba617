// expect: stele: a connection has no operator()(); say db.execute(statement) [S475]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) { static_cast<void>(db.execute(select(Book)).all()); }
#else
void read(stele::sqlite::connection& db) { static_cast<void>(db(select(Book)).all()); }
#endif
