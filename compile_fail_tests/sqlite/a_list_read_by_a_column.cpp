// expect: stele: a column, a relationship or a name as a number, as the [] of a list takes one; of a list of rows take one() in place of all(), or go through it with for [S389]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) { return db.execute(select(Book)).one().title; }
#else
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book)).all()[Book::title]);
}
#endif
