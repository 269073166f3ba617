// expect: stele: row[] of a column; read the member of its name: row.title, or row["title"_c] [S536]
// computed: stele: row[] of "book"."title"; read the member of its name: row.title, or row["title"_c]
//
// A row of a select list has a member for each column, with the name of the column.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one().title;
}
#else
std::string run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one()[Book::title];
}
#endif
