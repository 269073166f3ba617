// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

bool any(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(stele::count()).from(Book)).scalar() > 0;
#else
    return db.execute(select(stele::count()).from(Book)) > 0;
#endif
}
