// expect: stele: a session of what is no connection that outlives it; open one first: stele::sqlite::connection db{"library.db"}; stele::session session{db} [S946]
//
// A session works on a connection, which has to outlive it: a path is none yet, and one that is made within the
// braces is gone when the session is there.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const stele::session session{db};
    static_cast<void>(session);
#else
    const stele::session session{"library.db"};
    static_cast<void>(db), static_cast<void>(session);
#endif
}
