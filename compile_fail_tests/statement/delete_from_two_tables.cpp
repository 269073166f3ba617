// expect: stele: delete_from() takes one table; write delete_from(Table), and which rows in where() [S442]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book, Author).everywhere()).changes();
}
#endif
