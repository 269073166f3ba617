// expect: stele: values() of several rows; give it one range of rows: values({{...}, {...}}), or a std::vector [S444]
//
// Several rows are one argument, a range of rows: rows in braces of their own, a std::vector or
// any other range. Then they are inserted as a whole or not at all.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(std::vector<Author::row>(2))).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::row{}, Author::row{})).changes();
}
#endif
