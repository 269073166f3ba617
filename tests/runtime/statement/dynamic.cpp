// SPDX-License-Identifier: BSL-1.0

// Dynamic statements on a database: when(), choose(), raw().

#include "catch.hpp"

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dynamic_statements {

STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title,   std::string, max_length(100)),
    column(year,    int),
    column(rating,  std::optional<double>),
    column(series,  std::optional<std::string>));
STELE_TABLE(Cast, "cast",
    column(cast_id, std::int64_t, primary_key),
    column(film_id, std::int64_t),
    column(actor,   std::string),
    belongs_to(film, Film, film_id));

struct films {
    stele::sqlite::connection db{":memory:"};
    films() {
        db.create_all(Film, Cast);
        const auto add = [&](const char* title, int year, std::optional<double> rating) {
            db.execute(
                insert(Film).values(Film::title = title, Film::year = year, Film::rating = rating));
        };
        add("Alien", 1979, 8.5);
        add("Brazil", 1985, std::nullopt);
        add("Cube", 1997, 7.1);
        db.execute(insert(Cast).values(Cast::film_id = 1, Cast::actor = "Weaver"));
        db.clear_statements();
    }

    template <class S>
    std::string titles(S&& statement) {
        std::string all;
        for (const std::string& title : db.scalars(std::forward<S>(statement)))
            all += title.substr(0, 1);
        return all;
    }
    std::string all_titles() { return titles(select(Film::title).order_by(Film::film_id)); }

    int prepared() {
        int n = 0;
        for (sqlite3_stmt* s = sqlite3_next_stmt(db.raw().handle(), nullptr); s != nullptr;
             s = sqlite3_next_stmt(db.raw().handle(), s))
            ++n;
        return n;
    }
};

auto search(const std::optional<std::string>& title, std::optional<int> since, int order) {
    return select(Film::title)
        .where(when(title.has_value(), Film::title == title.value_or("")))
        .where(when(since.has_value(), Film::year >= since.value_or(0)))
        .order_by(choose(order, Film::title, Film::year.desc(), Film::rating.desc()),
                  Film::film_id);
}

}  // namespace dynamic_statements

using namespace dynamic_statements;
using stele::raw;

TEST_CASE_METHOD(films, "a search form", "[dynamic]") {
    CHECK(titles(search({}, {}, 0)) == "ABC");
    CHECK(titles(search({}, {}, 1)) == "CBA");
    CHECK(titles(search({}, {}, 2)) == "ACB");  // NULLs are last where it descends
    CHECK(titles(search({}, 1980, 0)) == "BC");
    CHECK(titles(search("Cube", {}, 0)) == "C");
    CHECK(titles(search("Alien", 1980, 0)).empty());
}

TEST_CASE_METHOD(films, "each variant is prepared once", "[dynamic]") {
    for (int round = 0; round < 3; ++round)
        for (int variant = 0; variant < 12; ++variant) {
            titles(search(variant % 2 == 0 ? std::optional<std::string>{"Cube"} : std::nullopt,
                          variant / 2 % 2 == 0 ? std::optional{1980 + round} : std::nullopt,
                          variant / 4));
            if (round == 0) CHECK(prepared() == variant + 1);
        }
    CHECK(prepared() == 12);
    CHECK(db.statement_count() == 12);
    db.clear_statements();
    CHECK(prepared() == 0);
    CHECK(db.statement_count() == 0);
    CHECK(titles(search("Cube", {}, 0)) == "C");
}

TEST_CASE_METHOD(films, "a static statement stays static", "[dynamic]") {
    const auto statement = select(Film::title).where(Film::year > 1980);
    titles(statement);
    titles(search({}, {}, 0));
    titles(statement);
    CHECK(prepared() == 2);
}

TEST_CASE_METHOD(films, "a variant within the loop over the same variant", "[dynamic]") {
    const auto statement = search({}, {}, 0);
    std::string pairs;
    for (const auto& [a] : db.execute(statement))
        for (const auto& [b] : db.execute(statement)) pairs += a.substr(0, 1) + b.substr(0, 1);
    CHECK(pairs == "AAABACBABBBCCACBCC");
    CHECK(db.statement_count() == 2);
}

