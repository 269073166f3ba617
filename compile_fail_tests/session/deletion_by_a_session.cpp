// expect: stele: a session has no delete_from(); say remove(), or execute(delete_from(...)) [S940]
#include "../tables.hpp"

#include <stele/session.hpp>

void forget(stele::session& session) {
#ifdef STELE_CONTROL
    session.execute(delete_from(Book).everywhere());
#else
    session.delete_from(Book).everywhere();
#endif
}
