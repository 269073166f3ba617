// expect: stele: an assignment that no statement takes; pass it to set() or values(), one after the other [S493]
// a warning
#include "../tables.hpp"

void rename() {
#ifdef STELE_CONTROL
    static_cast<void>(update(Book).set(Book::title = "It").where(Book::book_id == 1));
#else
    Book::title = "It";
#endif
}
