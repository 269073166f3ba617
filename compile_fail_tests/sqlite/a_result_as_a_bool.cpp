// expect: stele: a result in the place of a row, a std::vector or a bool; take one(), all() or first() of it [S473]
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
