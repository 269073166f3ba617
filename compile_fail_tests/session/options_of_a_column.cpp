// expect: stele: options() with a relationship of a table that the statement does not select whole; select(Author), or begin at a table that it selects, joined(Book::author, Author::books) [S925]

#include "../tables.hpp"

#include <stele/session.hpp>

void mistake(stele::session& session) {
#ifdef STELE_CONTROL
    session
        .execute(select(Author, count(Author::author_id))
                     .group_by(Author::author_id)
                     .options(selectin(Author::books)))
        .all();
#else
    session.execute(select(Author::last_name).options(selectin(Author::books))).all();
#endif
}
