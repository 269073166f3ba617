// SPDX-License-Identifier: BSL-1.0

// predicate<…> on a database: conditions that are built when the program runs.

#include "catch.hpp"

#include <stele/chrono.hpp>
#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <fmt/format.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace predicates {

STELE_TABLE(Film, "film",
    column(film_id,  std::int64_t, primary_key),
    column(title,    std::string),
    column(rating,   std::optional<double>),
    column(released, std::chrono::year_month_day),
    column(poster,   std::vector<std::byte>),
    column(seen,     bool),
    has_many(cast,   Cast, film));
STELE_TABLE(Cast, "cast",
    column(cast_id, std::int64_t, primary_key),
    column(film_id, std::int64_t),
    column(actor,   std::string),
    belongs_to(film, Film, film_id));

using stele::predicate;
using namespace std::chrono_literals;

struct films {
    stele::sqlite::connection db{":memory:"};
    films() {
        db.create_all(Film, Cast);
        db.execute(insert(Film).values({.title = "Alien",
                                        .rating = 8.5,
                                        .released = 1979y / 5 / 25,
                                        .poster = {std::byte{1}},
                                        .seen = true}));
        db.execute(insert(Film).values({.title = "Brazil", .released = 1985y / 2 / 20}));
        db.execute(
            insert(Film).values({.title = "Cube", .rating = 7.1, .released = 1997y / 9 / 9}));
        db.execute(insert(Cast).values(Cast::film_id = 1, Cast::actor = "Weaver"));
        db.clear_statements();
    }
    template <class E>
    std::string where(E&& e) {
        std::string all;
        for (const std::string& title :
             db.scalars(select(Film::title).where(std::forward<E>(e)).order_by(Film::film_id)))
            all += title.substr(0, 1);
        return all;
    }
};

predicate<Film> any_title(const std::vector<std::string>& titles) {
    predicate<Film> p;
    for (const std::string& title : titles) p |= Film::title == title;
    return p;
}

}  // namespace predicates

using namespace predicates;

TEST_CASE_METHOD(films, "a predicate is built in a loop", "[dynamic]") {
    CHECK(any_title({}).empty());
    CHECK(where(any_title({})) == "ABC");
    CHECK(where(any_title({"Cube"})) == "C");
    CHECK(where(any_title({"Cube", "Alien", "Dune"})) == "AC");
    CHECK(where(!any_title({"Cube", "Alien", "Dune"})) == "B");
    CHECK(where(any_title({"Cube", "Alien"}) && Film::seen) == "A");
    CHECK(where(Film::rating.is_null() || any_title({"Alien"})) == "AB");
    // NULL is neither true nor false, as in SQL.
    predicate<Film> rated = Film::rating > 8.0;
    CHECK(where(rated) == "A");
    CHECK(where(!rated) == "C");
}

TEST_CASE_METHOD(films, "a predicate is a value", "[dynamic]") {
    predicate<Film> p = any_title({"Cube", "Alien"});
    const predicate<Film> copy = p;
    p &= Film::seen;
    CHECK(where(p) == "A");
    CHECK(where(copy) == "AC");
    p = copy;
    CHECK(where(p) == "AC");
    p = p && p;
    p |= std::as_const(p);
    CHECK(where(p) == "AC");
    predicate<Film> moved = std::move(p);
    CHECK(where(moved) == "AC");
    std::vector<predicate<Film>> many(3, moved);
    many[1] = !many[1];
    CHECK(where(many[0] || many[1]) == "ABC");
    CHECK(where(many[0] && many[1]).empty());
    const auto self = &moved;
    moved = *self;
    CHECK(where(moved) == "AC");
    p = predicate<Film>{};
    CHECK(p.empty());
    CHECK((p && p).empty());
    CHECK((!p).empty());
    CHECK(where(p || Film::seen) == "A");
}

