// expect: stele: [] of an entity with what is no relationship of its table; a column is a member of its row, king->last_name [S902]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto author = session.get(Author, 4);
    const bool none = author[Author::books].empty();
    static_cast<void>(none);
#else
    auto book = session.get(Book, 4);
    const bool none = book[Author::books].empty();
    static_cast<void>(none);
#endif
}
