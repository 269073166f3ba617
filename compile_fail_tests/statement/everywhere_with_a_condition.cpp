// expect: stele: everywhere() takes nothing, it means all rows; say a condition in where() [S459]
//
// everywhere() says on purpose that all rows are meant. A condition stands in where(), and then
// everywhere() goes.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).where(Book::book_id == 1)).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).everywhere(Book::book_id == 1)).changes();
}
#endif