TEST_CASE_METHOD(films, "conditions keep their precedence", "[dynamic]") {
    predicate<Film> p = Film::title == "Alien";
    p |= Film::title == "Brazil";
    p &= Film::rating.is_null() || Film::rating > 9.0;
    CHECK(where(p) == "B");
    p |= Film::title == "Cube" && !Film::seen;
    CHECK(where(p) == "BC");
    CHECK(where(!p) == "A");
    CHECK(sql(select(Film::film_id).where(p)) ==
          R"(SELECT "film"."film_id" FROM "film" WHERE ("film"."title" = ? OR "film"."title" = ?) )"
          R"(AND ("film"."rating" IS NULL OR "film"."rating" > ?) )"
          R"(OR "film"."title" = ? AND NOT "film"."seen")");
}

TEST_CASE_METHOD(films, "parts of a predicate that are off are not in it", "[dynamic]") {
    predicate<Film> p;
    p &= when(false, Film::seen);
    CHECK(p.empty());
    p |= when(true, Film::title == "Cube") && when(false, Film::seen);
    CHECK_FALSE(p.empty());
    CHECK(where(p) == "C");
    CHECK(where(when(false, p)) == "ABC");
    CHECK(where(when(true, p) && when(true, predicate<Film>{})) == "C");
}

TEST_CASE_METHOD(films, "several tables, and fewer", "[dynamic]") {
    predicate<Film, Cast> p = Cast::actor == "Weaver";
    p &= any_title({"Alien", "Cube"});
    const auto statement = select(Film::title).join(Film::cast).where(p);
    CHECK(db.execute(statement).scalar() == "Alien");
    p = predicate<Film>{Film::seen};
    CHECK(db.execute(select(Film::title).join(Film::cast).where(p)).scalar() == "Alien");
}

TEST_CASE_METHOD(films, "a predicate in having(), on(), update and delete", "[dynamic]") {
    predicate<Cast> crowded = stele::count() > 1;
    CHECK(db.execute(select(Cast::film_id).group_by(Cast::film_id).having(crowded)).all().empty());
    CHECK(db.execute(select(Cast::film_id).group_by(Cast::film_id).having(predicate<Cast>{}))
              .all()
              .size() == 1);
    predicate<Film, Cast> key = Cast::film_id == Film::film_id;
    CHECK(db.execute(select(Film::title).join(Cast).on(key)).scalar() == "Alien");
    CHECK(db.execute(update(Film).set(Film::seen = true).where(any_title({"Cube"}))).changes() ==
          1);
    CHECK(where(Film::seen) == "AC");
    CHECK_THROWS_AS(db.execute(update(Film).set(Film::seen = true).where(any_title({}))),
                    stele::value_error);
    CHECK(db.execute(delete_from(Film).where(any_title({"Cube", "Brazil"}))).changes() == 2);
    CHECK_THROWS_AS(db.execute(delete_from(Film).where(any_title({}))), stele::value_error);
    CHECK(where(any_title({})) == "A");
}

TEST_CASE_METHOD(films, "values of every kind keep their type on the way", "[dynamic]") {
    const auto year = Film::released < std::chrono::year_month_day{1980y / 1 / 1};
    predicate<Film> p = Film::title == "Alien";
    p &= Film::rating == std::optional<double>{8.5};
    p &= year;  // text that the mapping makes on the way
    p &= Film::poster == std::vector<std::byte>{std::byte{1}};
    p &= Film::seen == true;
    p &= Film::film_id < 100 && Film::rating != std::optional<double>{};
    CHECK(where(p) == "A");
    CHECK(where(predicate<Film>{Film::rating == std::optional<double>{}}) == "B");
    CHECK(where(predicate<Film>{Film::poster == std::vector<std::byte>{}}) == "BC");
    CHECK(where(predicate<Film>{Film::title == ""}).empty());
    CHECK(fmt::format("{}", select(Film::film_id).where(predicate<Film>{year})) ==
          R"(SELECT "film"."film_id" FROM "film" WHERE "film"."released" < ? -- ["1980-01-01"])");
    CHECK_THROWS_AS(where(predicate<Film>{Film::rating > std::numeric_limits<double>::quiet_NaN()}),
                    stele::value_error);
}

