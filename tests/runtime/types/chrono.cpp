// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/types/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <ratio>
#include <string>
#include <string_view>

namespace {

using namespace std::chrono;
using stele::type_mapping;
using stele::value_error;

using centiseconds = duration<std::int32_t, std::centi>;
using thirds = duration<std::int64_t, std::ratio<1, 3>>;
using picoseconds = duration<std::int64_t, std::pico>;

static_assert(stele::MappedColumn<year_month_day>);
static_assert(stele::MappedColumn<system_clock::time_point>);
static_assert(stele::MappedColumn<sys_days>);
static_assert(stele::MappedColumn<local_time<milliseconds>>);
static_assert(stele::MappedColumn<hh_mm_ss<seconds>>);
static_assert(stele::Mapped<thirds> && !stele::Mapped<sys_time<thirds>>);
static_assert(!stele::Mapped<sys_time<picoseconds>>);
static_assert(!stele::Mapped<duration<double>>);
static_assert(!stele::Mapped<steady_clock::time_point>);
static_assert(stele::storage_of<sys_seconds> == stele::storage::text);
static_assert(stele::storage_of<minutes> == stele::storage::integer);
static_assert(!has(type_mapping<sys_seconds>::supports, stele::operations::arithmetic));
static_assert(!stele::is_bound_in_place<stele::calendar_text>);

template <class T>
std::string written(const T& value) {
    return std::string{type_mapping<T>::to_database(value).view()};
}

template <class T>
T read(std::string_view text) {
    return type_mapping<T>::from_database(text);
}

constexpr sys_days new_year = 2024y / January / 1;

}  // namespace

TEST_CASE("dates: four-digit years, valid days", "[types]") {
    const auto text = GENERATE("0000-01-01", "0001-01-01", "0004-02-29", "1970-01-01", "2024-02-29",
                               "9999-12-31");
    CHECK(written(read<year_month_day>(text)) == text);
}

TEST_CASE("other dates are refused", "[types]") {
    const auto text = GENERATE("", "2024", "2024-02-30", "2023-02-29", "2024-00-01", "2024-13-01",
                               "2024-1-1", "2024-01-01 ", " 2024-01-01", "2024-01-01 00:00:00",
                               "10000-01-01", "-001-01-01", "2024/01/01", "2024-01-0a");
    CHECK_THROWS_AS(read<year_month_day>(text), value_error);
}

TEST_CASE("dates that the text cannot hold are refused", "[types]") {
    CHECK_THROWS_WITH(written(2023y / February / 29), contains("2023-2-29 is no valid date"));
    CHECK_THROWS_AS(written(year_month_day{year{10000}, January, day{1}}), value_error);
    CHECK_THROWS_AS(written(year_month_day{year{-1}, January, day{1}}), value_error);
    CHECK_THROWS_AS(written(year_month_day{}), value_error);
}

TEST_CASE("a time point has as many fraction digits as its type", "[types]") {
    CHECK(written(new_year) == "2024-01-01 00:00:00");
    CHECK(written(time_point_cast<minutes>(new_year + 61min)) == "2024-01-01 01:01:00");
    CHECK(written(new_year + 1s) == "2024-01-01 00:00:01");
    CHECK(written(new_year + 1ms) == "2024-01-01 00:00:00.001");
    CHECK(written(new_year + 1us) == "2024-01-01 00:00:00.000001");
    CHECK(written(new_year + 1ns) == "2024-01-01 00:00:00.000000001");
    CHECK(written(sys_time<centiseconds>{centiseconds{-1}}) == "1969-12-31 23:59:59.990");
    CHECK(written(local_time<seconds>{1s}) == "1970-01-01 00:00:01");
}

TEST_CASE("time points round-trip at their limits", "[types]") {
    for (const auto* text : {"0000-01-01 00:00:00.000000", "0001-01-01 00:00:00.000001",
                             "1969-12-31 23:59:59.999999", "9999-12-31 23:59:59.999999"})
        CHECK(written(read<sys_time<microseconds>>(text)) == text);
    for (const auto* text : {"1677-09-21 00:12:43.145224192", "2262-04-11 23:47:16.854775807"})
        CHECK(written(read<sys_time<nanoseconds>>(text)) == text);
    CHECK(read<sys_time<nanoseconds>>("1677-09-21 00:12:43.145224192") ==
          sys_time<nanoseconds>::min());
}

TEST_CASE("beyond the limits a time point is refused, without overflow", "[types]") {
    CHECK_THROWS_AS(read<sys_time<nanoseconds>>("1677-09-21 00:12:43.145224191"), value_error);
    CHECK_THROWS_AS(read<sys_time<nanoseconds>>("2262-04-11 23:47:16.854775808"), value_error);
    CHECK_THROWS_AS(read<sys_time<nanoseconds>>("9999-12-31 00:00:00"), value_error);
    CHECK_THROWS_AS((read<sys_time<duration<std::int8_t, std::ratio<86400>>>>("2024-01-01")),
                    value_error);
    CHECK_THROWS_AS(read<sys_seconds>("0000-01-01 00:00:00+00:01"), value_error);
    CHECK_THROWS_AS(read<sys_seconds>("9999-12-31 23:59:59-00:01"), value_error);
    CHECK_THROWS_AS(written(sys_seconds{253402300800s}), value_error);
    CHECK_THROWS_AS(written(sys_seconds{-62167219201s}), value_error);
    CHECK_THROWS_AS(written(sys_seconds::max()), value_error);
    CHECK_THROWS_AS(written(sys_seconds::min()), value_error);
    CHECK_THROWS_AS(written(sys_time<hours>::max()), value_error);
    CHECK_THROWS_AS(written(sys_time<years>::min()), value_error);
}

