// expect: stele: values() takes assignments to columns of its own table; write Table::column = value [S420]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(Book::row{})).key();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(Author::row{})).key();
}
#endif
