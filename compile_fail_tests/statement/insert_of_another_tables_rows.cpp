// expect: stele: values() takes a row of its table, a range of such rows, or assignments to its columns; write Book::row{...} or Book::title = value [S490]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
auto run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(std::vector<Book::row>{})).changes();
}
#else
auto run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(std::vector<Author::row>{})).changes();
}
#endif
