// expect: stele: query() of a session without a table in <>; say scalars(select(Author)), or with SQL text query<Author>("SELECT ...") [S953]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto found = session.scalars(select(Author).where(Author::last_name == "King")).first();
#else
    const auto found = session.query(Author).filter(Author::last_name == "King").first();
#endif
    static_cast<void>(found);
}
