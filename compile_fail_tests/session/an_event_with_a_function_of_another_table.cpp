// expect: stele: an event of a table's objects with what cannot be called with one; give a function of (stele::entity<Book>& book), or of (auto& book) [S931]
//
// The function of an event of Book is called with an entity<Book>, and has to take one.
#include "../tables.hpp"

#include <stele/session.hpp>

void watch(stele::session& session) {
#ifdef STELE_CONTROL
    const auto guard = session.on_before_insert(Author, [](stele::entity<Author>&) {});
#else
    const auto guard = session.on_before_insert(Author, [](stele::entity<Book>&) {});
#endif
}
