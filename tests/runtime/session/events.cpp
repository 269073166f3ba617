// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace events_test {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    column(n_books,   std::int64_t),
    has_many(books,   Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string, unique),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id));

STELE_TABLE(Page, "page",
    column(page_id,   std::int64_t, primary_key),
    column(edition,   std::int64_t, version),
    column(text,      std::string));

}  // namespace events_test

using events_test::Author;
using events_test::Book;
using events_test::Page;
using stele::entity;
using stele::object_state;

namespace {

struct library {
    stele::sqlite::connection db{":memory:"};
    stele::session session;

    library() : session((db.create_all(Author, Book, Page), db)) {}
};

entity<Author> add_king(library& l, int books = 0) {
    auto king = l.session.add(Author::row{.name = "King"});
    for (int i = 0; i < books; ++i) king[Author::books].add({.title = "Book " + std::to_string(i)});
    return king;
}
std::int64_t rows(library& l) {
    return l.db.query<std::int64_t>("SELECT count(*) FROM book").scalar();
}

/// Throws while it is told to.
struct thrower {
    bool on = true;
    void operator()() const {
        if (on) throw std::runtime_error("handler");
    }
};

}  // namespace

TEST_CASE("events come in order, once for each object", "[session][events]") {
    library l;
    std::string log;
    const auto note = [&log](const char* what) {
        return [&log, what](const entity<Book>& b) { (log += what) += b->title + ";"; };
    };
    const stele::registration guards[]{
        l.session.on_before_flush([&] { log += "flush("; }),
        l.session.on_after_flush([&] { log += ")"; }),
        l.session.on_before_insert(Book, note("+")),
        l.session.on_after_insert(Book,
                                  [&](entity<Book>& b) {
                                      CHECK(b.state() == object_state::persistent);
                                      CHECK(b->book_id != 0);
                                      log += "i;";
                                  }),
        l.session.on_before_update(Book, note("~")),
        l.session.on_after_update(Book, note("u")),
        l.session.on_before_delete(Book, note("-")),
        l.session.on_after_delete(Book,
                                  [&](auto& b) {
                                      CHECK(b.state() == object_state::deleted);
                                      log += "d;";
                                  }),
        l.session.on_load(Book, note("load "))};

    auto king = add_king(l, 2);
    const auto books = king[Author::books].all();
    l.session.flush();
    CHECK(log == "flush(+Book 0;i;+Book 1;i;)");
    log.clear();
    l.session.flush();
    CHECK(log.empty());
    king[Author::books][0]->title = "It";
    l.session.flush();
    CHECK(log == "flush(~It;uIt;)");
    log.clear();
    king->name = "Bachman";  // of another table
    l.session.flush();
    CHECK(log == "flush()");
    log.clear();
    l.session.commit();
    l.session.remove(king);
    l.session.flush();
    CHECK(log.find("-It;d;") != std::string::npos);
    CHECK(log.find("-Book 1;d;") != std::string::npos);
    CHECK(log.find("load") == std::string::npos);  // they are in memory
    l.session.rollback();

    log.clear();
    stele::session other{l.db};
    const auto load = other.on_load(Book, note("load "));
    CHECK(other.scalars(select(Book).order_by(Book::book_id)).all().size() == 2);
    CHECK(log == "load It;load Book 1;");
    static_cast<void>(other.get(Book, 1));
    CHECK(log == "load It;load Book 1;");
}

TEST_CASE("what a handler changes in its object is written", "[session][events]") {
    library l;
    const auto insert = l.session.on_before_insert(Book, [](entity<Book>& b) { b->title += "!"; });
    const auto update = l.session.on_before_update(Book, [](entity<Book>& b) { b->title += "?"; });
    auto book = l.session.add(Book::row{.title = "It"});
    l.session.commit();
    CHECK(book->title == "It!");
    book->author_id.reset();
    book->title = "Carrie";
    l.session.commit();
    CHECK(l.db.execute(select(Book)).one().title == "Carrie?");
}

