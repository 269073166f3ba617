// SPDX-License-Identifier: BSL-1.0
// CREATE TABLE, DROP TABLE and CREATE INDEX: exact text, and each declared option in it.

#include <stele/stele.hpp>
#include <stele/types/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ddl_text {
enum class color { red, green };
enum class level : std::int8_t { low = -3, high = 3 };

struct film_id {
    std::int64_t number;
    friend constexpr bool operator==(film_id, film_id) = default;
};
}  // namespace ddl_text

template <>
inline constexpr stele::enumerator<ddl_text::color> stele::enum_names<ddl_text::color>[] = {
    {ddl_text::color::red, "red"}, {ddl_text::color::green, "it's green"}};
template <>
struct stele::type_mapping<ddl_text::film_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static constexpr std::int64_t to_database(ddl_text::film_id id) { return id.number; }
    static constexpr ddl_text::film_id from_database(std::int64_t number) { return {number}; }
};

namespace ddl_text {

// ---- columns and keys -----------------------------------------------------------------------
STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(first_name, std::string),
    column(last_name,  std::optional<std::string>),
    has_many(books,    Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,    std::int32_t, primary_key, autoincrement),
    column(title,      std::string, max_length(100)),
    column(price,      double),
    column(cover,      std::optional<std::vector<std::byte>>),
    column(in_print,   bool),
    column(author_id,  std::int64_t, indexed),
    belongs_to(author, Author, author_id),
    index(title, author_id));

static_assert(
    stele::sql(create_table(Author)) ==
    R"(CREATE TABLE "author" ("author_id" INTEGER PRIMARY KEY, "first_name" TEXT NOT NULL, )"
    R"("last_name" TEXT) STRICT)");
static_assert(
    stele::sql(create_table(Book)) ==
    R"(CREATE TABLE "book" ("book_id" INTEGER PRIMARY KEY AUTOINCREMENT, )"
    R"("title" TEXT NOT NULL CHECK (length("book"."title") <= 100), "price" REAL NOT NULL, "cover" BLOB, )"
    R"("in_print" INTEGER NOT NULL CHECK ("book"."in_print" IN (0, 1)), "author_id" INTEGER NOT NULL, )"
    R"(FOREIGN KEY ("author_id") REFERENCES "author" ("author_id") ON DELETE CASCADE) STRICT)");
