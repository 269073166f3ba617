// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "schema.hpp"

#include <stele/format.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using format_test::Author;
using format_test::Book;

namespace {

std::string parameters_of(std::vector<stele::bound_value> values) {
    return stele::sql_with_parameters("?", values);
}
stele::bound_value text(std::string bytes) {
    return {.type = stele::storage::text, .bytes = std::move(bytes)};
}
stele::bound_value blob(std::string bytes) {
    return {.type = stele::storage::blob, .bytes = std::move(bytes)};
}
stele::bound_value real(double value) { return {.type = stele::storage::real, .real = value}; }

}  // namespace

TEST_CASE("a statement prints as its SQL and parameters", "[format]") {
    constexpr auto named = select(Book::title).join(Book::author).where(Author::last_name > "B");
    CHECK(
        fmt::format("{}", named) ==
        R"(SELECT "book"."title" FROM "book" JOIN "author" ON "book"."author_id" = "author"."author_id" )"
        R"(WHERE "author"."last_name" > ? -- ["B"])");
    CHECK(fmt::format("{}", select(Book::title)) == R"(SELECT "book"."title" FROM "book")");
    CHECK(fmt::format(
              "{}",
              update(Book).set(Book::rating = std::optional<double>{}).where(Book::book_id == 4)) ==
          R"(UPDATE "book" SET "rating" = ? WHERE "book"."book_id" = ? -- [NULL, 4])");
    CHECK(fmt::format("{}", delete_from(Book).everywhere()) == R"(DELETE FROM "book")");
}

TEST_CASE("an insert prints with the text that it runs with", "[format]") {
    Author::row row{.first_name = "Stephen", .last_name = "King"};
    CHECK(
        fmt::format("{}", insert(Author).values(row)) ==
        R"(INSERT INTO "author" ("first_name", "last_name") VALUES (?, ?) -- ["Stephen", "King"])");
    row.author_id = 4;
    CHECK(fmt::format("{}", insert(Author).values(row)) ==
          R"(INSERT INTO "author" ("author_id", "first_name", "last_name") VALUES (?, ?, ?) )"
          R"(-- [4, "Stephen", "King"])");
}

TEST_CASE("a statement takes a width", "[format]") {
    CHECK(fmt::format("{:*<34}", delete_from(Book).everywhere()) ==
          R"(DELETE FROM "book"****************)");
}

TEST_CASE("parameters print as the database gets them", "[format]") {
    CHECK(parameters_of({}) == "?");
    CHECK(parameters_of({{}, {.type = stele::storage::integer, .integer = -5}}) ==
          "? -- [NULL, -5]");
    CHECK(parameters_of({text("say \"a\\b\"\n\r\t\x1b\x7f"), text(std::string("\0é", 3))}) ==
          R"(? -- ["say \"a\\b\"\n\r\t\x1b\x7f", "\x00é"])");
    CHECK(parameters_of({text("")}) == R"(? -- [""])");
    CHECK(parameters_of({blob(""), blob(std::string("\0\xff", 2))}) == "? -- [x'', x'00ff']");
    CHECK(parameters_of({blob(std::string(16, 'A'))}) ==
          "? -- [x'41414141414141414141414141414141']");
    CHECK(parameters_of({blob(std::string(17, 'A'))}) ==
          "? -- [x'41414141414141414141414141414141…' (17 bytes)]");
}

TEST_CASE("reals print as the shortest text that reads back the same", "[format]") {
    CHECK(parameters_of({real(4), real(0.1), real(-0.0), real(1e300), real(0.1 + 0.2)}) ==
          "? -- [4.0, 0.1, -0.0, 1e+300, 0.30000000000000004]");
    CHECK(parameters_of({real(std::numeric_limits<double>::infinity())}) == "? -- [inf]");
}

TEST_CASE("bytes that are no UTF-8 print as escapes", "[format]") {
    CHECK(parameters_of({text("a\xff\xc3")}) == R"(? -- ["a\xff\xc3"])");
    CHECK(parameters_of({text("\xc0\xaf")}) == R"(? -- ["\xc0\xaf"])");          // overlong
    CHECK(parameters_of({text("\xed\xa0\x80")}) == R"(? -- ["\xed\xa0\x80"])");  // a surrogate
    CHECK(parameters_of({text("\xf4\x90\x80\x80")}) ==
          R"(? -- ["\xf4\x90\x80\x80"])");                               // above U+10FFFF
    CHECK(parameters_of({text("\xc2\x9b")}) == R"(? -- ["\xc2\x9b"])");  // a control character
    CHECK(parameters_of({text("日本 😀")}) == R"(? -- ["日本 😀"])");
}
