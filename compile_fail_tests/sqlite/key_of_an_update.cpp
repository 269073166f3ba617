// expect: stele: key() is that of the row of an insert() of one row; ask changes(), or say returning() [S463]
//
// Only an INSERT of one row makes one key. SQLite keeps the last one, which after any other
// statement is that of some row before.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Author).set(Author::first_name = "A").everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Author).set(Author::first_name = "A").everywhere()).key();
}
#endif
