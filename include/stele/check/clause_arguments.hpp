// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the number of arguments of a clause.

#include <stele/check/operands.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele {

namespace detail {
struct braces;
/// How many arguments a call is given; empty braces are none.
template <class... Given>
inline constexpr std::size_t number_given = sizeof...(Given);
template <>
inline constexpr std::size_t number_given<braces> = 0;
}  // namespace detail

/// Whether where() or having() is given one condition.
template <std::size_t Given>
inline constexpr bool is_one_condition = Given == 1;

/// Whether limit() or offset() is given one number.
template <std::size_t Given>
inline constexpr bool is_one_count = Given == 1;

/// Whether distinct() is given nothing.
template <class... Given>
inline constexpr bool distinct_takes_nothing = sizeof...(Given) == 0;

/// Whether values() has assignments as they are. Always false: asked where they are in braces.
template <class Statement>
inline constexpr bool values_has_assignments = false;

namespace check {

template <class Statement>
consteval void values_without_braces() {
    static_assert(values_has_assignments<Statement>,
                  "stele: values() of braces that are no row; write assignments without them, "
                  "values(Author::last_name = \"King\"), and several rows as a range [S387]");
}

/// where() or having() of no condition, or of several.
template <conditional What, std::size_t Given>
consteval void one_condition() {
    if constexpr (What == conditional::where && Given == 0)
        static_assert(
            is_one_condition<Given>,
            "stele: where() of nothing, or of braces; say a condition, or leave where() out [S340]");
    else if constexpr (What == conditional::where)
        static_assert(is_one_condition<Given>,
                      "stele: where() of several arguments; join the conditions by && [S341]");
    else if constexpr (Given == 0)
        static_assert(
            is_one_condition<Given>,
            "stele: having() of nothing, or of braces; say a condition, or leave having() out [S340]");
    else
        static_assert(is_one_condition<Given>,
                      "stele: having() of several arguments; join the conditions by && [S341]");
}

template <render::place Clause, std::size_t Given>
consteval bool one_count() {
    if constexpr (Clause == render::place::limit)
        static_assert(is_one_count<Given>,
                      "stele: limit() takes one number of rows; say offset() for where they begin "
                      "[S342]");
    else
        static_assert(is_one_count<Given>,
                      "stele: offset() takes one number of rows; say limit() for how many [S342]");
    return Given == 1;
}

template <class... Given>
consteval bool nothing_in_distinct() {
    static_assert(distinct_takes_nothing<Given...>,
                  "stele: distinct() takes no arguments; it compares whole rows of the select "
                  "list, so select those columns alone [S346]");
    return distinct_takes_nothing<Given...>;
}

}  // namespace check
}  // namespace stele
