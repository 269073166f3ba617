// SPDX-License-Identifier: BSL-1.0

// The texts of dynamic statements: when(), choose(), predicate<…>, raw<R>(…).

#include "library.hpp"
#include "statements.hpp"

#include <stele/result/materialise.hpp>

#include <optional>
#include <string>

TEST_TABLES(Author, Book);

namespace {

using stele::predicate;
using stele::raw;
using namespace stele::literals;
constexpr bool on = true, off = false;

// What is dynamic, and what is not.
constexpr auto plain = select(Book::title).where(Book::book_id > 1);
constexpr auto maybe = select(Book::title).where(when(on, Book::book_id > 1));
static_assert(!stele::is_dynamic<decltype(plain)>);
static_assert(stele::is_dynamic<decltype(maybe)>);
static_assert(std::is_same_v<decltype(stele::sql(plain)), std::string_view>);
static_assert(std::is_same_v<decltype(stele::sql(maybe)), std::string>);
static_assert(stele::is_dynamic<const decltype(maybe.limit(1))&>);
// The same type, whatever the flags.
static_assert(std::is_same_v<decltype(select(Book).where(when(on, Book::title == "It"))),
                             decltype(select(Book).where(when(off, Book::title == "It")))>);
// The rows are those of the statement with all parts.
static_assert(std::is_same_v<stele::row_t<decltype(maybe)>, stele::row_t<decltype(plain)>>);

// where(): neither the condition nor the WHERE, the AND, the parentheses.
TEST_DYNAMIC_SQL(select(Book::title).where(when(off, Book::book_id > 1)),
                 R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title).where(when(on, Book::book_id > 1)),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."book_id" > ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(when(off, Book::book_id > 1) && Book::title == "It"),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(Book::title == "It" && when(off, Book::book_id > 1)),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ?)");
TEST_DYNAMIC_SQL(
    select(Book::title).where(Book::title == "It" && when(on, Book::book_id > 1)),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ? AND "book"."book_id" > ?)");
TEST_DYNAMIC_SQL(
    select(Book::title)
        .where(when(on, Book::title == "It" || Book::title == "Carrie") &&
               when(on, Book::book_id > 1)),
    R"(SELECT "book"."title" FROM "book" WHERE ("book"."title" = ? OR "book"."title" = ?) )"
    R"(AND "book"."book_id" > ?)");
TEST_DYNAMIC_SQL(
    select(Book::title)
        .where(when(on, Book::title == "It" || Book::title == "Carrie") &&
               when(off, Book::book_id > 1)),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ? OR "book"."title" = ?)");
TEST_DYNAMIC_SQL(
    select(Book::title)
        .where(Book::book_id > 1 &&
               (when(off, Book::title == "It") || when(on, Book::title == "Carrie"))),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."book_id" > ? AND "book"."title" = ?)");
TEST_DYNAMIC_SQL(select(Book::title)
                     .where(Book::book_id > 1 &&
                            (when(off, Book::title == "It") || when(off, Book::title == "Carrie"))),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."book_id" > ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(!when(off, Book::book_id > 1)),
                 R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title).where(!(when(on, Book::book_id > 1) && Book::title == "It")),
                 R"(SELECT "book"."title" FROM "book" )"
                 R"(WHERE NOT ("book"."book_id" > ? AND "book"."title" = ?))");
TEST_DYNAMIC_SQL(select(Book::title).where(!(when(off, Book::book_id > 1) && Book::title == "It")),
                 R"(SELECT "book"."title" FROM "book" WHERE NOT "book"."title" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(when(on, when(off, Book::book_id > 1))),
                 R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title)
                     .where(when(off, Book::book_id > 1))
                     .where(when(on, Book::title == "It"))
                     .where(when(off, Book::book_id > 2)),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ?)");

// having() and on().
TEST_DYNAMIC_SQL(
    select(Book::author_id).group_by(Book::author_id).having(when(off, stele::count() > 1)),
    R"(SELECT "book"."author_id" FROM "book" GROUP BY "book"."author_id")");
