// expect: stele: values() of a row beside other things; set the members of the row, or write assignments only [S445]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values({.first_name = "A", .last_name = "B"})).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values({.last_name = "B"}, Author::first_name = "A"))
        .changes();
}
#endif
