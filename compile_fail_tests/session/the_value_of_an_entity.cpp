// expect: stele: an entity has no value(); its row is *king, a column king->last_name [S943]
//
// An entity is a handle to an object of the session, used as a pointer is.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto king = session.get(Author, 4);
    const Author::row row = *king;
    static_cast<void>(row);
#else
    const auto king = session.get(Author, 4);
    const Author::row row = king.value();
    static_cast<void>(row);
#endif
}