static_assert(stele::sql(create_table(Author).if_not_exists())
                  .starts_with(R"(CREATE TABLE IF NOT EXISTS "author" (")"));
static_assert(stele::sql(drop_table(Author)) == R"(DROP TABLE "author")");
static_assert(stele::sql(drop_table(Author).if_exists()) == R"(DROP TABLE IF EXISTS "author")");

STELE_TABLE(Country, "country", column(code, std::string, primary_key), column(film, film_id));
static_assert(
    stele::sql(create_table(Country)) ==
    R"(CREATE TABLE "country" ("code" TEXT NOT NULL PRIMARY KEY, "film" INTEGER NOT NULL) STRICT)");

STELE_TABLE(Cast, "cast of \"a\" film",
    column(film,  film_id),
    column(actor, std::int64_t),
    column(role,  std::string, unique, collate("nocase")),
    column(order_, std::string, named("order"), collate("my order")),
    primary_key(film, actor), unique(role, order_), unique(order_, actor));
static_assert(
    stele::sql(create_table(Cast)) ==
    R"(CREATE TABLE "cast of ""a"" film" ("film" INTEGER NOT NULL, "actor" INTEGER NOT NULL, )"
    R"("role" TEXT NOT NULL UNIQUE COLLATE nocase, "order" TEXT NOT NULL COLLATE "my order", )"
    R"(PRIMARY KEY ("film", "actor"), UNIQUE ("role", "order"), UNIQUE ("order", "actor")) STRICT)");

// The entry says it, also for one column.
STELE_TABLE(Pair, "pair", column(a, int), column(b, int), primary_key(b, a));
STELE_TABLE(Single, "single", column(a, int), column(b, film_id), primary_key(b));
static_assert(
    stele::sql(create_table(Pair)) ==
    R"(CREATE TABLE "pair" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, PRIMARY KEY ("b", "a")) STRICT)");
static_assert(stele::sql(create_table(Single)) ==
              R"(CREATE TABLE "single" ("a" INTEGER NOT NULL, "b" INTEGER PRIMARY KEY) STRICT)");

// ---- defaults -------------------------------------------------------------------------------
using namespace std::chrono_literals;
inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double never = 1e300;
STELE_TABLE(Defaults, "d",
    column(i1, int, default_(-5)),
    column(i2, std::int64_t, default_(std::numeric_limits<std::int64_t>::min())),
    column(i3, std::optional<int>, default_(std::nullopt)),
    column(i4, std::optional<int>, default_(7)),
    column(b1, bool, default_(true)),
    column(r1, double, default_(0.1)),
    column(r2, double, default_(3)),
    column(r3, double, default_(-0.0)),
    column(r4, double, default_(-infinity)),
    column(r5, float, default_(16777216.0F)),
    column(r6, double, default_(5e-324)),
    column(r7, double, default_(123456.789e-9)),
    column(s1, std::string, default_("it's")),
    column(s2, std::string, default_(std::string_view{"é"})),
    column(s3, std::optional<std::string>, default_("")),
    column(e1, color, default_(color::green)),
    column(e2, level, default_(level::low)),
    column(d1, std::chrono::year_month_day, default_(std::chrono::year{1999} / 12 / 31)),
    column(d2, std::chrono::sys_time<std::chrono::milliseconds>, default_(std::chrono::sys_days{} + 1500ms)),
    column(m1, film_id, default_(film_id{9})),
    column(q1, std::string, default_sql("date('now')")),
    column(q2, std::string, generated, default_sql("lower(hex(randomblob(16)))")));
static_assert(
    stele::sql(create_table(Defaults)) ==
    R"(CREATE TABLE "d" ("i1" INTEGER NOT NULL DEFAULT -5, "i2" INTEGER NOT NULL DEFAULT -9223372036854775808, )"
    R"("i3" INTEGER DEFAULT NULL, "i4" INTEGER DEFAULT 7, )"
    R"("b1" INTEGER NOT NULL DEFAULT 1 CHECK ("d"."b1" IN (0, 1)), "r1" REAL NOT NULL DEFAULT 0.1, )"
    R"("r2" REAL NOT NULL DEFAULT 3.0, "r3" REAL NOT NULL DEFAULT -0.0, "r4" REAL NOT NULL DEFAULT -9e999, )"
    R"("r5" REAL NOT NULL DEFAULT 16777216.0, "r6" REAL NOT NULL DEFAULT 5e-324, )"
    R"("r7" REAL NOT NULL DEFAULT 0.000123456789, "s1" TEXT NOT NULL DEFAULT 'it''s', "s2" TEXT NOT NULL DEFAULT 'é', )"
    R"("s3" TEXT DEFAULT '', "e1" TEXT NOT NULL DEFAULT 'it''s green' CHECK ("d"."e1" IN ('red', 'it''s green')), )"
    R"("e2" INTEGER NOT NULL DEFAULT -3, "d1" TEXT NOT NULL DEFAULT '1999-12-31', )"
    R"("d2" TEXT NOT NULL DEFAULT '1970-01-01 00:00:01.500', "m1" INTEGER NOT NULL DEFAULT 9, )"
    R"("q1" TEXT NOT NULL DEFAULT (date('now')), "q2" TEXT NOT NULL DEFAULT (lower(hex(randomblob(16))))) STRICT)");

// What has no constant is refused by create_table(); the rest of the language takes the table.
inline int roll() { return 4; }
STELE_TABLE(NoConstants, "n",
    column(id, int, primary_key),
    column(a, int, default_(roll())),
    column(b, std::string, default_(std::string_view("a\0b", 3))),
    column(c, int, default_(1), check(c < roll())));
static_assert(!stele::default_is_constant<NoConstants::columns::a>);
static_assert(!stele::default_is_constant<NoConstants::columns::b>);
static_assert(stele::default_is_constant<NoConstants::columns::c>);
static_assert(stele::default_is_constant<NoConstants::columns::id>);
static_assert(!stele::check_is_constant<NoConstants::c_stele_check>);
static_assert(stele::sql(select(NoConstants::a)) == R"(SELECT "n"."a" FROM "n")");

// ---- CHECK ----------------------------------------------------------------------------------
STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title,   std::string, max_length(3), check(title != "it's" && title > "A")),
    column(rating,  std::optional<double>, check(rating >= -2.5 && rating < never)),
    column(shade,   std::optional<color>, check(shade != color::red)),
    column(made,    std::chrono::year_month_day, check(made >= std::chrono::year{1895} / 12 / 28)),
    column(minutes, int, check(minutes > 0)),
    check((minutes < 600 || title == "Sátántangó") && !(rating == std::nullopt)),
    check(minutes % 2 == 0 || film_id + -1 > minutes));
