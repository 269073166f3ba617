// SPDX-License-Identifier: BSL-1.0

// SELECT in SQLite: conditions, order, limits, against the same in hand-written SQL.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace selecting {

STELE_TABLE(Film, "film",
    column(id, std::int64_t, primary_key),
    column(title, std::string),
    column(year, int),
    column(rating, std::optional<double>),
    column(rival, std::optional<std::int64_t>),
    column(prequel_of, std::optional<std::int64_t>, references(Film, id)),
    column(is_old, bool));

struct films {
    stele::sqlite::connection db{":memory:"};
    films() {
        db.create_all(Film);
        db.raw().exec(
            "INSERT INTO film VALUES (1, 'It', 1990, 6.8, NULL, NULL, 1), (2, 'It', 2017, 7.3, 1, NULL, 0),"
            "(3, 'Carrie', 1976, NULL, 3, NULL, 1), (4, 'Misery', 1990, 7.8, NULL, NULL, 1),"
            "(5, 'It Chapter Two', 2019, 6.5, 2, 2, 0), (6, '', 2030, NULL, NULL, NULL, 0)");
    }
    std::vector<std::int64_t> ids(auto condition) {
        return db.scalars(select(Film::id).where(condition).order_by(Film::id)).all();
    }
    /// Whether a condition picks the rows that hand-written SQL picks.
    void same(auto condition, const std::string& where) {
        CAPTURE(where);
        std::vector<raw_row> found;
        for (const std::int64_t id : ids(condition)) found.push_back({std::to_string(id)});
        CHECK(found == raw_rows(db, "SELECT id FROM film WHERE " + where + " ORDER BY id"));
    }
};
using list = std::vector<std::int64_t>;

}  // namespace selecting

using namespace selecting;

TEST_CASE_METHOD(films, "conditions", "[statement]") {
    same(Film::title == "It", "title = 'It'");
    same(Film::title != "It", "title <> 'It'");
    same(1990 < Film::year, "1990 < year");
    same(Film::year >= 1990 && Film::year <= 2017, "year BETWEEN 1990 AND 2017");
    same(Film::rating > 7, "rating > 7");
    same(!(Film::rating > 7), "NOT (rating > 7)");
    same(Film::year > 2000 || (Film::year < 1980 && Film::rating.is_null()),
         "year > 2000 OR year < 1980 AND rating IS NULL");
    same((Film::year > 2000 || Film::year < 1980) && Film::rating.is_null(),
         "(year > 2000 OR year < 1980) AND rating IS NULL");
    same(Film::year + 10 * 2 > 2035, "year + 10 * 2 > 2035");
    same((Film::year + Film::id) * 2 == 3982, "(year + id) * 2 = 3982");
    same(Film::year - (Film::id - 1) == 1990, "year - (id - 1) = 1990");
    same(Film::year / 1000 == 1, "year / 1000 = 1");
    same(Film::year % 10 == 0, "year % 10 = 0");
    same(Film::is_old == (Film::year < 2000), "is_old = (year < 2000)");
    same(Film::is_old == true && Film::id != 1, "is_old AND id <> 1");
    same(Film::rival == Film::id, "rival = id");
    same(Film::rival == Film::prequel_of, "rival = prequel_of");
    same(Film::prequel_of < Film::id, "prequel_of < id");
    same(Film::rating == 6.8, "rating = 6.8");
    same(Film::rating == 7, "rating = 7");
    same(Film::title > "It" && Film::title < "J", "title > 'It' AND title < 'J'");
}

TEST_CASE_METHOD(films, "comparison with an optional value is null-safe, with a column it is SQL's",
                 "[statement]") {
    const std::optional<double> none;
    const std::optional<double> some = 6.8;
    CHECK(ids(Film::rating == none) == list{3, 6});
    CHECK(ids(Film::rating != none) == list{1, 2, 4, 5});
    CHECK(ids(Film::rating == some) == list{1});
    CHECK(ids(Film::rating != some) == list{2, 3, 4, 5, 6});
    CHECK(ids(Film::rating != 6.8) == list{2, 4, 5});
    CHECK(ids(some == Film::rating) == list{1});
    CHECK(ids(std::nullopt == Film::rating) == list{3, 6});
    CHECK(ids(Film::rival != Film::prequel_of).empty());
    CHECK(ids(!(Film::rating == some)) == list{2, 3, 4, 5, 6});
    CHECK(ids(Film::year == std::optional<int>{}).empty());
    CHECK(ids(Film::year != std::optional<int>{}).size() == 6);
    CHECK(ids(Film::title == std::optional<std::string>{"It"}) == list{1, 2});
}

