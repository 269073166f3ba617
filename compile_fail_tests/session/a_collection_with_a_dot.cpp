// expect: stele: . between a collection of an object and a column, which each of its objects has; go through it with for, or take one: king[Author::books][0]->title [S956]
//
// A collection has many objects, and each of them has its columns. Which one is meant has to be said.
#include "../tables.hpp"

#include <stele/session.hpp>

std::string title(stele::session& session) {
#ifdef STELE_CONTROL
    return session.get(Author, 4)[Author::books][0]->title;
#else
    return session.get(Author, 4)[Author::books].title;
#endif
}
