// SPDX-License-Identifier: BSL-1.0
// The tables that create_table() makes: SQLite takes the text, and each constraint bites.

#include "catch.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/error.hpp>
#include <stele/sqlite/prepared.hpp>
#include <stele/stele.hpp>
#include <stele/types/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace ddl_run {
enum class color { red, green };
}  // namespace ddl_run

template <>
inline constexpr stele::enumerator<ddl_run::color> stele::enum_names<ddl_run::color>[] = {
    {ddl_run::color::red, "red"}, {ddl_run::color::green, "it's green"}};

namespace ddl_run {

using stele::sqlite::database;
using stele::sqlite::options;
using stele::sqlite::prepared;

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key, autoincrement),
    column(name,      std::string, unique, collate("nocase")),
    has_many(books,   Book, author, cascade_delete, on_update_cascade));

STELE_TABLE(Book, "book \"of\" an author",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string, max_length(5), check(title != "it's")),
    column(order_,    int, named("order"), default_(1), indexed),
    column(in_print,  bool, default_(true)),
    column(shade,     std::optional<color>, default_(color::green)),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id),
    unique(order_, author_id), index(title, author_id),
    check(order_ < 100 || in_print == true));

template <class... Tables>
database with(const Tables&... tables) {
    database db{options{}};
    (db.exec(stele::sql(create_table(tables))), ...);
    return db;
}

std::string text(database& db, std::string_view sql) {
    prepared query{db.handle(), sql};
    return query.step() ? std::string{query.text(0)} : "no row";
}

void refuses(database& db, std::string_view sql, const std::string& why) {
    CAPTURE(sql);
    CHECK_THROWS_WITH(db.exec(sql), contains(why));
}

TEST_CASE("the constraints of a created table bite", "[ddl]") {
    database db = with(Author, Book);
    db.exec("INSERT INTO author (name) VALUES ('King'), ('Barker')");
    const std::string insert =
        R"(INSERT INTO "book ""of"" an author" (title, "order", in_print, shade, author_id) VALUES )";
    db.exec(insert + "('Ünïçö', 1, 1, 'red', 1)");

    refuses(db, insert + "('abcdef', 2, 1, 'red', 1)", "CHECK");
    refuses(db, insert + "('it''s', 2, 1, 'red', 1)", "CHECK");
    refuses(db, insert + "('It', 2, 2, 'red', 1)", "CHECK");
    refuses(db, insert + "('It', 2, 1, 'blue', 1)", "CHECK");
    refuses(db, insert + "('It', 100, 0, 'red', 1)", "CHECK");
    refuses(db, insert + "('It', 1, 1, 'red', 1)", "UNIQUE");
    refuses(db, insert + "(NULL, 2, 1, 'red', 1)", "NOT NULL");
    refuses(db, insert + "('It', 'two', 1, 'red', 1)", "cannot store TEXT value in INTEGER column");
    refuses(db, insert + "('It', 2, 1, 'red', 7)", "FOREIGN KEY");
    refuses(db, "INSERT INTO author (name) VALUES ('KING')", "UNIQUE");
    db.exec(insert + "('It', 100, 1, NULL, 2)");

    db.exec(R"(INSERT INTO "book ""of"" an author" (title, author_id) VALUES ('Cujo', 2))");
    CHECK(
        text(
            db,
            R"(SELECT "order" || in_print || shade FROM "book ""of"" an author" WHERE title = 'Cujo')") ==
        "11it's green");

    db.exec("UPDATE author SET author_id = 9 WHERE name = 'king'");
    CHECK(text(db, R"(SELECT count(*) FROM "book ""of"" an author" WHERE author_id = 9)") == "1");
    db.exec("DELETE FROM author WHERE author_id = 9");
    CHECK(text(db, R"(SELECT count(*) FROM "book ""of"" an author")") == "2");
    db.exec("INSERT INTO author (name) VALUES ('King'); DELETE FROM author WHERE name = 'King'");
    db.exec("INSERT INTO author (name) VALUES ('King')");
    CHECK(text(db, "SELECT author_id FROM author WHERE name = 'King'") == "4");  // autoincrement
}

