// expect: stele: get() with its table in <>; it is the first argument, session.get(Author, 4) [S945]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    const auto king = session.get(Author, 4);
#else
    const auto king = session.get<Author::row>(4);
#endif
    static_cast<void>(king);
}
