// expect: stele: values() takes assignments to columns of its own table; write Table::column = value [S420]
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