TEST_CASE_METHOD(films, "set() of what has changed", "[dynamic]") {
    const auto change = [&](bool title, bool rating, std::int64_t id) {
        return db
            .execute(update(Film)
                         .set(when(title, Film::title = "Dune"),
                              when(rating, Film::rating = std::nullopt))
                         .where(Film::film_id == id))
            .changes();
    };
    CHECK(change(true, false, 1) == 1);
    const Film::row first = db.execute(select(Film).where(Film::film_id == 1)).one();
    CHECK(first.title == "Dune");
    CHECK(first.rating == 8.5);
    CHECK(change(false, true, 1) == 1);
    CHECK_FALSE(db.execute(select(Film).where(Film::film_id == 1)).one().rating);
    CHECK(change(true, true, 3) == 1);
    CHECK_THROWS_WITH(change(false, false, 2), Catch::Matchers::Contains("nothing to set"));
    CHECK(all_titles() == "DBD");
}

TEST_CASE_METHOD(films, "no condition left is never all rows of an UPDATE or DELETE", "[dynamic]") {
    CHECK_THROWS_AS(db.execute(delete_from(Film).where(when(false, Film::year < 1980))),
                    stele::value_error);
    CHECK_THROWS_WITH(
        db.execute(delete_from(Film).where(when(false, Film::year < 1980))),
        Catch::Matchers::Contains("delete_from() of \"film\" has no condition left in where()"));
    CHECK_THROWS_WITH(
        db.execute(update(Film).set(Film::year = 1).where(stele::predicate<Film>{})),
        Catch::Matchers::Contains("update() of \"film\" has no condition left in where()"));
    CHECK_THROWS_AS(sql(delete_from(Film).where(!when(false, Film::year < 1980))),
                    stele::value_error);
    CHECK(all_titles() == "ABC");
    CHECK(db.execute(
                delete_from(Film).where(when(false, Film::year < 1980)).where(Film::film_id == 2))
              .changes() == 1);
    CHECK(all_titles() == "AC");
    CHECK(db.execute(delete_from(Film).where(when(true, Film::year > 1990))).changes() == 1);
    CHECK(all_titles() == "A");
}

TEST_CASE_METHOD(films, "on() without a condition is no product of all rows", "[dynamic]") {
    const auto joined = [](bool flag) {
        return select(Film::title).join(Cast).on(when(flag, Cast::film_id == Film::film_id));
    };
    CHECK(titles(joined(true)) == "A");
    CHECK_THROWS_WITH(db.execute(joined(false)).all(),
                      Catch::Matchers::Contains("on() has no condition left"));
}

TEST_CASE_METHOD(films, "rows are typed by the statement with all its parts", "[dynamic]") {
    const auto statement =
        select(Film, Cast)
            .left_join(Cast)
            .on(Cast::film_id == Film::film_id && when(true, Cast::actor == "Weaver"));
    int with = 0, without = 0;
    for (const auto& [film, cast] : db.execute(statement)) ++(cast ? with : without);
    CHECK(with == 1);
    CHECK(without == 2);
    CHECK(db.execute(select(Film::title, Film::rating).where(when(true, Film::rating.is_null())))
              .one()
              .title == "Brazil");
}

TEST_CASE("choose() counts from 0", "[dynamic]") {
    CHECK_THROWS_WITH(choose(2, Film::title, Film::year),
                      "choose() has 2 terms, counted from 0, and no 2");
    CHECK_THROWS_WITH(choose(-1, Film::title, Film::year),
                      "choose() has 2 terms, counted from 0, and no -1");
    CHECK_THROWS_AS(choose(~std::uint64_t{0}, Film::title), stele::value_error);
    CHECK_NOTHROW(choose(1L, Film::title, Film::year));
}

TEST_CASE_METHOD(films, "values of parts that are off are not bound", "[dynamic]") {
    const auto statement = [](bool a, bool b) {
        return select(Film::title)
            .where(when(a, Film::title == "Cube") || when(b, Film::year == 1985))
            .order_by(choose(a, Film::year + 1, Film::year + 2), when(b, Film::year + 3));
    };
    CHECK(stele::parameters(statement(false, false)).size() == 1);
    CHECK(stele::parameters(statement(true, false)).size() == 2);
    CHECK(stele::parameters(statement(true, true)).size() == 4);
    CHECK(titles(statement(true, true)) == "BC");
    CHECK(fmt::format("{}", statement(true, false)) ==
          R"(SELECT "film"."title" FROM "film" WHERE "film"."title" = ? )"
          R"(ORDER BY "film"."year" + ? -- ["Cube", 2])");
}

