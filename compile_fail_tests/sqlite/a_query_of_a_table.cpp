// expect: stele: a table where the type of a row is wanted; name its row: into<Author::row>(), query<Author::row>("SELECT ...") [S542]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.query<Author::row>("SELECT * FROM author").all());
}
#else
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.query<Author>("SELECT * FROM author").all());
}
#endif
