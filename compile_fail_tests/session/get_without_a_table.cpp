// expect: stele: get() without a table; name it before the key, session.get(Author, 4) [S911]
//
// A key alone does not say whose it is.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    static_cast<void>(session.get(Author, 4));
#else
    static_cast<void>(session.get(4));
#endif
}
