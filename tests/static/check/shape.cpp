// SPDX-License-Identifier: BSL-1.0
// The checks of the shape of a statement, each once true and once false; and valid statements that come close to
// those that are refused.
#include "statements.hpp"

namespace check_shape {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(last_name, std::string),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

TEST_TABLES(Author, Book);

using namespace stele::literals;

using query = decltype(select(Book));
using column = Book::columns::title;
using derived = decltype(select(Book).as<"b">());

static_assert(stele::begins_with_table_once<struct Author, struct Book> &&
              stele::begins_with_table_once<column, column> &&
              !stele::begins_with_table_once<struct Book, struct Book>);
static_assert(!stele::makes_a_statement<struct Book>);
static_assert(stele::is_one_condition<1> && !stele::is_one_condition<2>);
static_assert(stele::is_one_count<1> && !stele::is_one_count<0>);
static_assert(stele::distinct_takes_nothing<> && !stele::distinct_takes_nothing<column>);
static_assert(stele::is_one_select<query> && !stele::is_one_select<struct Book>);
static_assert(stele::can_be_nested<query> && !stele::can_be_nested<column>);
static_assert(stele::can_be_combined<query> && !stele::can_be_combined<struct Book>);
static_assert(stele::has_two_members<2> && !stele::has_two_members<1>);
static_assert(stele::can_be_defined<derived> && !stele::can_be_defined<query>);
static_assert(stele::with_defines_something<1> && !stele::with_defines_something<0>);
static_assert(stele::can_follow_with<query> &&
              !stele::can_follow_with<decltype(create_table(Book))>);
static_assert(stele::is_sql_name<"a\"b"> && !stele::is_sql_name<"">);
static_assert(stele::is_table_to_define<struct Book> && !stele::is_table_to_define<column>);
static_assert(stele::can_be_indexed<column> && !stele::can_be_indexed<struct Book>);

// Close to what is refused, and right.
TEST_SQL(select(Book::title).limit("n"_p.of<int>()).offset("m"_p),
         R"(SELECT "book"."title" FROM "book" LIMIT :n OFFSET :m)");
TEST_SQL(select(Book::title.as<"a \"name\"">()),
         R"(SELECT "book"."title" AS "a ""name""" FROM "book")");
TEST_SQL(
    select(Book::title).order_by(scalar_subquery(select(Author::last_name))),
    R"(SELECT "book"."title" FROM "book" ORDER BY (SELECT "author"."last_name" FROM "author"))");
constexpr auto up = stele::recursive<"up">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + stele::lit<1>)
        .distinct()
        .from(self)
        .left_join(Book)
        .on(Book::book_id == self["book_id"_c])
        .where(self["book_id"_c] < stele::lit<9>);
});
TEST_SQL(
    with(up).select(up["book_id"_c]).order_by(up["book_id"_c]).limit(3),
    R"(WITH RECURSIVE "up" AS (SELECT "book"."book_id" FROM "book" UNION ALL SELECT DISTINCT )"
    R"("up"."book_id" + 1 FROM "up" LEFT JOIN "book" ON "book"."book_id" = "up"."book_id" WHERE )"
    R"("up"."book_id" < 9) SELECT "up"."book_id" FROM "up" ORDER BY "up"."book_id" LIMIT ?)");

// Close to what is refused: an alias beside its table, columns of one table twice, constants and statements within
// without FROM, and windows of one row.
constexpr auto other = alias<"other">(Book);
TEST_SQL(select(Book::title, Book::title).from(Book),
         R"(SELECT "book"."title", "book"."title" FROM "book")");
TEST_SQL(select(Book::book_id, other[Book::book_id]).cross_join(other),
         R"(SELECT "book"."book_id", "other"."book_id" FROM "book" CROSS JOIN "book" AS "other")");
TEST_SQL(select(stele::lit<1>), "SELECT 1");
TEST_SQL(select(exists(select(Book))), R"(SELECT EXISTS (SELECT 1 FROM "book"))");
TEST_SQL(select(scalar_subquery(select(stele::count()).from(Book))),
         R"(SELECT (SELECT count(*) FROM "book"))");

}  // namespace check_shape