TEST_DYNAMIC_SQL(select(Book::author_id)
                     .group_by(Book::author_id)
                     .having(when(off, stele::count() > 1))
                     .having(when(on, max(Book::book_id) > 7)),
                 R"(SELECT "book"."author_id" FROM "book" GROUP BY "book"."author_id" )"
                 R"(HAVING max("book"."book_id") > ?)");
TEST_DYNAMIC_SQL(select(Book::title)
                     .left_join(Author)
                     .on(Author::author_id == Book::author_id &&
                         when(on, Author::last_name == "King")),
                 R"(SELECT "book"."title" FROM "book" LEFT JOIN "author" )"
                 R"(ON "author"."author_id" = "book"."author_id" AND "author"."last_name" = ?)");
TEST_DYNAMIC_SQL(select(Book::title)
                     .left_join(Author)
                     .on(Author::author_id == Book::author_id &&
                         when(off, Author::last_name == "King")),
                 R"(SELECT "book"."title" FROM "book" LEFT JOIN "author" )"
                 R"(ON "author"."author_id" = "book"."author_id")");

// set().
TEST_DYNAMIC_SQL(
    update(Book).set(when(off, Book::title = "It"), Book::author_id = 4).where(Book::book_id == 1),
    R"(UPDATE "book" SET "author_id" = ? WHERE "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(update(Book)
                     .set(when(on, Book::title = "It"), when(on, when(on, Book::author_id = 4)))
                     .where(when(off, Book::title == "x") && Book::book_id == 1),
                 R"(UPDATE "book" SET "title" = ?, "author_id" = ? WHERE "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(
    update(Book).set(Book::author_id = 4, when(off, when(on, Book::title = "It"))).everywhere(),
    R"(UPDATE "book" SET "author_id" = ?)");
TEST_DYNAMIC_SQL(delete_from(Book).where(when(on, Book::book_id == 1)),
                 R"(DELETE FROM "book" WHERE "book"."book_id" = ?)");

// order_by().
TEST_DYNAMIC_SQL(select(Book::title).order_by(when(off, Book::title)),
                 R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title).order_by(when(off, Book::title)).limit(3),
                 R"(SELECT "book"."title" FROM "book" LIMIT ?)");
TEST_DYNAMIC_SQL(
    select(Book::title)
        .order_by(when(off, Book::title), Book::book_id, when(on, Book::author_id.desc())),
    R"(SELECT "book"."title" FROM "book" ORDER BY "book"."book_id", "book"."author_id" DESC)");
TEST_DYNAMIC_SQL(
    select(Book::title).order_by(when(on, Book::book_id > 3), when(off, Book::title.desc())),
    R"(SELECT "book"."title" FROM "book" ORDER BY "book"."book_id" > ?)");
enum class sort { by_title, by_author };
TEST_DYNAMIC_SQL(
    select(Book::title)
        .order_by(choose(sort::by_author, Book::title, Book::author_id.desc()), Book::book_id),
    R"(SELECT "book"."title" FROM "book" ORDER BY "book"."author_id" DESC, "book"."book_id")");
TEST_DYNAMIC_SQL(select(Book::title)
                     .order_by(when(on, choose(0U, Book::book_id + 1,
                                               Book::title.asc().nulls_first()))),
                 R"(SELECT "book"."title" FROM "book" ORDER BY "book"."book_id" + ?)");

// By names of the select list, and of the result of a set operation.
constexpr auto counted = stele::count().as<"n">();
auto by_name(bool flag) {  // in a function: Clang 14 crashes over such an initialiser
    return select(Book::author_id, counted)
        .group_by(Book::author_id)
        .order_by(choose(1, Book::author_id, counted), when(true, counted),
                  when(flag, "n"_c.desc()));
}
TEST_DYNAMIC_SQL(by_name(false), R"(SELECT "book"."author_id", count(*) AS "n" FROM "book" )"
                                 R"(GROUP BY "book"."author_id" ORDER BY "n", "n")");
TEST_DYNAMIC_SQL(by_name(true), R"(SELECT "book"."author_id", count(*) AS "n" FROM "book" )"
                                R"(GROUP BY "book"."author_id" ORDER BY "n", "n", "n" DESC)");
TEST_DYNAMIC_SQL(union_(select(Book::title, Book::book_id),
                        select(Author::last_name, Author::author_id))
                     .order_by(choose(1, Book::title, Book::book_id.desc()), when(on, Book::title),
                               when(on, choose(0, Book::title.asc()))),
                 R"(SELECT "book"."title", "book"."book_id" FROM "book" UNION )"
                 R"(SELECT "author"."last_name", "author"."author_id" FROM "author" )"
                 R"(ORDER BY "book_id" DESC, "title", "title" ASC)");

// Statements within statements.
TEST_DYNAMIC_SQL(select(Author::last_name)
                     .where(exists(select(Book::title)
                                       .where(Book::author_id == Author::author_id &&
                                              when(off, Book::title == "It")))),
                 R"(SELECT "author"."last_name" FROM "author" WHERE EXISTS )"
                 R"((SELECT 1 FROM "book" WHERE "book"."author_id" = "author"."author_id"))");
constexpr auto titles = select(Book::title, Book::author_id)
                            .where(when(off, Book::book_id == 1) && when(on, Book::title == "It"))
                            .as<"t">();
TEST_DYNAMIC_SQL(
    select(titles[Book::title]).from(titles),
    R"(SELECT "t"."title" FROM (SELECT "book"."title", "book"."author_id" FROM "book" )"
    R"(WHERE "book"."title" = ?) AS "t")");
TEST_DYNAMIC_SQL(with(titles).select(titles[Book::title]),
                 R"(WITH "t" AS (SELECT "book"."title", "book"."author_id" FROM "book" )"
                 R"(WHERE "book"."title" = ?) SELECT "t"."title" FROM "t")");
TEST_DYNAMIC_SQL(
    union_(select(Book::title).where(when(off, Book::book_id == 1)), select(Author::last_name)),
    R"(SELECT "book"."title" FROM "book" UNION SELECT "author"."last_name" FROM "author")");

// predicate<…>.
predicate<Book> any_of(std::initializer_list<const char*> names) {
    predicate<Book> p;
    for (const std::string name : names) p |= Book::title == name;
    return p;
}
TEST_DYNAMIC_SQL(select(Book::title).where(any_of({})), R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title).where(!any_of({})), R"(SELECT "book"."title" FROM "book")");
TEST_DYNAMIC_SQL(select(Book::title).where(any_of({}) && Book::book_id == 1),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(any_of({"It"})),
                 R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ?)");
