// expect: stele: add() to a has_many with assignments; they are for the pivot table of a many_to_many: write to the object, book->title = "..." [S907]
//
// There is no row between a parent and its child that the values could go to.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto book = session.get(Book, 1);
    book->title = "It";
    session.get(Author, 4)[Author::books].add(book);
#else
    session.get(Author, 4)[Author::books].add(session.get(Book, 1), Book::title = "It");
#endif
}
