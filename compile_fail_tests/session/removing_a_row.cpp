// expect: stele: remove(), refresh(), expire() and contains() of a session with what is no entity; give one that the session gave: rows and conditions are for delete_from() [S910]
//
// A row is a copy of values; which object it was read from is not known of it.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto book = session.get(Book, 7);
    session.remove(book);
#else
    Book::row book{.book_id = 7};
    session.remove(book);
#endif
}
