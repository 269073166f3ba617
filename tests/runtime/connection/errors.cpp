// SPDX-License-Identifier: BSL-1.0

// Transactions over stele's statements, and what each failure is.

#include "../raw_rows.hpp"
#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace failing {

STELE_TABLE(Person, "person",
    column(id, std::int64_t, primary_key),
    column(mail, std::string, unique),
    column(age, int, check(age >= 0)),
    column(boss, std::optional<std::int64_t>, references(Person, id)));

struct people {
    temporary_file file;
    stele::sqlite::connection db{file.path()};
    people() {
        db.create_all(Person);
        add("first");
    }
    void add(const std::string& mail) { db.execute(insert(Person).values({.mail = mail})); }
    std::int64_t rows() { return db.execute(select(stele::count()).from(Person)).scalar(); }
};

stele::sqlite::options quick(const std::string& path) {
    return {.path = path, .busy_timeout = std::chrono::milliseconds{1}};
}

/// What a call throws.
template <class Exception>
Exception caught(auto call) {
    try {
        call();
    } catch (const Exception& e) {
        return e;
    }
    throw std::logic_error{"no exception"};
}

}  // namespace failing

using namespace failing;
using stele::sqlite::connection;

TEST_CASE_METHOD(people, "transactions commit, roll back, and end with an exception",
                 "[connection]") {
    {
        auto tx = db.begin();
        add("a");
        tx.commit();
    }
    CHECK(rows() == 2);
    {
        auto tx = db.begin();
        add("b");
        CHECK(rows() == 3);
    }
    CHECK(rows() == 2);
    try {
        auto tx = db.begin(stele::sqlite::transaction_kind::immediate);
        add("c");
        add("c");
        tx.commit();
        FAIL("no exception");
    } catch (const stele::sqlite::unique_violation&) {
    }
    CHECK(rows() == 2);
    auto tx = db.begin();
    add("d");
    tx.rollback();
    CHECK(rows() == 2);
    CHECK_FALSE(db.raw().in_transaction());
}

TEST_CASE_METHOD(people, "transactions nest as savepoints", "[connection]") {
    auto outer = db.begin();
    add("outer");
    {
        auto middle = db.begin();
        add("middle");
        {
            auto inner = db.begin();
            add("inner");
            inner.commit();
        }
        CHECK(rows() == 4);
    }
    CHECK(rows() == 2);
    {
        auto kept = db.begin();
        add("kept");
        kept.commit();
    }
    CHECK(rows() == 3);
    CHECK(connection{quick(file.path())}.execute(select(stele::count()).from(Person)).scalar() ==
          1);
    outer.commit();
    CHECK(connection{quick(file.path())}.execute(select(stele::count()).from(Person)).scalar() ==
          3);
}

TEST_CASE_METHOD(people, "each constraint has its exception, with SQL, code and message",
                 "[connection]") {
    const auto row = [](auto... members) { return insert(Person).values(Person::row{members...}); };
    const auto unique = caught<stele::sqlite::unique_violation>([&] { add("first"); });
    CHECK(unique.code() == SQLITE_CONSTRAINT_UNIQUE);
    CHECK(unique.message() == "UNIQUE constraint failed: person.mail");
    CHECK(unique.sql() == R"(INSERT INTO "person" ("mail", "age", "boss") VALUES (?, ?, ?))");
    CHECK(unique.file().ends_with(file.path()));

    const auto key =
        caught<stele::sqlite::unique_violation>([&] { db.execute(row(std::int64_t{1}, "x")); });
    CHECK(key.code() == SQLITE_CONSTRAINT_PRIMARYKEY);

    const auto check = caught<stele::sqlite::check_violation>([&] { db.execute(row(0, "y", -1)); });
    CHECK(check.code() == SQLITE_CONSTRAINT_CHECK);
    CHECK_THAT(check.message(), contains("CHECK constraint failed") && contains("person"));

    const auto foreign = caught<stele::sqlite::foreign_key_violation>(
        [&] { db.execute(update(Person).set(Person::boss = 99).where(Person::id == 1)); });
    CHECK(foreign.code() == SQLITE_CONSTRAINT_FOREIGNKEY);
    CHECK(foreign.sql() == R"(UPDATE "person" SET "boss" = ? WHERE "person"."id" = ?)");

    db.raw().exec(
        "DROP TABLE person; CREATE TABLE person (id INTEGER PRIMARY KEY, mail TEXT, age INTEGER, boss INTEGER NOT NULL)");
    const auto null = caught<stele::sqlite::not_null_violation>([&] { add("z"); });
    CHECK(null.code() == SQLITE_CONSTRAINT_NOTNULL);
    CHECK(null.message() == "NOT NULL constraint failed: person.boss");
    CHECK(rows() == 0);
    // All of them are constraint errors, errors of SQLite, and errors of stele.
    CHECK_THROWS_AS(add("z"), stele::sqlite::constraint_error);
    CHECK_THROWS_AS(add("z"), stele::sqlite::error);
    CHECK_THROWS_AS(add("z"), stele::error);
}

TEST_CASE_METHOD(people, "a statement that failed runs again", "[connection]") {
    const auto first = insert(Person).values({.mail = "again"});
    db.execute(first);
    CHECK_THROWS_AS(db.execute(first), stele::sqlite::unique_violation);
    const std::size_t prepared = db.statement_count();
    db.execute(delete_from(Person).everywhere());
    db.execute(first);
    CHECK(rows() == 1);
    CHECK(db.statement_count() == prepared + 2);
}