TEST_CASE("CHECKs follow a table and a column that get another name", "[ddl]") {
    database db = with(Author, Book);
    db.exec(R"(ALTER TABLE "book ""of"" an author" RENAME TO volume)");
    db.exec("ALTER TABLE volume RENAME COLUMN title TO name");
    db.exec("INSERT INTO author (name) VALUES ('King')");
    refuses(db, "INSERT INTO volume (name, author_id) VALUES ('abcdef', 1)", "CHECK");
    CHECK_NOTHROW(db.exec("INSERT INTO volume (name, author_id) VALUES ('abc', 1)"));
}

TEST_CASE("tables are created and dropped once, or if it is not so", "[ddl]") {
    database db = with(Author, Book);
    refuses(db, stele::sql(create_table(Author)), "already exists");
    CHECK_NOTHROW(db.exec(stele::sql(create_table(Author).if_not_exists())));
    db.exec(stele::sql(drop_table(Book)));
    refuses(db, stele::sql(drop_table(Book)), "no such table");
    CHECK_NOTHROW(db.exec(stele::sql(drop_table(Book).if_exists())));
}

template <class... Indexes>
void create(database& db, stele::list<Indexes...>) {
    (db.exec(stele::sql(Indexes{})), ...);
}

TEST_CASE("declared and other indexes", "[ddl]") {
    database db = with(Author, Book);
    create(db, stele::declared_indexes_t<struct Book>{});
    create(db, stele::declared_indexes_t<struct Book, true>{});
    constexpr auto index = create_index(Book::title, Book::in_print).unique();
    db.exec(stele::sql(index.named<"one \"of\" a kind">()));
    db.exec(stele::sql(index));
    CHECK(
        text(
            db,
            "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE %INDEX%' "
            "ORDER BY name)") ==
        "ix_book \"of\" an author_order,ix_book \"of\" an author_title_author_id,"
        "ix_book \"of\" an author_title_in_print,one \"of\" a kind");
    db.exec("INSERT INTO author (name) VALUES ('King')");
    const std::string insert =
        R"(INSERT INTO "book ""of"" an author" (title, "order", author_id) VALUES )";
    db.exec(insert + "('It', 1, 1)");
    refuses(db, insert + "('It', 2, 1)", "UNIQUE");
}

// ---- keys -----------------------------------------------------------------------------------
STELE_TABLE(Code, "code", column(code, std::string, primary_key), column(n, std::optional<int>));
STELE_TABLE(Cast, "cast",
    column(film, std::int64_t), column(actor, std::string), column(n, int, default_(0)), primary_key(film, actor));
STELE_TABLE(Line, "line",
    column(line_id, int, primary_key), column(film, std::optional<std::int64_t>), column(actor, std::optional<std::string>),
    foreign_key((film, actor), Cast, (film, actor), set_null, on_update_cascade));

TEST_CASE("primary keys of text and of several columns", "[ddl]") {
    database db = with(Code, Cast, Line);
    refuses(db, "INSERT INTO code (n) VALUES (1)", "NOT NULL");
    db.exec("INSERT INTO code VALUES ('a', NULL)");
    refuses(db, "INSERT INTO code VALUES ('a', 1)", "UNIQUE");

    db.exec("INSERT INTO cast VALUES (1, 'a', 0), (1, 'b', 0)");
    refuses(db, "INSERT INTO cast VALUES (1, 'a', 1)", "UNIQUE");
    refuses(db, "INSERT INTO line VALUES (1, 2, 'a')", "FOREIGN KEY");
    db.exec("INSERT INTO line VALUES (1, 1, 'a'), (2, 1, 'b')");
    db.exec("UPDATE cast SET film = 5 WHERE actor = 'b'");
    db.exec("DELETE FROM cast WHERE actor = 'a'");
    CHECK(text(db, "SELECT group_concat(coalesce(film, '-') || coalesce(actor, '-')) FROM line") ==
          "--,5b");
}

STELE_TABLE(Employee, "employee",
    column(id, std::int64_t, primary_key), column(manager_id, std::optional<std::int64_t>),
    belongs_to(manager, Employee, manager_id), has_many(reports, Employee, manager, cascade_delete));

TEST_CASE("a table that refers to itself", "[ddl]") {
    database db = with(Employee);
    db.exec("INSERT INTO employee VALUES (1, NULL), (2, 1), (3, 2), (4, NULL)");
    refuses(db, "INSERT INTO employee VALUES (5, 9)", "FOREIGN KEY");
    db.exec("DELETE FROM employee WHERE id = 1");
    CHECK(text(db, "SELECT group_concat(id) FROM employee") == "4");
}

