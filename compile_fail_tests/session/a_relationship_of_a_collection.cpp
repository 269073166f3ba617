// expect: stele: a collection of an object as one object; go through it with for, or take one: king[Author::books][0]->title [S949]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    const bool found = static_cast<bool>(king[Author::books][0][Book::author]);
    static_cast<void>(found);
#else
    auto king = session.get(Author, 4);
    const bool found = static_cast<bool>(king[Author::books][Book::author]);
    static_cast<void>(found);
#endif
}
