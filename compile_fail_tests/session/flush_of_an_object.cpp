// expect: stele: flush(), commit() and rollback() of a session take nothing; they are of all its objects [S947]
//
// A flush writes all that was changed, in the order that foreign keys ask for. What is not to be written yet is
// changed later.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.flush();
#else
    session.flush(session.get(Author, 4));
#endif
}
