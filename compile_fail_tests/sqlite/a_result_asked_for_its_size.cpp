// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t books(stele::sqlite::connection& db) { return db.execute(select(Book)).all().size(); }
#else
std::size_t books(stele::sqlite::connection& db) { return db.execute(select(Book)).size(); }
#endif
