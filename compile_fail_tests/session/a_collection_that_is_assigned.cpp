// expect: stele: = assigns to a collection of an object; say clear() and add(), or remove() [S948]
//
// Taking an object out of a collection unties or deletes it, as its table says. So it is said: by remove() and
// clear().
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king[Author::books].clear();
#else
    auto king = session.get(Author, 4);
    king[Author::books] = {};
#endif
}