TEST_CASE_METHOD(people, "a busy database", "[connection]") {
    connection other{quick(file.path())};
    CHECK(other.execute(select(Person)).all().size() == 1);
    auto writing = db.begin(stele::sqlite::transaction_kind::immediate);
    add("in the making");
    const auto busy = caught<stele::sqlite::busy_error>(
        [&] { other.execute(insert(Person).values({.mail = "b"})); });
    CHECK((busy.code() & 0xff) == SQLITE_BUSY);
    CHECK(busy.sql().starts_with("INSERT INTO"));
    CHECK_THROWS_AS(other.begin(stele::sqlite::transaction_kind::immediate),
                    stele::sqlite::busy_error);
    CHECK_THROWS_AS(other.create_all(Person), stele::sqlite::busy_error);
    CHECK(other.execute(select(Person)).all().size() == 1);
    writing.commit();
    other.execute(insert(Person).values({.mail = "b"}));
    CHECK(rows() == 3);
    // A SELECT that cannot have its lock says so, and can be read again from the start.
    auto exclusive = db.begin(stele::sqlite::transaction_kind::exclusive);
    auto result = other.execute(select(Person));
    CHECK_THROWS_AS(result.all(), stele::sqlite::busy_error);
    exclusive.rollback();
    CHECK(result.all().size() == 3);
}

TEST_CASE_METHOD(people, "a database that can only be read", "[connection]") {
    connection reader{{.path = file.path(), .mode = stele::sqlite::open_mode::read_only}};
    CHECK(reader.execute(select(Person)).one().mail == "first");
    CHECK_NOTHROW(reader.verify(Person));
    const auto refused = caught<stele::sqlite::readonly_error>(
        [&] { reader.execute(delete_from(Person).everywhere()); });
    CHECK(refused.sql() == R"(DELETE FROM "person")");
    CHECK_THAT(refused.what(), contains(file.path()));
    CHECK_THROWS_AS(reader.execute(insert(Person).values({.mail = "x"})),
                    stele::sqlite::readonly_error);
    CHECK_THROWS_AS(reader.execute(drop_table(Person)), stele::sqlite::readonly_error);
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(people, "what every connection has", "[connection]") {
    CHECK(raw_value(db, "PRAGMA foreign_keys") == "1");
    CHECK(raw_value(db, "PRAGMA trusted_schema") == "0");
    CHECK(raw_value(db, "PRAGMA synchronous") == "2");
    CHECK_THROWS_WITH(raw_rows(db, "SELECT \"no such column\""), contains("no such column"));
    CHECK_THROWS_AS(db.raw().exec("CREATE INDEX i ON person (\"no such column\")"),
                    stele::sqlite::error);
    CHECK_THROWS_AS(raw_rows(db, "SELECT load_extension('x')"), stele::sqlite::error);
    connection without{{.path = file.path(), .foreign_keys = false}};
    CHECK_NOTHROW(without.execute(update(Person).set(Person::boss = 99).everywhere()));
}

TEST_CASE_METHOD(people, "a connection is opened by path or by options", "[connection]") {
    const std::string path = file.path();
    CHECK(connection{path}.raw().path() == path);
    CHECK(connection{path.c_str()}.raw().path() == path);
    CHECK(connection{std::filesystem::path{path}}.raw().path() == path);
    CHECK(connection{{.path = path}}.raw().path() == path);
    CHECK(connection{{.path = "file:" + path, .uri = true}}.execute(select(Person)).all().size() ==
          1);
    CHECK(connection(stele::sqlite::options{.path = path}).execute(select(Person)).all().size() ==
          1);
}

TEST_CASE("a statement on a database without its table", "[connection]") {
    connection db{":memory:"};
    const auto missing =
        caught<stele::sqlite::schema_error>([&] { db.execute(select(Person)).all(); });
    CHECK(missing.table() == "person");
    CHECK(missing.message() == "no such table: person");
    CHECK(missing.sql() == stele::sql(select(Person)));
    CHECK_THROWS_AS(db.execute(insert(Person).values({.mail = "x"})), stele::sqlite::schema_error);
    db.raw().exec("CREATE TABLE person (id INTEGER PRIMARY KEY, mail TEXT)");
    CHECK_THROWS_WITH(db.execute(select(Person)).all(), contains("no such column: person.age"));
    db.raw().exec("DROP TABLE person");
    db.create_all(Person);
    CHECK(db.execute(select(Person)).all().empty());
}

TEST_CASE("a text that is longer than the database takes is refused", "[connection]") {
    connection db{":memory:"};
    db.create_all(Person);
    db.raw().limit(SQLITE_LIMIT_LENGTH, 1000);
    CHECK_THROWS_WITH(db.execute(insert(Person).values({.mail = std::string(1001, 'x')})),
                      contains("larger than SQLite allows") && contains("INSERT INTO \"person\""));
    CHECK_THROWS_AS(db.execute(select(Person).where(Person::mail == std::string(1001, 'x'))).all(),
                    stele::error);
    CHECK_NOTHROW(db.execute(insert(Person).values({.mail = std::string(900, 'x')})));
}
