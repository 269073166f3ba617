// expect: stele: an event of a flush with what cannot be called with nothing; give a function without parameters [S932]
//
// A flush is of the session as a whole: what is called before and after it gets no object. Events of objects name
// their table, on_before_insert(Book, f).
#include "../tables.hpp"

#include <stele/session.hpp>

void watch(stele::session& session) {
#ifdef STELE_CONTROL
    const auto guard = session.on_before_flush([] {});
#else
    const auto guard = session.on_before_flush([](stele::entity<Book>&) {});
#endif
}
