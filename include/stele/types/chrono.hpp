// SPDX-License-Identifier: BSL-1.0
#pragma once

// The mappings of <chrono>: dates, points in time and times of day as TEXT that sorts as they do
// and that SQLite's date functions understand; durations as an INTEGER count of ticks.

#include <stele/types/arithmetic.hpp>
#include <stele/types/calendar.hpp>
#include <stele/types/calendar_text.hpp>
#include <stele/types/error.hpp>
#include <stele/types/ticks.hpp>
#include <stele/types/type_mapping.hpp>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace stele {

/// Satisfied by durations that count with an integer and whose tick is a whole number of
/// nanoseconds: `days`, `seconds`, `milliseconds`, `microseconds`, `nanoseconds` and the like.
template <class T>
concept TickDuration = requires {
    typename T::rep;
    typename T::period;
    requires Integer<typename T::rep>;
    requires is_exact_period(T::period::num, T::period::den);
    requires std::same_as<T, std::chrono::duration<typename T::rep, typename T::period>>;
};

/// The length of a duration's tick.
template <TickDuration D>
inline constexpr tick_period period_of{D::period::num, D::period::den};

/// The date as <chrono> has it; throws `value_error` for one that does not exist.
constexpr std::chrono::year_month_day checked_date(date_fields date, std::string_view text) {
    const std::chrono::year_month_day ymd{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    if (!ymd.ok()) throw_malformed(text, "date that the calendar has");
    return ymd;
}

/// Throws `value_error`: `2023-2-29 is no valid date of the years 0000 to 9999 …`.
[[noreturn]] inline void throw_unstorable(std::chrono::year_month_day date) {
    const std::string numbers = std::to_string(static_cast<int>(date.year())) + '-' +
                                std::to_string(static_cast<unsigned>(date.month())) + '-' +
                                std::to_string(static_cast<unsigned>(date.day()));
    throw value_error{numbers + " is no valid date of the years 0000 to 9999 and cannot be stored"};
}

/// The three numbers of a date; throws `value_error` for one that does not exist or is outside of
/// the years 0000 to 9999.
constexpr date_fields fields_of(std::chrono::year_month_day date) {
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 0 || year > 9999) throw_unstorable(date);
    return {year, static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

inline constexpr std::int64_t seconds_per_day = 86400;

/// True from 0000-01-01 00:00:00 until the end of 9999-12-31.
constexpr bool is_storable(split_seconds time) noexcept {
    return time.second >= -719528 * seconds_per_day && time.second < 2932897 * seconds_per_day;
}

/// `2024-05-17 08:30:00.125` for a time since 1970-01-01 00:00:00. Throws `value_error` outside of
/// the years 0000 to 9999.
constexpr calendar_text write_moment(split_seconds time, int digits) {
    const std::int64_t day = floor_divide(time.second, seconds_per_day);
    if (!is_storable(time))
        throw value_error{"the time " + std::to_string(time.second) +
                          " s after 1970-01-01 is outside of the years 0000 to 9999 and cannot be "
                          "stored"};
    calendar_text text;
    const std::chrono::sys_days date{std::chrono::days{static_cast<int>(day)}};
    append_date(text, fields_of(std::chrono::year_month_day{date}));
    text.append(' ');
    append_clock(
        text,
        {static_cast<int>(time.second - day * seconds_per_day), static_cast<int>(time.nanosecond)},
        digits);
    return text;
}

/// The time since 1970-01-01 00:00:00 that a text says, in UTC; with `is_local` an offset in
/// the text is a `value_error`.
constexpr split_seconds read_seconds(std::string_view text, bool is_local) {
    const moment_fields moment = read_moment(text);
    if (is_local && moment.has_offset) throw_malformed(text, "local time: it has a UTC offset");
    const std::chrono::sys_days date = checked_date(moment.date, text);
    const std::int64_t midnight =
        static_cast<std::int64_t>(date.time_since_epoch().count()) * seconds_per_day;
    const split_seconds time{midnight + moment.clock.second - moment.offset,
                             moment.clock.nanosecond};
    if (!is_storable(time)) throw_malformed(text, "time of the years 0000 to 9999 in UTC");
    return time;
}

/// A duration is INTEGER, its count of ticks: 90 for `90s`, 90000 for `90000ms`. The unit is the
/// C++ type's and is not stored. A count that does not fit `Rep` is a `value_error`.
template <Integer Rep, class Period>
struct type_mapping<std::chrono::duration<Rep, Period>> {
    using database_type = std::int64_t;
    static constexpr operations supports =
        operations::equality | operations::order | operations::sum;

    static constexpr std::int64_t to_database(std::chrono::duration<Rep, Period> value) {
        return widen_integer(value.count());
    }
    static constexpr std::chrono::duration<Rep, Period> from_database(std::int64_t ticks) {
        return std::chrono::duration<Rep, Period>{narrow_integer<Rep>(ticks)};
    }
};

/// `year_month_day` is TEXT, `YYYY-MM-DD`; only valid dates of the years 0000 to 9999.
template <>
struct type_mapping<std::chrono::year_month_day> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality | operations::order;

    static constexpr calendar_text to_database(std::chrono::year_month_day date) {
        calendar_text text;
        append_date(text, fields_of(date));
        return text;
    }
    static constexpr std::chrono::year_month_day from_database(std::string_view text) {
        return checked_date(read_date(text), text);
    }
};

/// What the mappings of points in time share: TEXT `YYYY-MM-DD HH:MM:SS` with 0, 3, 6 or 9
/// fraction digits, as `D` needs, of the years 0000 to 9999. Read are also `T` for the space, a
/// text without seconds or without a time (midnight), and any fraction that `D` holds exactly.
template <class Clock, class D, bool IsLocal>
struct time_point_mapping {
    using database_type = std::string;
    using time_point = std::chrono::time_point<Clock, D>;
    static constexpr operations supports = operations::equality | operations::order;

    static constexpr calendar_text to_database(time_point time) {
        const std::int64_t ticks = widen_integer(time.time_since_epoch().count());
        return write_moment(split_ticks(ticks, period_of<D>), fraction_digits(D::period::den));
    }
    static constexpr time_point from_database(std::string_view text) {
        const std::int64_t ticks = join_ticks(read_seconds(text, IsLocal), period_of<D>, text);
        return time_point{D{narrow_integer<typename D::rep>(ticks)}};
    }
};

/// `sys_time<D>` is UTC. Read are also texts with `Z` or an offset: `+02:00`, `-0230`, `+02`.
template <TickDuration D>
struct type_mapping<std::chrono::sys_time<D>>
    : time_point_mapping<std::chrono::system_clock, D, false> {};

/// `local_time<D>` is written the same; to read a text with an offset is a `value_error`.
template <TickDuration D>
struct type_mapping<std::chrono::local_time<D>>
    : time_point_mapping<std::chrono::local_t, D, true> {};

/// `hh_mm_ss<D>` is TEXT, `HH:MM:SS` with 0, 3, 6 or 9 fraction digits, from 00:00:00 to less than
/// 24 hours; negative and longer ones are a `value_error`.
template <TickDuration D>
struct type_mapping<std::chrono::hh_mm_ss<D>> {
    using database_type = std::string;
    using time_of_day = std::chrono::hh_mm_ss<D>;
    static constexpr operations supports = operations::equality | operations::order;

    static constexpr calendar_text to_database(const time_of_day& time) {
        using precision = typename time_of_day::precision;
        const std::int64_t hours = time.hours().count();
        if (time.is_negative() || hours >= 24)
            throw value_error{
                "an hh_mm_ss that is negative or of 24 hours or more is no time of "
                "day and cannot be stored"};
        const std::int64_t seconds =
            hours * 3600 + time.minutes().count() * 60 + time.seconds().count();
        const split_seconds rest =
            split_ticks(static_cast<std::int64_t>(time.subseconds().count()), period_of<precision>);
        calendar_text text;
        append_clock(text, {static_cast<int>(seconds), static_cast<int>(rest.nanosecond)},
                     fraction_digits(D::period::den));
        return text;
    }
    static constexpr time_of_day from_database(std::string_view text) {
        const clock_fields clock = read_clock(text);
        const std::int64_t ticks = join_ticks({clock.second, clock.nanosecond}, period_of<D>, text);
        return time_of_day{D{narrow_integer<typename D::rep>(ticks)}};
    }
};

// What SQLite's date functions take, and give.
template <>
inline constexpr bool is_calendar_type<std::chrono::year_month_day> = true;
template <TickDuration D>
inline constexpr bool is_calendar_type<std::chrono::sys_time<D>> = true;
template <TickDuration D>
inline constexpr bool is_calendar_type<std::chrono::local_time<D>> = true;

// What the sentences of the compiler call them.
template <>
inline constexpr moment moment_of<std::chrono::year_month_day> = moment::date;
template <class D>
inline constexpr moment moment_of<std::chrono::sys_time<D>> = moment::utc_time;
template <class D>
inline constexpr moment moment_of<std::chrono::local_time<D>> = moment::local_time;
template <class D>
inline constexpr moment moment_of<std::chrono::hh_mm_ss<D>> = moment::time_of_day;
template <class Rep, class Period>
inline constexpr moment moment_of<std::chrono::duration<Rep, Period>> = moment::duration;

template <>
struct detail::calendar_type<detail::calendar::date> {
    using type = std::chrono::year_month_day;
};
template <>
struct detail::calendar_type<detail::calendar::timestamp> {
    using type = std::chrono::sys_seconds;
};

}  // namespace stele
