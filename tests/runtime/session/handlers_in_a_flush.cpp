// SPDX-License-Identifier: BSL-1.0

// What handlers do to objects before and during a flush.

#include "catch.hpp"
#include "events_library.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace events_test;

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
