// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the language knows of dates and times without <chrono>: which types are some, and that SQL's
// own have a C++ type. types/chrono.hpp says the rest.

namespace stele {

/// True for types that SQLite's date functions take as they are stored.
template <class T>
inline constexpr bool is_calendar_type = false;

/// What a type of dates and times is; types of two of these do not compare with one another.
enum class moment : unsigned char { none, date, utc_time, local_time, time_of_day, duration };

/// The `moment` of a type; types/chrono.hpp has the specialisations.
template <class T>
inline constexpr moment moment_of = moment::none;

namespace detail {

/// What the date functions give.
enum class calendar : unsigned char { date, timestamp };

/// The C++ type of each; types/chrono.hpp has the specialisations.
template <calendar>
struct calendar_type {};

/// `What`, but known only when the types are, so that <stele/chrono.hpp> may come later than what
/// asks for it.
template <calendar What, class... Ts>
inline constexpr calendar later = static_cast<calendar>(static_cast<unsigned>(What) +
                                                        0 * sizeof...(Ts));

template <calendar What>
concept HasCalendarType = requires {
    typename calendar_type<What>::type;
};

}  // namespace detail
}  // namespace stele
