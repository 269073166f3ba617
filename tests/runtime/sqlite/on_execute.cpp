// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace on_execute_test {

STELE_TABLE(Word, "word", column(word_id, std::int64_t, primary_key),
            column(text, std::string, unique));

}  // namespace on_execute_test

using namespace stele::literals;
using on_execute_test::Word;
using stele::sqlite::executed;

namespace {

struct words {
    stele::sqlite::connection db{":memory:"};
    words() {
        db.create_all(Word);
        db.query("INSERT INTO word VALUES (1, 'one'), (2, 'two'), (3, 'three')");
    }
};

/// What a handler was told of one statement.
struct seen {
    std::string sql;
    std::size_t parameters;
    std::int64_t rows;
    bool failed;
};
auto into(std::vector<seen>& log) {
    return [&log](const executed& e) {
        log.push_back({std::string(e.sql), e.parameters.size(), e.rows, e.failed});
        CHECK(e.duration.count() >= 0);
    };
}

}  // namespace

TEST_CASE("on_execute tells of each statement with its rows", "[sqlite][events]") {
    words w;
    std::vector<seen> log;
    const auto guard = w.db.on_execute(into(log));

    SECTION("a SELECT that is read to its end") {
        CHECK(w.db.execute(select(Word).where(Word::word_id > 1)).all().size() == 2);
        REQUIRE(log.size() == 1);
        CHECK(log[0].sql.starts_with("SELECT"));
        CHECK(log[0].parameters == 1);
        CHECK(log[0].rows == 2);
        CHECK_FALSE(log[0].failed);
    }
    SECTION("one whose result goes before: with the rows that were read") {
        w.db.execute(select(Word)).first();
        REQUIRE(log.size() == 1);
        CHECK(log[0].rows == 1);
        CHECK_FALSE(log[0].failed);
    }
    SECTION("one that ends while another is open") {
        auto outer = w.db.execute(select(Word));
        auto row = outer.begin();
        w.db.execute(select(Word::text).where(Word::word_id == 2)).scalar();
        CHECK(log.size() == 1);
        for (; row != outer.end(); ++row)
            w.db.execute(
                update(Word).set(Word::text = row->text).where(Word::word_id == row->word_id));
        REQUIRE(log.size() == 5);
        CHECK(log[4].rows == 3);
    }
    SECTION("writes: with the rows that they change") {
        w.db.execute(update(Word).set(Word::text = concat(Word::text, "!")).everywhere());
        w.db.execute(update(Word).set(Word::text = "none").where(Word::word_id == 9));
        w.db.execute(delete_from(Word).where(Word::word_id < 3).returning(Word::text));
        w.db.query("INSERT INTO word (text) VALUES (?)", "four");
        w.db.execute(drop_table(Word));
        REQUIRE(log.size() == 5);
        CHECK(log[0].rows == 3);
        CHECK(log[1].rows == 0);
        CHECK(log[2].rows == 2);
        CHECK(log[3].rows == 1);
        CHECK(log[3].parameters == 1);
        CHECK(log[4].rows == 0);
    }
    SECTION("BEGIN, SAVEPOINT, RELEASE, ROLLBACK, COMMIT") {
        {
            auto outer = w.db.begin();
            w.db.begin().commit();
            outer.commit();
            const auto other = w.db.begin();
        }
        REQUIRE(log.size() == 6);
        CHECK(log[0].sql == "BEGIN DEFERRED");
        CHECK(log[1].sql.starts_with("SAVEPOINT"));
        CHECK(log[2].sql.starts_with("RELEASE"));
        CHECK(log[3].sql == "COMMIT");
        CHECK(log[5].sql == "ROLLBACK");
    }
    SECTION("dynamic statements and prepared ones") {
        for (int i = 0; i < 2; ++i)
            w.db.execute(select(Word).where(when(i == 0, Word::word_id == 1))).all();
        const auto find = w.db.prepare(select(Word).where(Word::text == "t"_p));
        CHECK(log.size() == 2);
        CHECK(find("two").one().word_id == 2);
        REQUIRE(log.size() == 3);
        CHECK(log[0].rows == 1);
        CHECK(log[1].rows == 3);
        CHECK(log[2].rows == 1);
    }
    SECTION("what fails") {
        CHECK_THROWS_AS(w.db.execute(insert(Word).values({.text = "one"})),
                        stele::sqlite::unique_violation);
        CHECK_THROWS_AS(w.db.query("SELECT absent FROM word"), stele::sqlite::schema_error);
        CHECK_THROWS_AS(w.db.raw().exec("ROLLBACK"), stele::sqlite::error);
        REQUIRE(log.size() == 3);
        for (const seen& each : log) CHECK(each.failed);
    }
}