TEST_CASE("a handler that throws undoes the flush, which can be repeated", "[session][events]") {
    library l;
    auto king = add_king(l, 1);
    l.session.commit();
    thrower t;

    const auto fails = [&] {
        CHECK_THROWS_WITH(l.session.flush(), "handler");
        CHECK(l.session.in_transaction());
    };
    auto book = king[Author::books][0];
    SECTION("before an insert") {
        const auto guard = l.session.on_before_insert(Book, [&](auto&) { t(); });
        auto first = l.session.add(Author::row{.name = "Straub"});
        auto added = first[Author::books].add({.title = "Ghost Story"});
        king->name = "Bachman";
        fails();
        CHECK(first.state() == object_state::pending);
        CHECK(first->author_id == 0);
        CHECK(added.state() == object_state::pending);
        CHECK(l.db.query<std::int64_t>("SELECT count(*) FROM author").scalar() == 1);
        t.on = false;
        l.session.commit();
        CHECK(added->author_id == first->author_id);
        CHECK(king->name == "Bachman");
    }
    SECTION("after an insert") {
        const auto guard = l.session.on_after_insert(Book, [&](auto&) { t(); });
        auto added = l.session.add(Book::row{.title = "Ghost Story"});
        fails();
        CHECK(added.state() == object_state::pending);
        CHECK(added->book_id == 0);
        CHECK(rows(l) == 1);
        t.on = false;
        l.session.commit();
        CHECK(rows(l) == 2);
    }
    SECTION("before and after an update") {
        const auto guard = GENERATE(false, true)
                               ? l.session.on_before_update(Book, [&](auto&) { t(); })
                               : l.session.on_after_update(Book, [&](auto&) { t(); });
        book->title = "It";
        fails();
        CHECK(book->title == "It");
        CHECK(l.db.execute(select(Book)).one().title == "Book 0");
        t.on = false;
        l.session.commit();
        CHECK(l.db.execute(select(Book)).one().title == "It");
    }
    SECTION("before and after a delete") {
        const auto guard = GENERATE(false, true)
                               ? l.session.on_before_delete(Book, [&](auto&) { t(); })
                               : l.session.on_after_delete(Book, [&](auto&) { t(); });
        l.session.remove(king);
        fails();
        CHECK(king.state() == object_state::persistent);
        CHECK(rows(l) == 1);
        t.on = false;
        l.session.commit();
        CHECK(rows(l) == 0);
    }
    SECTION("before and after a flush") {
        const auto guard = GENERATE(false, true) ? l.session.on_before_flush([&] { t(); })
                                                 : l.session.on_after_flush([&] { t(); });
        auto added = king[Author::books].add({.title = "It"});
        fails();
        CHECK(added.state() == object_state::pending);
        CHECK(rows(l) == 1);
        t.on = false;
        l.session.commit();
        CHECK(rows(l) == 2);
    }
    SECTION("an exception that looks like one of the database's") {
        const auto guard = l.session.on_after_insert(Book, [&](auto&) {
            if (t.on) l.db.query("INSERT INTO book (title) VALUES ('Book 0')");
        });
        auto added = l.session.add(Book::row{.title = "Ghost Story"});
        CHECK_THROWS_AS(l.session.flush(), stele::sqlite::unique_violation);
        CHECK(added.state() == object_state::pending);
        t.on = false;
        l.session.flush();
        CHECK(rows(l) == 2);
    }
    SECTION("a handler of statements") {
        const bool before = GENERATE(false, true);
        std::string when = GENERATE("INSERT", "UPDATE", "SAVEPOINT", "RELEASE");
        const auto f = [&](const stele::sqlite::executed& e) {
            if (e.sql.starts_with(when)) t();
        };
        const auto guard = before ? l.session.on_before_execute(f) : l.session.on_execute(f);
        auto added = l.session.add(Book::row{.title = "Ghost Story"});
        book->title = "It";
        fails();
        const bool done = when == "RELEASE" && !before;  // then there is nothing left to undo
        CHECK(rows(l) == (done ? 2 : 1));
        CHECK(added.state() == (done ? object_state::persistent : object_state::pending));
        CHECK(added->book_id == (done ? 2 : 0));
        t.on = false;
        l.session.commit();
        CHECK(rows(l) == 2);
        CHECK(book->title == "It");
    }
    SECTION("of a load: the object is read, and the session goes on") {
        const auto guard = l.session.on_load(Book, [&](auto&) { t(); });
        book = {};
        king = {};
        l.session.rollback();
        CHECK_THROWS_WITH(l.session.scalars(select(Book)).all(), "handler");
        CHECK(l.session.scalars(select(Book)).one()->title == "Book 0");
    }
}

