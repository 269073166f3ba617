// SPDX-License-Identifier: BSL-1.0

// Tables: names, namespaces, keys and relationships of every kind.

#include "statements.hpp"

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

// A table in another namespace that is declared later is announced.
namespace people {
struct Person;
}

namespace schema {

// Names that are C++ keywords, standard names, or used by the macro itself; lower-case tables.
STELE_TABLE(thing, "the thing",
    column(id, std::int64_t, primary_key),
    column(name, std::string), column(time, int), column(size, int), column(order, int),
    column(class_, int, named("class")), column(column, int), column(value, int), column(type, int),
    column(index, int), column(unique, int), column(check, int), column(length, int), column(table, int),
    column(list, int), column(std, int), column(owner_id, std::optional<std::int64_t>),
    column(quoted, int, named(R"(a "b")")),
    belongs_to(owner, people::Person, owner_id));

// Tables that are called as what the macro calls something, behind its prefix.
STELE_TABLE(T, "t", column(id, int, primary_key), column(T_id, int), check(T_id > id));
STELE_TABLE(name, "name", column(id, int, primary_key), column(T, int), check(T > id));
STELE_TABLE(self, "self", column(name, int, check(name > 4)), column(T, int, references(T, id)));

// Lower-case tables that refer to each other; a relationship has the other table's name.
STELE_TABLE(book, "book",
    column(id, int, primary_key), column(author_id, int), belongs_to(author, author, author_id));
STELE_TABLE(author, "author",
    column(id, int, primary_key), column(favourite_id, std::optional<int>),
    belongs_to(favourite, book, favourite_id), has_many(books, book, author));

// Composite keys, by any order of entries.
STELE_TABLE(Seat, "seat",
    primary_key(hall, number), has_many(tickets, Ticket, seat),
    column(hall, std::string), column(number, int));
STELE_TABLE(Ticket, "ticket",
    belongs_to(seat, Seat, (hall, number), cascade_delete, on_update_cascade),
    column(id, int, primary_key), column(hall, std::string), column(number, int));
STELE_TABLE(Note, "note",
    column(id, int, primary_key), column(hall, std::string), column(number, int),
    column(ticket, std::optional<int>, references(Ticket, id)),
    foreign_key((hall, number), Seat, (hall, number), restrict, deferred));

// Self-reference, one-to-one, many-to-many.
STELE_TABLE(Employee, "employee",
    column(id, int, primary_key), column(boss_id, std::optional<int>),
    belongs_to(manager, Employee, boss_id, set_null), has_many(reports, Employee, manager),
    has_one(badge, Badge, employee));
STELE_TABLE(Badge, "badge",
    column(id, int, primary_key), column(employee_id, int, unique),
    belongs_to(employee, Employee, employee_id));
STELE_TABLE(Actor, "actor",
    column(id, int, primary_key), many_to_many(films, Cast, actor, film));
STELE_TABLE(Film, "film",
    column(id, int, primary_key), many_to_many(actors, Cast, film, actor));
STELE_TABLE(Cast, "cast",
    column(actor_id, int), column(film_id, int), primary_key(actor_id, film_id),
    belongs_to(actor, Actor, actor_id), belongs_to(film, Film, film_id));

}  // namespace schema

namespace people {
STELE_TABLE(Person, "person",
    column(id, std::int64_t, primary_key), has_many(things, schema::thing, owner));
}

using namespace schema;
using people::Person;

TEST_TABLES(thing, book, schema::author, Seat, Ticket, Note, Employee, Badge, Actor, Film, Cast,
            Person);