TEST_CASE("on_execute tells how long a statement took", "[sqlite][events]") {
    using namespace std::chrono_literals;
    words w;
    std::chrono::nanoseconds longest{};
    const auto guard = w.db.on_execute([&](const executed& e) { longest = e.duration; });
    w.db.query(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO word (text) SELECT i FROM n");
    CHECK(longest > 100us);
}

TEST_CASE("on_before_execute comes before, and can refuse a statement", "[sqlite][events]") {
    words w;
    std::string order;
    bool refuses = false;
    const auto before = w.db.on_before_execute([&](const executed& e) {
        order += "before;";
        CHECK(e.rows == 0);
        if (refuses) throw std::runtime_error("no");
    });
    const auto after = w.db.on_execute([&](const executed&) { order += "after;"; });
    w.db.execute(select(Word)).all();
    CHECK(order == "before;after;");

    refuses = true;
    const std::size_t prepared = w.db.statement_count();
    CHECK_THROWS_WITH(w.db.execute(delete_from(Word).everywhere()), "no");
    CHECK_THROWS_WITH(w.db.execute(select(Word)).all(), "no");
    CHECK_THROWS_WITH(w.db.query("DELETE FROM word"), "no");
    CHECK_THROWS_WITH(w.db.begin(), "no");
    CHECK_FALSE(w.db.raw().in_transaction());
    CHECK(order == "before;after;before;before;before;before;");
    refuses = false;
    CHECK(w.db.execute(select(Word)).all().size() == 3);
    CHECK(w.db.statement_count() == prepared);  // none was in use
}

TEST_CASE("a handler that throws when a statement has run leaves none in use", "[sqlite][events]") {
    words w;
    bool throws = true;
    const auto guard = w.db.on_execute([&](const executed&) {
        if (throws) throw std::runtime_error("after");
    });
    CHECK_THROWS_WITH(w.db.execute(select(Word)).all(), "after");
    CHECK_NOTHROW(w.db.execute(select(Word)).first());  // its end is in a destructor
    CHECK_THROWS_WITH(w.db.execute(insert(Word).values({.text = "four"})), "after");
    CHECK_THROWS_AS(w.db.execute(insert(Word).values({.text = "four"})),
                    stele::sqlite::unique_violation);

    CHECK_THROWS_WITH(w.db.begin(), "after");
    CHECK_FALSE(w.db.raw().in_transaction());
    throws = false;
    {
        auto t = w.db.begin();
        w.db.execute(insert(Word).values({.text = "five"}));
        throws = true;
        CHECK_THROWS_WITH(t.commit(), "after");
        CHECK_FALSE(t.is_open());
        throws = false;
    }
    {
        auto outer = w.db.begin();
        auto inner = w.db.begin();
        w.db.execute(insert(Word).values({.text = "six"}));
        throws = true;
        CHECK_THROWS_WITH(inner.commit(), "after");
        CHECK_FALSE(inner.is_open());
        CHECK_THROWS_WITH(outer.rollback(), "after");
        throws = false;
    }
    CHECK_FALSE(w.db.raw().in_transaction());
    CHECK(w.db.execute(select(Word)).all().size() == 5);
    const std::size_t prepared = w.db.statement_count();
    w.db.execute(select(Word)).all();
    CHECK(w.db.statement_count() == prepared);
}

TEST_CASE("nobody keeps a ROLLBACK from running", "[sqlite][events]") {
    words w;
    const auto guard = w.db.on_before_execute([](const executed& e) {
        if (e.sql.starts_with("ROLLBACK")) throw std::runtime_error("no");
    });
    {
        const auto t = w.db.begin();
        w.db.execute(delete_from(Word).everywhere());
    }
    auto t = w.db.begin();
    w.db.execute(delete_from(Word).everywhere());
    CHECK_THROWS_WITH(t.rollback(), "no");
    CHECK_FALSE(w.db.raw().in_transaction());
    CHECK(w.db.execute(select(Word)).all().size() == 3);
}

TEST_CASE("a handler may execute statements, which are not reported", "[sqlite][events]") {
    words w;
    int calls = 0;
    const auto guard = w.db.on_execute([&](const executed&) {
        ++calls;
        CHECK(w.db.execute(select(Word)).all().size() == 4);
    });
    CHECK(w.db.execute(insert(Word).values({.text = "four"})).key() == 4);
    CHECK(calls == 1);
}

TEST_CASE("a registration ends when its guard does", "[sqlite][events]") {
    words w;
    int calls = 0;
    const auto count = [&](const executed&) { ++calls; };
    const auto run = [&] {
        calls = 0;
        w.db.execute(select(Word)).all();
        return calls;
    };
    {
        const auto guard = w.db.on_execute(count);
        CHECK(guard);
        CHECK(run() == 1);
    }
    CHECK(run() == 0);

    stele::registration first = w.db.on_execute(count);
    stele::registration second = w.db.on_execute(count);
    CHECK(run() == 2);
    first = std::move(second);
    CHECK(run() == 1);
    CHECK_FALSE(second);
    auto& self = first;
    first = std::move(self);
    CHECK(run() == 1);
    first.release();
    CHECK_FALSE(first);
    CHECK(run() == 0);
}

TEST_CASE("handlers that register and unregister", "[sqlite][events]") {
    words w;
    const auto run = [&] { w.db.execute(select(Word)).all(); };
    std::string calls;

    SECTION("itself") {
        stele::registration guard;
        guard = w.db.on_execute([&](const executed&) {
            calls += "once;";
            guard.release();
        });
        run();
        run();
        CHECK(calls == "once;");
    }
    SECTION("one behind it") {
        stele::registration second;
        const auto first = w.db.on_execute([&](const executed&) {
            calls += "first;";
            second.release();
        });
        second = w.db.on_execute([&](const executed&) { calls += "second;"; });
        run();
        CHECK(calls == "first;");
    }
    SECTION("further ones, from the next statement on") {
        std::vector<stele::registration> more;
        const auto first = w.db.on_execute([&](const executed&) {
            calls += "first;";
            for (int i = 0; i < 20; ++i)
                more.push_back(w.db.on_execute([&](const executed&) { calls += "."; }));
        });
        run();
        CHECK(calls == "first;");
        calls.clear();
        run();
        CHECK(calls == "first;" + std::string(20, '.'));
    }
    SECTION("one that holds the guard of another") {
        auto inner = std::make_shared<stele::registration>(
            w.db.on_execute([&](const executed&) { calls += "inner;"; }));
        {
            const auto outer = w.db.on_execute(
                [&, kept = std::move(inner)](const executed&) { calls += "outer;"; });
            run();
        }
        run();
        CHECK(calls == "inner;outer;");
    }
}

TEST_CASE("a guard and a result may outlive the connection", "[sqlite][events]") {
    stele::registration guard;
    int calls = 0;
    {
        words w;
        guard = w.db.on_execute([&](const executed&) { ++calls; });
    }
    CHECK_FALSE(guard);
    guard.release();

    {
        std::optional<words> w{std::in_place};
        guard = w->db.on_execute([&](const executed&) { ++calls; });
        auto result = w->db.execute(select(Word));
        static_cast<void>(result.begin());
        w.reset();
    }
    CHECK(calls == 0);
}
