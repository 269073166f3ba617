// expect: stele: a collection of an object has no filter(); say session.scalars(select(king[Author::books]).where(...)) [S941]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto king = session.get(Author, 4);
    auto books = session.scalars(select(king[Author::books]).where(Book::title > "C")).all();
    static_cast<void>(books);
#else
    auto king = session.get(Author, 4);
    auto books = king[Author::books].filter(Book::title > "C").all();
    static_cast<void>(books);
#endif
}
