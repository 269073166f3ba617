// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

auto books(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book)).all().size();
#else
    return db.execute(select(Book)).count();
#endif
}
