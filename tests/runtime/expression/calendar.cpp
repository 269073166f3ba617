// SPDX-License-Identifier: BSL-1.0

// What the functions of dates give in SQLite, and where they give NULL.

#include "one_value.hpp"

#include <stele/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dating {

using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(d, std::chrono::year_month_day),
    column(e, std::optional<std::chrono::year_month_day>),
    column(at, std::chrono::sys_time<std::chrono::milliseconds>),
    column(s, std::string));

struct table {
    stele::sqlite::connection db{":memory:"};
    table() {
        db.create_all(T);
        db.raw().exec(
            "INSERT INTO t VALUES (1, '1994-02-28', NULL, '1994-02-28 23:59:58.125', 'none'),"
            "(2, '9999-12-31', '2024-02-29', '0000-01-01 00:00:00.000', '2000-01-02 03:04:05')");
    }
    auto values(const auto& e) { return test::values_of(db, T, e); }
};
template <class T>
using some = std::vector<std::optional<T>>;
using numbers = std::vector<std::int64_t>;
using stele::lit;
constexpr auto none = std::nullopt;
constexpr year_month_day leap{std::chrono::year{2024} / 2 / 29};

}  // namespace dating

using namespace dating;

TEST_CASE_METHOD(table, "parts of dates", "[expression]") {
    CHECK(values(year(T::d)) == numbers{1994, 9999});
    CHECK(values(month(T::d)) == numbers{2, 12});
    CHECK(values(day(T::e)) == some<std::int64_t>{none, 29});
    CHECK(values(year(T::at)) == numbers{1994, 0});
    CHECK(values(hour(T::at)) == numbers{23, 0});
    CHECK(values(minute(T::at)) == numbers{59, 0});
    CHECK(values(second(T::at)) == numbers{58, 0});
    CHECK(values(hour(T::d)) == numbers{0, 0});
    CHECK(values(month(T::s)) == some<std::int64_t>{none, 1});
}

TEST_CASE_METHOD(table, "dates from dates", "[expression]") {
    CHECK(values(date(T::at)) == std::vector<year_month_day>{std::chrono::year{1994} / 2 / 28,
                                                             std::chrono::year{0} / 1 / 1});
    CHECK(values(date(T::e)) == some<year_month_day>{none, leap});
    CHECK(values(date(T::s)) == some<year_month_day>{none, std::chrono::year{2000} / 1 / 2});
    CHECK(values(date(T::d, "+1 day")) ==
          some<year_month_day>{std::chrono::year{1994} / 3 / 1, none});
    CHECK(values(datetime(T::d)) ==
          std::vector<sys_seconds>{sys_days{std::chrono::year{1994} / 2 / 28},
                                   sys_days{std::chrono::year{9999} / 12 / 31}});
    const auto later = [&](const auto& e) { return db.scalars(select(e).from(T)).first().value(); };
    CHECK(later(stele::date("1994-01-01", "+1 year")) == std::chrono::year{1995} / 1 / 1);
    CHECK(later(date(lit<"1998-12-01">, lit<"-90 days">)) == std::chrono::year{1998} / 9 / 2);
    CHECK(later(stele::date(leap, "+1 year")) == std::chrono::year{2025} / 3 / 1);
    CHECK(db.scalars(select(T::id).where(T::d < date(lit<"1994-01-01">, lit<"+1 year">))).all() ==
          numbers{1});
}

TEST_CASE_METHOD(table, "now", "[expression]") {
    const auto before = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const sys_seconds now = db.scalars(select(stele::current_timestamp()).from(T)).first().value();
    CHECK(now >= before);
    CHECK(now <= std::chrono::system_clock::now());
    const sys_days today = db.scalars(select(stele::current_date()).from(T)).first().value();
    CHECK(today >= std::chrono::floor<std::chrono::days>(before));
}
