// SPDX-License-Identifier: BSL-1.0

// The events of a session: their order, their guards, what they report.

#include "catch.hpp"
#include "events_library.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace events_test;

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
