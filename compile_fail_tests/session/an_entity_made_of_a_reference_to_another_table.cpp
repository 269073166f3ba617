// expect: stele: = sets an entity to what is no entity of its table; take one from the session, session.add(row), and write to the row of one by *king = row [S951]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
    const auto it = session.get(Book, 7);
#ifdef STELE_CONTROL
    const stele::entity<Author> other = it[Book::author];
#else
    const stele::entity<Book> other = it[Book::author];
#endif
    static_cast<void>(other.state());
}
