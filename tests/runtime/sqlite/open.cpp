// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "temporary_file.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/prepared.hpp>
#include <stele/sqlite/transaction.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace {

// busy_timeout takes every duration of <chrono>, which is not included for it.
using stele::sqlite::wait_time;
static_assert(wait_time{std::chrono::seconds{5}}.milliseconds == 5000);
static_assert(wait_time{std::chrono::minutes{-2}}.milliseconds == 0);
static_assert(wait_time{std::chrono::nanoseconds{1'000'000}}.milliseconds == 1);
static_assert(wait_time{std::chrono::nanoseconds{1'000'001}}.milliseconds == 2);
static_assert(wait_time{std::chrono::hours::max()} ==
              wait_time::of_milliseconds(1'000'000'000'000));

using namespace stele::sqlite;

std::string answer(database& db, std::string_view sql) {
    prepared query{db.handle(), sql};
    return query.step() ? std::string{query.text(0)} : "no row";
}

options at_once(const std::string& path) {
    return {.path = path, .busy_timeout = std::chrono::milliseconds{0}};
}

}  // namespace

TEST_CASE("a missing file is made, or named in the error", "[sqlite]") {
    const temporary_file file;
    const auto open_missing = [&](open_mode mode) {
        database{options{.path = file.path(), .mode = mode}};
    };
    CHECK_THROWS_AS(open_missing(open_mode::read_only), cannot_open);
    CHECK_THROWS_AS(open_missing(open_mode::read_write), cannot_open);
    CHECK_THROWS_WITH(open_missing(open_mode::read_write), contains(file.path()));
    CHECK_THROWS_WITH(open_missing(open_mode::read_write), contains("No such file"));
    CHECK_FALSE(file.exists());
    open_missing(open_mode::read_write_create);
    CHECK(file.exists());
}

TEST_CASE("a directory is no database", "[sqlite]") {
    const temporary_file directory;
    directory.make_directory();
    const auto mode =
        GENERATE(open_mode::read_only, open_mode::read_write, open_mode::read_write_create);
    const auto open = [&] { database{options{.path = directory.path(), .mode = mode}}; };
    CHECK_THROWS_AS(open(), cannot_open);
    CHECK_THROWS_WITH(open(), contains("s a directory") && contains(directory.path()));
}

TEST_CASE("a file in a directory that does not exist cannot be made", "[sqlite]") {
    const temporary_file directory;
    CHECK_THROWS_AS((database{options{.path = directory.path() + "/a.db"}}), cannot_open);
}

TEST_CASE("another file is no database, an empty one is", "[sqlite]") {
    const temporary_file file;
    file.write(std::string(5000, 'x'));
    const auto mode = GENERATE(open_mode::read_only, open_mode::read_write_create);
    const auto open = [&] { database{options{.path = file.path(), .mode = mode}}; };
    CHECK_THROWS_AS(open(), not_a_database);
    CHECK_THROWS_WITH(open(), contains("not a database") && contains(file.path()));
    file.write("");
    CHECK_NOTHROW(open());
}

TEST_CASE("a path without a name in it is refused", "[sqlite]") {
    CHECK_THROWS_AS((database{options{.path = ""}}), cannot_open);
    CHECK_THROWS_AS((database{options{.path = std::string("a\0b", 3)}}), cannot_open);
}

TEST_CASE("a database that another connection has locked is busy when opened", "[sqlite]") {
    const temporary_file file;
    database first{{.path = file.path()}};
    first.exec("CREATE TABLE t (x)");
    {
        transaction lock{first, transaction_kind::exclusive};
        CHECK_THROWS_AS(database{at_once(file.path())}, busy_error);
        CHECK_THROWS_WITH(database{at_once(file.path())},
                          contains("database is locked") && contains(file.path()));
    }
    CHECK_NOTHROW(database{at_once(file.path())});
}

TEST_CASE("a database that another connection writes can be read", "[sqlite]") {
    const temporary_file file;
    database first{{.path = file.path()}};
    first.exec("CREATE TABLE t (x)");
    const transaction writing{first, transaction_kind::immediate};
    database second{at_once(file.path())};
    CHECK(answer(second, "SELECT count(*) FROM t") == "0");
    CHECK_THROWS_AS(second.exec("INSERT INTO t VALUES (1)"), busy_error);
    CHECK_THROWS_WITH(second.exec("INSERT INTO t VALUES (1)"),
                      contains("INSERT INTO t") && contains(file.path()));
}

