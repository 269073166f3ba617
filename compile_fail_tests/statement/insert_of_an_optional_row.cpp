// expect: stele: values() takes a row of its table, a range of such rows, or assignments to its columns; write Book::row{...} or Book::title = value [S490]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db, const std::optional<Book::row>& row) {
    return db.execute(insert(Book).values(*row)).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db, const std::optional<Book::row>& row) {
    return db.execute(insert(Book).values(row)).changes();
}
#endif