TEST_DYNAMIC_SQL(
    select(Book::title).where(any_of({"It", "Carrie"})),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ? OR "book"."title" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(any_of({"It", "Carrie"}) && Book::book_id == 1),
                 R"(SELECT "book"."title" FROM "book" )"
                 R"(WHERE ("book"."title" = ? OR "book"."title" = ?) AND "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(Book::book_id == 1 && any_of({"It", "Carrie"})),
                 R"(SELECT "book"."title" FROM "book" )"
                 R"(WHERE "book"."book_id" = ? AND ("book"."title" = ? OR "book"."title" = ?))");
TEST_DYNAMIC_SQL(select(Book::title).where(any_of({"It", "Carrie"})).where(Book::book_id == 1),
                 R"(SELECT "book"."title" FROM "book" )"
                 R"(WHERE ("book"."title" = ? OR "book"."title" = ?) AND "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(!any_of({"It", "Carrie"}) || !!any_of({"Christine"})),
                 R"(SELECT "book"."title" FROM "book" )"
                 R"(WHERE NOT ("book"."title" = ? OR "book"."title" = ?) OR "book"."title" = ?)");
TEST_DYNAMIC_SQL(
    select(Book::title)
        .where((any_of({"It"}) && Book::book_id == 1 && Book::book_id == 2) ||
               any_of({"Carrie", "Christine"})),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ? AND "book"."book_id" = ? )"
    R"(AND "book"."book_id" = ? OR "book"."title" = ? OR "book"."title" = ?)");
