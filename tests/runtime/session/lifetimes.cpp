// SPDX-License-Identifier: BSL-1.0

// What outlives what: each wrong use is a typed error that names the object. Run with -fsanitize=address,undefined.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace lifetimes_test {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    has_many(books,   Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id));

}  // namespace lifetimes_test

using lifetimes_test::Author;
using lifetimes_test::Book;
using stele::entity;
using stele::object_state;

namespace {

struct library {
    stele::sqlite::connection db{":memory:"};
    std::optional<stele::session> session;
    entity<Author> king;
    entity<Book> it;

    library() {
        db.create_all(Author, Book);
        session.emplace(db);
        king = session->add(Author::row{.name = "King"});
        it = king[Author::books].add({.title = "It"});
        king[Author::books].add({.title = "Carrie"});
        session->commit();
        static_cast<void>(king[Author::books].size());
        static_cast<void>(it->title);
    }
};

}  // namespace

// Throws T, with a message that names what it is about.
#define CHECK_SAYS(expression, T, text)                \
    do {                                               \
        CHECK_THROWS_AS(expression, T);                \
        CHECK_THROWS_WITH(expression, contains(text)); \
    } while (false)

TEST_CASE("an entity that outlives its session says so when it is used", "[session][lifetimes]") {
    library l;
    auto books = l.king[Author::books];
    auto author = l.it[Book::author];
    auto iterator = books.begin();
    auto added = l.session->add(Book::row{.title = "New"});
    const bool closes = GENERATE(false, true);
    if (closes) l.session->close();
    else l.session.reset();

    CHECK(l.king.state() == object_state::detached);
    CHECK(added.state() == object_state::detached);
    CHECK_SAYS(l.king->name, stele::object_detached, "Author{author_id=1, name='King'}");
    CHECK_SAYS(*std::as_const(l.king), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(added->title, stele::object_detached, "title='New'");
    CHECK_SAYS(books.size(), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books.begin(), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(++iterator, stele::object_detached, "Author{author_id=1");
    CHECK((*iterator).state() == object_state::detached);
    CHECK_SAYS(books.add(l.it), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books.add({.title = "x"}), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books.remove(l.it), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books.clear(), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books[0], stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(books.contains(l.it), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(select(books), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(author.get(), stele::object_detached, "Book{book_id=1, title='It'");
    CHECK_SAYS(author = l.king, stele::object_detached, "Book{book_id=1");
    CHECK_SAYS(author = std::nullopt, stele::object_detached, "Book{book_id=1");

    auto copy = l.king;
    CHECK(copy == l.king);
    l.king = {};
    auto& same = copy;
    copy = std::move(same);
    CHECK(copy.state() == object_state::detached);

    if (closes) {
        CHECK_SAYS(l.session->get(Author, 1), stele::object_detached, "closed");
        CHECK_SAYS(l.session->add(Author::row{}), stele::object_detached, "closed");
        CHECK_SAYS(l.session->add(copy), stele::object_detached, "closed");
        CHECK_SAYS(l.session->remove(copy), stele::object_detached, "Author{author_id=1");
        CHECK_SAYS(l.session->refresh(copy), stele::object_detached, "Author{author_id=1");
        CHECK_SAYS(l.session->expire(copy), stele::object_detached, "Author{author_id=1");
        CHECK_SAYS(l.session->scalars(select(Author)).all(), stele::object_detached, "closed");
        CHECK_SAYS(l.session->execute(delete_from(Author).everywhere()), stele::object_detached,
                   "closed");
        CHECK_SAYS(l.session->begin_nested(), stele::object_detached, "closed");
        CHECK_FALSE(l.session->contains(copy));
        l.session->close();
        l.session.reset();
    }
    CHECK(l.db.execute(select(Author)).all().size() == 1);
    l.session.emplace(l.db);
    CHECK_SAYS(l.session->add(copy), stele::object_detached, "Author{author_id=1");
    CHECK_SAYS(l.session->remove(copy), stele::object_detached, "Author{author_id=1");
}

TEST_CASE("a removed object", "[session][lifetimes]") {
    library l;
    auto books = l.king[Author::books];
    auto author = l.it[Book::author];
    l.session->remove(l.king);
    CHECK(l.king.state() == object_state::persistent);  // until the flush
    l.session->flush();
    CHECK(l.king.state() == object_state::deleted);
    CHECK(l.it.state() == object_state::deleted);
    CHECK(std::as_const(l.king)->name == "King");  // it can still be read
    CHECK_SAYS(l.session->remove(l.king), stele::object_deleted, "Author{author_id=1");
    CHECK_SAYS(l.session->refresh(l.king), stele::object_deleted, "Author{author_id=1");
    CHECK_SAYS(books.add({.title = "x"}), stele::object_deleted, "Author{author_id=1");
    CHECK_SAYS(books.add(l.it), stele::object_deleted, "Author{author_id=1");
    CHECK_SAYS(author = l.king, stele::object_deleted, "Book{book_id=1");
    CHECK(books.empty());
    CHECK_FALSE(author);
    auto other = l.session->add(Book::row{.title = "Other"});
    CHECK_SAYS(other[Book::author] = l.king, stele::object_deleted, "Author{author_id=1");

    l.session->commit();
    CHECK(std::as_const(l.king)->name == "King");
    l.king->name = "Bachman";
    l.session->add(l.king);
    l.session->commit();
    CHECK(l.king->name == "Bachman");
    CHECK(l.db.execute(select(Author)).all().size() == 1);
}

TEST_CASE("an object whose row has gone", "[session][lifetimes]") {
    library l;
    l.session->commit();
    l.db.query("DELETE FROM book");
    CHECK_THROWS_WITH(l.it->title, contains("Book{book_id=1, title='It'"));
    CHECK(l.it.state() == object_state::deleted);
    CHECK_THROWS_AS(l.it->title, stele::object_deleted);  // and each time
    CHECK(l.king[Author::books].empty());
}

TEST_CASE("a new object that was rolled back", "[session][lifetimes]") {
    library l;
    auto straub = l.session->add(Author::row{.name = "Straub"});
    auto ghosts = straub[Author::books].add({.title = "Ghost Story"});
    auto books = straub[Author::books];
    auto iterator = books.begin();
    if (GENERATE(false, true)) l.session->flush();
    l.session->rollback();
    CHECK(straub.state() == object_state::transient);
    CHECK(straub->name == "Straub");
    CHECK(straub->author_id == 0);
    ++iterator;
    CHECK(iterator == books.end());
    CHECK_SAYS(books.add({.title = "x"}), stele::object_detached,
               "Author{author_id=none, name='Straub'}");
    CHECK_SAYS(ghosts[Book::author] = straub, stele::object_detached, "Book{book_id=none");
    CHECK_SAYS(l.session->refresh(straub), stele::object_deleted, "Author{author_id=none");
    CHECK_SAYS(l.session->remove(straub), stele::object_deleted, "Author{author_id=none");
    l.session->add(straub);
    l.session->commit();
    CHECK(straub->author_id == 2);
}

TEST_CASE("an object of another session", "[session][lifetimes]") {
    library l;
    stele::session other{l.db};
    auto stranger = other.get(Author, 1);
    REQUIRE(stranger);
    CHECK_FALSE(stranger == l.king);
    CHECK_SAYS(l.session->add(stranger), stele::object_detached,
               "Author{author_id=1, name='King'} belongs to another session");
    CHECK_SAYS(l.session->remove(stranger), stele::object_detached, "another session");
    CHECK_SAYS(l.session->refresh(stranger), stele::object_detached, "another session");
    CHECK_SAYS(l.session->expire(stranger), stele::object_detached, "another session");
    CHECK_SAYS(l.it[Book::author] = stranger, stele::object_detached, "another session");
    CHECK_SAYS(l.king[Author::books].add(other.get(Book, 2)), stele::object_detached,
               "Book{book_id=2");
    CHECK_SAYS(l.king[Author::books].remove(other.get(Book, 2)), stele::object_detached,
               "Book{book_id=2");
    auto pending = other.add(Author::row{.name = "New"});
    CHECK_SAYS(l.session->add(pending), stele::object_detached, "Author{author_id=none");
    CHECK_FALSE(l.session->contains(stranger));
    CHECK(l.king[Author::books].size() == 2);
    CHECK(l.it[Book::author] == l.king);
    l.session->commit();

    other.rollback();  // `pending` is of no session, and may go to any
    l.session->add(pending);
    other.close();
    l.session->commit();
    CHECK(pending.state() == object_state::persistent);
    CHECK(stranger.state() == object_state::detached);
}

TEST_CASE("an empty entity", "[session][lifetimes]") {
    library l;
    entity<Book> none;
    const entity<Author> nobody = l.session->get(Author, 9);
    CHECK_FALSE(nobody);
    CHECK_THROWS_AS(none->title, stele::no_result);
    CHECK_THROWS_AS(*nobody, stele::no_result);
    CHECK_THROWS_AS(none.state(), stele::no_result);
    CHECK_THROWS_AS(none[Book::author], stele::no_result);
    CHECK_THROWS_AS(l.session->add(none), stele::no_result);
    CHECK_THROWS_AS(l.session->remove(none), stele::no_result);
    CHECK_THROWS_AS(l.session->refresh(none), stele::no_result);
    CHECK_THROWS_AS(l.session->expire(none), stele::no_result);
    CHECK_THROWS_AS(l.king[Author::books].add(none), stele::no_result);
    CHECK_THROWS_AS(l.king[Author::books].remove(none), stele::no_result);
    CHECK_FALSE(l.king[Author::books].contains(none));
    CHECK_FALSE(l.session->contains(none));
    l.it[Book::author] = nobody;
    CHECK_FALSE(l.it[Book::author]);
    CHECK_THROWS_AS(l.it[Book::author]->name, stele::no_result);
    CHECK_THROWS_AS(l.it[Book::author][Author::books], stele::no_result);
}

TEST_CASE("collections, references and iterators keep their owner", "[session][lifetimes]") {
    library l;
    auto books = l.king[Author::books];
    auto author = l.session->get(Book, 1)[Book::author];
    auto iterator = l.king[Author::books].begin();
    l.king = {};
    l.it = {};
    l.session->release_unused();
    CHECK((*iterator)->title == "It");
    ++iterator;
    CHECK((*iterator)->title == "Carrie");
    CHECK(books.size() == 2);
    CHECK(author->name == "King");

    std::optional<decltype(iterator)> last;
    {
        auto king = l.session->get(Author, 1);
        last = king[Author::books].begin();
    }
    books.clear();
    CHECK_THROWS_AS(++*last, stele::collection_changed);
}

TEST_CASE("an iterator whose owner is removed", "[session][lifetimes]") {
    library l;
    auto iterator = l.king[Author::books].begin();
    l.session->remove(l.king);
    l.session->commit();
    CHECK_SAYS(++iterator, stele::collection_changed, "Author::books of Author{author_id=1");
}

TEST_CASE("a result that outlives its session", "[session][lifetimes]") {
    library l;
    const auto all = select(Book).order_by(Book::book_id);
    const bool closes = GENERATE(false, true);
    const auto end = [&] {
        if (closes) l.session->close();
        else l.session.reset();
    };
    SECTION("not read yet") {
        auto result = l.session->scalars(all);
        end();
        CHECK_SAYS(result.all(), stele::object_detached, "closed: SELECT");
        CHECK_SAYS(result.begin(), stele::object_detached, "closed: SELECT");
        CHECK(result.text().starts_with("SELECT"));
    }
    SECTION("while it is read") {
        auto result = l.session->scalars(all);
        auto row = result.begin();
        end();
        CHECK((*row).state() == object_state::detached);
        CHECK_SAYS(++row, stele::object_detached, "closed: SELECT");
    }
    SECTION("one of several") {
        auto* const made = new auto(l.session->scalars(all));
        std::unique_ptr<std::remove_pointer_t<decltype(+made)>> first{made};
        auto second = l.session->scalars(all);
        auto third = l.session->execute(select(Book::title));
        static_cast<void>(second.begin());
        first.reset();
        end();
        CHECK_THROWS_AS(second.all(), stele::object_detached);
        CHECK_THROWS_AS(third.all(), stele::object_detached);
    }
    SECTION("with options") {
        auto result = l.session->scalars(select(Author)).options(stele::selectin(Author::books));
        end();
        CHECK_THROWS_AS(result.all(), stele::object_detached);
    }
}

TEST_CASE("a result over a rollback, and after what it threw", "[session][lifetimes]") {
    library l;
    auto result = l.session->scalars(select(Book));
    auto row = result.begin();
    l.session->rollback();
    ++row;
    CHECK(row->state() == object_state::persistent);
    ++row;
    CHECK(row == result.end());

    l.session->add(Book::row{.title = "x", .author_id = 77});
    auto again = l.session->scalars(select(Book));
    CHECK_THROWS_AS(again.all(), stele::sqlite::foreign_key_violation);  // of the flush before it
    CHECK_THROWS_AS(again.all(), stele::sqlite::foreign_key_violation);
    l.session->rollback();
    CHECK(again.all().size() == 2);
}

TEST_CASE("savepoints that have ended", "[session][lifetimes]") {
    library l;
    SECTION("by themselves") {
        auto nested = l.session->begin_nested();
        nested.commit();
        CHECK_SAYS(nested.commit(), stele::session_error, "savepoint that has ended");
        CHECK_SAYS(nested.rollback(), stele::session_error, "savepoint that has ended");
    }
    SECTION("moved from") {
        auto nested = l.session->begin_nested();
        auto moved = std::move(nested);
        CHECK_THROWS_AS(nested.commit(), stele::session_error);  // NOLINT(bugprone-use-after-move)
        l.king->name = "Bachman";
        moved.rollback();
        CHECK(l.king->name == "King");
    }
    SECTION("with their transaction: the next one is not theirs") {
        entity<Book> added;
        {
            auto nested = l.session->begin_nested();
            if (GENERATE(false, true)) l.session->commit();
            else l.session->rollback();
            CHECK_THROWS_AS(nested.commit(), stele::session_error);
            added = l.session->add(Book::row{.title = "New"});
            l.king->name = "Bachman";
        }
        CHECK(added.state() == object_state::pending);
        CHECK(l.king->name == "Bachman");
        l.session->commit();
        CHECK(l.db.execute(select(Book)).all().size() == 3);
    }
    SECTION("with the savepoint around them") {
        auto outer = l.session->begin_nested();
        auto inner = l.session->begin_nested();
        auto moved = std::move(outer);
        l.king->name = "Bachman";
        moved.rollback();
        CHECK_THROWS_AS(inner.commit(), stele::session_error);
        CHECK(l.king->name == "King");
        auto first = l.session->begin_nested();
        auto second = l.session->begin_nested();
        second.commit();
        l.king->name = "Bachman";
        first.commit();
        l.session->commit();
        CHECK(l.king->name == "Bachman");
    }
    SECTION("with their session") {
        auto nested = l.session->begin_nested();
        if (GENERATE(false, true)) l.session->close();
        else l.session.reset();
        CHECK_THROWS_AS(nested.commit(), stele::session_error);
    }
}

TEST_CASE("self-assignment and self-moves", "[session][lifetimes]") {
    library l;
    auto& same = l.king;
    l.king = same;
    l.king = std::move(same);
    CHECK(l.king->name == "King");
    auto reference = l.it[Book::author];
    auto& same_reference = reference;
    reference = same_reference;
    CHECK(reference == l.king);
    auto books = l.king[Author::books];
    for (const auto& each : books.all()) books.add(each);
    CHECK(books.size() == 2);
    l.it[Book::author] = l.it[Book::author];
    CHECK(books.size() == 2);
    l.session->add(l.king);
    l.session->commit();
    CHECK(books.size() == 2);
}

TEST_CASE("exceptions in the middle", "[session][lifetimes]") {
    library l;
    SECTION("of the program, in a loop over a result and a collection") {
        const auto loop = [&] {
            for (const auto& book : l.session->scalars(select(Book)))
                for (const auto& other : l.king[Author::books])
                    if (book == other) throw std::runtime_error("stop");
        };
        CHECK_THROWS_WITH(loop(), "stop");
        CHECK(l.session->scalars(select(Book)).all().size() == 2);
        l.session->commit();
    }
    SECTION("that end the session") {
        const auto work = [&] {
            stele::session session{l.db};
            auto king = session.get(Author, 1);
            king->name = "Bachman";
            session.flush();
            session.remove(king);
            throw std::runtime_error("stop");
        };
        l.session->commit();
        CHECK_THROWS_WITH(work(), "stop");
        CHECK(l.king->name == "King");
    }
}

TEST_CASE("a row that cannot be read", "[session][lifetimes]") {
    stele::sqlite::connection db{":memory:"};
    db.raw().exec(
        "CREATE TABLE author (author_id INTEGER PRIMARY KEY, name);"
        "CREATE TABLE book (book_id INTEGER PRIMARY KEY, title, author_id INTEGER);"
        "INSERT INTO author VALUES (1, 'King');"
        "INSERT INTO book VALUES (1, 'It', 1), (2, x'00', 1)");
    stele::session session{db};
    const auto all = select(Book).order_by(Book::book_id);
    CHECK_SAYS(session.scalars(all).all(), stele::value_error, "'title'");
    auto king = session.get(Author, 1);
    CHECK_SAYS(king[Author::books].size(), stele::value_error, "'title'");
    db.query("UPDATE book SET title = 'Carrie' WHERE book_id = 2");
    CHECK(king[Author::books].size() == 2);
    auto carrie = king[Author::books][1];
    session.commit();
    db.query("UPDATE book SET title = x'00' WHERE book_id = 2");
    for (int i = 0; i < 2; ++i) CHECK_SAYS(carrie->title, stele::value_error, "'title'");
    db.query("UPDATE book SET title = 'Rage' WHERE book_id = 2");
    CHECK(carrie->title == "Rage");
}
