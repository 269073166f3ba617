// SPDX-License-Identifier: BSL-1.0

// query(): SQL text, checked when it runs.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <stele/chrono.hpp>

#include <boost/hana/define_struct.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace text_queries {

STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title,   std::string),
    column(year,    int, named("release year")),
    column(rating,  std::optional<double>),
    column(poster,  std::optional<std::vector<std::byte>>));

struct films {
    stele::sqlite::connection db{":memory:"};
    films() {
        db.create_all(Film);
        db.raw().exec(
            "INSERT INTO film VALUES (1, 'It', 1990, 6.8, NULL), (2, 'It', 2017, NULL, x'0001'),"
            "(3, '', 1976, 7.4, x'')");
    }
};

/// A plain struct, by position.
struct summary {
    std::int16_t year;
    std::optional<std::string> title;
    std::optional<double> rating;
    std::vector<std::byte> poster;
    std::optional<std::vector<std::byte>> other;
    std::chrono::year_month_day day;
    bool good;
};

/// By name.
struct rated {
    BOOST_HANA_DEFINE_STRUCT(rated, (std::string, title), (std::optional<double>, rating));
};

using stele::sqlite::query_error;

}  // namespace text_queries

using namespace text_queries;

TEST_CASE_METHOD(films, "A text query gives values", "[query]") {
    CHECK(db.query<std::int64_t>("SELECT count(*) FROM film").scalar() == 3);
    CHECK(db.query<std::string>("SELECT title FROM film WHERE \"release year\" > ?", 2000).one() ==
          "It");
    CHECK(db.query<std::optional<double>>("SELECT rating FROM film ORDER BY film_id").all() ==
          std::vector<std::optional<double>>{6.8, std::nullopt, 7.4});
    CHECK(db.query<int>("SELECT film_id FROM film WHERE title = ?", "none").first() ==
          std::nullopt);
    CHECK(db.query<int>("SELECT film_id FROM film WHERE title = ?", "").one_or_none() == 3);
    CHECK(db.query<std::optional<int>>("SELECT ?", std::nullopt).scalar() == std::nullopt);
}

TEST_CASE_METHOD(films, "A text query gives tuples and structs by position", "[query]") {
    const auto [title, year] = db.query<std::tuple<std::string, int>>(
                                     "SELECT title, \"release year\" FROM film "
                                     "WHERE film_id = ?",
                                     2)
                                   .one();
    CHECK(title == "It");
    CHECK(year == 2017);

    const summary one =
        db.query<summary>("SELECT 1990, NULL, 1, x'07', x'', '1990-11-18', 1").one();
    CHECK(one.year == 1990);
    CHECK(one.title == std::nullopt);
    CHECK(one.rating == 1.0);
    CHECK(one.poster == std::vector{std::byte{7}});
    CHECK(one.other == std::vector<std::byte>{});
    CHECK(one.day == std::chrono::year_month_day(std::chrono::year(1990), std::chrono::month(11),
                                                 std::chrono::day(18)));
    CHECK(one.good);
}

TEST_CASE_METHOD(films, "A text query gives structs by name, and a table's rows", "[query]") {
    std::vector<std::string> seen;
    for (const rated& film : db.query<rated>("SELECT rating, title FROM film ORDER BY film_id"))
        seen.push_back(film.title + (film.rating ? " rated" : ""));
    CHECK(seen == std::vector<std::string>{"It rated", "It", " rated"});

    CHECK(db.query<Film::row>("SELECT * FROM film ORDER BY film_id").all() ==
          db.execute(select(Film).order_by(Film::film_id)).all());
    CHECK(db.query<Film::row>("SELECT poster, title, rating, film_id, \"release year\" FROM film "
                              "ORDER BY film_id")
              .all() == db.execute(select(Film).order_by(Film::film_id)).all());
}

TEST_CASE_METHOD(films, "A text query whose columns are not the row's throws before the first row",
                 "[query]") {
    CHECK_THROWS_AS(db.query<int>("SELECT 1, 2"), query_error);
    CHECK_THROWS_AS(db.query<summary>("SELECT 1"), query_error);
    CHECK_THROWS_AS(db.query<rated>("SELECT title, rating, 1 AS one FROM film"), query_error);
    CHECK_THROWS_WITH(db.query<rated>("SELECT title, rating AS stars FROM film"),
                      contains("no column of the SQL has the name 'rating'") &&
                          contains("in: SELECT title, rating AS stars FROM film"));
    CHECK_THROWS_WITH(db.query<rated>("SELECT title, film_id AS title FROM film"),
                      contains("two columns of the SQL have the name 'title'"));
    CHECK_THROWS_AS(db.query<int>("DELETE FROM film"), query_error);
    CHECK_THROWS_AS(db.query<int>("SELECT no_such FROM film"), stele::sqlite::schema_error);
    CHECK_THROWS_AS(db.query<int>("SELEKT"), stele::sqlite::error);
    CHECK_THROWS_AS(db.query<int>(""), stele::sqlite::error);
    try {
        static_cast<void>(db.query<int>("SELECT ?, 2", 1));
        FAIL();
    } catch (const stele::error& e) {
        CHECK(std::string(e.what()).find("SELECT ?, 2") != std::string::npos);
    }
    CHECK(db.query<int>("SELECT count(*) FROM film").scalar() == 3);
}

