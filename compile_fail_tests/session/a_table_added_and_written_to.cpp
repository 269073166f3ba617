// expect: stele: add() to a session of what is neither a row of a table nor an entity; write session.add(Book::row{.title = "..."}) [S909]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.add(Author::row{})->last_name = "King";
#else
    session.add(Author)->last_name = "King";
#endif
}
