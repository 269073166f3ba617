// expect: stele: values() of a row beside other things; set the members of the row, or write assignments only [S445]
//
// A row has a value for each column already. To write another value, set the member of the row
// before.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::row{.first_name = "A"})).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::row{}, Author::first_name = "A")).changes();
}
#endif
