// expect: stele: a collection of an object has no push_back(); say add() [S941]
//
// The collection of an object is no container of its own: what is added becomes a new row, or moves here from
// another object, at the next flush.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king[Author::books].add({.title = "It"});
#else
    auto king = session.get(Author, 4);
    king[Author::books].push_back({.title = "It"});
#endif
}
