// expect: stele: get() with its table in <>; it is the first argument, session.get(Author, 4) [S945]
//
// A table is a value, and is given as one, before the values of its key.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto king = session.get(Author, 4);
    static_cast<void>(king);
#else
    const auto king = session.get<Author>(4);
    static_cast<void>(king);
#endif
}
