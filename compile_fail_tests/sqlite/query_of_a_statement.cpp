// expect: stele: query() takes SQL text, and the values of its parameters; a statement goes to execute() [S535]
//
// query() is for SQL that is only known as text. A statement knows its rows, and execute() gives
// them.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string>(select(Book::title)).all().size();
}
#endif
