// expect: stele: = assigns to a relationship, which is no column; assign to the column of its key: Book::author_id = value [S460]
//
// A relationship is a way from one table to another. What is stored is the value of its key
// column.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Book).set(Book::author_id = 4).everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Book).set(Book::author = 4).everywhere()).changes();
}
#endif