TEST_CASE_METHOD(films, "A text query takes as many values as it has parameters", "[query]") {
    CHECK_THROWS_AS(db.query<int>("SELECT ?"), query_error);
    CHECK_THROWS_AS(db.query<int>("SELECT ? + ?", 1), query_error);
    CHECK_THROWS_AS(db.query<int>("SELECT 1", 1), query_error);
    CHECK_THROWS_AS(db.query("DELETE FROM film WHERE film_id = ?"), query_error);
    CHECK(db.query<int>("SELECT ? - ?", 5, 3).scalar() == 2);
    CHECK(db.query<int>("SELECT :a - :b + :a", 5, 3).scalar() == 7);
}

TEST_CASE_METHOD(films, "The cells of a text query are checked", "[query]") {
    CHECK_THROWS_AS(db.query<int>("SELECT NULL").one(), stele::value_error);
    CHECK_THROWS_AS(db.query<int>("SELECT 'a'").one(), stele::value_error);
    CHECK_THROWS_AS(db.query<std::int32_t>("SELECT 5000000000").all(), stele::value_error);
    CHECK_THROWS_WITH(db.query<rated>("SELECT 1.5 AS rating, 2 AS title").one(),
                      contains("in column 1 'title'"));
    CHECK_THROWS_AS(db.query<int>("SELECT 1 WHERE 0").one(), stele::no_result);
    CHECK_THROWS_AS(db.query<int>("SELECT 1 WHERE 0").scalar(), stele::no_result);
    CHECK_THROWS_AS(db.query<int>("SELECT 1 UNION SELECT 2").one(), stele::multiple_results);
    CHECK_THROWS_AS(db.query<int>("SELECT 1 UNION SELECT 2").one_or_none(),
                    stele::multiple_results);
}

TEST_CASE_METHOD(films, "The arguments of a text query are only values", "[query]") {
    const std::string attack = "x'; DROP TABLE film; --";
    CHECK(db.query<std::string>("SELECT ?", attack).scalar() == attack);
    CHECK(db.query<std::string>("SELECT ?", std::string_view("a\0b", 3)).scalar() ==
          std::string("a\0b", 3));
    CHECK(db.query<std::vector<std::byte>>("SELECT ?", std::vector<std::byte>(3)).scalar().size() ==
          3);
    CHECK_THROWS_AS(db.query<std::string>("SELECT ?", static_cast<const char*>(nullptr)),
                    stele::value_error);
    CHECK_THROWS_AS(db.query(std::string_view("DELETE FROM film\0 WHERE 0", 25)),
                    stele::value_error);
    CHECK_THROWS_AS(db.query("DELETE FROM film; DELETE FROM film"), stele::sqlite::error);
    CHECK(db.query<int>("SELECT count(*) FROM film").scalar() == 3);
}

TEST_CASE_METHOD(films, "Text that changes the database has run when query() returns", "[query]") {
    CHECK(db.query("UPDATE film SET rating = ? WHERE title = ?", 5, "It").changes() == 2);
    CHECK(db.query("UPDATE film SET rating = 1 WHERE 0").changes() == 0);
    CHECK(db.query("INSERT INTO film (title, \"release year\") VALUES (?, 1)", "A").key() == 4);
    CHECK(db.query("CREATE TABLE other (a)").changes() == 0);
    CHECK(db.query("SELECT 1").changes() == 0);
    {
        auto inserted = db.query<int>(
            "INSERT INTO film (title, \"release year\") VALUES (?, 1), (?, 2) RETURNING film_id",
            std::string("a text that is bound where it lies"), "B");
        CHECK(raw_value(db, "SELECT count(*) FROM film") == "6");
        CHECK(inserted.all() == std::vector{5, 6});
        CHECK(inserted.all().empty());
    }
    CHECK(raw_value(db, "SELECT title FROM film WHERE film_id = 5") ==
          "a text that is bound where it lies");
    CHECK(db.query<std::string>("PRAGMA journal_mode").one() == "memory");
    CHECK(db.query("PRAGMA user_version = 7").changes() == 0);
    CHECK(db.query<int>("PRAGMA user_version").scalar() == 7);
}

TEST_CASE_METHOD(films, "A schema that changes below a text query is seen", "[query]") {
    db.raw().exec("CREATE TABLE other (a, b); INSERT INTO other VALUES (1, 2)");
    auto rows = db.query<std::tuple<int, int>>("SELECT * FROM other");
    db.raw().exec("ALTER TABLE other ADD COLUMN c DEFAULT 3");
    CHECK_THROWS_AS(rows.one(), query_error);
    CHECK(db.query<std::tuple<int, int, int>>("SELECT * FROM other").one() == std::tuple{1, 2, 3});
}

TEST_CASE_METHOD(films, "A text query within the loop over the same", "[query]") {
    int pairs = 0;
    for (const int a : db.query<int>("SELECT film_id FROM film WHERE film_id >= ?", 1))
        for (const int b : db.query<int>("SELECT film_id FROM film WHERE film_id >= ?", a))
            pairs += a <= b ? 1 : 0;
    CHECK(pairs == 6);
}

TEST_CASE_METHOD(films, "An observer sees text queries", "[query]") {
    std::string seen;
    db.observe(
        [](void* to, std::string_view sql, std::span<const stele::bound_value> values) {
            *static_cast<std::string*>(to) +=
                std::string(sql) + std::to_string(values.size()) + ';';
        },
        &seen);
    CHECK(db.query<int>("SELECT ?", 1).scalar() == 1);
    db.query("DELETE FROM film");
    CHECK(seen == "SELECT ?1;DELETE FROM film0;");
}
