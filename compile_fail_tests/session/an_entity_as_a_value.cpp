// expect: stele: an entity as a value; pass its key: Book::author_id == king->author_id [S860]
//
// An entity names an object of the session. What the database compares is the key that leads to it.
#include "../tables.hpp"

#include <stele/session.hpp>

auto books(stele::session& session) {
    auto king = session.get(Author, 4);
#ifdef STELE_CONTROL
    return session.scalars(select(Book).where(Book::author_id == king->author_id)).all();
#else
    return session.scalars(select(Book).where(Book::author_id == king)).all();
#endif
}