static_assert(
    stele::sql(create_table(Film)) ==
    R"(CREATE TABLE "film" ("film_id" INTEGER PRIMARY KEY, )"
    R"("title" TEXT NOT NULL CHECK (length("film"."title") <= 3) )"
    R"(CHECK ("film"."title" <> 'it''s' AND "film"."title" > 'A'), )"
    R"("rating" REAL CHECK ("film"."rating" >= -2.5 AND "film"."rating" < 1e300), )"
    R"("shade" TEXT CHECK ("film"."shade" IN ('red', 'it''s green')) CHECK ("film"."shade" <> 'red'), )"
    R"("made" TEXT NOT NULL CHECK ("film"."made" >= '1895-12-28'), )"
    R"("minutes" INTEGER NOT NULL CHECK ("film"."minutes" > 0), )"
    R"(CHECK (("film"."minutes" < 600 OR "film"."title" = 'Sátántangó') AND NOT "film"."rating" IS NULL), )"
    R"(CHECK ("film"."minutes" % 2 = 0 OR "film"."film_id" + -1 > "film"."minutes")) STRICT)");

// ---- foreign keys ---------------------------------------------------------------------------
STELE_TABLE(Employee, "employee",
    column(id, std::int64_t, primary_key),
    column(manager_id, std::optional<std::int64_t>),
    column(film, std::int64_t, references(Film, film_id)),
    column(first, film_id), column(second, std::int64_t),
    belongs_to(manager, Employee, manager_id, on_update_cascade),
    has_many(reports, Employee, manager, set_null, deferred),
    foreign_key((first, second), Cast, (film, actor), restrict));
static_assert(
    stele::sql(create_table(Employee)) ==
    R"(CREATE TABLE "employee" ("id" INTEGER PRIMARY KEY, "manager_id" INTEGER, "film" INTEGER NOT NULL, )"
    R"("first" INTEGER NOT NULL, "second" INTEGER NOT NULL, )"
    R"(FOREIGN KEY ("film") REFERENCES "film" ("film_id"), )"
    R"(FOREIGN KEY ("manager_id") REFERENCES "employee" ("id") ON DELETE SET NULL ON UPDATE CASCADE )"
    R"(DEFERRABLE INITIALLY DEFERRED, )"
    R"(FOREIGN KEY ("first", "second") REFERENCES "cast of ""a"" film" ("film", "actor") ON DELETE RESTRICT) STRICT)");

