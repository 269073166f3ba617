// expect: stele: = sets an entity to what is no entity of its table; take one from the session, session.add(row), and write to the row of one by *king = row [S951]
#include "../tables.hpp"

#include <stele/session.hpp>

std::string name(stele::session& session) {
#ifdef STELE_CONTROL
    const stele::entity<Author> king = session.scalars(select(Author)).one();
#else
    const stele::entity<Author> king = session.scalars(select(Author)).all();
#endif
    return king->last_name;
}
