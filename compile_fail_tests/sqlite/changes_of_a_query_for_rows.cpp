// expect: stele: changes() or key() of a query() for rows; leave the type of its rows out: query("DELETE ...") [S541]
//
// With a row type query() gives the rows of the text; without, it runs the text to its end, and
// says what it changed.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) { return db.query("DELETE FROM book").changes(); }
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.query<std::string>("DELETE FROM book").changes();
}
#endif
