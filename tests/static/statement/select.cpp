// SPDX-License-Identifier: BSL-1.0

// The text of SELECT.

#include "library.hpp"
#include "statements.hpp"

TEST_TABLES(Author, Book);

constexpr auto stmt = select(Book).join(Book::author).where(Author::last_name > "B");

static_assert(
    stele::sql(stmt) ==
    R"(SELECT "book"."book_id", "book"."title", "book"."author_id" FROM "book" )"
    R"(JOIN "author" ON "book"."author_id" = "author"."author_id" WHERE "author"."last_name" > ?)");
static_assert(*(stele::sql(stmt).data() + stele::sql(stmt).size()) == '\0');

namespace {

// A statement is a value: stored, passed, returned, named through decltype.
constexpr auto titles() { return select(Book::title); }
constexpr decltype(stmt) copy = stmt;
static_assert(stele::sql(copy) == stele::sql(stmt));
static_assert(stele::sql(copy).data() == stele::sql(stmt).data());
constexpr std::string_view text_of(const auto& statement) { return stele::sql(statement); }
static_assert(text_of(titles()) == R"(SELECT "book"."title" FROM "book")");

// The select list.
TEST_SQL(select(Book::title, Book::book_id),
         R"(SELECT "book"."title", "book"."book_id" FROM "book")");
TEST_SQL(select(Book.title), R"(SELECT "book"."title" FROM "book")");
TEST_SQL(
    select(Author, Book::title).join(Author::books),
    R"(SELECT "author"."author_id", "author"."first_name", "author"."last_name", "book"."title" )"
    R"(FROM "author" JOIN "book" ON "book"."author_id" = "author"."author_id")");
TEST_SQL(select(Book::title).distinct(), R"(SELECT DISTINCT "book"."title" FROM "book")");
TEST_SQL(select(stele::count()).from(Book), R"(SELECT count(*) FROM "book")");
TEST_SQL(select(stele::count(Book::title), count_distinct(Book::author_id)),
         R"(SELECT count("book"."title"), count(DISTINCT "book"."author_id") FROM "book")");
TEST_SQL(
    select(min(Book::title), max(Book::book_id), sum(Book::book_id), avg(Book::book_id)),
    R"(SELECT min("book"."title"), max("book"."book_id"), sum("book"."book_id"), avg("book"."book_id") )"
    R"(FROM "book")");
TEST_SQL(select(Book::title.as<"what">()), R"(SELECT "book"."title" AS "what" FROM "book")");

// Joins.
TEST_SQL(
    select(Book::title).join(Author),
    R"(SELECT "book"."title" FROM "book" JOIN "author" ON "book"."author_id" = "author"."author_id")");
TEST_SQL(select(Author::last_name).left_join(Author::books),
         R"(SELECT "author"."last_name" FROM "author" LEFT JOIN "book" ON "book"."author_id" = )"
         R"("author"."author_id")");
TEST_SQL(
    select(Author::last_name)
        .join(Book)
        .on(Author::author_id == Book::book_id && Book::title != "x"),
    R"(SELECT "author"."last_name" FROM "author" JOIN "book" ON "author"."author_id" = "book"."book_id" )"
    R"(AND "book"."title" <> ?)");
TEST_SQL(select(Author::last_name).right_join(Author::books).where(Book::title == "x"),
         R"(SELECT "author"."last_name" FROM "author" RIGHT JOIN "book" ON "book"."author_id" = )"
         R"("author"."author_id" WHERE "book"."title" = ?)");
TEST_SQL(select(Author::last_name, Book::title).full_join(Book),
         R"(SELECT "author"."last_name", "book"."title" FROM "author" FULL JOIN "book" ON )"
         R"("book"."author_id" = "author"."author_id")");
TEST_SQL(select(Author::last_name, Book::title).cross_join(Book),
         R"(SELECT "author"."last_name", "book"."title" FROM "author" CROSS JOIN "book")");
TEST_SQL(
    select(stele::count()).from(Author).join(Book),
    R"(SELECT count(*) FROM "author" JOIN "book" ON "book"."author_id" = "author"."author_id")");

// The clauses stand in SQL's order, whatever the order of the calls.
TEST_SQL(
    select(Book::title, Book::book_id)
        .offset(3)
        .order_by(Book::title.desc(), Book::book_id)
        .limit(2)
        .where(Book::book_id > 1)
        .distinct()
        .join(Book::author),
    R"(SELECT DISTINCT "book"."title", "book"."book_id" FROM "book" JOIN "author" ON )"
    R"("book"."author_id" = "author"."author_id" WHERE "book"."book_id" > ? ORDER BY "book"."title" DESC, )"
    R"("book"."book_id" LIMIT ? OFFSET ?)");
TEST_SQL(select(Book::title).offset(3), R"(SELECT "book"."title" FROM "book" LIMIT -1 OFFSET ?)");
TEST_SQL(select(Book::title)
             .order_by(Book::title.asc().nulls_last(), Book::book_id.desc().nulls_first()),
         R"(SELECT "book"."title" FROM "book" ORDER BY "book"."title" ASC NULLS LAST, )"
         R"("book"."book_id" DESC NULLS FIRST)");
TEST_SQL(select(Book::author_id, stele::count()).group_by(Book::author_id),
         R"(SELECT "book"."author_id", count(*) FROM "book" GROUP BY "book"."author_id")");

// where() twice is AND, with the parentheses that precedence needs.
TEST_SQL(
    select(Book::title).where(Book::book_id == 1 || Book::book_id == 2).where(Book::title < "M"),
    R"(SELECT "book"."title" FROM "book" WHERE ("book"."book_id" = ? OR "book"."book_id" = ?) )"
    R"(AND "book"."title" < ?)");

// A negative limit is refused by the compiler where the compiler sees it.
template <int N>
concept CanLimit = requires {
    typename std::bool_constant<(static_cast<void>(select(Book).limit(N)), true)>;
};
static_assert(CanLimit<0> && !CanLimit<-1>);

}  // namespace
