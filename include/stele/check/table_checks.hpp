// SPDX-License-Identifier: BSL-1.0
#pragma once

// check(condition) of a table: that it is given one, and where its operands are judged.

#include <stele/check/entries.hpp>
#include <stele/meta/list.hpp>

namespace stele {

/// Whether check() is given one condition.
template <class... Given>
inline constexpr bool is_one_check = sizeof...(Given) == 1;

namespace detail {

/// What check() is given.
template <class Given>
constexpr auto one_condition(const Given& given) {
    return given;
}
template <class Given, class... More>
    requires(sizeof...(More) != 0)
constexpr auto one_condition(const Given& given, const More&...) {
    static_assert(is_one_check<Given, More...>,
                  "stele: check() of several conditions; join them by && in one, or say check() "
                  "for each [S682]");
    return given;
}

template <bool>
struct known_condition {};
template <class Entry>
constexpr bool try_check() {
    return requires { typename known_condition<(static_cast<void>(Entry::stele_check()), true)>; };
}
template <class... Entries>
constexpr bool try_checks(list<Entries...>) {
    return (true || ... || try_check<Entries>());
}

/// Makes the conditions of a table's check(), so that what is wrong with an operand is said with little
/// above it, and not in the midst of the statement's text. Always true.
template <class Table>
inline constexpr bool checks_are_made =
    detail::try_checks(detail::entries_of<Table, detail::is_check>{});

}  // namespace detail
}  // namespace stele
