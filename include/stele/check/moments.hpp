// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about dates and times beside what they do not compare with. Asked only of operands
// that are wrong.

#include <stele/check/message.hpp>
#include <stele/types/calendar.hpp>

namespace stele {

/// Whether two times have one precision. Always false: what a note below the sentence shows.
template <class L, class R>
inline constexpr bool of_one_precision = false;

/// Whether two operands are both a date, both a time in UTC and so on. Always false: what a note
/// below the sentence shows.
template <class L, class R>
inline constexpr bool of_one_calendar = false;

/// Whether there is arithmetic of a date or a time. Always false: what a note below the sentence
/// shows.
template <class L, class R>
inline constexpr bool calculates_with_times = false;

namespace check {

/// Two operands of the types `A` and `B`, which do not compare and of which one is a date or a
/// time. False where neither is, and nothing was said.
template <class L, class R, class A, class B>
consteval bool moments() {
    constexpr moment a = moment_of<A>, b = moment_of<B>;
    if constexpr (a == moment::none && b == moment::none) return false;
    else if constexpr (a == b)
        static_assert(of_one_precision<L, R>,
                      STELE_SENTENCE("S670",
                                     "stele: times of different precision; round the value, as by "
                                     "std::chrono::floor<std::chrono::seconds>(t), or give both "
                                     "columns one type",
                                     "stele: times of different precision, of ", described<L>(),
                                     " and ", described<R>(),
                                     "; round the value, as by "
                                     "std::chrono::floor<std::chrono::seconds>(t), or give both "
                                     "columns one type"));
    else if constexpr (a != moment::none && b != moment::none)
        static_assert(of_one_calendar<L, R>,
                      STELE_SENTENCE("S671",
                                     "stele: a date, a UTC time, a local time, a time of day or a "
                                     "duration beside another of these; use one kind, as date(e) "
                                     "makes a date of a time",
                                     "stele: ", described<L>(), " and ", described<R>(),
                                     " are two kinds of dates and times; use one kind, as date(e) "
                                     "makes a date of a time"));
    else
        static_assert(of_one_calendar<L, R>,
                      STELE_SENTENCE("S672",
                                     "stele: a date, a time or a duration beside something else; "
                                     "give a value of <chrono>, as std::chrono::year_month_day, or "
                                     "take a part of it, as year(e)",
                                     "stele: ", described<L>(), " beside ", described<R>(),
                                     "; give a value of <chrono>, as std::chrono::year_month_day, "
                                     "or take a part of it, as year(e)"));
    return true;
}

/// The same of `+ - * / %`.
template <class L, class R, class A, class B>
consteval bool arithmetic_of_moments() {
    constexpr bool has_moment = moment_of<A> != moment::none || moment_of<B> != moment::none;
    if constexpr (has_moment)
        static_assert(
            calculates_with_times<L, R>,
            STELE_SENTENCE("S673",
                           "stele: arithmetic of a date, a time or a duration; calculate "
                           "in C++, or say date(e, \"+1 day\") or datetime(e, \"+1 "
                           "hour\")",
                           "stele: arithmetic of ", described<L>(), " and ", described<R>(),
                           "; calculate in C++, or say date(e, \"+1 day\") or "
                           "datetime(e, \"+1 hour\")"));
    return has_moment;
}

}  // namespace check
}  // namespace stele
