// SPDX-License-Identifier: BSL-1.0

// raise_on_lazy(): for a query, a session, a relationship; and where options are of no effect.

#include "catch.hpp"
#include "loading_library.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading {

TEST_CASE("Loading: a parent that was loaded and then freed is no lazy load", "[session]") {
    library l;
    stele::session session{l.db, {.raise_on_lazy = true}};
    auto books = session.scalars(select(Book).order_by(Book::book_id))
                     .options(selectin(Book::author), joined(Book::publisher))
                     .all();
    books[0]->title = "It!";
    session.flush();
    CHECK(books[0][Book::author]->name == "King");
    CHECK(books[0][Book::publisher]->name == "Viking");
    session.expire_all();
    CHECK_THROWS_AS(books[2][Book::author].get(), stele::lazy_load_refused);
}

TEST_CASE("Loading: raise_on_lazy for a query, a session, a relationship", "[session]") {
    library l;
    {
        stele::session session{l.db};
        const auto king =
            session.scalars(select(Author).options(raise_on_lazy(Author::books))).all()[0];
        CHECK_THROWS_AS(king[Author::books].size(), stele::lazy_load_refused);
        CHECK(king[Author::portrait]->file == "king.png");
        CHECK(session.scalars(select(Author))
                  .options(selectin(Author::books))
                  .all()[0][Author::books]
                  .size() == 3);
    }
    {
        stele::session session{l.db};
        const auto king = session.scalars(select(Author))
                              .options(selectin(Author::books, raise_on_lazy(Book::publisher)))
                              .all()[0];
        CHECK(king[Author::books].size() == 3);
        CHECK_THROWS_WITH(
            king[Author::books][2][Book::publisher].get(),
            "Book::publisher of Book{book_id=1, title='It', author_id=1, publisher_id=1} was not loaded with its query; "
            "say .options(selectin(Book::publisher)), or joined()");
    }
    {
        stele::session session{l.db};
        session.raise_on_lazy(Author::books);
        const auto king = session.get(Author, 1);
        CHECK_THROWS_AS(king[Author::books].size(), stele::lazy_load_refused);
        CHECK(king[Author::portrait]->file == "king.png");
        session.scalars(select(Author)).options(joined(Author::books)).all();
        CHECK(king[Author::books].size() == 3);
        session.commit();
        CHECK_THROWS_AS(king[Author::books].size(), stele::lazy_load_refused);
        session.raise_on_lazy(Author::books, false);
        CHECK(king[Author::books].size() == 3);
    }
    {
        stele::session session{l.db};
        session.raise_on_lazy(Book::publisher);
        const auto it = session.get(Book, 1);
        CHECK_THROWS_AS(it[Book::publisher].get(), stele::lazy_load_refused);
        CHECK_FALSE(session.get(Book, 2)[Book::publisher]);
    }
    {
        stele::session session{l.db, {.raise_on_lazy = true}};
        const auto authors = session.scalars(select(Author))
                                 .options(selectin(Author::books), joined(Author::country))
                                 .all();
        CHECK(authors[0][Author::books].size() == 3);
        CHECK(authors[0][Author::country]->name == "USA");
        CHECK_THROWS_AS(authors[0][Author::portrait].get(), stele::lazy_load_refused);
    }
}

TEST_CASE("Loading: on a connection, and in a statement within another, options are of no effect",
          "[session]") {
    library l;
    CHECK(l.db.execute(select(Author)
                           .options(joined(Author::books), selectin(Author::country))
                           .order_by(Author::author_id))
              .all()[1]
              .name == "Mann");
    CHECK(l.db.execute(select(Book::title)
                           .where(Book::author_id.in(
                               select(Author::author_id)
                                   .where(exists(select(Author)
                                                     .options(joined(Author::books))
                                                     .where(Author::name == "Mann")))))
                           .order_by(Book::book_id))
              .all()
              .size() == 4);
    const auto king = select(Author).options(joined(Author::books)).where(Author::name == "King");
    CHECK(l.db.execute(union_all(king, king)).all().size() == 2);
    CHECK(l.db.execute(select(stele::count()).from(king.as<"k">())).scalar() == 1);
}

}  // namespace loading