TEST_CASE("a statement handler that throws when COMMIT has run", "[session][events]") {
    library l;
    auto king = add_king(l, 1);
    {
        const auto guard = l.session.on_execute([](const stele::sqlite::executed& e) {
            if (e.sql == "COMMIT") throw std::runtime_error("late");
        });
        CHECK_THROWS_WITH(l.session.commit(), "late");
    }
    CHECK_FALSE(l.session.in_transaction());
    l.session.rollback();
    CHECK(king.state() == object_state::persistent);
    CHECK(king[Author::books].size() == 1);

    auto nested = l.session.begin_nested();
    king->name = "Bachman";
    l.session.flush();
    {
        const auto guard = l.session.on_execute([](const stele::sqlite::executed& e) {
            if (e.sql.starts_with("RELEASE")) throw std::runtime_error("late");
        });
        CHECK_THROWS_WITH(nested.commit(), "late");
    }
    l.session.commit();
    CHECK(king->name == "Bachman");
}

TEST_CASE("what a handler does before a flush is part of it", "[session][events]") {
    library l;
    auto king = add_king(l, 2);
    auto straub = l.session.add(Author::row{.name = "Straub"});
    l.session.commit();
    int flushes = 0;
    const auto guard = l.session.on_before_flush([&] {
        ++flushes;
        l.session.add(Book::row{.title = "It"});
        straub->name = "Peter Straub";
        l.session.remove(king[Author::books][1]);
    });
    king->name = "Stephen King";
    l.session.flush();
    CHECK(flushes == 1);
    CHECK(l.db.execute(select(Book::title).order_by(Book::title)).all().size() == 2);
    CHECK(
        l.db.execute(select(Author::name).where(Author::author_id == straub->author_id)).scalar() ==
        "Peter Straub");
    l.session.flush();
    CHECK(flushes == 1);
}

TEST_CASE("what a handler does to other objects during a flush is left for the next",
          "[session][events]") {
    library l;
    auto king = add_king(l, 2);
    auto straub = l.session.add(Author::row{.name = "Straub"});
    l.session.commit();
    auto book = king[Author::books][0];
    auto other = king[Author::books][1];
    const auto written = [&](std::string_view what) {
        return l.db.query<std::string>("SELECT CAST((" + std::string(what) + ") AS TEXT)").scalar();
    };

    SECTION("a new object") {
        const auto guard = l.session.on_after_update(Book, [&](entity<Book>& b) {
            if (b == book) l.session.add(Book::row{.title = "New"});
        });
        book->title = "It";
        l.session.flush();
        CHECK(rows(l) == 2);
        l.session.flush();
        CHECK(rows(l) == 3);
    }
    SECTION("a change of a clean object, of one that is new, and of the one that was written") {
        const auto guard = l.session.on_after_insert(Book, [&](entity<Book>& b) {
            king->n_books += 1;
            b->title += "!";
        });
        l.session.add(Book::row{.title = "New"});
        l.session.flush();
        CHECK(written("SELECT title FROM book WHERE book_id = 3") == "New");
        l.session.flush();
        CHECK(written("SELECT title FROM book WHERE book_id = 3") == "New!");
        CHECK(written("SELECT n_books FROM author WHERE author_id = 1") == "1");
        int statements = 0;
        const auto count = l.session.on_execute([&](const auto&) { ++statements; });
        l.session.flush();
        CHECK(statements == 0);
    }
    SECTION("a change of an object that was updated, back to what it was") {
        const auto guard = l.session.on_after_update(Book, [&](entity<Book>& b) {
            if (b->title == "It") b->title = "Book 0";
        });
        book->title = "It";
        l.session.flush();
        CHECK(written("SELECT title FROM book WHERE book_id = 1") == "It");
        l.session.flush();
        CHECK(written("SELECT title FROM book WHERE book_id = 1") == "Book 0");
    }
    SECTION("a change of an object with a version that was updated") {
        auto page = l.session.add(Page::row{.text = "one"});
        l.session.commit();
        const auto guard = l.session.on_after_update(Page, [&](entity<Page>& p) {
            if (p->text == "two") p->text = "three";
        });
        page->text = "two";
        l.session.flush();
        CHECK(written("SELECT text FROM page") == "two");
        l.session.commit();
        CHECK(written("SELECT text FROM page") == "three");
    }
    SECTION("another parent for one that was written") {
        const auto guard =
            l.session.on_after_insert(Book, [&](entity<Book>& b) { b[Book::author] = straub; });
        auto added = king[Author::books].add({.title = "New"});
        l.session.flush();
        CHECK(written("SELECT author_id FROM book WHERE book_id = 3") == "1");
        CHECK(added[Book::author] == straub);
        CHECK(straub[Author::books].contains(added));
        l.session.flush();
        CHECK(written("SELECT author_id FROM book WHERE book_id = 3") == "2");
        CHECK_FALSE(king[Author::books].contains(added));
        l.session.commit();
        CHECK(straub[Author::books].size() == 1);
        CHECK(king[Author::books].size() == 2);
    }
    SECTION("another parent for one whose parent was written") {
        auto third = l.session.add(Author::row{.name = "Barker"});
        const auto guard = l.session.on_after_update(Book, [&](entity<Book>& b) {
            if (b->author_id == straub->author_id) b[Book::author] = third;
        });
        book[Book::author] = straub;
        l.session.flush();
        CHECK(written("SELECT author_id FROM book WHERE book_id = 1") == "2");
        l.session.flush();
        CHECK(written("SELECT author_id FROM book WHERE book_id = 1") == "3");
        l.session.commit();
        CHECK(third[Author::books].size() == 1);
    }
    SECTION("removing an object") {
        const auto guard = l.session.on_after_insert(Book, [&](auto&) { l.session.remove(other); });
        l.session.add(Book::row{.title = "New"});
        l.session.flush();
        CHECK(rows(l) == 3);
        l.session.flush();
        CHECK(rows(l) == 2);
        CHECK(other.state() == object_state::deleted);
    }
    SECTION("removing the object that was inserted") {
        const auto guard =
            l.session.on_after_insert(Book, [&](entity<Book>& b) { l.session.remove(b); });
        auto added = l.session.add(Book::row{.title = "New"});
        l.session.flush();
        CHECK(added.state() == object_state::persistent);
        l.session.flush();
        CHECK(added.state() == object_state::deleted);
        CHECK(rows(l) == 2);
    }
    SECTION("adding one again that was deleted") {
        const auto guard =
            l.session.on_after_delete(Book, [&](entity<Book>& b) { l.session.add(b); });
        l.session.remove(other);
        l.session.flush();
        CHECK(rows(l) == 1);
        CHECK(other.state() == object_state::pending);
        l.session.flush();
        CHECK(rows(l) == 2);
        CHECK(other.state() == object_state::persistent);
    }
}