TEST_CASE_METHOD(films, "order, limit and offset", "[statement]") {
    const auto order = [&](auto statement) { return db.scalars(std::move(statement)).all(); };
    const auto all = select(Film::id);
    CHECK(order(all.order_by(Film::year, Film::title.desc())) == list{3, 4, 1, 2, 5, 6});
    CHECK(order(all.order_by(Film::rating, Film::id)) == list{3, 6, 5, 1, 2, 4});
    CHECK(order(all.order_by(Film::rating.asc().nulls_last(), Film::id.desc())) ==
          list{5, 1, 2, 4, 6, 3});
    CHECK(order(all.order_by(Film::rating.desc().nulls_first(), Film::id)) ==
          list{3, 6, 4, 2, 1, 5});
    CHECK(order(all.order_by(-1 * Film::id)) == list{6, 5, 4, 3, 2, 1});
    CHECK(order(all.order_by(Film::id).limit(2)) == list{1, 2});
    CHECK(order(all.order_by(Film::id).limit(0)).empty());
    CHECK(order(all.order_by(Film::id).offset(4)) == list{5, 6});
    CHECK(order(all.order_by(Film::id).offset(0).limit(100)).size() == 6);
    CHECK(order(all.order_by(Film::id).offset(99)).empty());
    // Parameters are bound in the order of the text, not of the calls.
    CHECK(order(all.offset(1)
                    .limit(2)
                    .order_by(Film::id * 1)
                    .where(Film::id > 2)
                    .where(Film::id < 6)) == list{4, 5});
    CHECK(order(select(Film::id + 100).limit(1).order_by(Film::id).where(Film::year == 2017)) ==
          list{102});
}

TEST_CASE_METHOD(films, "a negative limit or offset is refused", "[statement]") {
    CHECK_THROWS_WITH(select(Film).limit(-1), contains("a limit of -1 rows"));
    CHECK_THROWS_WITH(select(Film).offset(-5), contains("an offset of -5 rows"));
    CHECK_THROWS_AS(select(Film).limit(-1), stele::value_error);
    CHECK_NOTHROW(select(Film).limit(9223372036854775807));
}

TEST_CASE_METHOD(films, "distinct", "[statement]") {
    CHECK(db.scalars(select(Film::title).distinct().order_by(Film::title)).all() ==
          std::vector<std::string>{"", "Carrie", "It", "It Chapter Two", "Misery"});
    CHECK(db.execute(select(Film::rating).distinct()).all().size() == 5);
    CHECK(db.execute(select(Film).distinct()).all().size() == 6);
    CHECK(db.execute(select(count_distinct(Film::title))).scalar() == 5);
}

TEST_CASE_METHOD(films, "expressions and aggregates", "[statement]") {
    using namespace stele::literals;
    CHECK(db.execute(select(stele::count()).from(Film)).scalar() == 6);
    CHECK(db.execute(select(stele::count(Film::rating))).scalar() == 4);
    CHECK(db.execute(select(max(Film::year))).scalar() == 2030);
    CHECK_FALSE(db.execute(select(min(Film::rating)).where(Film::id > 99)).scalar().has_value());
    CHECK(db.execute(select(stele::count()).from(Film).where(Film::id > 99)).scalar() == 0);
    CHECK(db.execute(select(sum(Film::year)).where(Film::id <= 2)).scalar() == 4007);
    const auto rows =
        db.execute(select(Film::title, stele::count().as<"n">(), avg(Film::year).as<"mean">())
                       .group_by(Film::title)
                       .order_by(Film::title))
            .all();
    REQUIRE(rows.size() == 5);
    CHECK(rows[2].title == "It");
    CHECK(rows[2]["n"_c] == 2);
    CHECK(rows[2]["mean"_c] == 2003.5);
    for (const auto& [twice, later] :
         db.execute(select(Film::year * 2, Film::year / 0).where(Film::id == 1))) {
        CHECK(twice == 3980);
        CHECK_FALSE(later.has_value());
    }
}
