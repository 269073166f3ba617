// expect: stele: add(), remove() or contains() of a collection with what is no object of its table; give an entity, or to add() a row in braces, {.title = "..."} [S912]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    const bool there = king[Author::books].contains(session.get(Book, 7));
    static_cast<void>(there);
#else
    auto king = session.get(Author, 4);
    const bool there = king[Author::books].contains(7);
    static_cast<void>(there);
#endif
}
