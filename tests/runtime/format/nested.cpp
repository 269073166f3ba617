// SPDX-License-Identifier: BSL-1.0

// Rows within rows, and rows of derived tables, for people to read.

#include "catch.hpp"
#include "library.hpp"

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

using namespace stele::literals;

TEST_CASE("nested rows print between brackets, a derived table's row between braces") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Author, Book);
    db.execute(insert(Author).values({.first_name = "Stephen", .last_name = "King"}));
    CHECK(fmt::format(
              "{}",
              db.execute(select(Author::last_name, nested(Author::books).as<"books">())).one()) ==
          R"({last_name="King", books=[]})");
    for (const char* title : {"It", "Cujo"})
        db.execute(insert(Book).values({.title = title, .author_id = 1}));
    CHECK(
        fmt::format(
            "{}",
            db.execute(select(Author::last_name, nested(Author::books).as<"books">())).one()) ==
        R"({last_name="King", books=[Book{book_id=1, title="It", author_id=1}, Book{book_id=2, title="Cujo", author_id=1}]})");

    const auto counted =
        select(Book::author_id, stele::count().as<"n">()).group_by(Book::author_id).as<"c">();
    CHECK(fmt::format("{}", db.execute(select(Author::last_name, counted)
                                           .join(counted)
                                           .on(counted["author_id"_c] == Author::author_id))
                                .one()) == R"({last_name="King", {author_id=1, n=2}})");
}
