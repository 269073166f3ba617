// SPDX-License-Identifier: BSL-1.0
#pragma once

// Dates: CAST(strftime('%Y', "loan"."due") AS INTEGER), date(?, ?), CURRENT_TIMESTAMP. What they do
// is in SQLite's documentation, "Date And Time Functions". Types of <chrono> come with
// <stele/chrono.hpp>; without it, the functions that give one do not compile.

#include <stele/check/function.hpp>
#include <stele/expression/function.hpp>
#include <stele/types/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

namespace detail {

template <class E>
inline constexpr bool is_calendar_node =
    is_calendar_type<remove_optional_t<typename E::stele_type>>;

namespace fn {

// Text may be no date, and then gives NULL.
struct null_unless_a_date : null_if_any {
    static constexpr argument takes[]{argument::calendar, argument::text};
    template <class Context, class E, class... Modifiers>
    static constexpr bool can_be_null() {
        // A modifier that is none gives NULL, and one that leads beyond the year 9999.
        return !is_calendar_node<E> || sizeof...(Modifiers) != 0 || can_be_null_in<Context, E>();
    }
};
struct gives_part : null_unless_a_date {
    static constexpr std::string_view end = ") AS INTEGER)";
    template <class...>
    using value = std::int64_t;
};
template <calendar What>
struct gives_calendar : null_unless_a_date {
    static constexpr auto gives = What;
    static constexpr std::size_t at_most = static_cast<std::size_t>(-1);
    template <class... Es>
    using value = typename calendar_type<later<What, Es...>>::type;
};
template <calendar What>
struct current : gives_calendar<What> {
    static constexpr std::string_view end{};
    static constexpr std::size_t at_least = 0, at_most = 0;
    template <class>
    static constexpr bool can_be_null() {
        return false;
    }
};

// clang-format off
struct year   : gives_part { static constexpr std::string_view sql = "CAST(strftime('%Y', "; };
struct month  : gives_part { static constexpr std::string_view sql = "CAST(strftime('%m', "; };
struct day    : gives_part { static constexpr std::string_view sql = "CAST(strftime('%d', "; };
struct hour   : gives_part { static constexpr std::string_view sql = "CAST(strftime('%H', "; };
struct minute : gives_part { static constexpr std::string_view sql = "CAST(strftime('%M', "; };
struct second : gives_part { static constexpr std::string_view sql = "CAST(strftime('%S', "; };
struct date     : gives_calendar<calendar::date>      { static constexpr std::string_view sql = "date("; };
struct datetime : gives_calendar<calendar::timestamp> { static constexpr std::string_view sql = "datetime("; };
struct current_date      : current<calendar::date>      { static constexpr std::string_view sql = "CURRENT_DATE"; };
struct current_timestamp : current<calendar::timestamp> { static constexpr std::string_view sql = "CURRENT_TIMESTAMP"; };
// clang-format on

}  // namespace fn

/// What date() takes beside expressions: text, and dates and times of C++.
template <class T>
concept CalendarArgument = Argument<T> || sql_kind_of<stored_t<T>>
== kind::text || is_calendar_type<stored_t<T>>;

template <class Row, bool Ours, bool HasType, class... Ts>
struct calendar_called {};
template <class Row, class... Ts>
struct calendar_called<Row, true, true, Ts...>
    : called_with<Row, make_indices<sizeof...(Ts)>, Ts...> {};
template <class Row, class... Ts>
struct calendar_called<Row, true, false, Ts...> {
    using type = refused<std::string>;
    static consteval void judge() { check::calendar_result<HasCalendarType<Row::gives>>(); }
};

template <class Row, class T, class... Ts>
using calendar_call = calendar_called<Row,
                                      (Argument<T> || ... || Argument<Ts>) ||
                                          (CalendarArgument<T> && ... && CalendarArgument<Ts>),
                                      HasCalendarType<later<Row::gives, T>>, T, Ts...>;
template <class Row, class Void>
using current_call = calendar_called<Row, true, HasCalendarType<later<Row::gives, Void>>>;

}  // namespace detail

/// `CAST(strftime('%Y', e) AS INTEGER)`: the year of a date or time, as std::int64_t; NULL where e
/// is. Also of text, and then optional. An error: e is no date.
STELE_FUNCTION(year)
/// The month, 1 to 12.
STELE_FUNCTION(month)
/// The day of the month, 1 to 31.
STELE_FUNCTION(day)
/// The hour, 0 to 23.
STELE_FUNCTION(hour)
/// The minute, 0 to 59.
STELE_FUNCTION(minute)
/// The second, 0 to 59, without its fraction.
STELE_FUNCTION(second)

#define STELE_CALENDAR_FUNCTION(name)                                                        \
    template <class E, class... Es>                                                          \
    constexpr typename detail::calendar_call<detail::fn::name, E, Es...>::type name(         \
        E&& e, Es&&... modifiers) {                                                          \
        detail::calendar_call<detail::fn::name, E, Es...>::judge();                          \
        return detail::                                                                      \
            make_call<typename detail::calendar_call<detail::fn::name, E, Es...>::type>::of( \
                static_cast<E&&>(e), static_cast<Es&&>(modifiers)...);                       \
    }                                                                                        \
    STELE_VALUES_ALONE(name)
#define STELE_CURRENT(name)                                                          \
    template <class Void = void>                                                     \
    constexpr typename detail::current_call<detail::fn::name, Void>::type name() {   \
        detail::current_call<detail::fn::name, Void>::judge();                       \
        return detail::make_call<                                                    \
            typename detail::current_call<detail::fn::name, Void>::type>::of();      \
    }                                                                                \
    template <class E, class... Es>                                                  \
    constexpr typename detail::given_up<detail::fn::name>::type name(E&&, Es&&...) { \
        check::argument_count<detail::fn::name, 1 + sizeof...(Es)>();                \
        return {};                                                                   \
    }
/// `date(e, modifiers…)`: the date that a date, a time or a text says, as
/// std::chrono::year_month_day; `date("1994-01-01", "+1 year")` is a year later. Optional with
/// modifiers or of text: SQLite gives NULL for what is none, and beyond the year 9999.
STELE_CALENDAR_FUNCTION(date)
/// `datetime(e, modifiers…)`: the same with the time, as std::chrono::sys_seconds.
STELE_CALENDAR_FUNCTION(datetime)
/// `CURRENT_DATE`, in UTC, as std::chrono::year_month_day. No argument is a table, so look-up
/// needs a using.
STELE_CURRENT(current_date)
/// `CURRENT_TIMESTAMP`, in UTC, as std::chrono::sys_seconds.
STELE_CURRENT(current_timestamp)
#undef STELE_CALENDAR_FUNCTION
#undef STELE_CURRENT

}  // namespace stele
