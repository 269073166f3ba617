// SPDX-License-Identifier: BSL-1.0

// Statements are prepared once, and a query inside the loop over the same query is right.

#include "../raw_rows.hpp"
#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace nested_queries {

STELE_TABLE(Number, "number", column(n, std::int64_t, primary_key), column(word, std::string));

struct numbers {
    temporary_file file;
    stele::sqlite::connection db{file.path()};
    numbers() {
        db.create_all(Number);
        for (const char* word : {"one", "two", "three"})
            db.execute(insert(Number).values({.word = word}));
        db.clear_statements();
    }
    stele::sqlite::connection other() {
        return stele::sqlite::connection{
            {.path = file.path(), .busy_timeout = std::chrono::milliseconds{0}}};
    }
};

constexpr auto at_least(std::int64_t n) { return select(Number::n).where(Number::n >= n); }

}  // namespace nested_queries

using namespace nested_queries;

TEST_CASE_METHOD(numbers, "each text is prepared once", "[connection]") {
    CHECK(db.statement_count() == 0);
    for (int i = 0; i < 10; ++i) {
        CHECK(db.execute(at_least(i)).all().size() == static_cast<std::size_t>(i < 2   ? 3
                                                                               : i < 4 ? 4 - i
                                                                                       : 0));
        CHECK(db.statement_count() == 1);
    }
    const auto by_word = select(Number).where(Number::word == "one");
    for (int i = 0; i < 3; ++i) db.execute(by_word).first();
    for (int i = 0; i < 3; ++i) db.execute(select(Number).where(Number::word == "two")).one();
    CHECK(db.statement_count() == 2);
    db.execute(select(Number).where(Number::word == std::string{"two"}))
        .one();  // the same text of another type
    CHECK(db.statement_count() <= 3);
    // execute, scalars and into read one statement in different ways.
    const std::size_t before = db.statement_count();
    struct own {
        std::int64_t n;
    };
    db.scalars(at_least(0)).all();
    db.execute(at_least(0)).into<own>().all();
    CHECK(db.statement_count() == before);
    db.clear_statements();
    CHECK(db.statement_count() == 0);
    CHECK(db.execute(at_least(0)).all().size() == 3);
}

TEST_CASE_METHOD(numbers, "a query inside the loop over the same query", "[connection]") {
    const auto statement = select(Number).order_by(Number::n);
    std::string seen;
    for (const auto& outer : db.execute(statement)) {
        for (const auto& inner : db.execute(statement))
            seen += outer.word[0] + inner.word.substr(0, 1);
        seen += ' ';
    }
    CHECK(seen == "oootot totttt totttt ");
    CHECK(db.statement_count() == 2);
    CHECK(db.execute(statement).all().size() == 3);
    CHECK(db.statement_count() == 2);
}

TEST_CASE_METHOD(numbers, "loops three deep over one query, with early ends", "[connection]") {
    int steps = 0;
    for (int round = 0; round < 2; ++round)
        for (const auto& a : db.execute(at_least(1)))
            for (const auto& b : db.execute(at_least(a.n))) {
                for (const auto& c : db.execute(at_least(b.n))) {
                    ++steps;
                    if (c.n == 2) break;
                }
                CHECK(db.execute(at_least(b.n)).first()->n == b.n);
                if (b.n == 2) break;
            }
    // a=1: b=1: 1,2; b=2: 2. a=2: b=2: 2. a=3: b=3: 3.
    CHECK(steps == 2 * 5);
    CHECK(db.statement_count() == 3);
}

TEST_CASE_METHOD(numbers, "statements change what a loop reads without harming it",
                 "[connection]") {
    std::vector<std::int64_t> seen;
    for (const auto& n : db.scalars(select(Number::n).order_by(Number::n))) {
        seen.push_back(n);
        db.execute(update(Number).set(Number::word = n == 1 ? "x" : "y").where(Number::n == n));
        if (n == 2) db.execute(delete_from(Number).where(Number::n == 3));
    }
    CHECK(seen == std::vector<std::int64_t>{1, 2});
}

TEST_CASE_METHOD(numbers,
                 "a result that is destroyed, read to its end or broken off lets others write",
                 "[connection]") {
    auto second = other();
    const auto write = [&] { second.execute(insert(Number).values({.word = "x"})); };
    {
        auto rows = db.execute(at_least(1));
        CHECK(rows.begin()->n == 1);
        CHECK_THROWS_AS(write(), stele::sqlite::busy_error);
    }
    CHECK_NOTHROW(write());
    for (const auto& row : db.execute(at_least(1)))
        if (row.n == 1) break;
    CHECK_NOTHROW(write());
    auto first = db.execute(at_least(1));
    first.first();
    CHECK_NOTHROW(write());
    auto several = db.execute(at_least(1));
    CHECK_THROWS_AS(several.one(), stele::multiple_results);
    CHECK_NOTHROW(write());
    auto scalar = db.execute(at_least(1));
    CHECK(scalar.scalar() == 1);
    CHECK_NOTHROW(write());
    auto all = db.execute(at_least(1));
    CHECK(all.all().size() == 8);
    CHECK_NOTHROW(write());
}

TEST_CASE_METHOD(numbers, "forgetting the statements while one is read", "[connection]") {
    int n = 0;
    for (const auto& row : db.execute(at_least(1))) {
        db.clear_statements();
        n += static_cast<int>(row.n);
        CHECK(db.execute(at_least(3)).all().size() == 1);
    }
    CHECK(n == 6);
}

TEST_CASE_METHOD(numbers, "a result in a transaction that is rolled back", "[connection]") {
    auto tx = db.begin();
    db.execute(insert(Number).values({.word = "four"}));
    auto rows = db.execute(at_least(1));
    CHECK(rows.begin()->n == 1);
    tx.rollback();
    CHECK_NOTHROW(rows.all());
    CHECK(db.execute(at_least(1)).all().size() == 3);
}