STELE_TABLE(Team, "team",
    column(id, std::int64_t, primary_key), column(captain_id, std::int64_t),
    belongs_to(captain, Player, captain_id, deferred), has_many(players, Player, team));
STELE_TABLE(Player, "player",
    column(id, std::int64_t, primary_key), column(team_id, std::int64_t),
    belongs_to(team, Team, team_id, restrict));

TEST_CASE("two tables that refer to each other", "[ddl]") {
    database db = with(Team, Player);
    refuses(db, "INSERT INTO player VALUES (1, 1)", "FOREIGN KEY");
    refuses(db, "INSERT INTO team VALUES (1, 1)", "FOREIGN KEY");  // at its own COMMIT
    db.exec("BEGIN; INSERT INTO team VALUES (1, 1); INSERT INTO player VALUES (1, 1); COMMIT");
    refuses(db, "DELETE FROM team", "FOREIGN KEY");
    CHECK(text(db, "SELECT count(*) FROM team JOIN player ON captain_id = player.id") == "1");
}

// ---- defaults -------------------------------------------------------------------------------
STELE_TABLE(Defaults, "defaults",
    column(id, std::int64_t, primary_key),
    column(least, std::int64_t, default_(std::numeric_limits<std::int64_t>::min())),
    column(most, std::uint64_t, default_(std::uint64_t{9223372036854775807})),
    column(third, double, default_(1.0 / 3)),
    column(whole, double, default_(2)),
    column(huge, double, default_(std::numeric_limits<double>::infinity())),
    column(tiny, double, default_(-5e-324)),
    column(quote, std::string, default_("'; DROP TABLE \"defaults\"; --")),
    column(none, std::optional<int>, default_(std::nullopt)),
    column(day, std::chrono::year_month_day, default_(std::chrono::year{1999} / 12 / 31)),
    column(made, std::string, generated, default_sql("date('2001-02-03', '+1 day')")));

TEST_CASE("defaults are the values that were declared", "[ddl]") {
    database db = with(Defaults);
    db.exec("INSERT INTO defaults DEFAULT VALUES");
    prepared query{
        db.handle(),
        "SELECT least, most, third, whole, huge, tiny, quote, none, day, made FROM defaults"};
    REQUIRE(query.step());
    CHECK(query.int64(0) == std::numeric_limits<std::int64_t>::min());
    CHECK(query.int64(1) == std::numeric_limits<std::int64_t>::max());
    CHECK(query.real(2) == 1.0 / 3);
    CHECK(query.real(3) == 2.0);
    CHECK(query.real(4) == std::numeric_limits<double>::infinity());
    CHECK(query.real(5) == -5e-324);
    CHECK(query.text(6) == "'; DROP TABLE \"defaults\"; --");
    CHECK(query.type(7) == stele::storage::null);
    CHECK(query.text(8) == "1999-12-31");
    CHECK(query.text(9) == "2001-02-04");
}

TEST_CASE("a real as SQL text is read back as the same number, with as few digits as can be",
          "[ddl]") {
    const auto [value, expected] = GENERATE(table<double, std::string_view>(
        {{0.1, "0.1"},
         {-2.5, "-2.5"},
         {1e16, "10000000000000000.0"},
         {1e17, "1e17"},
         {123.456, "123.456"},
         {1e23, "1e23"},
         {9007199254740993.0, "9007199254740992.0"},
         {1e-5, "0.00001"},
         {1e-6, "1e-6"},
         {5e-324, "5e-324"},
         {std::numeric_limits<double>::max(), "1.7976931348623157e308"},
         {std::numeric_limits<double>::min(), "2.2250738585072014e-308"},
         {2.2250738585072011e-308, "2.225073858507201e-308"},
         {4.35, "4.35"},
         {0.30000000000000004, "0.30000000000000004"},
         {-0.0, "-0.0"}}));
    char buffer[64]{};
    stele::render::writer w{stele::sqlite_dialect::spelling, buffer};
    stele::render::write_real(w, value);
    CHECK(std::string_view{buffer, w.size()} == expected);
    CHECK(std::strtod(buffer, nullptr) == value);
}

}  // namespace ddl_run
