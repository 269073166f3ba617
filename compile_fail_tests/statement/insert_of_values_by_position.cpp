// expect: stele: values() takes a row of its table, a range of such rows, or assignments to its columns; write Book::row{...} or Book::title = value [S490]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values({1, "It"})).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(1, "It")).changes();
}
#endif
