// expect: stele: = assigns to a collection of an object; say clear() and add(), or remove() [S948]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king[Author::books].add(session.scalars(select(Book)).all());
#else
    auto king = session.get(Author, 4);
    king[Author::books] = session.scalars(select(Book)).all();
#endif
}
