// expect: stele: query() without the type of a row gives no rows; say it: query<Row>("SELECT ...") [S471]
//
// The compiler does not know what a text selects, so that query() is told the type of a row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string>("SELECT title FROM book").all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.query("SELECT title FROM book").all().size();
}
#endif
