// expect: stele: add(), remove() or contains() of a collection with what is no object of its table; give an entity, or to add() a row in braces, {.title = "..."} [S912]
//
// A collection holds objects of one table: Author::books holds books.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king[Author::books].add(session.get(Book, 7));
#else
    auto king = session.get(Author, 4);
    king[Author::books].add(king);
#endif
}
