// expect: stele: = assigns to a relationship, which is no column; assign to the column of its key: Book::author_id = value [S460]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).where(Book::author_id == 4)).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).where(Book::author = 4)).changes();
}
#endif
