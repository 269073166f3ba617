// expect: stele: an option of options() has no selectin(); a further step is its next argument: selectin(Author::books, Book::genres) [S944]
//
// Relationships that are loaded one behind the other are the arguments of one option, in order.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto found =
        session.scalars(select(Author).options(selectin(Author::books, Book::author))).all();
    static_cast<void>(found);
#else
    auto found =
        session.scalars(select(Author).options(selectin(Author::books).selectin(Book::author)))
            .all();
    static_cast<void>(found);
#endif
}
