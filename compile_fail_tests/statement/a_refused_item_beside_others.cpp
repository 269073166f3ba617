// expect: stele: select() takes tables, columns and expressions; a C++ value is none [S304]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one().title;
}
#else
std::string read(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, 5)).one().title;
}
#endif
