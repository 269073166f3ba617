// expect: stele: [] of an entity with what is no relationship of its table; a column is a member of its row, king->last_name [S902]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    static_cast<void>(king[Author::books]);
#else
    auto king = session.get(Author, 4);
    static_cast<void>(king[Book::author]);
#endif
}
