// SPDX-License-Identifier: BSL-1.0

// STELE_MAP: a table onto a struct that exists already, in whatever namespace.

#include "statements.hpp"

#include <boost/hana/equal.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/size.hpp>

#include <optional>
#include <string>
#include <type_traits>

namespace domain {

struct author {
    std::int64_t author_id = 0;
    std::string last_name{};
    std::optional<int> born{};
};

}  // namespace domain

namespace mapped {

STELE_MAP(Author, "author", domain::author,
    column(author_id, primary_key), column(last_name, max_length(40), named("surname")), column(born),
    has_many(books, Book, author));
STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key), column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

// The same struct once more: an archive.
STELE_MAP(Archived, "archived_author", domain::author,
    column(author_id, primary_key), column(last_name), column(born));

}  // namespace mapped

using mapped::Archived;
using mapped::Author;
using mapped::Book;

TEST_TABLES(Author, Book, Archived);

namespace {

static_assert(std::is_same_v<Author::row, domain::author>);
static_assert(std::is_same_v<Author::columns::born::stele_type, std::optional<int>>);
static_assert(boost::hana::Struct<domain::author>::value);
static_assert(
    decltype(boost::hana::size(boost::hana::keys(std::declval<domain::author>())))::value == 3);

TEST_SQL(select(Author),
         R"(SELECT "author"."author_id", "author"."surname", "author"."born" FROM "author")");
TEST_SQL(
    select(Author::last_name).join(Author::books).where(Author::born < 1950),
    R"(SELECT "author"."surname" FROM "author" JOIN "book" ON "book"."author_id" = "author"."author_id" )"
    R"(WHERE "author"."born" < ?)");
TEST_SQL(select(Archived::last_name),
         R"(SELECT "archived_author"."last_name" FROM "archived_author")");

}  // namespace
