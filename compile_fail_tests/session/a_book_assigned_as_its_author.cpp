// expect: stele: a relationship of an entity is set to what is no object of its table; give an entity, and a key to its column: book->author_id = 4 [S913]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto book = session.get(Book, 7);
    book[Book::author] = session.get(Author, 4);
#else
    auto book = session.get(Book, 7);
    book[Book::author] = book;
#endif
}
