// expect: stele: execute() takes one statement, such as select(...); SQL text goes to query(), and a prepared statement is called [S465]
//
// execute() runs what the compiler knows. SQL that is text goes to query(), which is told the type
// of a row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string>("SELECT title FROM book").all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute("SELECT title FROM book").all().size();
}
#endif
