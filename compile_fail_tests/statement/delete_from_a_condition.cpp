// expect: stele: delete_from() takes one table; write delete_from(Table), and which rows in where() [S442]
//
// delete_from() names the table alone. Which rows go is said by where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).where(Book::book_id == 1)).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book::book_id == 1)).changes();
}
#endif
