// expect: stele: a session has no scalar(); say execute(statement).scalar(), or scalars(statement).one() [S940]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto titles = session.scalars(select(Book::title)).all();
    static_cast<void>(titles);
#else
    auto titles = session.scalar(select(Book::title));
    static_cast<void>(titles);
#endif
}
