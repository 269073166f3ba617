// expect: stele: query<Row>() of a type that is no row; give it a mapped type, a std::tuple, a struct or a table's row [S512]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string>("SELECT title FROM book").all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string&>("SELECT title FROM book").all().size();
}
#endif