// Two tables that refer to each other, with options on either side;
// delete_orphan is no action of the database.
STELE_TABLE(Team, "team",
    column(id, std::int64_t, primary_key), column(captain_id, std::optional<std::int64_t>),
    belongs_to(captain, Player, captain_id, deferred),
    has_many(players, Player, team), has_many(trainees, Player, trains_with, delete_orphan));
STELE_TABLE(Player, "player",
    column(id, std::int64_t, primary_key), column(team_id, std::int64_t), column(trains_with_id, std::int64_t),
    belongs_to(team, Team, team_id, restrict), belongs_to(trains_with, Team, trains_with_id),
    has_one(led, Team, captain, set_null));
static_assert(
    stele::sql(create_table(Team)) ==
    R"(CREATE TABLE "team" ("id" INTEGER PRIMARY KEY, "captain_id" INTEGER, FOREIGN KEY ("captain_id") )"
    R"(REFERENCES "player" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT)");
static_assert(stele::sql(create_table(Player)) ==
              R"(CREATE TABLE "player" ("id" INTEGER PRIMARY KEY, "team_id" INTEGER NOT NULL, )"
              R"("trains_with_id" INTEGER NOT NULL, )"
              R"(FOREIGN KEY ("team_id") REFERENCES "team" ("id") ON DELETE RESTRICT, )"
              R"(FOREIGN KEY ("trains_with_id") REFERENCES "team" ("id")) STRICT)");

// ---- indexes --------------------------------------------------------------------------------
static_assert(stele::sql(create_index(Book::title, Book::author_id)) ==
              R"(CREATE INDEX "ix_book_title_author_id" ON "book" ("title", "author_id"))");
static_assert(stele::sql(create_index(Book::title).unique().if_not_exists()) ==
              R"(CREATE UNIQUE INDEX IF NOT EXISTS "ix_book_title" ON "book" ("title"))");
static_assert(stele::sql(create_index(Cast::order_).named<"a \"b\"">().unique()) ==
              R"(CREATE UNIQUE INDEX "a ""b""" ON "cast of ""a"" film" ("order"))");
static_assert(stele::sql(create_index(Cast::order_)) ==
              R"(CREATE INDEX "ix_cast of ""a"" film_order" ON "cast of ""a"" film" ("order"))");
static_assert(stele::columns_of_one_table<Book::columns::title, Book::columns::price>);
static_assert(!stele::columns_of_one_table<Book::columns::title, Author::columns::author_id>);

template <class>
constexpr bool book_indexes = false;
template <class First, class Second>
constexpr bool book_indexes<stele::list<First, Second>> =
    stele::sql(First{}) ==
        R"(CREATE INDEX IF NOT EXISTS "ix_book_author_id" ON "book" ("author_id"))" &&
    stele::sql(Second{}) ==
        R"(CREATE INDEX IF NOT EXISTS "ix_book_title_author_id" ON "book" ("title", "author_id"))";
static_assert(book_indexes<stele::declared_indexes_t<struct Book, true>>);
static_assert(stele::declared_indexes_t<struct Book>::size == 2);
static_assert(stele::declared_indexes_t<struct Author>::size == 0);

// ---- the description ------------------------------------------------------------------------
constexpr bool is(const stele::column_description& c, std::string_view name, std::string_view type,
                  bool nullable, bool primary_key) {
    return c.name == name && c.type == type && c.nullable == nullable &&
           c.primary_key == primary_key;
}
constexpr auto cast_columns = stele::column_descriptions<struct Cast>;
static_assert(cast_columns.size() == 4 && is(cast_columns[0], "film", "INTEGER", false, true) &&
              is(cast_columns[1], "actor", "INTEGER", false, true) &&
              is(cast_columns[3], "order", "TEXT", false, false));
constexpr auto book_columns = stele::column_descriptions<struct Book>;
static_assert(is(book_columns[0], "book_id", "INTEGER", false, true) &&
              is(book_columns[2], "price", "REAL", false, false) &&
              is(book_columns[3], "cover", "BLOB", true, false));

}  // namespace ddl_text