TEST_CASE_METHOD(films, "an observer sees the text of the variant, first and later", "[dynamic]") {
    std::vector<std::string> seen;
    db.observe(
        [](void* to, std::string_view sql, std::span<const stele::bound_value> parameters) {
            static_cast<std::vector<std::string>*>(to)->push_back(
                stele::sql_with_parameters(sql, parameters));
        },
        &seen);
    const auto statement = [](bool flag, int year) {
        return select(Film::film_id).where(when(flag, Film::year == year));
    };
    for (int i = 0; i < 2; ++i) db.execute(statement(true, 1979 + i)).all();
    db.execute(statement(false, 0)).all();
    CHECK(seen == std::vector<std::string>{
                      R"(SELECT "film"."film_id" FROM "film" WHERE "film"."year" = ? -- [1979])",
                      R"(SELECT "film"."film_id" FROM "film" WHERE "film"."year" = ? -- [1980])",
                      R"(SELECT "film"."film_id" FROM "film")"});
}

TEST_CASE_METHOD(films, "errors name the text of the variant", "[dynamic]") {
    CHECK_THROWS_WITH(db.execute(search("Dune", {}, 0)).one(),
                      Catch::Matchers::Contains(R"(WHERE "film"."title" = ? ORDER BY)"));
    auto rows = db.execute(search({}, {}, 0));
    CHECK(rows.text() == sql(search({}, {}, 0)));
}

TEST_CASE_METHOD(films, "a statement within a statement has variants too", "[dynamic]") {
    const auto statement = [](bool flag) {
        return select(Film::title)
            .where(exists(
                select(Cast::cast_id)
                    .where(Cast::film_id == Film::film_id && when(flag, Cast::actor == "Nobody"))));
    };
    CHECK(titles(statement(true)).empty());
    CHECK(titles(statement(false)) == "A");
    const auto derived = [](bool flag) {
        const auto found =
            select(Film::title, Film::year).where(when(flag, Film::year > 1980)).as<"f">();
        return with(found).select(found[Film::title]).where(found[Film::year] < 1990);
    };
    CHECK(titles(derived(false)) == "AB");
    CHECK(titles(derived(true)) == "B");
}

TEST_CASE_METHOD(films, "a prepared statement is of one variant", "[dynamic]") {
    using namespace stele::literals;
    const auto prepared_with = [&](bool flag) {
        return db.prepare(select(Film::title)
                              .where(Film::year > "since"_p && when(flag, Film::title == "Cube"))
                              .order_by(choose(flag, Film::film_id.desc(), Film::film_id)));
    };
    auto all = prepared_with(false);
    auto one = prepared_with(true);
    CHECK(all(1970).all().size() == 3);
    CHECK(all(1970).first()->title == "Cube");
    CHECK(one(1970).one().title == "Cube");
    CHECK(one(2000).all().empty());
    CHECK(one.text() == R"(SELECT "film"."title" FROM "film" WHERE "film"."year" > :since )"
                        R"(AND "film"."title" = ? ORDER BY "film"."film_id")");
}

TEST_CASE_METHOD(films, "raw() binds values and writes columns", "[dynamic]") {
    const std::string evil = "x' OR '1'='1";
    CHECK(titles(select(Film::title).where(raw<bool>("? = ?", Film::title, evil))).empty());
    CHECK(
        titles(select(Film::title).where(raw<bool>("? GLOB ?", Film::title, std::string("C*")))) ==
        "C");
    CHECK(db.execute(select(raw<int>("?", 7)).from(Film)).scalar() == 7);
    // The arguments keep together, and so does the fragment.
    CHECK(db.execute(
                select(raw<std::int64_t>("? * ?", Film::year + 1, 2) + 1).where(Film::film_id == 1))
              .scalar() == 1980 * 2 + 1);
    CHECK(db.execute(select(raw<std::int64_t>("? + 1", Film::year) * 2).where(Film::film_id == 1))
              .scalar() == 1980 * 2);
}

TEST_CASE_METHOD(films, "raw() is NULL where its type says so", "[dynamic]") {
    const auto rating = raw<std::optional<double>>("? + 1", Film::rating);
    CHECK(db.execute(select(rating).where(Film::film_id == 1)).scalar() == 9.5);
    CHECK_FALSE(db.execute(select(rating).where(Film::film_id == 2)).scalar());
    CHECK(db.execute(select(raw<double>("coalesce(?, 0)", Film::rating)).where(Film::film_id == 2))
              .scalar() == 0.0);
    CHECK_THROWS_AS(
        db.execute(select(raw<double>("? + 1", Film::rating)).where(Film::film_id == 2)).scalar(),
        stele::value_error);
}

TEST_CASE_METHOD(films, "fragments of one type are told apart by their text", "[dynamic]") {
    const auto statement = [](auto condition) { return select(Film::title).where(condition); };
    for (int i = 0; i < 2; ++i) {
        CHECK(titles(statement(raw<bool>("? < 1980", Film::year))) == "A");
        CHECK(titles(statement(raw<bool>("? > 1990", Film::year))) == "C");
    }
    CHECK(prepared() == 2);
}
