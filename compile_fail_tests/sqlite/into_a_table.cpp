// expect: stele: a table where the type of a row is wanted; name its row: into<Author::row>(), query<Author::row>("SELECT ...") [S542]
//
// A table is a name in statements, and its rows are of the struct Author::row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Author)).into<Author::row>().all());
}
#else
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Author)).into<Author>().all());
}
#endif