TEST_CASE_METHOD(films, "values are never text of the statement", "[dynamic]") {
    for (const char* const evil : {"' OR '1'='1", "\" OR 1=1 --", "'); DROP TABLE \"film\"; --",
                                   "?", "?1", ":x", "\\' OR 1", "Alien\" OR \"1\" = \"1"}) {
        predicate<Film> p;
        p |= Film::title == std::string(evil);
        p |= Film::title == evil;
        CHECK(where(p).empty());
        CHECK(
            sql(select(Film::film_id).where(p)) ==
            R"(SELECT "film"."film_id" FROM "film" WHERE "film"."title" = ? OR "film"."title" = ?)");
    }
    CHECK(db.statement_count() == 1);
    const std::string nul("Alien\0' OR 1", 13);
    CHECK(where(predicate<Film>{Film::title == nul}).empty());
    CHECK(where(any_title({})) == "ABC");
}

TEST_CASE_METHOD(films, "text in a predicate is its own", "[dynamic]") {
    predicate<Film> p;
    {
        std::string title(200, 'x');
        title = "Cube";
        p |= Film::title == title;
        p |= Film::title == std::string(100, 'y');
        title = "Alien";
    }
    CHECK(where(p) == "C");
}

TEST_CASE_METHOD(films, "predicates with equal pieces share a statement", "[dynamic]") {
    for (int i = 0; i < 5; ++i) where(any_title({"Cube", std::to_string(i)}));
    CHECK(db.statement_count() == 1);
    where(any_title({"Cube"}));
    CHECK(db.statement_count() == 2);
    // One piece in another place is another statement, though the values are as many.
    CHECK(where((predicate<Film>{Film::title == "Cube"} || Film::seen) && Film::film_id == 1) ==
          "A");
    CHECK(where(predicate<Film>{Film::title == "Cube"} || (Film::seen && Film::film_id == 1)) ==
          "AC");
    CHECK(
        where(predicate<Film>{Film::film_id == 1} && Film::seen && Film::title == "Cube").empty());
    CHECK(db.statement_count() == 5);
}

TEST_CASE_METHOD(films, "a predicate of many conditions", "[dynamic]") {
    for (const std::size_t n : {63U, 64U, 65U, 128U, 129U, 1001U, 4097U, 10000U}) {
        predicate<Film> any, all;
        for (std::size_t i = 0; i < n; ++i) {
            any |= Film::title == "title " + std::to_string(i);
            all &= Film::title != "title " + std::to_string(i);
        }
        any |= Film::title == "Brazil";
        const auto statement = select(Film::title).where(any);
        CHECK(stele::parameters(statement).size() == n + 1);
        CHECK(db.execute(statement).scalar() == "Brazil");
        if (n < 2000) CHECK(where(all) == "ABC");
        if (n < 2000) CHECK(where(!any) == "AC");
    }
}

TEST_CASE_METHOD(films, "too many values are SQLite's error", "[dynamic]") {
    db.raw().limit(SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    CHECK_NOTHROW(where(any_title(std::vector<std::string>(100, "x"))));
    CHECK_THROWS_WITH(where(any_title(std::vector<std::string>(101, "x"))),
                      Catch::Matchers::Contains("too many SQL variables"));
    CHECK_THROWS_AS(where(any_title(std::vector<std::string>(101, "x"))), stele::sqlite::error);
}

TEST_CASE_METHOD(films, "conditions nested too deep are an error", "[dynamic]") {
    const auto nested = [](int n, bool inward) {
        predicate<Film> p = Film::title == "Alien";
        for (int i = 0; i < n; ++i) {
            if (inward) p = i % 2 == 0 ? Film::seen && p : Film::film_id == 2 || p;
            else if (i % 2 == 0) p &= Film::seen;
            else p |= Film::film_id == 2;
        }
        return p;
    };
    for (const bool inward : {false, true}) {
        for (int n = 0; n < 20; ++n) CHECK_NOTHROW(where(nested(n, inward)));
        int reached = 20;  // all up to some depth are prepared, the others refused
        try {
            while (reached < 500) where(nested(reached++, inward));
        } catch (const stele::value_error&) {
        }
        CHECK(reached < 200);
        CHECK_THROWS_WITH(where(nested(1000, inward)),
                          Catch::Matchers::Contains("too deep for a database"));
    }
}
