// expect: stele: selectin() or joined() whose next relationship does not begin at the table that the one before leads to; give each its own option, .options(selectin(Author::books), selectin(Author::films)) [S922]
//
// Several relationships in one option are the steps of a way: the second begins where the first leads. Two that begin
// at the same table are two options.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Book).options(joined(Book::author, Author::books))).all();
#else
    session.scalars(select(Book).options(joined(Book::author, Letter::sender))).all();
#endif
}
