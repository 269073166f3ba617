// expect: stele: a session has no merge(); get() the object, and write to it [S940]
//
// Other libraries have other names. A session adds what is new, gets what is there by its key, and writes by itself
// what is changed in an object.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.add(Author::row{.author_id = 4});
#else
    session.merge(Author::row{.author_id = 4});
#endif
}
