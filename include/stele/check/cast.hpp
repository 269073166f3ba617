// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about cast<T>(e) to a date or a time, which CAST does not make.

#include <stele/check/moments.hpp>
#include <stele/check/operands.hpp>
#include <stele/types/calendar.hpp>

#include <string>

namespace stele {

namespace detail {

/// CAST changes the storage, not the text of a date: what is read then has to be of the type already.
template <class T, class E>
constexpr bool casts_moment() {
    constexpr moment to = moment_of<T>, from = moment_of<E>;
    if constexpr (to == moment::none || from == moment::none) return true;
    else if constexpr (to == moment::duration || from == moment::duration) return same<T, E>;
    // A date is a time at midnight.
    else if constexpr (to == moment::utc_time || to == moment::local_time)
        return from != moment::time_of_day;
    else return to == from;
}
template <class T, class E>
constexpr bool casts_number() {
    constexpr moment to = moment_of<T>;
    return to == moment::none || to == moment::duration || storage_of<E> == storage::text ||
           storage_of<E> == storage::blob;
}

}  // namespace detail

/// Whether cast<T>() can make a T of a date, a time or a duration.
template <class T, class E>
inline constexpr bool casts_to_same_moment = detail::casts_moment<T, E>();

/// Whether cast<T>() makes no date and no time of a number.
template <class T, class E>
inline constexpr bool casts_no_number_to_date = detail::casts_number<T, E>();

namespace check {

/// The type that a cast gives, beside that of what it is given.
template <class T, class E>
consteval void cast_from() {
    if constexpr (detail::same<remove_optional_t<T>, T> && moment_of<T> == moment::none) return;
    else if constexpr (has_sql_type<E> && !Assignment<E> && !selects_several_columns<E>) {
        using to = remove_optional_t<T>;
        using from = typename detail::judged_beside<E, std::string>::type;
        if constexpr (detail::is_refused<E>()) return;
        else if constexpr (!casts_to_same_moment<to, from>)
            static_assert(casts_to_same_moment<to, from>,
                          "stele: cast<T>() of a date, a time or a duration to another of these, "
                          "which CAST leaves as it is; say date(e) or datetime(e), or calculate in "
                          "C++ [S825]");
        else
            static_assert(
                casts_no_number_to_date<to, from>,
                "stele: cast<T>() of a number to a date or a time, which are stored as text; of "
                "seconds since 1970 say function<\"datetime\", T>(e, \"unixepoch\") [S824]");
    }
}

}  // namespace check
}  // namespace stele
