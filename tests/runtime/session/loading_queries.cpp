// SPDX-License-Identifier: BSL-1.0

// Loading with queries of all kinds: several items, joins, aliases, one row of many, rows that cannot be read.

#include "catch.hpp"
#include "loading_library.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading {

TEST_CASE("Loading: rows of several items, an outer join, an alias, a set operation", "[session]") {
    library l;
    statement_count counted{l.db};
    {
        stele::session session{l.db};
        const auto rows =
            session
                .execute(select(Author, count(Book::book_id).as<"n">())
                             .left_join(Author::books)
                             .group_by(Author::author_id)
                             .order_by(Author::author_id)
                             .options(joined(Author::books), selectin(Author::country)))
                .all();
        CHECK(counted.take() == 2);
        REQUIRE(rows.size() == 3);
        CHECK(rows[0]["n"_c] == 3);
        CHECK(titles(rows[0].get<0>()) == "Carrie, Cell, It");
        CHECK(rows[1].get<0>()[Author::country]->name == "Germany");
        CHECK(rows[2]["n"_c] == 0);
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto rows =
            session
                .execute(select(Book, Publisher).left_join(Book::publisher).order_by(Book::book_id))
                .options(joined(Publisher::books), joined(Book::author),
                         selectin(Publisher::books, Book::subjects))
                .all();
        CHECK(counted.take() == 2);
        REQUIRE(rows.size() == 4);
        CHECK_FALSE(std::get<1>(rows[1]));
        CHECK(std::get<1>(rows[0])[Publisher::books].size() == 2);
        CHECK(std::get<0>(rows[2])[Book::author]->name == "Mann");
        CHECK(subjects(std::get<0>(rows[0])) == "clowns, horror");
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        constexpr auto a = alias<"a">(Author);
        const auto king = session
                              .scalars(select(a)
                                           .where(a[Author::name] == "King")
                                           .options(joined(Author::books, Book::publisher)))
                              .one();
        CHECK(counted.take() == 1);
        CHECK(titles(king) == "Carrie, Cell, It");
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto both = session
                              .scalars(union_all(select(Author).where(Author::name == "King"),
                                                 select(Author).where(Author::name == "Mann")))
                              .options(joined(Author::books))
                              .all();
        CHECK(counted.take() == 2);
        REQUIRE(both.size() == 2);
        CHECK(titles(both[0]) == "Carrie, Cell, It");
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto distinct =
            session
                .scalars(select(Author).join(Author::books).distinct().order_by(Author::author_id))
                .options(joined(Author::books))
                .all();
        CHECK(counted.take() == 1);
        REQUIRE(distinct.size() == 2);
        CHECK(titles(distinct[0]) == "Carrie, Cell, It");
    }
}

TEST_CASE("Loading: first() loads for its row alone, and placeholders stay", "[session]") {
    library l;
    stele::session session{l.db};
    const auto first = session.scalars(select(Author).order_by(Author::author_id))
                           .options(joined(Author::books))
                           .first();
    CHECK(titles(first) == "Carrie, Cell, It");
    CHECK(session.size() == 4);
    const auto mann = session.scalars(select(Author).where(Author::name == "name"_p), "Mann")
                          .options(selectin(Author::books))
                          .one();
    CHECK(titles(mann) == "Joseph");
    CHECK_FALSE(session.scalars(select(Author).where(Author::name == "nobody"))
                    .options(joined(Author::books))
                    .one_or_none());
}

