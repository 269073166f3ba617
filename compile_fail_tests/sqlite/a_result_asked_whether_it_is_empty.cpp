// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
bool none(stele::sqlite::connection& db) {
    auto books = db.execute(select(Book));
    return books.all().empty();
}
#else
bool none(stele::sqlite::connection& db) {
    auto books = db.execute(select(Book));
    return books.empty();
}
#endif
