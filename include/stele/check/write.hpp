// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about INSERT, UPDATE and DELETE.

#include <stele/check/assignment.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/entries.hpp>
#include <stele/render/source.hpp>
#include <stele/meta/list.hpp>

namespace stele {

/// Whether something is an assignment to a column of a table.
template <class T, class Assigned>
inline constexpr bool assigns_column_of = false;
template <class T, Assignment Assigned>
inline constexpr bool assigns_column_of<T, Assigned> =
    detail::same<typename std::remove_cvref_t<Assigned>::column::stele_table, T>;

/// Whether a column is assigned once in a list of assignments' columns.
template <class Column, class Columns>
inline constexpr bool assigned_once = false;
template <class Column, class... Columns>
inline constexpr bool assigned_once<Column, list<Columns...>> =
    (std::size_t{detail::same<Column, Columns>} + ... + 0) == 1;

/// Whether the database gives a column a value where an INSERT has none: NULL, a default, or a key.
template <class Column>
inline constexpr bool has_value_by_itself =
    is_optional<typename Column::stele_type> || Column::stele_generated || !Column::stele_default_sql.empty() ||
    requires { Column::stele_default(); } || detail::is_assigned_by_database<Column>;

/// Whether a column, if required, is among those that an INSERT assigns.
template <class Column, class Assigned>
inline constexpr bool required_column_assigned = has_value_by_itself<Column> || detail::contains<Assigned, Column>;

/// Whether a statement says what it changes: it has where() or everywhere().
template <class Statement>
inline constexpr bool says_where = Statement::has(render::place::where);

namespace detail {

template <class Assigned, class... Columns>
constexpr bool all_required_assigned(list<Columns...>) {
    return (required_column_assigned<Columns, Assigned> && ...);
}
template <class Assigned>
struct not_assigned {
    template <class Column>
    struct test {
        static constexpr bool value = !required_column_assigned<Column, Assigned>;
    };
};

} // namespace detail

namespace check {

template <class T, class Assigned>
constexpr void assignment_of() {
    static_assert(assigns_column_of<T, Assigned>,
                  "stele: values() or set() with something that is no assignment to a column of the statement's "
                  "table; write Table::column = value");
}

template <class Column, class Columns>
constexpr void once_assigned() {
    static_assert(assigned_once<Column, Columns>,
                  "stele: values() or set() assigns a column twice; assign it once");
}

/// The arguments of values() and set(), each an assignment to another column of the table.
template <class T, class... Assigned>
constexpr bool assignments() {
    constexpr bool of_table = (assigns_column_of<T, Assigned> && ...);
    if constexpr (!of_table) {
        (assignment_of<T, Assigned>(), ...);
        return false;
    } else {
        using columns = list<typename std::remove_cvref_t<Assigned>::column...>;
        (once_assigned<typename std::remove_cvref_t<Assigned>::column, columns>(), ...);
        return (assigned_once<typename std::remove_cvref_t<Assigned>::column, columns> && ...);
    }
}

template <class T, class Columns>
struct missing;
template <class T, class Column, class... More>
struct missing<T, list<Column, More...>> {
    using first = Column;
};

/// An INSERT that leaves out a column which must have a value.
template <class T, class Assigned>
constexpr void complete() {
    using left_out =
        typename detail::filter<typename T::stele_columns, detail::not_assigned<Assigned>::template test>::type;
    static_assert(required_column_assigned<typename missing<T, left_out>::first, Assigned>,
                  "stele: values() leaves out a column that must have a value; assign it, or give it a default in "
                  "its table");
}

/// An UPDATE or DELETE without a word on which rows.
template <class Statement>
constexpr void says_which() {
    static_assert(says_where<Statement>,
                  "stele: update() or delete_from() without where(); say where(), or everywhere() for all rows");
}

} // namespace check
} // namespace stele
