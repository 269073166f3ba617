// SPDX-License-Identifier: BSL-1.0

// selectin(), joined() and raise_on_lazy(): what they load, and by how many statements.

#include "catch.hpp"
#include "statement_count.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading {

using namespace stele::literals;

STELE_TABLE(Country, "country",
    column(code, std::string, primary_key),
    column(name, std::string));
STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name, std::string),
    column(country_code, std::optional<std::string>),
    belongs_to(country, Country, country_code),
    has_many(books, Book, author, cascade_delete, ordered_by(title)),
    has_one(portrait, Portrait, author, cascade_delete));
STELE_TABLE(Portrait, "portrait",
    column(portrait_id, std::int64_t, primary_key),
    column(author_id, std::int64_t, unique),
    column(file, std::string),
    belongs_to(author, Author, author_id));
STELE_TABLE(Publisher, "publisher",
    column(publisher_id, std::int64_t, primary_key),
    column(name, std::string), column(rank, std::int8_t),
    has_many(books, Book, publisher));
STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::int64_t),
    column(publisher_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id),
    belongs_to(publisher, Publisher, publisher_id),
    many_to_many(subjects, BookSubject, book, subject, ordered_by(name)));
STELE_TABLE(Subject, "subject",
    column(subject_id, std::int64_t, primary_key),
    column(name, std::string),
    many_to_many(books, BookSubject, subject, book));
STELE_TABLE(BookSubject, "book_subject",
    column(id, std::int64_t, primary_key),
    column(book_id, std::int64_t),
    column(subject_id, std::int64_t),
    belongs_to(book, Book, book_id),
    belongs_to(subject, Subject, subject_id));

struct library {
    library() {
        db.create_all(Country, Author, Portrait, Publisher, Book, Subject, BookSubject);
        db.query("INSERT INTO country VALUES ('us', 'USA'), ('de', 'Germany')");
        db.query(
            "INSERT INTO author VALUES (1, 'King', 'us'), (2, 'Mann', 'de'), (3, 'Homer', NULL)");
        db.query("INSERT INTO portrait VALUES (1, 1, 'king.png'), (2, 2, 'mann.png')");
        db.query("INSERT INTO publisher VALUES (1, 'Viking', 1), (2, 'Fischer', 2)");
        db.query(
            "INSERT INTO book VALUES (1, 'It', 1, 1), (2, 'Carrie', 1, NULL), "
            "(3, 'Joseph', 2, 2), (4, 'Cell', 1, 1)");
        db.query("INSERT INTO subject VALUES (1, 'horror'), (2, 'clowns'), (3, 'bible')");
        db.query(
            "INSERT INTO book_subject VALUES (1, 1, 1), (2, 1, 2), (3, 1, 1), (4, 2, 1), "
            "(5, 3, 3)");
    }
    stele::sqlite::connection db{":memory:"};
};

template <class Range, class Name>
std::string names(const Range& range, const Name& name) {
    std::string all;
    for (const auto& each : range) all += (all.empty() ? "" : ", ") + name(each);
    return all;
}
template <class Entity>
std::string titles(const Entity& author) {
    return names(author[Author::books].all(), [](const auto& b) { return b->title; });
}
template <class Entity>
std::string subjects(const Entity& book) {
    return names(book[Book::subjects].all(), [](const auto& s) { return s->name; });
}

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
    {
        stele::session session{l.db};
        const auto authors =
            session
                .scalars(query.options(selectin(Author::books, Book::publisher),
                                       selectin(Author::books, Book::subjects),
                                       selectin(Author::country), selectin(Author::portrait)))
                .all();
        CHECK(counted.take() == 6);
        see(authors);
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto authors =
            session
                .scalars(query.options(
                    joined(Author::books, joined(Book::publisher), joined(Book::subjects)),
                    joined(Author::country), joined(Author::portrait)))
                .all();
        CHECK(counted.take() == 1);
        see(authors);
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto authors =
            session
                .scalars(query.options(
                    selectin(Author::books, joined(Book::publisher), joined(Book::subjects)),
                    joined(Author::country), selectin(Author::portrait)))
                .all();
        CHECK(counted.take() == 3);
        see(authors);
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{l.db};
        const auto authors =
            session
                .scalars(query.options(
                    joined(Author::books, selectin(Book::publisher), selectin(Book::subjects)),
                    joined(Author::portrait)))
                .options(joined(Author::country))
                .all();
        CHECK(counted.take() == 3);
        see(authors);
        CHECK(counted.take() == 0);
    }
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
