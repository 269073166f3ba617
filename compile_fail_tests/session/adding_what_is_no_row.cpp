// expect: stele: add() to a session of what is neither a row of a table nor an entity; write session.add(Book::row{.title = "..."}) [S909]
//
// A session has objects of rows: a table, a condition or a plain value is none.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.add(Book::row{.title = "It"});
#else
    session.add(Book);
#endif
}
