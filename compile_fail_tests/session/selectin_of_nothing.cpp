// expect: stele: selectin(), joined() or raise_on_lazy() of nothing; name the relationship to load, selectin(Author::books) [S920]
//
// What is loaded with a query has to be said: the relationship goes into the parentheses.
#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Author)).options(selectin(Author::books)).all();
#else
    session.scalars(select(Author)).options(stele::selectin()).all();
#endif
}