predicate<Book, Author> wider() {
    predicate<Book, Author> p = any_of({"It"});
    p &= Author::last_name == "King" || Author::first_name == "Stephen";
    p &= when(off, Book::book_id == 1);
    p &= when(on, Book::book_id == 2);
    p = !std::move(p);
    return p;
}
TEST_DYNAMIC_SQL(
    select(Book::title).join(Book::author).where(wider()),
    R"(SELECT "book"."title" FROM "book" JOIN "author" )"
    R"(ON "book"."author_id" = "author"."author_id" WHERE NOT ("book"."title" = ? )"
    R"(AND ("author"."last_name" = ? OR "author"."first_name" = ?) AND "book"."book_id" = ?))");
TEST_DYNAMIC_SQL(update(Book).set(Book::author_id = 4).where(any_of({"It"})),
                 R"(UPDATE "book" SET "author_id" = ? WHERE "book"."title" = ?)");
constexpr auto other = stele::alias<"o">(Book);
predicate<other> of_alias() { return other[Book::title] == "It"; }
TEST_DYNAMIC_SQL(
    select(Book::title).join(other).on(Book::book_id < other[Book::book_id]).where(of_alias()),
    R"(SELECT "book"."title" FROM "book" JOIN "book" AS "o" )"
    R"(ON "book"."book_id" < "o"."book_id" WHERE "o"."title" = ?)");

// raw<R>(…).
TEST_DYNAMIC_SQL(select(raw<std::string>("upper(?)", Book::title)),
                 R"(SELECT upper("book"."title") FROM "book")");
TEST_DYNAMIC_SQL(select(raw<int>("1 + ?", 2)).from(Book), R"(SELECT 1 + ? FROM "book")");
TEST_DYNAMIC_SQL(
    select(Book::title).where(raw<bool>("? GLOB ? || '?*'", Book::title, std::string("a"))),
    R"(SELECT "book"."title" FROM "book" WHERE "book"."title" GLOB ? || '?*')");
TEST_DYNAMIC_SQL(
    select(Book::title).where(raw<bool>("? LIKE 'a'", Book::title) && Book::book_id == 1),
    R"(SELECT "book"."title" FROM "book" WHERE ("book"."title" LIKE 'a') AND "book"."book_id" = ?)");
TEST_DYNAMIC_SQL(select(Book::title).where(!raw<bool>("? LIKE 'a'", Book::title)),
                 R"(SELECT "book"."title" FROM "book" WHERE NOT ("book"."title" LIKE 'a'))");
TEST_DYNAMIC_SQL(select(raw<int>("? * ?", Book::book_id + 1, Book::author_id) - 1),
                 R"(SELECT (("book"."book_id" + ?) * "book"."author_id") - ? FROM "book")");
TEST_DYNAMIC_SQL(select(raw<int>("max( ? , ?)", Book::book_id + 1, Book::author_id)),
                 R"(SELECT max( "book"."book_id" + ? , "book"."author_id") FROM "book")");
TEST_DYNAMIC_SQL(
    select(raw<int>("length('it''s ?;--' || \"title\" || [title])").as<"n">()).from(Book),
    R"(SELECT length('it''s ?;--' || "title" || [title]) AS "n" FROM "book")");
constexpr auto fragment =
    select(Book::title, raw<std::optional<int>>("nullif(?, 1)", Book::book_id));
static_assert(
    std::is_same_v<decltype(stele::row_t<decltype(fragment)>{}.get<1>()), std::optional<int>&>);
TEST_DYNAMIC_SQL(fragment, R"(SELECT "book"."title", nullif("book"."book_id", 1) FROM "book")");

}  // namespace