TEST_CASE(
    "Loading: with dynamic statements, kept ones with placeholders, and those of a collection",
    "[session]") {
    library l;
    const auto see = [](const auto& author) { CHECK(titles(author) == "Carrie, Cell, It"); };
    statement_count counted{l.db};
    {
        stele::session session{l.db};
        stele::predicate<Author> p;
        for (const char* const name : {"King", "Kong"}) p |= Author::name == name;
        see(session.scalars(select(Author).where(p).options(joined(Author::books))).one());
        CHECK(counted.take() == 1);
        see(session.scalars(select(Author).where(p)).options(joined(Author::country)).one());
        see(session
                .scalars(select(Author)
                             .where(when(false, Author::author_id == 2))
                             .order_by(Author::author_id))
                .options(selectin(Author::books))
                .first());
    }
    {
        stele::session session{l.db};
        const auto query = select(Author).where(Author::name == "name"_p);
        counted.take();
        see(session.scalars(query, "King").options(joined(Author::books)).one());
        CHECK(counted.take() == 1);
        const auto with = query.options(joined(Author::books, Book::publisher));
        see(session.scalars(with, "name"_p = "King").one());
        CHECK(session.execute(with, "Mann").one()[Author::books].size() == 1);
    }
    {
        stele::session session{l.db};
        const auto king = session.get(Author, 1);
        counted.take();
        const auto books = session.scalars(select(king[Author::books]).order_by(Book::title))
                               .options(joined(Book::publisher), joined(Book::subjects))
                               .all();
        CHECK(counted.take() == 1);
        CHECK(books[2][Book::publisher]->name == "Viking");
        CHECK(subjects(books[2]) == "clowns, horror");
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto recent = select(Author).where(Author::name == "King").as<"recent">();
        CHECK(session
                  .scalars(with(recent).select(Author).join(recent).on(recent[Author::author_id] ==
                                                                       Author::author_id))
                  .options(joined(Author::books))
                  .one()[Author::books]
                  .size() == 3);
    }
}

TEST_CASE("Loading: a cell that does not fit is an error, and leaves the session as it was",
          "[session]") {
    library l;
    l.db.query("PRAGMA ignore_check_constraints = 1");
    l.db.query("UPDATE publisher SET rank = 1000 WHERE publisher_id = 1");
    stele::session session{l.db};
    CHECK_THROWS_AS(session.scalars(select(Book)).options(selectin(Book::publisher)).all(),
                    stele::value_error);
    CHECK_THROWS_AS(session.scalars(select(Book)).options(joined(Book::publisher)).all(),
                    stele::value_error);
    l.db.query("UPDATE publisher SET rank = 1 WHERE publisher_id = 1");
    CHECK(session.scalars(select(Book).order_by(Book::book_id))
              .options(joined(Book::publisher))
              .all()[0][Book::publisher]
              ->name == "Viking");
}

TEST_CASE("Loading: what was loaded stays while one goes over the rows, also through a flush",
          "[session]") {
    library l;
    stele::session session{l.db, {.raise_on_lazy = true}};
    std::string all;
    for (auto& book :
         session.scalars(select(Book).order_by(Book::book_id)).options(selectin(Book::author))) {
        book->title += "!";
        session.flush();
        all += book[Book::author]->name + " ";
    }
    CHECK(all == "King King Mann King ");
}

TEST_CASE("Loading: each object is announced once, and who hears of it may use the session",
          "[session]") {
    library l;
    stele::session session{l.db};
    int loaded = 0;
    const auto guard = session.on_load(Book, [&](stele::entity<Book>& book) {
        ++loaded;
        book->title += "!";  // written by the flush before the next statement
        CHECK(book[Book::author][Author::books].size() != 0);
        session.release_unused();
    });
    SECTION("selectin") {
        const auto authors = session.scalars(select(Author).order_by(Author::author_id))
                                 .options(selectin(Author::books, Book::publisher))
                                 .all();
        CHECK(titles(authors[0]) == "Carrie!, Cell!, It!");
    }
    SECTION("joined") {
        const auto authors = session.scalars(select(Author).order_by(Author::author_id))
                                 .options(joined(Author::books, Book::publisher))
                                 .all();
        CHECK(titles(authors[0]) == "Carrie!, Cell!, It!");
    }
    CHECK(loaded == 4);
    session.commit();
    CHECK(l.db.execute(select(Book::title).order_by(Book::book_id)).first()->title == "It!");
}

TEST_CASE("Loading: one() loads for no more rows than tell that there are several", "[session]") {
    library l;
    stele::session session{l.db};
    CHECK_THROWS_AS(session.scalars(select(Author)).options(selectin(Author::books)).one(),
                    stele::multiple_results);
    CHECK_THROWS_AS(session.scalars(select(Author)).options(joined(Author::books)).one_or_none(),
                    stele::multiple_results);
    CHECK_THROWS_AS(session.scalars(select(Author).where(Author::author_id == 9))
                        .options(joined(Author::books))
                        .one(),
                    stele::no_result);
}

}  // namespace loading
