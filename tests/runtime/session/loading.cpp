// SPDX-License-Identifier: BSL-1.0

// selectin() and joined(): what they load, and by how many statements.

#include "catch.hpp"
#include "loading_library.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading {

TEST_CASE(
    "Loading: lazily it is a statement for each owner, by selectin one for the relationship, joined none",
    "[session]") {
    library l;
    statement_count counted{l.db};
    const auto see = [](const auto& authors) {
        REQUIRE(authors.size() == 3);
        CHECK(titles(authors[0]) == "Carrie, Cell, It");
        CHECK(titles(authors[1]) == "Joseph");
        CHECK(titles(authors[2]).empty());
    };
    const auto query = select(Author).order_by(Author::author_id);
    {
        stele::session session{l.db};
        see(session.scalars(query).all());
        CHECK(counted.take() == 1 + 3);
    }
    {
        stele::session session{l.db};
        see(session.scalars(query).options(selectin(Author::books)).all());
        CHECK(counted.take() == 2);
    }
    {
        stele::session session{l.db};
        see(session.scalars(query.options(selectin(Author::books))).all());
        CHECK(counted.take() == 2);
    }
    {
        stele::session session{l.db};
        see(session.scalars(query).options(joined(Author::books)).all());
        CHECK(counted.take() == 1);
    }
    {
        stele::session session{l.db};
        see(session
                .scalars(select(Author).options(joined(Author::books)).order_by(Author::author_id))
                .all());
        CHECK(counted.take() == 1);
    }
}

TEST_CASE("Loading: parents by selectin need one statement, and none where they are in memory",
          "[session]") {
    library l;
    stele::session session{l.db};
    statement_count counted{l.db};
    const auto books =
        session.scalars(select(Book).order_by(Book::book_id)).options(selectin(Book::author)).all();
    CHECK(counted.take() == 2);
    CHECK(books[0][Book::author]->name == "King");
    CHECK(books[2][Book::author]->name == "Mann");
    CHECK(counted.take() == 0);

    const auto kept = session.scalars(select(Author)).all();
    counted.take();
    CHECK(session.scalars(select(Book)).options(selectin(Book::author)).all().size() == 4);
    CHECK(counted.take() == 1);
}

TEST_CASE("Loading: a parent that is NULL is none, and needs no statement", "[session]") {
    library l;
    statement_count counted{l.db};
    {
        stele::session session{l.db};
        const auto carrie = session.scalars(select(Book).where(Book::title == "Carrie"))
                                .options(selectin(Book::publisher))
                                .one();
        CHECK(counted.take() == 1);
        CHECK_FALSE(carrie[Book::publisher]);
    }
    {
        stele::session session{l.db};
        const auto carrie = session.scalars(select(Book).where(Book::title == "Carrie"))
                                .options(joined(Book::publisher))
                                .one();
        CHECK_FALSE(carrie[Book::publisher]);
        CHECK(counted.take() == 1);
    }
}

TEST_CASE("Loading: step by step, one statement for each step", "[session]") {
    library l;
    statement_count counted{l.db};
    const auto see = [](const auto& authors) {
        CHECK(authors[0][Author::books][2][Book::publisher]->name == "Viking");
        CHECK(subjects(authors[0][Author::books][2]) == "clowns, horror");
        CHECK(subjects(authors[0][Author::books][1]).empty());
        CHECK(authors[1][Author::books][0][Book::publisher]->name == "Fischer");
        CHECK(authors[0][Author::country]->name == "USA");
        CHECK_FALSE(authors[2][Author::country]);
        CHECK(authors[1][Author::portrait]->file == "mann.png");
        CHECK_FALSE(authors[2][Author::portrait]);
    };
    const auto query = select(Author).order_by(Author::author_id);
    // So many statements, and none when what they have loaded is used.
    const auto loads_in = [&](std::size_t statements, const auto& load) {
        stele::session session{l.db};
        const auto authors = load(session);
        CHECK(counted.take() == statements);
        see(authors);
        CHECK(counted.take() == 0);
    };
    loads_in(6, [&](stele::session& session) {
        return session
            .scalars(query.options(selectin(Author::books, Book::publisher),
                                   selectin(Author::books, Book::subjects),
                                   selectin(Author::country), selectin(Author::portrait)))
            .all();
    });
    loads_in(1, [&](stele::session& session) {
        return session
            .scalars(query.options(
                joined(Author::books, joined(Book::publisher), joined(Book::subjects)),
                joined(Author::country), joined(Author::portrait)))
            .all();
    });
    loads_in(3, [&](stele::session& session) {
        return session
            .scalars(query.options(
                selectin(Author::books, joined(Book::publisher), joined(Book::subjects)),
                joined(Author::country), selectin(Author::portrait)))
            .all();
    });
    loads_in(3, [&](stele::session& session) {
        return session
            .scalars(query.options(
                joined(Author::books, selectin(Book::publisher), selectin(Book::subjects)),
                joined(Author::portrait)))
            .options(joined(Author::country))
            .all();
    });
}

