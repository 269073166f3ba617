// expect: stele: into(), stream() and query<Row>() are of a connection, and a session gives objects; say session.connection().execute(statement).into<T>() [S959]
//
// A session reads whole tables into its objects. Rows of another shape are read by its connection.
#include "../tables.hpp"

#include <stele/session.hpp>

std::size_t count(stele::session& session) {
#ifdef STELE_CONTROL
    return session.connection().execute(select(Author)).into<Author::row>().all().size();
#else
    return session.execute(select(Author)).into<Author::row>().all().size();
#endif
}