TEST_CASE("a database opened for reading refuses changes", "[sqlite]") {
    const temporary_file file;
    database{{.path = file.path()}}.exec("CREATE TABLE t (x)");
    const bool immutable = GENERATE(false, true);
    database db{immutable ? options{.path = "file:" + file.path() + "?immutable=1", .uri = true}
                          : options{.path = file.path(), .mode = open_mode::read_only}};
    CHECK(db.is_readonly());
    CHECK(answer(db, "SELECT count(*) FROM t") == "0");
    CHECK_THROWS_AS(db.exec("INSERT INTO t VALUES (1)"), readonly_error);
    CHECK_THROWS_WITH(db.exec("INSERT INTO t VALUES (1)"), contains(file.path()));
}

TEST_CASE("a path that looks like a URI is a path, unless said otherwise", "[sqlite]") {
    database db{{.path = "file::memory:", .uri = true}};
    CHECK(database_file(db.handle()).empty());
    CHECK_THROWS_AS((database{options{.path = "file:nowhere/a.db?mode=memory"}}), cannot_open);
}

TEST_CASE("the settings of a connection", "[sqlite]") {
    database db{options{}};
    CHECK(db.path() == ":memory:");
    CHECK(answer(db, "PRAGMA foreign_keys") == "1");
    CHECK(answer(db, "PRAGMA trusted_schema") == "0");
    CHECK(answer(db, "PRAGMA synchronous") == "2");
    CHECK_THROWS_AS(answer(db, "SELECT \"no such column\""), schema_error);
    CHECK_THROWS_AS(answer(db, "SELECT load_extension('x')"), error);
    database unchecked{{.foreign_keys = false}};
    CHECK(answer(unchecked, "PRAGMA foreign_keys") == "0");
    CHECK_FALSE(db.is_readonly());
}

TEST_CASE("opening leaves the journal mode as it is", "[sqlite]") {
    const temporary_file file;
    database{{.path = file.path()}}.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x)");
    database db{{.path = file.path()}};
    CHECK(answer(db, "PRAGMA journal_mode") == "wal");
}

TEST_CASE("exec runs several statements and reports changes", "[sqlite]") {
    database db{options{}};
    CHECK_FALSE(db.in_transaction());
    db.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, x); INSERT INTO t VALUES (7, 1), (9, 2)");
    CHECK(db.changes() == 2);
    CHECK(db.last_insert_rowid() == 9);
    CHECK_THROWS_AS(db.exec(std::string("SELECT 1;\0garbage", 17)), stele::value_error);
    CHECK_THROWS_AS(db.exec("SELEC 1"), error);
    const int before = db.limit(SQLITE_LIMIT_VARIABLE_NUMBER, 10);
    CHECK(before > 10);
    CHECK(db.limit(SQLITE_LIMIT_VARIABLE_NUMBER) == 10);
}

TEST_CASE("an observer sees every text before it runs", "[sqlite]") {
    database db{options{}};
    std::string seen;
    db.observe([](void* context, std::string_view sql,
                  auto) { (*static_cast<std::string*>(context) += sql) += ';'; },
               &seen);
    {
        transaction t{db};
        db.exec("CREATE TABLE t (x)");
        t.commit();
    }
    CHECK(seen == "BEGIN DEFERRED;CREATE TABLE t (x);COMMIT;");
    db.observe(nullptr, nullptr);
    db.exec("SELECT 1");
    CHECK(seen.ends_with("COMMIT;"));
}

TEST_CASE("a database can be moved", "[sqlite]") {
    database first{options{}};
    first.exec("CREATE TABLE t (x)");
    database second{std::move(first)};
    CHECK(first.handle() == nullptr);
    CHECK(answer(second, "SELECT count(*) FROM t") == "0");
    second = database{options{}};
    CHECK_THROWS_AS(answer(second, "SELECT count(*) FROM t"), schema_error);
}

TEST_CASE("further flags go to SQLite", "[sqlite]") {
    const temporary_file file;
    database db{options{.path = file.path(), .flags = SQLITE_OPEN_MEMORY}};
    db.exec("CREATE TABLE t (a)");
    CHECK_FALSE(file.exists());
}
