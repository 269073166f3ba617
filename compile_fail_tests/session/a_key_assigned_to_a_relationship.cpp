// expect: stele: a relationship of an entity is set to what is no object of its table; give an entity, and a key to its column: book->author_id = 4 [S913]
//
// A relationship leads to an object. The key is a column, and both ways may be taken: after the flush both agree.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.get(Book, 7)->author_id = 4;
#else
    session.get(Book, 7)[Book::author] = 4;
#endif
}
