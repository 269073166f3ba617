// expect: stele: raise_on_lazy() of several relationships; it takes one, and behind another it is written selectin(Author::books, raise_on_lazy(Book::publisher)) [S923]
//
// raise_on_lazy() forbids to load one relationship. Of objects that another relationship leads to, it stands within
// the option that loads those.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Author))
        .options(selectin(Author::books, raise_on_lazy(Book::author)))
        .all();
#else
    session.scalars(select(Author)).options(raise_on_lazy(Author::books, Book::author)).all();
#endif
}
