// expect: stele: options() takes a result over as it is made; write session.scalars(statement).options(selectin(Author::books)) [S927]
//
// options() makes a new result of the one that it is called on, with another statement; one that has a name would be
// left empty.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Author)).options(selectin(Author::books)).all();
#else
    auto authors = session.scalars(select(Author));
    authors.options(selectin(Author::books)).all();
#endif
}
