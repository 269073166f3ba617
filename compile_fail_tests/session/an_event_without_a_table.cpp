// expect: stele: an event of objects takes their table and a function; say session.on_before_insert(Book, [](stele::entity<Book>& book) { ... }) [S952]
//
// An event belongs to the objects of one table, which is named first; then what is called with each of them.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto guard = session.on_before_insert(Book, [](stele::entity<Book>&) {});
#else
    auto guard = session.on_before_insert([](stele::entity<Book>&) {});
#endif
}
