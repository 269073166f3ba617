// SPDX-License-Identifier: BSL-1.0

// The text and the types of the functions of dates, and of JSON.

#include "statements.hpp"

#include <stele/chrono.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <type_traits>

namespace dates {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(d, std::chrono::year_month_day),
    column(e, std::optional<std::chrono::year_month_day>),
    column(at, std::chrono::sys_time<std::chrono::milliseconds>),
    column(s, std::string),
    column(m, std::optional<std::string>));

}  // namespace dates

using dates::T;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;
using stele::lit;

TEST_TABLES(T);

#define TEST_SELECT(expression, text, ...)                               \
    TEST_SQL(select(expression).from(T), "SELECT " text R"( FROM "t")"); \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)

namespace {

TEST_SELECT(year(T::d), R"(CAST(strftime('%Y', "t"."d") AS INTEGER))", std::int64_t);
TEST_SELECT(month(T::e), R"(CAST(strftime('%m', "t"."e") AS INTEGER))",
            std::optional<std::int64_t>);
TEST_SELECT(day(T::at), R"(CAST(strftime('%d', "t"."at") AS INTEGER))", std::int64_t);
TEST_SELECT(hour(T::at), R"(CAST(strftime('%H', "t"."at") AS INTEGER))", std::int64_t);
TEST_SELECT(minute(T::at), R"(CAST(strftime('%M', "t"."at") AS INTEGER))", std::int64_t);
TEST_SELECT(second(T::s), R"(CAST(strftime('%S', "t"."s") AS INTEGER))",
            std::optional<std::int64_t>);
TEST_SELECT(date(T::at), R"(date("t"."at"))", year_month_day);
TEST_SELECT(date(T::e), R"(date("t"."e"))", std::optional<year_month_day>);
TEST_SELECT(date(T::d, "+1 month", "-1 day"), R"(date("t"."d", ?, ?))",
            std::optional<year_month_day>);
TEST_SELECT(stele::date("1994-01-01", "+1 year"), "date(?, ?)", std::optional<year_month_day>);
TEST_SELECT(date(lit<"1994-01-01">, lit<"+1 year">), "date('1994-01-01', '+1 year')",
            std::optional<year_month_day>);
TEST_SELECT(stele::date(year_month_day{}, "+1 year"), "date(?, ?)", std::optional<year_month_day>);
TEST_SELECT(datetime(T::d), R"(datetime("t"."d"))", sys_seconds);
TEST_SELECT(stele::current_date(), "CURRENT_DATE", year_month_day);
TEST_SELECT(stele::current_timestamp(), "CURRENT_TIMESTAMP", sys_seconds);
TEST_SQL(select(T::id).where(T::d <= date(lit<"1998-12-01">, lit<"-90 days">)),
         R"(SELECT "t"."id" FROM "t" WHERE "t"."d" <= date('1998-12-01', '-90 days'))");
TEST_SQL(select(T::id).where(T::d < stele::current_date() && year(T::d) == 1994),
         R"(SELECT "t"."id" FROM "t" WHERE "t"."d" < CURRENT_DATE AND )"
         R"(CAST(strftime('%Y', "t"."d") AS INTEGER) = ?)");

TEST_SELECT(stele::json_extract<int>(T::s, "$.a"), R"(json_extract("t"."s", ?))",
            std::optional<int>);
TEST_SELECT(json_value<std::string>(T::m, lit<"a">), R"("t"."m" ->> 'a')",
            std::optional<std::string>);
TEST_SELECT(json_value<double>(T::s, 0), R"("t"."s" ->> ?)", std::optional<double>);
TEST_SELECT(json_query(T::s, "$.a"), R"("t"."s" -> ?)", std::optional<std::string>);
TEST_SELECT(json_value<int>(json_query(T::s, "a"), "b") + 1, R"("t"."s" -> ? ->> ? + ?)",
            std::optional<std::int64_t>);
TEST_SELECT(concat(T::s, json_query(T::s, "a")), R"("t"."s" || ("t"."s" -> ?))",
            std::optional<std::string>);
TEST_SELECT(json_query(concat(T::s, T::s), concat("$.", T::s)),
            R"("t"."s" || "t"."s" -> (? || "t"."s"))", std::optional<std::string>);

}  // namespace
