// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
//
// A result reads its rows one by one. all() is a std::vector of them, one() the only row, first()
// the first one if there is any.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::vector<Book::row> run(stele::sqlite::connection& db) { return db.execute(select(Book)).all(); }
#else
std::vector<Book::row> run(stele::sqlite::connection& db) { return db.execute(select(Book)); }
#endif
