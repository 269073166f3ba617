// expect: stele: a collection of an object has no length(); say size() [S941]
#include "../tables.hpp"

#include <stele/session.hpp>

std::size_t books(stele::session& session) {
#ifdef STELE_CONTROL
    return session.get(Author, 4)[Author::books].size();
#else
    return session.get(Author, 4)[Author::books].length();
#endif
}
