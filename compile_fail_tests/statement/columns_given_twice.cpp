// expect: stele: columns() given twice; name all columns in one [S448]
//
// An INSERT has one list of columns, in the order of what from() selects.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(insert(Author)
                     .columns(Author::first_name, Author::last_name)
                     .from(select(Author::first_name, Author::last_name)))
        .changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(insert(Author)
                     .columns(Author::first_name)
                     .columns(Author::last_name)
                     .from(select(Author::first_name, Author::last_name)))
        .changes();
}
#endif
