// SPDX-License-Identifier: BSL-1.0

// The text of INSERT, UPDATE and DELETE.

#include "statements.hpp"

#include <optional>
#include <string>

namespace write {

STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title, std::string),
    column(rating, std::optional<double>),
    column(year, int, default_(1999)),
    column(added, std::string, default_sql("current_timestamp")),
    column(serial, int, generated));

STELE_TABLE(Link, "link",
    column(a, std::int64_t), column(b, std::int64_t), column(note, std::string, named("the \"note\"")),
    primary_key(a, b));

STELE_TABLE(Empty, "empty", column(id, int, primary_key), column(x, std::optional<int>));

}  // namespace write

using write::Empty;
using write::Film;
using write::Link;

TEST_TABLES(Film, Link, Empty);

namespace {

TEST_SQL(insert(Film).values(Film::title = "It"), R"(INSERT INTO "film" ("title") VALUES (?))");
TEST_SQL(insert(Film).values(Film::film_id = 0, Film::title = "It", Film::rating = std::nullopt),
         R"(INSERT INTO "film" ("film_id", "title", "rating") VALUES (?, ?, NULL))");
TEST_SQL(insert(Empty).values(), R"(INSERT INTO "empty" DEFAULT VALUES)");

// A row writes all columns but generated ones; a key that is 0 is left out
// (runtime/statement/write.cpp).
template <class S>
constexpr std::string_view text = stele::render::text_of<S, stele::sqlite_dialect>.view();
static_assert(
    text<decltype(insert(Film).values(Film::row{}))> ==
    R"(INSERT INTO "film" ("film_id", "title", "rating", "year", "added") VALUES (?, ?, ?, ?, ?))");
static_assert(text<decltype(insert(Link).values(Link::row{}))> ==
              R"(INSERT INTO "link" ("a", "b", "the ""note""") VALUES (?, ?, ?))");

TEST_SQL(
    update(Film).set(Film::title = "It", Film::rating = Film::rating + 1).where(Film::film_id == 1),
    R"(UPDATE "film" SET "title" = ?, "rating" = "film"."rating" + ? WHERE "film"."film_id" = ?)");
TEST_SQL(update(Film).set(Film::rating = std::nullopt).everywhere(),
         R"(UPDATE "film" SET "rating" = NULL)");
TEST_SQL(
    update(Film)
        .set(Film::year = Film::year * 2)
        .where(Film::rating.is_null())
        .where(Film::year < 10),
    R"(UPDATE "film" SET "year" = "film"."year" * ? WHERE "film"."rating" IS NULL AND "film"."year" < ?)");
static_assert(
    text<decltype(update(Film).set(Film::row{}).where(Film::film_id == 7))> ==
    R"(UPDATE "film" SET "title" = ?, "rating" = ?, "year" = ?, "added" = ? WHERE "film"."film_id" = ?)");

// UPDATE … FROM.
TEST_SQL(
    update(Film)
        .set(Film::title = Link::note, Film::year = Film::year + Link::a)
        .from(Link)
        .where(Film::film_id == Link::b),
    R"(UPDATE "film" SET "title" = "link"."the ""note""", "year" = "film"."year" + "link"."a" FROM "link" )"
    R"(WHERE "film"."film_id" = "link"."b")");
constexpr auto other = stele::alias<"o">(Film);
TEST_SQL(update(Film)
             .from(other)
             .set(Film::rating = other[Film::rating])
             .where(other[Film::film_id] == Film::film_id + 1)
             .returning(Film::film_id),
         R"(UPDATE "film" SET "rating" = "o"."rating" FROM "film" AS "o" )"
         R"(WHERE "o"."film_id" = "film"."film_id" + ? RETURNING "film"."film_id")");
TEST_SQL(
    update(Film)
        .set(Film::title = Link::note)
        .from(Link)
        .join(Empty)
        .on(Link::a == Empty::id)
        .left_join(other)
        .on(other[Film::film_id] == Link::b && other[Film::year] > 3)
        .where(Film::film_id == Link::b),
    R"(UPDATE "film" SET "title" = "link"."the ""note""" FROM "link" JOIN "empty" ON "link"."a" = "empty"."id" )"
    R"(LEFT JOIN "film" AS "o" ON "o"."film_id" = "link"."b" AND "o"."year" > ? WHERE "film"."film_id" = "link"."b")");
TEST_SQL(
    update(Film)
        .set(Film::year = 1)
        .from(Link)
        .right_join(Empty)
        .on(Link::a == Empty::id)
        .full_join(other)
        .on(other[Film::film_id] == Link::b)
        .everywhere(),
    R"(UPDATE "film" SET "year" = ? FROM "link" RIGHT JOIN "empty" ON "link"."a" = "empty"."id" )"
    R"(FULL JOIN "film" AS "o" ON "o"."film_id" = "link"."b")");
TEST_SQL(update(Film).set(Film::year = 1).from(Empty).everywhere(),
         R"(UPDATE "film" SET "year" = ? FROM "empty")");

TEST_SQL(delete_from(Film).where(Film::film_id == 1),
         R"(DELETE FROM "film" WHERE "film"."film_id" = ?)");
TEST_SQL(delete_from(Link).everywhere(), R"(DELETE FROM "link")");

}  // namespace