TEST_CASE("a handler takes back what a flush was to do", "[session][events]") {
    library l;
    auto king = add_king(l, 2);
    l.session.commit();
    SECTION("an insert of the object itself, or of one that was to come") {
        entity<Book> first = l.session.add(Book::row{.title = "First"});
        entity<Book> second = l.session.add(Book::row{.title = "Second"});
        const auto guard = l.session.on_before_insert(Book, [&](entity<Book>&) {
            if (first.state() == object_state::pending) l.session.remove(first);
            if (second.state() == object_state::pending) l.session.remove(second);
            first = {};
            second = l.session.add(Book::row{.title = "Third"});
            l.session.release_unused();
        });
        // The object of `first` has no entity any more from here on but the handler's.
        l.session.flush();
        CHECK(rows(l) == 2);
        CHECK(second.state() == object_state::pending);
    }
    SECTION("a delete") {
        auto book = king[Author::books][0];
        const auto guard =
            l.session.on_before_delete(Book, [&](entity<Book>& b) { l.session.add(b); });
        l.session.remove(book);
        l.session.flush();
        CHECK(rows(l) == 2);
        CHECK(book.state() == object_state::persistent);
        l.session.flush();
        l.session.commit();
        CHECK(book->title == "Book 0");
    }
    SECTION("an update, by refresh and expire") {
        auto book = king[Author::books][0];
        const bool expires = GENERATE(false, true);
        const auto guard = l.session.on_before_update(Book, [&](entity<Book>& b) {
            if (expires) l.session.expire(b);
            else l.session.refresh(b);
        });
        book->title = "It";
        l.session.flush();
        CHECK(book->title == "Book 0");
        l.session.commit();
        CHECK(book->title == "Book 0");
    }
    SECTION("all of it, by expire_all and a bulk statement") {
        king[Author::books][0]->title = "It";
        l.session.add(Book::row{.title = "New"});
        l.session.remove(king[Author::books][1]);
        const bool all = GENERATE(false, true);
        const auto guard = l.session.on_before_insert(Book, [&](auto&) {
            if (all) l.session.expire_all();
            else l.session.execute(update(Book).set(Book::author_id = std::nullopt).everywhere());
        });
        l.session.flush();
        l.session.commit();
        CHECK(rows(l) == (all ? 3 : 2));
    }
}

