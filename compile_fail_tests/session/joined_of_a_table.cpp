// expect: stele: selectin(), joined() or raise_on_lazy() of what is no relationship of a table; write selectin(Author::books), and for a further step selectin(Author::books, Book::publisher) [S921]

#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Book).options(joined(Book::author))).all();
#else
    session.scalars(select(Book).options(joined(Author))).all();
#endif
}
