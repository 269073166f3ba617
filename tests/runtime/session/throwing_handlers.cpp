// SPDX-License-Identifier: BSL-1.0

// A handler that throws: what it stops, and what is left.

#include "catch.hpp"
#include "events_library.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace events_test;

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
