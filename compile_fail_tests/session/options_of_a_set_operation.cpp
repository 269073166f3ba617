// expect: stele: options() of a set operation; give them to its result, session.scalars(statement).options(selectin(Author::books)) [S926]
//
// The rows of a UNION come from several SELECTs, and joined() could not be in all of them. Its result takes options as
// any other does, and loads them by statements of their own.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(union_(select(Author), select(Author))).options(selectin(Author::books)).all();
#else
    session.scalars(union_(select(Author), select(Author)).options(selectin(Author::books))).all();
#endif
}
