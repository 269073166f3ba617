// expect: stele: an entity where a row is wanted; its row is *king [S958]
//
// An entity names an object of the session, and its row is what it points to. A copy of that knows nothing of the
// session any more, so it is asked for by name.
#include "../tables.hpp"

#include <stele/session.hpp>

std::string name(stele::session& session) {
#ifdef STELE_CONTROL
    const Author::row king = *session.get(Author, 4);
#else
    const Author::row king = session.get(Author, 4);
#endif
    return king.last_name;
}
