// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
bool run(stele::sqlite::connection& db) {
    if (db.execute(select(Book)).first()) return true;
    return false;
}
#else
bool run(stele::sqlite::connection& db) {
    if (db.execute(select(Book))) return true;
    return false;
}
#endif
