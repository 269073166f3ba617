// expect: stele: key() is that of the row of an insert() of one row; ask changes(), or say returning() [S463]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(std::vector<Author::row>(2))).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(std::vector<Author::row>(2))).key();
}
#endif
