// expect: stele: from() of insert() takes one SELECT; write from(select(...)), or give rows to values() [S451]
//
// What is inserted is the result of a SELECT: select(Table) for all of a table.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).from(select(Author))).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).from(Author)).changes();
}
#endif
