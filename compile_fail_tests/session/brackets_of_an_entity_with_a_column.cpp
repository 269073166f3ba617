// expect: stele: [] of an entity with what is no relationship of its table; a column is a member of its row, king->last_name [S902]
//
// An entity's brackets lead to what it is related to. The values of its own row are members: entity->column.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    static_cast<void>(king->last_name);
#else
    auto king = session.get(Author, 4);
    static_cast<void>(king[Author::last_name]);
#endif
}
