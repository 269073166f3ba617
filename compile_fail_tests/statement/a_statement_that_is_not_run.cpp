// expect: stele: a statement that is not run; pass it to execute() [S492]
// a warning
//
// A statement is a value: alone it does nothing. Compilers warn where one is neither run nor kept.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void add(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    db.execute(insert(Author).values({.first_name = "Stephen", .last_name = "King"}));
#else
    static_cast<void>(db);
    insert(Author).values({.first_name = "Stephen", .last_name = "King"});
#endif
}
