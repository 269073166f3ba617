// expect: stele: a session of what is no connection that outlives it; open one first: stele::sqlite::connection db{"library.db"}; stele::session session{db} [S946]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const stele::session session{db};
    static_cast<void>(session);
#else
    const stele::session session{stele::sqlite::connection{":memory:"}};
    static_cast<void>(db), static_cast<void>(session);
#endif
}
