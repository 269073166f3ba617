// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about recursive(): what it is given, and what SQL does not take in the SELECT that
// refers to the table itself (SQLite documentation, "The WITH Clause", Recursive Common Table
// Expressions).

#include <stele/check/concepts.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

/// Whether recursive() is given a SELECT, and a function that makes a SELECT of the table.
template <bool Takes, class... Given>
inline constexpr bool is_recursion = Takes;

/// Whether the arguments of recursive<"name">() are a SELECT and something more.
template <fixed_string Name, class... Given>
inline constexpr bool begins_recursion = false;
template <fixed_string Name, Select Seed, class Step>
inline constexpr bool begins_recursion<Name, Seed, Step> = !std::string_view{Name}.empty();

/// Whether the step of a recursive table has no aggregate, no group_by() and no window function.
template <class Step, class Culprit>
inline constexpr bool step_takes_rows_singly = detail::same<Culprit, void>;

/// Whether the step of a recursive table says no order and no number of rows, and is one SELECT.
template <class Step, bool Plain>
inline constexpr bool step_is_plain = Plain;

/// Whether the step of a recursive table names the table.
template <class Step, std::size_t Times>
inline constexpr bool step_names_table_at_all = Times != 0;

/// Whether the step of a recursive table names the table no more than once, in FROM or a join that
/// leaves its rows.
template <class Step, std::size_t Times>
inline constexpr bool step_names_table_once = Times < 2;

namespace check {

template <bool Takes, class... Given>
consteval void recursion() {
    static_assert(
        is_recursion<Takes, Given...>,
        "stele: recursive() takes a SELECT and a function of the table that gives another; "
        "say recursive<\"name\">(select(...), [](auto self) { return select(...); }) "
        "[S343]");
}

/// The step is a set operation.
template <class Step>
consteval void single_step() {
    static_assert(
        step_is_plain<Step, false>,
        "stele: the step of a recursive table is a set operation; SQLite takes one SELECT "
        "there, so say what differs by where() [S379]");
}

template <class Step>
consteval void unordered_step() {
    static_assert(
        step_is_plain<Step, false>,
        "stele: the step of a recursive table with order_by(), limit() or offset(), which "
        "SQL applies to the whole table; say it in the statement that selects from the "
        "table [S348]");
}

template <class Step, class Culprit, bool Window>
consteval void step_of_rows() {
    if constexpr (Window)
        static_assert(step_takes_rows_singly<Step, Culprit>,
                      "stele: the step of a recursive table with a window function, for which SQL "
                      "has only one row at a time; use it in the statement that selects from the "
                      "table [S345]");
    else
        static_assert(
            step_takes_rows_singly<Step, Culprit>,
            "stele: the step of a recursive table with an aggregate or group_by(), for "
            "which SQL has only one row at a time; aggregate in the statement that selects "
            "from the table [S344]");
}

template <class Step, std::size_t Times>
consteval void step_names_table() {
    if constexpr (Times == 0)
        static_assert(
            step_names_table_at_all<Step, Times>,
            "stele: the step of a recursive table does not name the table, so that nothing "
            "follows from a row; select from the function's argument or join it, or say "
            "union_all() [S680]");
    else
        static_assert(
            step_names_table_once<Step, Times>,
            "stele: the step of a recursive table names the table twice; name it once, in "
            "from() or a join [S373]");
}

template <class Step, class Within>
consteval void step_without_subquery() {
    static_assert(step_is_plain<Within, false>,
                  "stele: the step of a recursive table names the table in a statement within it; "
                  "name it in from() or a join [S375]");
}

template <class Step>
consteval void step_joins_table() {
    static_assert(
        step_is_plain<Step, false>,
        "stele: the step of a recursive table makes its rows optional by an outer join, so "
        "that it would never end; begin with from() of the table, or use join() [S378]");
}

}  // namespace check
}  // namespace stele