namespace {

// The table and its columns are empty constexpr values; a table can be a template argument.
static_assert(std::is_empty_v<struct Seat> && std::is_empty_v<Seat::columns::hall>);
static_assert(std::is_same_v<decltype(Seat::hall), const Seat::columns::hall&>);
static_assert(std::is_same_v<decltype(Seat.hall), const Seat::columns::hall&>);
template <auto Table>
constexpr std::string_view name_of = decltype(Table)::stele_sql_name;
static_assert(name_of<Seat> == "seat");
static_assert(std::is_same_v<stele::primary_key_t<struct Seat>,
                             stele::list<Seat::columns::hall, Seat::columns::number>>);

// The concepts, both ways.
static_assert(stele::Table<struct Seat> && !stele::Table<Seat::columns::hall> &&
              !stele::Table<int>);
static_assert(stele::Column<Seat::columns::hall> && !stele::Column<struct Seat>);
static_assert(stele::Relationship<decltype(Seat::tickets)> &&
              !stele::Relationship<Seat::columns::hall>);
static_assert(stele::Expression<Seat::columns::hall> && !stele::Expression<struct Seat>);

TEST_SQL(
    select(thing::class_, thing::quoted, thing::column),
    R"(SELECT "the thing"."class", "the thing"."a ""b""", "the thing"."column" FROM "the thing")");
TEST_SQL(
    select(thing::name).join(thing::owner).where(thing::order == 1 && thing::std == thing::list),
    R"(SELECT "the thing"."name" FROM "the thing" JOIN "person" ON "the thing"."owner_id" = "person"."id" )"
    R"(WHERE "the thing"."order" = ? AND "the thing"."std" = "the thing"."list")");
TEST_SQL(
    select(Person::id).join(Person::things),
    R"(SELECT "person"."id" FROM "person" JOIN "the thing" ON "the thing"."owner_id" = "person"."id")");

TEST_SQL(select(book::id).join(book::author),
         R"(SELECT "book"."id" FROM "book" JOIN "author" ON "book"."author_id" = "author"."id")");
TEST_SQL(
    select(schema::author::id).join(schema::author::favourite),
    R"(SELECT "author"."id" FROM "author" JOIN "book" ON "author"."favourite_id" = "book"."id")");

TEST_SQL(select(Ticket::id).join(Ticket::seat),
         R"(SELECT "ticket"."id" FROM "ticket" JOIN "seat" ON "ticket"."hall" = "seat"."hall" AND )"
         R"("ticket"."number" = "seat"."number")");
TEST_SQL(
    select(Seat).left_join(Seat::tickets),
    R"(SELECT "seat"."hall", "seat"."number" FROM "seat" LEFT JOIN "ticket" ON "ticket"."hall" = )"
    R"("seat"."hall" AND "ticket"."number" = "seat"."number")");
TEST_SQL(select(Note::id).join(Seat),
         R"(SELECT "note"."id" FROM "note" JOIN "seat" ON "note"."hall" = "seat"."hall" AND )"
         R"("note"."number" = "seat"."number")");
TEST_SQL(select(Note::id).join(Ticket),
         R"(SELECT "note"."id" FROM "note" JOIN "ticket" ON "note"."ticket" = "ticket"."id")");
TEST_SQL(
    select(Employee::id).join(Employee::badge),
    R"(SELECT "employee"."id" FROM "employee" JOIN "badge" ON "badge"."employee_id" = "employee"."id")");
TEST_SQL(select(Actor::id).join(Actor::films),
         R"(SELECT "actor"."id" FROM "actor" JOIN "cast" ON "cast"."actor_id" = "actor"."id" )"
         R"(JOIN "film" ON "cast"."film_id" = "film"."id")");
TEST_SQL(
    select(Film::id, Cast::actor_id).left_join(Film::actors),
    R"(SELECT "film"."id", "cast"."actor_id" FROM "film" LEFT JOIN "cast" ON "cast"."film_id" = "film"."id" )"
    R"(LEFT JOIN "actor" ON "cast"."actor_id" = "actor"."id")");

static_assert(
    stele::sql(create_table(Ticket)) ==
    R"(CREATE TABLE "ticket" ("id" INTEGER PRIMARY KEY, "hall" TEXT NOT NULL, "number" INTEGER NOT NULL, )"
    R"(FOREIGN KEY ("hall", "number") REFERENCES "seat" ("hall", "number") ON DELETE CASCADE )"
    R"(ON UPDATE CASCADE) STRICT)");

}  // namespace
