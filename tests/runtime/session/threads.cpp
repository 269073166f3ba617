// SPDX-License-Identifier: BSL-1.0

// A session belongs to one thread at a time: checked where NDEBUG is not defined, within a transaction.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace threads_test {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    has_many(books,   Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

}  // namespace threads_test

using threads_test::Author;
using threads_test::Book;

namespace {

/// What another thread has thrown, as text; empty where nothing. Catch's macros belong to the main thread.
std::string elsewhere(const std::function<void()>& f) {
    std::string thrown;
    std::thread([&] {
        try {
            f();
        } catch (const stele::wrong_thread& e) {
            thrown = std::string("wrong_thread: ") + e.what();
        } catch (const std::exception& e) {
            thrown = e.what();
        }
    }).join();
    return thrown;
}
#ifndef NDEBUG
bool is_refused(const std::string& thrown) {
    return thrown.starts_with("wrong_thread: ") && thrown.find("hand_over()") != std::string::npos;
}
#endif

struct library {
    stele::sqlite::connection db{":memory:"};
    std::optional<stele::session> session;
    stele::entity<Author> king;

    library() {
        db.create_all(Author, Book);
        session.emplace(db);
        king = session->add(Author::row{.name = "King"});
        king[Author::books].add({.title = "It"});
        session->commit();
    }
};

}  // namespace

TEST_CASE("a session goes to another thread between transactions", "[session][threads]") {
    library l;
    const auto work = [&] {
        l.king->name += "!";
        l.king[Author::books].add({.title = "Carrie"});
        l.session->commit();
        static_cast<void>(l.session->get(Author, 1)->name);
        l.session->rollback();
    };
    CHECK(elsewhere(work).empty());
    work();
    CHECK(elsewhere(work).empty());
    CHECK(l.king->name == "King!!!");
    CHECK(l.king[Author::books].size() == 4);
}

#ifndef NDEBUG
TEST_CASE("within a transaction another thread is refused", "[session][threads]") {
    library l;
    auto books = l.king[Author::books];
    auto it = books[0];  // begins a transaction
    REQUIRE(l.session->in_transaction());
    const auto spare = std::make_shared<Author::row>(Author::row{.name = "Straub"});

    CHECK(is_refused(elsewhere([&] { static_cast<void>(it->title); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(std::as_const(it)->title); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(books.size()); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(it[Book::author].get()); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(l.session->get(Author, 1)); })));
    CHECK(
        is_refused(elsewhere([&] { static_cast<void>(l.session->scalars(select(Book)).all()); })));
    CHECK(is_refused(elsewhere([&] { l.session->add(*spare); })));
    CHECK(is_refused(elsewhere([&] { l.session->remove(it); })));
    CHECK(is_refused(elsewhere([&] { l.session->flush(); })));
    CHECK(is_refused(elsewhere([&] { l.session->commit(); })));
    CHECK(is_refused(elsewhere([&] { l.session->rollback(); })));
    CHECK(is_refused(elsewhere([&] { l.session->close(); })));
    CHECK(is_refused(elsewhere([&] { l.session->refresh(it); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(l.session->begin_nested()); })));
    CHECK(is_refused(elsewhere([&] { l.session->hand_over(); })));
    CHECK(is_refused(elsewhere([&] { l.db.execute(select(Book)).all(); })));
    CHECK(is_refused(elsewhere([&] { l.db.query("DELETE FROM book"); })));
    CHECK(is_refused(elsewhere([&] { static_cast<void>(l.db.begin()); })));

    it->title = "still here";
    l.session->commit();
    CHECK(l.db.execute(select(Book)).one().title == "still here");
    CHECK(l.db.execute(select(Author)).all().size() == 1);
}

TEST_CASE("a connection belongs to the thread of its transaction", "[session][threads]") {
    library l;
    l.session.reset();
    CHECK(elsewhere([&] { l.db.execute(select(Book)).all(); }).empty());
    {
        auto t = l.db.begin();
        CHECK(is_refused(elsewhere([&] { l.db.execute(select(Book)).all(); })));
        CHECK(is_refused(elsewhere([&] { t.commit(); })));
        CHECK(is_refused(elsewhere([&] { t.rollback(); })));
        { const auto inner = l.db.begin(); }
        CHECK(is_refused(elsewhere([&] { l.db.execute(select(Book)).all(); })));
        CHECK(t.is_open());
        t.rollback();
    }
    CHECK(elsewhere([&] { l.db.execute(select(Book)).all(); }).empty());
    { const auto t = l.db.begin(); }
    CHECK(elsewhere([&] { l.db.execute(select(Book)).all(); }).empty());
}

TEST_CASE("a thread that is in a handler keeps the others out", "[session][threads]") {
    library l;
    std::string thrown;
    const auto guard = l.session->on_before_insert(
        Book, [&](auto&) { thrown = elsewhere([&] { l.session->commit(); }); });
    l.king[Author::books].add({.title = "Carrie"});
    l.session->commit();
    CHECK(is_refused(thrown));
    CHECK(l.king[Author::books].size() == 2);
}
#endif

TEST_CASE("hand_over lets another thread go on with a transaction", "[session][threads]") {
    library l;
    l.king->name = "Bachman";
    l.session->flush();
    l.session->hand_over();
    CHECK(elsewhere([&] {
              l.king[Author::books].add({.title = "Rage"});
              l.session->commit();
          }).empty());
    CHECK(l.king->name == "Bachman");
    CHECK(l.king[Author::books].size() == 2);
}

TEST_CASE("a session may be destroyed by another thread", "[session][threads]") {
    library l;
    l.king->name = "Bachman";
    l.session->flush();
    CHECK(elsewhere([&] { l.session.reset(); }).empty());
    CHECK(l.db.execute(select(Author)).one().name == "King");
    CHECK(elsewhere([&] { l.king = {}; }).empty());
}