TEST_CASE("a time point is read from every form that SQLite's date functions take", "[types]") {
    CHECK(read<sys_seconds>("2024-01-01") == new_year);
    CHECK(read<sys_seconds>("2024-01-01 02:03") == new_year + 2h + 3min);
    CHECK(read<sys_seconds>("2024-01-01T02:03:04") == new_year + 2h + 3min + 4s);
    CHECK(read<sys_seconds>("2024-01-01T02:03:04Z") == new_year + 2h + 3min + 4s);
    CHECK(read<sys_seconds>("2024-01-01 02:00:00+02:00") == new_year);
    CHECK(read<sys_seconds>("2024-01-01 02:00:00+0200") == new_year);
    CHECK(read<sys_seconds>("2024-01-01 02:00+02") == new_year);
    CHECK(read<sys_seconds>("2023-12-31 21:30:00-02:30") == new_year);
    CHECK(read<sys_seconds>("2024-01-01 00:00:00.000") == new_year);
    CHECK(read<sys_time<milliseconds>>("2024-01-01 00:00:00.5") == new_year + 500ms);
    CHECK(read<sys_time<milliseconds>>("2024-01-01 00:00:00.123000000000") == new_year + 123ms);
    CHECK(read<sys_days>("2024-01-01 00:00:00") == new_year);
    CHECK(read<local_time<seconds>>("2024-01-01T00:00:01") == local_days{2024y / January / 1} + 1s);
}

TEST_CASE("other texts are no time point", "[types]") {
    const auto text = GENERATE(
        "", "now", "2024-01-01 ", "2024-01-01Z", "2024-01-01 1:00", "2024-01-01 24:00:00",
        "2024-01-01 00:60:00", "2024-01-01 23:59:60", "2024-01-01 00:00:00.", "2024-02-30 00:00:00",
        "2024-01-01 00:00:00 ", "2024-01-01 00:00:00+", "2024-01-01 00:00:00+2",
        "2024-01-01 00:00:00+02:", "2024-01-01 00:00:00+02:60", "2024-01-01 00:00:00+02:00x",
        "2024-01-01  00:00:00", "2024-01-01 00:00:00ZZ", "2460310.5");
    CHECK_THROWS_AS(read<sys_seconds>(text), value_error);
}

TEST_CASE("a fraction that the type cannot hold is refused, not cut off", "[types]") {
    CHECK_THROWS_WITH(read<sys_seconds>("2024-01-01 00:00:00.1"),
                      contains("'2024-01-01 00:00:00.1' is more exact than the C++ type"));
    CHECK_THROWS_AS(read<sys_time<milliseconds>>("2024-01-01 00:00:00.0001"), value_error);
    CHECK_THROWS_AS(read<sys_time<nanoseconds>>("2024-01-01 00:00:00.0000000001"), value_error);
    CHECK_THROWS_AS(read<sys_days>("2024-01-01 00:00:01"), value_error);
}

TEST_CASE("a local time has no offset", "[types]") {
    CHECK_THROWS_AS(read<local_time<seconds>>("2024-01-01 00:00:00Z"), value_error);
    CHECK_THROWS_AS(read<local_time<seconds>>("2024-01-01 00:00:00+00:00"), value_error);
}

TEST_CASE("a time of day is from midnight to midnight", "[types]") {
    CHECK(written(hh_mm_ss{0s}) == "00:00:00");
    CHECK(written(hh_mm_ss{23h + 59min + 59s + 999999999ns}) == "23:59:59.999999999");
    CHECK(written(hh_mm_ss{1h}) == "01:00:00");
    CHECK(written(hh_mm_ss{centiseconds{150}}) == "00:00:01.500");
    CHECK(read<hh_mm_ss<seconds>>("23:59:59").to_duration() == 23h + 59min + 59s);
    CHECK(read<hh_mm_ss<milliseconds>>("12:30").to_duration() == 12h + 30min);
    CHECK(read<hh_mm_ss<minutes>>("12:30").to_duration() == 12h + 30min);
    CHECK_THROWS_AS(written(hh_mm_ss{-1s}), value_error);
    CHECK_THROWS_AS(written(hh_mm_ss{24h}), value_error);
    CHECK_THROWS_AS(read<hh_mm_ss<seconds>>("24:00:00"), value_error);
    CHECK_THROWS_AS(read<hh_mm_ss<seconds>>("12:00:00Z"), value_error);
    CHECK_THROWS_AS(read<hh_mm_ss<seconds>>("12:00:00.5"), value_error);
    CHECK_THROWS_AS(read<hh_mm_ss<minutes>>("12:00:30"), value_error);
}

TEST_CASE("a duration is its count of ticks", "[types]") {
    CHECK(type_mapping<seconds>::to_database(90s) == 90);
    CHECK(type_mapping<milliseconds>::to_database(90s) == 90000);
    CHECK(type_mapping<nanoseconds>::from_database(-5) == -5ns);
    CHECK_THROWS_AS((type_mapping<duration<std::int8_t>>::from_database(128)), value_error);
    CHECK_THROWS_AS((type_mapping<duration<std::uint64_t>>::to_database(
                        duration<std::uint64_t>{~std::uint64_t{0}})),
                    value_error);
}
