// expect: stele: set() takes assignments, or one row of its table alone; assign the columns that differ [S443]
//
// A row sets all columns but its key, so that an assignment beside it would set one of them twice.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Author).set(Author::row{}).everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Author).set(Author::row{}, Author::first_name = "A").everywhere())
        .changes();
}
#endif
