// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "temporary_file.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/prepared.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace stele::sqlite;
using stele::storage;

/// A statement that gives back what was bound, through a column of a STRICT table.
struct echo {
    database db{options{}};
    prepared insert{make()};
    prepared select{db.handle(), "SELECT v FROM t"};

    prepared make() {
        db.exec("CREATE TABLE t (v ANY) STRICT");
        return {db.handle(), "INSERT INTO t VALUES (?)"};
    }
    void store() {
        insert.step();
        insert.reset();
        select.step();
    }
};

}  // namespace

TEST_CASE("integers and reals at their limits come back", "[sqlite]") {
    echo e;
    SECTION("integers") {
        const auto value =
            GENERATE(std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min(),
                     std::numeric_limits<std::int64_t>::max());
        e.insert.bind(1, value);
        e.store();
        CHECK(e.select.type(0) == storage::integer);
        CHECK(e.select.int64(0) == value);
    }
    SECTION("reals") {
        using limits = std::numeric_limits<double>;
        const double value =
            GENERATE(0.1, limits::max(), limits::lowest(), limits::min(), limits::denorm_min(),
                     limits::infinity(), -limits::infinity());
        e.insert.bind(1, value);
        e.store();
        CHECK(e.select.type(0) == storage::real);
        CHECK(e.select.real(0) == value);
    }
    SECTION("NULL") {
        e.insert.bind_null(1);
        e.store();
        CHECK(e.select.type(0) == storage::null);
    }
}

TEST_CASE("the sign of a zero survives in a parameter", "[sqlite]") {
    database db{options{}};
    prepared query{db.handle(), "SELECT ?"};
    query.bind(1, -0.0);
    CHECK(query.step());
    CHECK(std::signbit(query.real(0)));
}

TEST_CASE("text of any bytes and length comes back", "[sqlite]") {
    echo e;
    const bool copy = GENERATE(false, true);
    const std::string text = GENERATE(std::string{}, std::string("a\0b\0", 4),
                                      std::string{"\xff\xfe\x80"}, std::string(10'000'000, 'x'));
    e.insert.bind_text(1, text, copy);
    e.store();
    CHECK(e.select.type(0) == storage::text);
    CHECK((e.select.text(0) == text));
}

TEST_CASE("a blob of any length comes back", "[sqlite]") {
    echo e;
    const bool copy = GENERATE(false, true);
    const std::size_t size = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{10'000'000});
    const std::vector<std::byte> bytes(size, std::byte{0xa5});
    e.insert.bind_blob(1, bytes, copy);
    e.store();
    CHECK(e.select.type(0) == storage::blob);
    const std::span<const std::byte> read = e.select.blob(0);
    CHECK((std::vector<std::byte>(read.begin(), read.end()) == bytes));
}

TEST_CASE("an empty view is empty text and an empty blob, not NULL", "[sqlite]") {
    database db{options{}};
    prepared query{db.handle(), "SELECT typeof(?), typeof(?)"};
    query.bind_text(1, std::string_view{}, false);
    query.bind_blob(2, {}, false);
    CHECK(query.step());
    CHECK(query.text(0) == "text");
    CHECK(query.text(1) == "blob");
}

TEST_CASE("text is copied if asked for, else read where it lies", "[sqlite]") {
    database db{options{}};
    prepared query{db.handle(), "SELECT ?, ?"};
    std::string text = "before";
    query.bind_text(1, text, true);
    query.bind_text(2, text, false);
    text = "behind";
    CHECK(query.step());
    CHECK(query.text(0) == "before");
    CHECK(query.text(1) == "behind");
}

TEST_CASE("a text larger than SQLite's limit is a value_error", "[sqlite]") {
    database db{options{}};
    db.limit(SQLITE_LIMIT_LENGTH, 1000);
    prepared query{db.handle(), "SELECT ?"};
    const std::string text(1001, 'x');
    CHECK_THROWS_AS(query.bind_text(1, text, false), stele::value_error);
    CHECK_THROWS_AS(query.bind_blob(1, std::as_bytes(std::span{text}), false), stele::value_error);
    CHECK_THROWS_AS(query.bind(2, 1.0), error);
}

