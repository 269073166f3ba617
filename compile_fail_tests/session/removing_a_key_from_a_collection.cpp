// expect: stele: add(), remove() or contains() of a collection with what is no object of its table; give an entity, or to add() a row in braces, {.title = "..."} [S912]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.get(Author, 4)[Author::books].remove(session.get(Book, 7));
#else
    session.get(Author, 4)[Author::books].remove(7);
#endif
}
