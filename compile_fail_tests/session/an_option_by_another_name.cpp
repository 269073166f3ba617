// expect: stele: no option of options() is called selectinload(); say selectin() [S967]
//
// The options are selectin(), joined() and raise_on_lazy(); without one, a relationship is loaded where it is
// used.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto all = session.scalars(select(Author).options(stele::selectin(Author::books))).all();
#else
    const auto all =
        session.scalars(select(Author).options(stele::selectinload(Author::books))).all();
#endif
    static_cast<void>(all);
}
