// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "temporary_file.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/schema_check.hpp>

#include <span>
#include <string>

namespace {

using namespace stele::sqlite;

constexpr expected_column book[] = {
    {.name = "book_id", .type = "INTEGER", .primary_key = true},
    {.name = "title", .type = "TEXT"},
    {.name = "rating", .type = "REAL", .nullable = true},
};

}  // namespace

TEST_CASE("a table that is as declared, or wider, or old, is accepted", "[sqlite]") {
    database db{options{}};
    const std::string sql = GENERATE(
        "CREATE TABLE book (book_id INTEGER PRIMARY KEY, title TEXT NOT NULL, rating REAL) STRICT",
        "CREATE TABLE Book (rating REAL, TITLE TEXT, more ANY, BOOK_ID INT PRIMARY KEY) STRICT",
        "CREATE TABLE book (book_id NUMERIC PRIMARY KEY, title NVARCHAR(100), rating NUMERIC)",
        "CREATE TABLE book (book_id INTEGER, title, rating)",
        "CREATE VIEW book AS SELECT 1 AS book_id, 'a' AS title, NULL AS rating");
    CHECK_FALSE(table_exists(db, "book"));
    db.exec(sql);
    CHECK(table_exists(db, "book"));
    CHECK_NOTHROW(verify_table(db, "book", book));
}

TEST_CASE("a table that is missing is named with its file", "[sqlite]") {
    const temporary_file file;
    database db{{.path = file.path()}};
    try {
        verify_table(db, "book", book);
        FAIL("no exception");
    } catch (const schema_error& e) {
        CHECK(e.table() == "book");
        CHECK_THAT(e.what(), contains("there is no table 'book'") && contains(file.path()));
    }
}

TEST_CASE("what is other than declared is named", "[sqlite]") {
    database db{options{}};
    const auto verify = [&](const char* sql) {
        db.exec(sql);
        verify_table(db, "book", book);
    };
    SECTION("a missing column") {
        CHECK_THROWS_WITH(
            verify("CREATE TABLE book (book_id INTEGER PRIMARY KEY, name TEXT, rating REAL)"),
            contains("there is no column 'title' of table 'book', which has 'book_id' 'name'"));
    }
    SECTION("another type in a STRICT table") {
        CHECK_THROWS_WITH(
            verify("CREATE TABLE book (book_id INT PRIMARY KEY, title BLOB, rating REAL) STRICT"),
            contains("column 'title' of table 'book' is declared TEXT, but the database has it as "
                     "BLOB"));
    }
    SECTION("another primary key") {
        CHECK_THROWS_WITH(verify("CREATE TABLE book (book_id INTEGER, title PRIMARY KEY, rating)"),
                          contains("the primary key of table 'book'") && contains("'title'"));
    }
    SECTION("a longer primary key") {
        CHECK_THROWS_AS(
            verify("CREATE TABLE book (book_id, title, rating, PRIMARY KEY (book_id, title))"),
            schema_error);
    }
}
