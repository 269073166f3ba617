// SPDX-License-Identifier: BSL-1.0

// The text of statements within statements: subqueries, derived tables, common table expressions, set
// operations, aliases joined by relationship.

#include "statements.hpp"

#include <optional>
#include <string>

namespace nested_text {

STELE_TABLE(Author, "author",
    column(id, std::int64_t, primary_key), column(name, std::string), column(born, std::optional<int>),
    column(mentor_id, std::optional<std::int64_t>),
    belongs_to(mentor, Author, mentor_id), has_many(pupils, Author, mentor), has_many(books, Book, author));
STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key), column(title, std::string), column(author_id, std::optional<std::int64_t>),
    column(price, double),
    belongs_to(author, Author, author_id), many_to_many(genres, Tagged, book, genre));
STELE_TABLE(Genre, "genre", column(id, std::int64_t, primary_key), column(label, std::string));
STELE_TABLE(Tagged, "tagged",
    column(book_id, std::int64_t), column(genre_id, std::int64_t), primary_key(book_id, genre_id),
    belongs_to(book, Book, book_id), belongs_to(genre, Genre, genre_id));

}  // namespace nested_text

using namespace nested_text;
using stele::count;
using namespace stele::literals;

TEST_TABLES(Author, Book, Genre, Tagged);

