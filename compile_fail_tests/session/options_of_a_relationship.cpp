// expect: stele: options() takes what selectin(), joined() and raise_on_lazy() give [S924]
//
// A relationship alone does not say how it is to be loaded: by a statement of its own, selectin(), or within the
// query's, joined().
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Author).options(selectin(Author::books))).all();
#else
    session.scalars(select(Author).options(Author::books)).all();
#endif
}
