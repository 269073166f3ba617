// expect: stele: scalars() takes a statement that gives rows: a SELECT, or one with returning() [S467]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    for (auto& author : session.scalars(select(Author))) author->last_name += "!";
#else
    for (auto& author : session.scalars(Author)) author->last_name += "!";
#endif
}