TEST_CASE("Loading: joined gives each parent once, and limit counts parents", "[session]") {
    library l;
    stele::session session{l.db};
    statement_count counted{l.db};
    const auto authors = session.scalars(select(Author).order_by(Author::author_id).limit(2))
                             .options(joined(Author::books))
                             .all();
    CHECK(counted.take() == 1);
    REQUIRE(authors.size() == 2);
    CHECK(titles(authors[0]) == "Carrie, Cell, It");
    CHECK(titles(authors[1]) == "Joseph");
    CHECK(counted.take() == 0);
    CHECK(session.scalars(select(Author).where(Author::name == "King"))
              .options(joined(Author::books))
              .one()
              ->author_id == 1);
}

TEST_CASE("Loading: many to many, each object once however many links", "[session]") {
    library l;
    statement_count counted{l.db};
    const auto see = [&](const auto& found) {
        CHECK(names(found[0][Subject::books].all(), [](const auto& b) { return b->title; }) ==
              "It, Carrie");
        CHECK(found[1][Subject::books].size() == 1);
        CHECK(found[2][Subject::books].size() == 1);
        CHECK(counted.take() == 0);
    };
    {
        stele::session session{l.db};
        const auto found = session.scalars(select(Subject).order_by(Subject::subject_id))
                               .options(selectin(Subject::books))
                               .all();
        CHECK(counted.take() == 2);
        see(found);
    }
    {
        stele::session session{l.db};
        const auto found = session.scalars(select(Subject).order_by(Subject::subject_id))
                               .options(joined(Subject::books))
                               .all();
        CHECK(counted.take() == 1);
        see(found);
    }
}

TEST_CASE("Loading: what is not flushed stays", "[session]") {
    library l;
    stele::session session{l.db, {.autoflush = false}};
    const auto king = session.get(Author, 1);
    CHECK(titles(king) == "Carrie, Cell, It");
    king[Author::books].remove(king[Author::books][0]);
    king[Author::books].add({.title = "Misery"});
    for (const auto& a : {session.scalars(select(Author).where(Author::name == "King"))
                              .options(selectin(Author::books))
                              .one(),
                          session.scalars(select(Author).where(Author::name == "King"))
                              .options(joined(Author::books))
                              .one()})
        CHECK(titles(a) == "Cell, It, Misery");

    // One that is not loaded has what is not flushed, too.
    const auto mann = session.get(Author, 2);
    king[Author::books][0][Book::author] = mann;
    SECTION("selectin") {
        session.scalars(select(Author)).options(selectin(Author::books)).all();
        CHECK(titles(mann) == "Joseph, Cell");
    }
    SECTION("joined") {
        session.scalars(select(Author)).options(joined(Author::books)).all();
        CHECK(titles(mann) == "Joseph, Cell");
    }
}

TEST_CASE("Loading: expired objects are read again by the same statements", "[session]") {
    library l;
    stele::session session{l.db};
    const auto query = select(Author).order_by(Author::author_id);
    const auto authors = session.scalars(query).options(selectin(Author::books)).all();
    CHECK(titles(authors[1]) == "Joseph");
    session.commit();
    l.db.query("UPDATE book SET title = 'Magic Mountain', author_id = 3 WHERE book_id = 3");
    l.db.query("UPDATE author SET name = 'Thomas Mann' WHERE author_id = 2");
    statement_count counted{l.db};
    SECTION("selectin") {
        CHECK(session.scalars(query).options(selectin(Author::books)).all() == authors);
        CHECK(counted.take() == 2);
    }
    SECTION("joined") {
        CHECK(session.scalars(query).options(joined(Author::books)).all() == authors);
        CHECK(counted.take() == 1);
    }
    SECTION("parents") {
        session.scalars(select(Book)).options(selectin(Book::author)).all();
        CHECK(counted.take() == 2);
        CHECK(authors[2]->name == "Homer");
        CHECK(counted.take() == 0);
        return;
    }
    CHECK(authors[1]->name == "Thomas Mann");
    CHECK(titles(authors[1]).empty());
    CHECK(titles(authors[2]) == "Magic Mountain");
    CHECK(counted.take() == 0);
}

}  // namespace loading
