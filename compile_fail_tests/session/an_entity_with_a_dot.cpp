// expect: stele: . between an entity and a column; write ->, it points to its row: king->last_name [S954]
// computed: stele: . between an entity and "author"."last_name"; write ->, it points to its row: ->last_name
//
// An entity is held as a pointer is, and several can name one object. Its row is behind the arrow.
#include "../tables.hpp"

#include <stele/session.hpp>

std::size_t length(stele::session& session) {
    auto king = session.get(Author, 4);
#ifdef STELE_CONTROL
    king->last_name += "!";
    return king->last_name.size();
#else
    king.last_name += "!";
    return king.last_name.size();
#endif
}
