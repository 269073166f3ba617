// SPDX-License-Identifier: BSL-1.0

// The text and the types of INSERT from rows and from SELECT, of ON CONFLICT and of RETURNING.

#include "statements.hpp"

#include <stele/result/materialise.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace insert_text {

STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title, std::string, unique),
    column(rating, std::optional<double>),
    column(year, int, default_(1999)),
    column(serial, std::optional<int>, generated),
    column(director_id, std::optional<std::int64_t>),
    belongs_to(director, Person, director_id));

STELE_TABLE(Person, "person",
    column(person_id, std::int64_t, primary_key),
    column(name, std::string),
    column(born, std::optional<int>));

// Names that would end an identifier.
STELE_TABLE(Hostile, "the \"table\"; --",
    column(a, std::int64_t, named("a\"b")), column(b, std::string, named("\"; DROP TABLE film; --")),
    primary_key(a, b), unique(b));

STELE_TABLE(Only, "only", column(id, std::int64_t, primary_key));

}  // namespace insert_text

using insert_text::Film;
using insert_text::Hostile;
using insert_text::Only;
using insert_text::Person;

TEST_TABLES(Person, Film, Hostile, Only);

namespace {

using stele::count;

// From a SELECT: all columns but generated ones, or those that columns() names.
TEST_SQL(insert(Person).from(select(Film::film_id, Film::title, Film::year)),
         R"(INSERT INTO "person" ("person_id", "name", "born") SELECT "film"."film_id", )"
         R"("film"."title", "film"."year" FROM "film")");
TEST_SQL(insert(Person).from(select(Person)),
         R"(INSERT INTO "person" ("person_id", "name", "born") SELECT "person"."person_id", )"
         R"("person"."name", "person"."born" FROM "person")");
TEST_SQL(
    insert(Film)
        .columns(Film::rating, Film::title)
        .from(select(Film::rating * 2, Film::title.as<"t">()).where(Film::year > 1990).limit(3)),
    R"(INSERT INTO "film" ("rating", "title") SELECT "film"."rating" * ?, "film"."title" AS "t" )"
    R"(FROM "film" WHERE "film"."year" > ? LIMIT ?)");
TEST_SQL(
    insert(Film)
        .columns(Film::title)
        .from(select(Person::name)
                  .distinct()
                  .from(Film)
                  .join(Film::director)
                  .where(Person::name != std::nullopt))
        .returning(Film::film_id),
    R"(INSERT INTO "film" ("title") SELECT DISTINCT "person"."name" FROM "film" JOIN "person" )"
    R"(ON "film"."director_id" = "person"."person_id" WHERE "person"."name" IS NOT NULL )"
    R"(RETURNING "film"."film_id")");

// WHERE true keeps the ON of ON CONFLICT apart from a join's.
TEST_SQL(
    insert(Person).from(select(Person)).on_conflict(Person::person_id).do_nothing(),
    R"(INSERT INTO "person" ("person_id", "name", "born") SELECT "person"."person_id", )"
    R"("person"."name", "person"."born" FROM "person" WHERE true ON CONFLICT ("person_id") DO NOTHING)");
TEST_SQL(
    insert(Person).on_conflict().do_nothing().from(select(Person).order_by(Person::name)),
    R"(INSERT INTO "person" ("person_id", "name", "born") SELECT "person"."person_id", )"
    R"("person"."name", "person"."born" FROM "person" WHERE true ORDER BY "person"."name" ON CONFLICT DO NOTHING)");
TEST_SQL(insert(Person)
             .from(select(Person).where(Person::born > 1))
             .on_conflict(Person::person_id)
             .do_update(Person::born = excluded(Person::born)),
         R"(INSERT INTO "person" ("person_id", "name", "born") SELECT "person"."person_id", )"
         R"("person"."name", "person"."born" FROM "person" WHERE "person"."born" > ? )"
         R"(ON CONFLICT ("person_id") DO UPDATE SET "born" = "excluded"."born")");

TEST_SQL(
    insert(Film)
        .values(Film::title = "It")
        .on_conflict(Film::title)
        .do_update(Film::rating = excluded(Film::rating) + Film::rating,
                   Film::year = Film::year + 1, Film::title = "that")
        .where(excluded(Film::year) > Film::year)
        .where(Film::rating.is_not_null()),
    R"(INSERT INTO "film" ("title") VALUES (?) ON CONFLICT ("title") DO UPDATE SET )"
    R"("rating" = "excluded"."rating" + "film"."rating", "year" = "film"."year" + ?, "title" = ? )"
    R"(WHERE "excluded"."year" > "film"."year" AND "film"."rating" IS NOT NULL)");
// A set operation is wrapped; WITH in front, or within.
TEST_SQL(
    insert(Person)
        .columns(Person::name)
        .from(union_(select(Film::title), select(Person::name).where(Person::born > 1)))
        .on_conflict()
        .do_nothing(),
    R"(INSERT INTO "person" ("name") SELECT * FROM (SELECT "film"."title" FROM "film" UNION )"
    R"(SELECT "person"."name" FROM "person" WHERE "person"."born" > ?) WHERE true ON CONFLICT DO NOTHING)");
constexpr auto recent = select(Film::title, Film::year).where(Film::year > 2000).as<"recent">();
TEST_SQL(
    stele::with(recent)
        .insert(Person)
        .columns(Person::name, Person::born)
        .from(select(recent[Film::title], recent[Film::year]).from(recent))
        .returning(Person::person_id),
    R"(WITH "recent" AS (SELECT "film"."title", "film"."year" FROM "film" WHERE "film"."year" > ?) )"
    R"(INSERT INTO "person" ("name", "born") SELECT "recent"."title", "recent"."year" FROM "recent" )"
    R"(RETURNING "person"."person_id")");
TEST_SQL(
    stele::with(recent)
        .update(Person)
        .set(Person::born = recent[Film::year])
        .from(recent)
        .where(recent[Film::title] == Person::name),
    R"(WITH "recent" AS (SELECT "film"."title", "film"."year" FROM "film" WHERE "film"."year" > ?) )"
    R"(UPDATE "person" SET "born" = "recent"."year" FROM "recent" WHERE "recent"."title" = "person"."name")");
TEST_SQL(
    update(Person)
        .set(Person::born = recent[Film::year])
        .from(recent)
        .where(recent[Film::title] == Person::name),
    R"(UPDATE "person" SET "born" = "recent"."year" FROM (SELECT "film"."title", "film"."year" )"
    R"(FROM "film" WHERE "film"."year" > ?) AS "recent" WHERE "recent"."title" = "person"."name")");
TEST_SQL(
    insert(Person).from(stele::with(recent)
                            .select(recent[Film::year], recent[Film::title], recent[Film::year])
                            .from(recent)),
    R"(INSERT INTO "person" ("person_id", "name", "born") WITH "recent" AS (SELECT "film"."title", )"
    R"("film"."year" FROM "film" WHERE "film"."year" > ?) SELECT "recent"."year", "recent"."title", )"
    R"("recent"."year" FROM "recent")");
// Scalar subqueries as values; of RETURNING they may name the written table.
TEST_SQL(
    insert(Person)
        .values(Person::name = "x", Person::born = select(max(Film::year)))
        .on_conflict(Person::person_id)
        .do_update(
            Person::born = select(max(Film::year)).where(Film::director_id == Person::person_id))
        .returning(Person::name, select(count()).from(Film).where(Film::title == Person::name)),
    R"(INSERT INTO "person" ("name", "born") VALUES (?, (SELECT max("film"."year") FROM "film")) )"
    R"(ON CONFLICT ("person_id") DO UPDATE SET "born" = (SELECT max("film"."year") FROM "film" )"
    R"(WHERE "film"."director_id" = "person"."person_id") RETURNING "person"."name", )"
    R"((SELECT count(*) FROM "film" WHERE "film"."title" = "person"."name"))");
// A relationship that leads to an alias.
constexpr auto star = stele::alias<"star">(Person);
TEST_SQL(update(Person)
             .set(Person::born = Film::year)
             .from(Film)
             .join(star, Film::director)
             .where(Person::name == star[Person::name]),
         R"(UPDATE "person" SET "born" = "film"."year" FROM "film" JOIN "person" AS "star" )"
         R"(ON "film"."director_id" = "star"."person_id" WHERE "person"."name" = "star"."name")");
// Several, in order.
TEST_SQL(insert(Film)
             .values(Film::title = "It")
             .on_conflict(Film::film_id)
             .do_update(Film::title = excluded(Film::title))
             .where(Film::year > 0)
             .on_conflict(Film::title)
             .do_nothing()
             .returning(Film::title, Film::film_id.as<"id">()),
         R"(INSERT INTO "film" ("title") VALUES (?) ON CONFLICT ("film_id") DO UPDATE SET )"
         R"("title" = "excluded"."title" WHERE "film"."year" > ? ON CONFLICT ("title") DO NOTHING )"
         R"(RETURNING "film"."title", "film"."film_id" AS "id")");

// Names with quotes; a key in another order than declared.
TEST_SQL(
    insert(Hostile)
        .values(Hostile::a = 1, Hostile::b = "x")
        .on_conflict(Hostile::b, Hostile::a)
        .do_update(Hostile::b = excluded(Hostile::b))
        .where(Hostile::a > excluded(Hostile::a))
        .returning(Hostile),
    R"(INSERT INTO "the ""table""; --" ("a""b", """; DROP TABLE film; --") VALUES (?, ?) )"
    R"(ON CONFLICT ("""; DROP TABLE film; --", "a""b") DO UPDATE SET """; DROP TABLE film; --" = )"
    R"("excluded"."""; DROP TABLE film; --" WHERE "the ""table""; --"."a""b" > "excluded"."a""b" )"
    R"(RETURNING "the ""table""; --"."a""b", "the ""table""; --"."""; DROP TABLE film; --")");
TEST_SQL(update(Hostile).set(Hostile::b = "x").everywhere().returning(Hostile::b),
         R"(UPDATE "the ""table""; --" SET """; DROP TABLE film; --" = ? )"
         R"(RETURNING "the ""table""; --"."""; DROP TABLE film; --")");

// A partial index's condition.
static_assert(stele::sql(insert(Film)
                             .values(Film::title = "It")
                             .on_conflict(Film::year)
                             .where(Film::rating.is_null())
                             .do_nothing()) ==
              R"(INSERT INTO "film" ("title") VALUES (?) ON CONFLICT ("year") )"
              R"(WHERE "film"."rating" IS NULL DO NOTHING)");

// RETURNING.
TEST_SQL(insert(Only).values().returning(Only),
         R"(INSERT INTO "only" DEFAULT VALUES RETURNING "only"."id")");
TEST_SQL(
    delete_from(Film).where(Film::year < 3).returning(Film::rating + 1, Film::title),
    R"(DELETE FROM "film" WHERE "film"."year" < ? RETURNING "film"."rating" + ?, "film"."title")");
TEST_SQL(update(Film).set(Film::year = 3).returning(Film::film_id).everywhere(),
         R"(UPDATE "film" SET "year" = ? RETURNING "film"."film_id")");

// Rows: one text for a row, which is also that of a range's single rows.
template <class S>
constexpr std::string_view text = stele::render::text_of<S, stele::sqlite_dialect>.view();
using many = decltype(insert(Only).values(std::vector<Only::row>{}).on_conflict().do_nothing());
static_assert(text<many> == R"(INSERT INTO "only" ("id") VALUES (?) ON CONFLICT DO NOTHING)");
static_assert(text<stele::detail::insert_text<many, 1, false>> ==
              R"(INSERT INTO "only" ("id") VALUES (NULL) ON CONFLICT DO NOTHING)");
static_assert(text<stele::detail::insert_text<many, 3, true>> ==
              R"(INSERT INTO "only" ("id") VALUES (?), (?), (?) ON CONFLICT DO NOTHING)");
static_assert(text<stele::detail::insert_text<many, 3, false>> ==
              R"(INSERT INTO "only" ("id") VALUES (NULL), (NULL), (NULL) ON CONFLICT DO NOTHING)");
static_assert(
    text<decltype(insert(Person).values(Person::row{}).returning(Person::person_id))> ==
    R"(INSERT INTO "person" ("person_id", "name", "born") VALUES (?, ?, ?) RETURNING "person"."person_id")");
using range = decltype(insert(Person).values(std::declval<std::array<Person::row, 2>&>()));
static_assert(std::is_same_v<decltype(stele::sql(std::declval<range>())), std::string>);
// A span is viewed, anything else is copied: another type.
using span = decltype(insert(Person).values(std::declval<std::span<Person::row>&>()));
static_assert(std::is_same_v<span, decltype(insert(Person).values(
                                       std::declval<const std::span<const Person::row>&>()))>);
static_assert(!std::is_same_v<range, span> && stele::InsertsRows<span>);
static_assert(stele::InsertsRows<range>);
static_assert(!stele::InsertsRows<many::base>);

// The types of what comes back.
using returned = stele::row_t<decltype(insert(Film)
                                           .values(Film::title = "It")
                                           .returning(Film::rating, Film::title, Film::year + 1))>;
static_assert(std::is_same_v<decltype(returned::rating), std::optional<double>>);
static_assert(std::is_same_v<decltype(returned::title), std::string>);
static_assert(std::is_same_v<std::tuple_element_t<2, returned>, int> ||
              std::is_same_v<std::tuple_element_t<2, returned>, std::int64_t>);
static_assert(std::is_same_v<stele::row_t<decltype(delete_from(Film).everywhere().returning(Film))>,
                             Film::row>);

}  // namespace
