// expect: stele: = sets an entity to what is no entity of its table; take one from the session, session.add(row), and write to the row of one by *king = row [S951]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const stele::entity<Author> king = session.add(Author::row{.last_name = "King"});
#else
    const stele::entity<Author> king = Author::row{.last_name = "King"};
    static_cast<void>(session);
#endif
    static_cast<void>(king->last_name);
}
