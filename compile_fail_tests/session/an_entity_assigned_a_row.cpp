// expect: stele: = sets an entity to what is no entity of its table; take one from the session, session.add(row), and write to the row of one by *king = row [S951]
//
// An entity names an object of the session. Assigning to it names another one; the columns of the object are those
// of its row.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    king = session.add(Author::row{});
#else
    auto king = session.get(Author, 4);
    king = Author::row{};
#endif
}
