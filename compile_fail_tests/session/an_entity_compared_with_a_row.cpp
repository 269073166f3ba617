// expect: stele: == of an entity with what is no entity of its table; compare rows, *king == row, or columns, king->author_id == 4, and ask if (king) whether there is one [S950]
//
// Two entities are equal where they are the same object. A row has columns only, and a key is one of them.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto king = session.get(Author, 4);
    const bool same = *king == Author::row{};
    static_cast<void>(same);
#else
    const auto king = session.get(Author, 4);
    const bool same = king == Author::row{};
    static_cast<void>(same);
#endif
}
