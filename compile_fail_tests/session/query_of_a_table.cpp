// expect: stele: query() of a session without a table in <>; say scalars(select(Author)), or with SQL text query<Author>("SELECT ...") [S953]
//
// query() runs SQL text. A statement of the language, select(Author), is run by scalars() or execute().
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto found = session.scalars(select(Author)).all();
    static_cast<void>(found);
#else
    const auto found = session.query(Author).all();
    static_cast<void>(found);
#endif
}
