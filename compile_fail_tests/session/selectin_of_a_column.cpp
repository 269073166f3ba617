// expect: stele: selectin(), joined() or raise_on_lazy() of what is no relationship of a table; write selectin(Author::books), and for a further step selectin(Author::books, Book::publisher) [S921]
//
// A column is loaded with its table always. What can be loaded beside it are relationships: the other table's
// objects that has_many(), has_one(), many_to_many() and belongs_to() lead to.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Book)).options(selectin(Book::author)).all();
#else
    session.scalars(select(Book)).options(selectin(Book::title)).all();
#endif
}
