// expect: stele: a relationship whose key cannot be NULL is set to nothing; assign another object, or make the key's column std::optional [S904]
//
// book.author_id is no std::optional: each book has an author.
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.get(Book, 1)[Book::author] = session.get(Author, 4);
#else
    session.get(Book, 1)[Book::author] = std::nullopt;
#endif
}
