// expect: stele: from() of insert() takes one SELECT; write from(select(...)), or give rows to values() [S451]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(std::vector<Author::row>(2))).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).from(std::vector<Author::row>(2))).changes();
}
#endif
