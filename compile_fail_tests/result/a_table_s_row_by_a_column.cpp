// expect: stele: [] of a table's row, which is a plain struct; read its member: book.title [S539]
//
// The row of a whole table is the struct of that table. Its members are the columns.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) { return db.execute(select(Book)).one().title; }
#else
std::string run(stele::sqlite::connection& db) {
    return db.execute(select(Book)).one()[Book::title];
}
#endif
