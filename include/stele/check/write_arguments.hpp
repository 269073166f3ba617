// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what the clauses of an INSERT, UPDATE or DELETE are given that is of another
// kind: a column where a table belongs, several rows where one does, nothing at all; and about clauses
// of theirs that are given twice.

#include <stele/check/concepts.hpp>
#include <stele/check/operands.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele {

/// Whether insert(), update() or delete_from() has what it takes: one table.
template <class... Given>
inline constexpr bool is_one_table = false;
template <class T>
inline constexpr bool is_one_table<T> = Table<T>;

/// Whether the rows of values() or set() come alone: one row, or one range of rows.
template <class... Given>
inline constexpr bool rows_come_alone = sizeof...(Given) < 2;

/// Whether from() of insert() has what it takes: one SELECT.
template <class... Given>
inline constexpr bool is_one_select_to_insert = false;
template <class S>
inline constexpr bool is_one_select_to_insert<S> = Select<S>;

/// Whether something that is no assignment is a comparison, or another condition.
template <class T>
inline constexpr bool compares_to_assign = !Assignment<T> && is_condition<T>;

/// Whether everywhere() or do_nothing() is given nothing.
template <class... Given>
inline constexpr bool takes_nothing = sizeof...(Given) == 0;

/// Whether a clause of a write may be given that often.
template <render::place Place, std::size_t Times>
inline constexpr bool may_be_written = Times < 2;

/// Whether columns() and values() do not meet: assignments and rows say their columns themselves.
template <class Table, bool Both>
inline constexpr bool columns_are_said_once = !Both;

namespace check {

enum class write : unsigned char { insert, update, delete_from };

/// The argument of insert(), update() and delete_from().
template <write What, class... Given>
consteval void written_table() {
    if constexpr (What == write::insert)
        static_assert(
            is_one_table<Given...>,
            "stele: insert() takes one table; write insert(Table), and what goes into it in "
            "values() or from() [S440]");
    else if constexpr (What == write::update)
        static_assert(is_one_table<Given...>,
                      "stele: update() takes one table; write update(Table), and what it sets in "
                      "set() [S441]");
    else
        static_assert(
            is_one_table<Given...>,
            "stele: delete_from() takes one table; write delete_from(Table), and which rows "
            "in where() [S442]");
}

/// Rows beside other things in values() or set(). `Rows` is how many of them are rows, or ranges.
template <render::clause Where, std::size_t Rows, class... Given>
consteval void rows_alone() {
    if constexpr (Where == render::clause::set)
        static_assert(
            rows_come_alone<Given...>,
            "stele: set() takes assignments, or one row of its table alone; assign the columns "
            "that differ [S443]");
    else if constexpr (Rows == sizeof...(Given))
        static_assert(rows_come_alone<Given...>,
                      "stele: values() of several rows; give it one range of rows: "
                      "values({{...}, {...}}), or a std::vector [S444]");
    else
        static_assert(
            rows_come_alone<Given...>,
            "stele: values() of a row beside other things; set the members of the row, or "
            "write assignments only [S445]");
}

/// Clauses of a write that are given twice.
template <render::place Place>
consteval void written_twice() {
    using enum render::place;
    constexpr bool once = may_be_written<Place, 2>;
    if constexpr (Place == values)
        static_assert(
            once,
            "stele: values() or from() given twice, or both; give an insert() one of them, "
            "and several rows as a range [S446]");
    else if constexpr (Place == set)
        static_assert(once, "stele: set() given twice; put all assignments into one [S447]");
    else if constexpr (Place == items)
        static_assert(once, "stele: columns() given twice; name all columns in one [S448]");
    else
        static_assert(once,
                      "stele: returning() given twice; name all that it returns in one [S449]");
}

template <class Statement, render::place Place>
consteval bool written_once() {
    if constexpr (Statement::has(Place)) written_twice<Place>();
    return !Statement::has(Place);
}

/// columns() beside values().
template <class Table, bool Both>
consteval bool columns_for_select() {
    static_assert(columns_are_said_once<Table, Both>,
                  "stele: columns() beside values(), whose assignments or rows say their columns "
                  "themselves; leave columns() out, it goes with from() [S450]");
    return !Both;
}

/// The argument of from() of insert().
template <class... Given>
consteval void select_to_insert() {
    static_assert(
        is_one_select_to_insert<Given...>,
        "stele: from() of insert() takes one SELECT; write from(select(...)), or give rows "
        "to values() [S451]");
}

/// A comparison in the place of an assignment.
template <render::clause Where, class T>
consteval void comparison_to_assign() {
    constexpr bool right = !compares_to_assign<T>;
    if constexpr (Where == render::clause::set)
        static_assert(right,
                      "stele: set() takes assignments, and this compares; assign with one =: "
                      "Table::column = value [S452]");
    else if constexpr (Where == render::clause::do_update)
        static_assert(right,
                      "stele: do_update() takes assignments, and this compares; assign with one =: "
                      "Table::column = value [S452]");
    else
        static_assert(right,
                      "stele: values() takes assignments, and this compares; assign with one =: "
                      "Table::column = value [S452]");
}

template <class... Given>
consteval bool nothing_in_everywhere() {
    static_assert(
        takes_nothing<Given...>,
        "stele: everywhere() takes nothing, it means all rows; say a condition in where() "
        "[S459]");
    return takes_nothing<Given...>;
}

}  // namespace check
}  // namespace stele