namespace {

// Scalar subqueries, on either side, with the parentheses that are theirs and no others.
constexpr auto how_many = select(count()).from(Book).where(Book::author_id == Author::id);
TEST_SQL(select(Author::name).where(how_many > 2),
         R"(SELECT "author"."name" FROM "author" WHERE (SELECT count(*) FROM "book" WHERE )"
         R"("book"."author_id" = "author"."id") > ?)");
TEST_SQL(select(Author::name).where(2 < how_many),
         R"(SELECT "author"."name" FROM "author" WHERE ? < (SELECT count(*) FROM "book" WHERE )"
         R"("book"."author_id" = "author"."id"))");
TEST_SQL(select(Book::title).where((select(max(Book::price)) - Book::price) * 2 > 1.5),
         R"(SELECT "book"."title" FROM "book" WHERE ((SELECT max("book"."price") FROM "book") - )"
         R"("book"."price") * ? > ?)");
TEST_SQL(
    select(Author::name, how_many, scalar_subquery(how_many).as<"n">()),
    R"(SELECT "author"."name", (SELECT count(*) FROM "book" WHERE "book"."author_id" = )"
    R"("author"."id"), (SELECT count(*) FROM "book" WHERE "book"."author_id" = "author"."id") AS "n" )"
    R"(FROM "author")");
TEST_SQL(select(scalar_subquery(select(count()).from(Book))),
         R"(SELECT (SELECT count(*) FROM "book"))");
TEST_SQL(select(Author::name).order_by(scalar_subquery(how_many).desc()),
         R"(SELECT "author"."name" FROM "author" ORDER BY (SELECT count(*) FROM "book" WHERE )"
         R"("book"."author_id" = "author"."id") DESC)");

// EXISTS asks for no columns, unless they say how many rows there are.
TEST_SQL(
    select(Author).where(exists(select(Book).where(Book::author_id == Author::id))),
    R"(SELECT "author"."id", "author"."name", "author"."born", "author"."mentor_id" FROM "author" WHERE )"
    R"(EXISTS (SELECT 1 FROM "book" WHERE "book"."author_id" = "author"."id"))");
TEST_SQL(
    select(Genre::label).where(not_exists(select(max(Book::price)))),
    R"(SELECT "genre"."label" FROM "genre" WHERE NOT EXISTS (SELECT max("book"."price") FROM "book"))");
TEST_SQL(
    select(Genre::label).where(exists(select(Book::title).distinct().offset(2))),
    R"(SELECT "genre"."label" FROM "genre" WHERE EXISTS (SELECT DISTINCT "book"."title" FROM "book" )"
    R"(LIMIT -1 OFFSET ?))");
TEST_SQL(
    select(Genre::label).where(exists(union_(select(Book::id), select(Author::id)).limit(1))),
    R"(SELECT "genre"."label" FROM "genre" WHERE EXISTS (SELECT "book"."id" FROM "book" UNION SELECT )"
    R"("author"."id" FROM "author" LIMIT ?))");
TEST_SQL(
    select(Genre::label).where(!exists(select(Book)) && not_exists(select(Author)) == false),
    R"(SELECT "genre"."label" FROM "genre" WHERE NOT EXISTS (SELECT 1 FROM "book") AND (NOT EXISTS )"
    R"((SELECT 1 FROM "author")) = ?)");

// Derived tables, with values and without.
constexpr auto cheap = select(Book::author_id, Book::title, (Book::price * 2).as<"twice">())
                           .where(Book::price < 9.5)
                           .as<"cheap">();
TEST_SQL(
    select(cheap),
    R"(SELECT "cheap"."author_id", "cheap"."title", "cheap"."twice" FROM (SELECT "book"."author_id", )"
    R"("book"."title", "book"."price" * ? AS "twice" FROM "book" WHERE "book"."price" < ?) AS "cheap")");
TEST_SQL(
    select(cheap["twice"_c] + 1, cheap[Book::title]).from(cheap).where(cheap["twice"_c] > 3.0),
    R"(SELECT "cheap"."twice" + ?, "cheap"."title" FROM (SELECT "book"."author_id", "book"."title", )"
    R"("book"."price" * ? AS "twice" FROM "book" WHERE "book"."price" < ?) AS "cheap" WHERE )"
    R"("cheap"."twice" > ?)");
TEST_SQL(
    select(Author::name, cheap["title"_c]).left_join(cheap, Author::books),
    R"(SELECT "author"."name", "cheap"."title" FROM "author" LEFT JOIN (SELECT "book"."author_id", )"
    R"("book"."title", "book"."price" * ? AS "twice" FROM "book" WHERE "book"."price" < ?) AS "cheap" )"
    R"(ON "cheap"."author_id" = "author"."id")");
constexpr auto authors = select(Author::id, Author::name).as<"authors">();
constexpr auto again = select(authors[Author::name]).as<"again">();
TEST_SQL(
    select(again["name"_c]),
    R"(SELECT "again"."name" FROM (SELECT "authors"."name" FROM (SELECT "author"."id", "author"."name" )"
    R"(FROM "author") AS "authors") AS "again")");
TEST_SQL(
    select(Book::title, authors["name"_c]).join(authors, Book::author),
    R"(SELECT "book"."title", "authors"."name" FROM "book" JOIN (SELECT "author"."id", "author"."name" )"
    R"(FROM "author") AS "authors" ON "book"."author_id" = "authors"."id")");

// Common table expressions: defined once, elsewhere named; each statement begins with them.
TEST_SQL(
    with(cheap).select(cheap["title"_c]).where(cheap["twice"_c] > 3.0),
    R"(WITH "cheap" AS (SELECT "book"."author_id", "book"."title", "book"."price" * ? AS "twice" FROM )"
    R"("book" WHERE "book"."price" < ?) SELECT "cheap"."title" FROM "cheap" WHERE "cheap"."twice" > ?)");
constexpr auto other = alias<"other">(authors);
TEST_SQL(
    with(authors, again)
        .select(again["name"_c], other["id"_c], other[authors[Author::name]])
        .join(other)
        .on(other["name"_c] == again["name"_c]),
    R"(WITH "authors" AS (SELECT "author"."id", "author"."name" FROM "author"), "again" AS (SELECT )"
    R"("authors"."name" FROM "authors") SELECT "again"."name", "other"."id", "other"."name" FROM "again" )"
    R"(JOIN "authors" AS "other" ON "other"."name" = "again"."name")");
TEST_SQL(
    with(authors).update(Book).set(Book::price = 1.0).where(exists(select(authors))),
    R"(WITH "authors" AS (SELECT "author"."id", "author"."name" FROM "author") UPDATE "book" SET )"
    R"("price" = ? WHERE EXISTS (SELECT 1 FROM "authors"))");
TEST_SQL(
    with(authors).delete_from(Book).where(select(max(authors[Author::id])).from(authors) ==
                                          Book::author_id),
    R"(WITH "authors" AS (SELECT "author"."id", "author"."name" FROM "author") DELETE FROM "book" WHERE )"
    R"((SELECT max("authors"."id") FROM "authors") = "book"."author_id")");
TEST_SQL(
    with(authors).before(except(select(authors[Author::id]), select(Genre::id))),
    R"(WITH "authors" AS (SELECT "author"."id", "author"."name" FROM "author") SELECT "authors"."id" FROM )"
    R"("authors" EXCEPT SELECT "genre"."id" FROM "genre")");
constexpr auto own = select(Book::price).where(Book::author_id == Author::id).as<"own">();
TEST_SQL(
    select(Author::name, scalar_subquery(with(own).select(max(own["price"_c])))),
    R"(SELECT "author"."name", (WITH "own" AS (SELECT "book"."price" FROM "book" WHERE )"
    R"("book"."author_id" = "author"."id") SELECT max("own"."price") FROM "own") FROM "author")");

// Recursive ones.
constexpr auto chain =
    recursive<"chain">(select(Author::id, Author::mentor_id).where(Author::id == 7), [](auto self) {
        return select(Author::id, Author::mentor_id)
            .join(self)
            .on(Author::id == self["mentor_id"_c]);
    });
TEST_SQL(
    with(chain).select(chain["id"_c]),
    R"(WITH RECURSIVE "chain" AS (SELECT "author"."id", "author"."mentor_id" FROM "author" WHERE )"
    R"("author"."id" = ? UNION ALL SELECT "author"."id", "author"."mentor_id" FROM "author" JOIN "chain" )"
    R"(ON "author"."id" = "chain"."mentor_id") SELECT "chain"."id" FROM "chain")");
TEST_SQL(
    with(authors, chain.distinct())
        .select(authors["name"_c])
        .where(authors["id"_c].in(select(chain.distinct()["id"_c]))),
    R"(WITH RECURSIVE "authors" AS (SELECT "author"."id", "author"."name" FROM "author"), "chain" AS )"
    R"((SELECT "author"."id", "author"."mentor_id" FROM "author" WHERE "author"."id" = ? UNION SELECT )"
    R"("author"."id", "author"."mentor_id" FROM "author" JOIN "chain" ON "author"."id" = )"
    R"("chain"."mentor_id") SELECT "authors"."name" FROM "authors" WHERE "authors"."id" IN (SELECT )"
    R"("chain"."id" FROM "chain"))");
constexpr auto from_top = recursive<"from_top">(
    select(Author::id).order_by(Author::born).limit(1),
    [](auto self) { return select(Author::id).join(self).on(Author::mentor_id == self["id"_c]); });
TEST_SQL(
    with(from_top).select(from_top),
    R"(WITH RECURSIVE "from_top" AS (SELECT * FROM (SELECT "author"."id" FROM "author" ORDER BY )"
    R"("author"."born" LIMIT ?) UNION ALL SELECT "author"."id" FROM "author" JOIN "from_top" ON )"
    R"("author"."mentor_id" = "from_top"."id") SELECT "from_top"."id" FROM "from_top")");

// Set operations: nesting is wrapped, ORDER BY's names are bare.
constexpr auto a = select(Book::id, Book::title);
constexpr auto b = select(Book::id, Book::title).where(Book::price < 3.0);
constexpr auto c = select(Genre::id, Genre::label).order_by(Genre::label).limit(2);
TEST_SQL(
    union_all(a, b, c).order_by(Book::title.desc().nulls_last(), Book::id).offset(3),
    R"(SELECT "book"."id", "book"."title" FROM "book" UNION ALL SELECT "book"."id", "book"."title" FROM )"
    R"("book" WHERE "book"."price" < ? UNION ALL SELECT * FROM (SELECT "genre"."id", "genre"."label" FROM )"
    R"("genre" ORDER BY "genre"."label" LIMIT ?) ORDER BY "title" DESC NULLS LAST, "id" LIMIT -1 OFFSET ?)");
TEST_SQL(
    except(a, union_(a, intersect(a, b))),
    R"(SELECT "book"."id", "book"."title" FROM "book" EXCEPT SELECT * FROM (SELECT "book"."id", )"
    R"("book"."title" FROM "book" UNION SELECT * FROM (SELECT "book"."id", "book"."title" FROM "book" )"
    R"(INTERSECT SELECT "book"."id", "book"."title" FROM "book" WHERE "book"."price" < ?)))");
constexpr auto whole = union_(select(Book), select(Book).where(Book::price > 3.0)).as<"whole">();
TEST_SQL(
    select(whole[Book::title]).from(whole).where(whole["id"_c] > 1),
    R"(SELECT "whole"."title" FROM (SELECT "book"."id", "book"."title", "book"."author_id", )"
    R"("book"."price" FROM "book" UNION SELECT "book"."id", "book"."title", "book"."author_id", )"
    R"("book"."price" FROM "book" WHERE "book"."price" > ?) AS "whole" WHERE "whole"."id" > ?)");

// Aliases, by relationship.
constexpr auto m = alias<"m">(Author);
constexpr auto top = alias<"top">(Author);
constexpr auto g = alias<"g">(Genre);
constexpr auto k = alias<"k">(Book);
TEST_SQL(
    select(Author::name, m["name"_c], top[Author::name])
        .left_join(m, Author::mentor)
        .join(top, m[Author::mentor]),
    R"(SELECT "author"."name", "m"."name", "top"."name" FROM "author" LEFT JOIN "author" AS "m" ON )"
    R"("author"."mentor_id" = "m"."id" JOIN "author" AS "top" ON "m"."mentor_id" = "top"."id")");
TEST_SQL(
    select(m["name"_c], Author::name).join(m[Author::mentor]),
    R"(SELECT "m"."name", "author"."name" FROM "author" AS "m" JOIN "author" ON "m"."mentor_id" = )"
    R"("author"."id")");
TEST_SQL(
    select(count()).from(Author).join(m, Author::pupils).join(k, m[Author::books]),
    R"(SELECT count(*) FROM "author" JOIN "author" AS "m" ON "m"."mentor_id" = "author"."id" JOIN "book" )"
    R"(AS "k" ON "k"."author_id" = "m"."id")");
TEST_SQL(
    select(k["title"_c], g["label"_c]).join(g, k[Book::genres]),
    R"(SELECT "k"."title", "g"."label" FROM "book" AS "k" JOIN "tagged" ON "tagged"."book_id" = "k"."id" )"
    R"(JOIN "genre" AS "g" ON "tagged"."genre_id" = "g"."id")");

// The questions that the checks ask.
template <class T, auto R>
concept Joins = stele::stands_for_target<std::remove_const_t<T>, std::remove_const_t<decltype(R)>>;
static_assert(Joins<decltype(m), Book::author> && Joins<decltype(authors), Book::author> &&
              Joins<decltype(other), Book::author> && Joins<decltype(cheap), Author::books> &&
              Joins<decltype(g), Book::genres>);
static_assert(!Joins<decltype(g), Book::author> && !Joins<decltype(again), Book::author> &&
              !Joins<decltype(authors), Author::books> && !Joins<decltype(m), Book::genres>);
static_assert(stele::takes_clauses_of_a_select<std::remove_const_t<decltype(a)>> &&
              !stele::takes_clauses_of_a_select<decltype(union_(a, b))>);

}  // namespace
