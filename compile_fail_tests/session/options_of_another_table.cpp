// expect: stele: options() with a relationship of a table that the statement does not select whole; select(Author), or begin at a table that it selects, joined(Book::author, Author::books) [S925]
//
// What is loaded is loaded for the objects in the rows: their table has to be in the select list as a whole. A table
// that is only joined, or of which only columns are selected, gives no objects.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Author)).options(selectin(Author::books)).all();
#else
    session.scalars(select(Book)).options(selectin(Author::books)).all();
#endif
}
