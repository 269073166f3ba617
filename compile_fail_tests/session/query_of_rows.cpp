// expect: stele: into(), stream() and query<Row>() are of a connection, and a session gives objects; say session.connection().execute(statement).into<T>() [S959]
#include "../tables.hpp"

#include <stele/session.hpp>

std::size_t count(stele::session& session) {
#ifdef STELE_CONTROL
    return session.query<Author>("SELECT * FROM author").size();
#else
    return session.query<Author::row>("SELECT * FROM author").size();
#endif
}
