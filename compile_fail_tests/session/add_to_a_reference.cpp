// expect: stele: a relationship to one object has no add(); assign to it: book[Book::author] = king [S942]
//
// A book has one author. There is nothing to add to: another one takes the place of the first.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto book = session.get(Book, 7);
    book[Book::author] = Author::row{};
#else
    auto book = session.get(Book, 7);
    book[Book::author].add(Author::row{});
#endif
}