TEST_CASE("a handler can use the session, but not flush or end its transaction",
          "[session][events]") {
    library l;
    auto king = add_king(l, 1);
    l.session.commit();
    int calls = 0;
    const auto guard = l.session.on_before_insert(Book, [&](auto&) {
        ++calls;
        CHECK(l.session.scalars(select(Book)).all().size() == 1);
        CHECK(king[Author::books].size() == 2);
        CHECK_THROWS_AS(l.session.flush(), stele::session_error);
        CHECK_THROWS_AS(l.session.commit(), stele::session_error);
        CHECK_THROWS_AS(l.session.rollback(), stele::session_error);
        CHECK_THROWS_AS(l.session.close(), stele::session_error);
        CHECK_THROWS_WITH(l.session.begin_nested(), contains("begin_nested() was called while"));
        l.session.release_unused();
    });
    king[Author::books].add({.title = "It"});
    l.session.commit();
    CHECK(calls == 1);
    CHECK(rows(l) == 2);
}

TEST_CASE("a load handler can query, flush and free", "[session][events]") {
    library l;
    add_king(l, 5);
    l.session.commit();
    l.session.release_unused();
    CHECK(l.session.size() == 0);
    const auto guard = l.session.on_load(Book, [&](entity<Book>& b) {
        b->title += "!";
        CHECK(b[Book::author]->name == "King");
        l.session.flush();
        l.session.release_unused();
    });
    int n = 0;
    for (const auto& book : l.session.scalars(select(Book))) {
        CHECK(book->title.ends_with("!"));
        ++n;
    }
    CHECK(n == 5);
    l.session.commit();
    CHECK(l.db.query<std::int64_t>("SELECT count(*) FROM book WHERE title LIKE '%!'").scalar() ==
          5);
}

TEST_CASE("session handlers that register and unregister", "[session][events]") {
    library l;
    std::string calls;
    stele::registration self, more;
    self = l.session.on_before_insert(Book, [&](auto&) {
        calls += "self;";
        more = l.session.on_before_insert(Book, [&](auto&) { calls += "more;"; });
        self.release();
    });
    l.session.add(Book::row{.title = "1"});
    l.session.add(Book::row{.title = "2"});
    l.session.flush();
    CHECK(calls == "self;more;");
    {
        const auto moved = std::move(more);
        l.session.add(Book::row{.title = "3"});
        l.session.flush();
    }
    l.session.add(Book::row{.title = "4"});
    l.session.flush();
    CHECK(calls == "self;more;more;");
}

TEST_CASE("guards may outlive the session", "[session][events]") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Author, Book);
    int statements = 0;
    stele::registration flush, execute;
    {
        stele::session session{db};
        flush = session.on_before_flush([&] { ++statements; });
        execute = session.on_execute([&](const stele::sqlite::executed&) { ++statements; });
        session.add(Author::row{.name = "King"});
        session.commit();
        CHECK(statements > 2);
    }
    const int before = statements;
    db.execute(select(Author)).all();
    CHECK(statements == before);
    CHECK_FALSE(flush);
    CHECK_FALSE(execute);
}

TEST_CASE("on_execute of a session has SQL, parameters and rows", "[session][events]") {
    library l;
    auto king = add_king(l, 2);
    l.session.commit();
    std::vector<std::string> log;
    const auto guard = l.session.on_execute([&](const stele::sqlite::executed& e) {
        std::string line{e.sql.substr(0, e.sql.find(' '))};
        for (const stele::bound_value& p : e.parameters)
            line += " " + (p.bytes.empty() ? std::to_string(p.integer) : p.bytes);
        log.push_back(line + ": " + std::to_string(e.rows));
    });
    king->name = "Bachman";
    CHECK(king[Author::books].size() == 2);
    l.session.commit();
    CHECK(log == std::vector<std::string>{"BEGIN: 0", "SELECT 1: 1", "SAVEPOINT: 0",
                                          "UPDATE Bachman 1: 1", "RELEASE: 0", "SELECT 1: 2",
                                          "COMMIT: 0"});
}
