// expect: stele: a collection of an object as one object; go through it with for, or take one: king[Author::books][0]->title [S949]
//
// A relationship to many leads to a list, which has no columns: each of its objects has.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king[Author::books][0]->title = "It";
#else
    auto king = session.get(Author, 4);
    king[Author::books]->title = "It";
#endif
}
