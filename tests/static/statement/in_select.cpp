// SPDX-License-Identifier: BSL-1.0

// in(select) and not_in(select): their text and types.

#include "library.hpp"
#include "statements.hpp"

#include <optional>
#include <type_traits>

TEST_TABLES(Author, Book);

namespace {

constexpr auto kings = select(Author::author_id).where(Author::last_name == "King");

TEST_SQL(select(Book::title).where(Book::author_id.in(kings)),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."author_id" IN (SELECT )"
         R"("author"."author_id" FROM "author" WHERE "author"."last_name" = ?))");
TEST_SQL(select(Book::title)
             .where(Book::author_id.not_in(select(Author::author_id)) && Book::title.like("I%")),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."author_id" NOT IN (SELECT )"
         R"("author"."author_id" FROM "author") AND "book"."title" LIKE ?)");
TEST_SQL(select(Book::title).where(Book::author_id.in(union_(kings, kings))),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."author_id" IN (SELECT )"
         R"("author"."author_id" FROM "author" WHERE "author"."last_name" = ? UNION SELECT )"
         R"("author"."author_id" FROM "author" WHERE "author"."last_name" = ?))");

// A SELECT behind an operator, as beside one.
TEST_SQL(select(Book::title).where(Book::author_id > -select(max(Author::author_id))),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."author_id" > -(SELECT )"
         R"(max("author"."author_id") FROM "author"))");

static_assert(std::is_same_v<stele::value_t<decltype(Book::author_id.in(kings))>, bool>);
static_assert(
    std::is_same_v<stele::value_t<decltype(Book::author_id.in(select(max(Author::author_id))))>,
                   std::optional<bool>>);

}  // namespace
