// expect: stele: == of an entity with what is no entity of its table; compare rows, *king == row, or columns, king->author_id == 4, and ask if (king) whether there is one [S950]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    const bool same = king == session.get(Author, 5);
    static_cast<void>(same);
#else
    auto king = session.get(Author, 4);
    const bool same = king == session.get(Book, 4);
    static_cast<void>(same);
#endif
}