TEST_CASE("stepping, resetting and what is known of a statement", "[sqlite]") {
    database db{options{}};
    prepared query{db.handle(), R"(SELECT column1 AS "n" FROM (VALUES (1), (2)) WHERE :a IS NULL)"};
    CHECK(query.column_count() == 1);
    CHECK(query.parameter_count() == 1);
    CHECK(query.parameter_index(":a") == 1);
    CHECK(query.name(0) == "n");
    CHECK(query.readonly());
    CHECK(query.step());
    CHECK(query.busy());
    CHECK(query.step());
    CHECK(query.int64(0) == 2);
    CHECK_FALSE(query.step());
    CHECK_THROWS_AS(query.bind(1, std::int64_t{5}), error);  // only after a reset
    query.reset();
    query.bind(1, std::int64_t{5});
    CHECK_FALSE(query.step());
    query.reset();
    CHECK_FALSE(query.busy());
    CHECK_FALSE(query.step());  // what was bound stays bound
    query.reset();
    query.bind_null(1);
    CHECK(query.step());
    prepared moved{std::move(query)};
    CHECK(query.handle() == nullptr);
    CHECK(moved.int64(0) == 1);
    CHECK(moved.database() == db.handle());
    CHECK_FALSE(prepared{db.handle(), "CREATE TABLE t (x)"}.readonly());
}

TEST_CASE("a table or column that is missing is a schema_error with names", "[sqlite]") {
    const temporary_file file;
    database db{{.path = file.path()}};
    db.exec("CREATE TABLE t (x)");
    const auto prepare = [&](std::string_view sql) { prepared{db.handle(), sql}; };
    try {
        prepare("SELECT x FROM book");
        FAIL("no exception");
    } catch (const schema_error& e) {
        CHECK(e.table() == "book");
        CHECK(e.sql() == "SELECT x FROM book");
        CHECK(e.message() == "no such table: book");
        CHECK(e.file().find(file.path()) != std::string::npos);
        CHECK_THAT(e.what(), contains("book") && contains(file.path()) && contains("SELECT x"));
    }
    CHECK_THROWS_AS(prepare("SELECT y FROM t"), schema_error);
    CHECK_THROWS_WITH(prepare("INSERT INTO t (y) VALUES (1)"),
                      contains("table t has no column named y"));
    CHECK_THROWS_AS(prepare("INSERT INTO t (y) VALUES (1)"), schema_error);
}

TEST_CASE("what is no single statement is refused", "[sqlite]") {
    database db{options{}};
    const auto prepare = [&](std::string_view sql) { prepared{db.handle(), sql}; };
    CHECK_THROWS_AS(prepare("SELECT"), error);
    CHECK_THROWS_WITH(prepare("SELECT FROM"), contains("SELECT FROM"));
    CHECK_THROWS_AS(prepare(""), error);
    CHECK_THROWS_AS(prepare(" "), error);
    CHECK_THROWS_AS(prepare("SELECT 1; SELECT 2"), error);
    CHECK_NOTHROW(prepare("SELECT 1; "));
}

TEST_CASE("each failure that a program handles has its exception", "[sqlite]") {
    database db{options{}};
    db.exec(
        "CREATE TABLE p (id INTEGER PRIMARY KEY, u TEXT UNIQUE, n INTEGER NOT NULL DEFAULT 0,"
        " c INTEGER CHECK (c > 0), f INTEGER REFERENCES p (id)) STRICT;"
        "INSERT INTO p (id, u) VALUES (1, 'a')");
    CHECK_THROWS_AS(db.exec("INSERT INTO p (id) VALUES (1)"), unique_violation);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (u) VALUES ('a')"), unique_violation);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (n) VALUES (NULL)"), not_null_violation);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (c) VALUES (0)"), check_violation);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (f) VALUES (5)"), foreign_key_violation);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (n) VALUES ('x')"), constraint_error);
    CHECK_THROWS_AS(db.exec("INSERT INTO p (u) VALUES ('a')"), stele::error);
    prepared query{db.handle(), "INSERT INTO p (u) VALUES (?)"};
    query.bind_text(1, "a", false);
    try {
        query.step();
        FAIL("no exception");
    } catch (const constraint_error& e) {
        CHECK(e.code() == SQLITE_CONSTRAINT_UNIQUE);
        CHECK(e.message() == "UNIQUE constraint failed: p.u");
        CHECK(std::string_view{e.what()} ==
              "UNIQUE constraint failed: p.u (SQLITE_CONSTRAINT_UNIQUE 2067), "
              "in: INSERT INTO p (u) VALUES (?)");
    }
    CHECK(code_name(SQLITE_IOERR_READ) == "SQLITE_IOERR");
    CHECK(code_name(99) == "SQLITE_UNKNOWN");
}

TEST_CASE("an interrupt ends the running statement", "[sqlite]") {
    database db{options{}};
    prepared query{db.handle(), "SELECT column1 FROM (VALUES (1), (2), (3))"};
    CHECK(query.step());
    db.interrupt();
    CHECK_THROWS_AS(query.step(), interrupted);
}
