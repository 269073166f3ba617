// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about INSERT, UPDATE and DELETE.

#include <stele/check/assignment.hpp>
#include <stele/check/clause_arguments.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/write_arguments.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele {

/// Whether something is an assignment to a column of a table.
template <class T, class Assigned>
inline constexpr bool assigns_column_of = false;
template <class T, Assignment Assigned>
inline constexpr bool assigns_column_of<T, Assigned> =
    detail::same<typename Assigned::column::stele_table, T>;

/// Whether a column can be assigned: the database fills a `generated` one.
template <class Column>
inline constexpr bool may_be_assigned = !Column::stele_generated;

/// Whether set() or do_update() has something to assign.
template <std::size_t Assignments>
inline constexpr bool assigns_something = Assignments != 0;

/// Whether a column is assigned once in a list of assignments' columns.
template <class Column, class Columns>
inline constexpr bool assigned_once = false;
template <class Column, class... Columns>
inline constexpr bool assigned_once<Column, list<Columns...>> =
    (std::size_t{detail::same<Column, Columns>} + ... + 0) == 1;

/// Whether the database gives a column a value where an INSERT has none: NULL, a default, or a key.
template <class Column>
inline constexpr bool has_value_by_itself =
    is_optional<typename Column::stele_type> || Column::stele_generated ||
    !Column::stele_default_sql.empty() || requires {
    Column::stele_default();
}
|| detail::is_assigned_by_database<Column>;

/// Whether a column, if required, is among those that an INSERT assigns.
template <class Column, class Assigned>
inline constexpr bool required_column_assigned =
    has_value_by_itself<Column> || detail::contains<Assigned, Column>;

/// Whether an UPDATE sets a column from a row: all but its key and `generated` ones.
template <class Column>
inline constexpr bool is_set_from_row =
    !Column::stele_generated &&
    !detail::contains<primary_key_t<typename Column::stele_table>, Column>;

/// Whether a table has a column that set(row) sets.
template <class Columns>
inline constexpr bool has_columns_to_set = false;
template <class... Columns>
inline constexpr bool has_columns_to_set<list<Columns...>> = (is_set_from_row<Columns> || ...);

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
template <class T>
struct not_of {
    template <class Assigned>
    struct test {
        static constexpr bool value = !assigns_column_of<T, Assigned>;
    };
};
template <class Column>
struct is_generated {
    static constexpr bool value = !may_be_assigned<Column>;
};
template <class Columns>
struct repeated_in {
    template <class Column>
    struct test {
        static constexpr bool value = !assigned_once<Column, Columns>;
    };
};

}  // namespace detail

/// Whether a table's rows are said, by where() or everywhere(), in a statement that changes them.
template <class T, bool Said>
inline constexpr bool rows_are_said = Said;

namespace check {

// What values(), set() and do_update() have in common, with their names in it.
#define STELE_JUDGE_ASSIGNED(condition, code, sentence, ...)                                     \
    if constexpr (Where == render::clause::set)                                                  \
        static_assert(condition, STELE_SENTENCE(code, "stele: set() " sentence, "stele: set() ", \
                                                __VA_ARGS__));                                   \
    else if constexpr (Where == render::clause::do_update)                                       \
        static_assert(condition, STELE_SENTENCE(code, "stele: do_update() " sentence,            \
                                                "stele: do_update() ", __VA_ARGS__));            \
    else                                                                                         \
        static_assert(condition, STELE_SENTENCE(code, "stele: values() " sentence,               \
                                                "stele: values() ", __VA_ARGS__))

template <render::clause Where, class T, class Assigned>
constexpr void assignment_of() {
    if constexpr (Assignment<Assigned>)
        STELE_JUDGE_ASSIGNED(
            (assigns_column_of<T, Assigned>), "S420",
            "takes assignments to columns of its own table; write Table::column = value",
            "assigns ", name_of<typename Assigned::column>(), ", but writes ", name_of<T>(),
            "; write ", cpp_name_of<T>(), "::column = value");
    else if constexpr (Where == render::clause::values)
        static_assert(
            assigns_column_of<T, Assigned>,
            STELE_SENTENCE("S490",
                           "stele: values() takes a row of its table, a range of such rows, or "
                           "assignments to its columns; write Book::row{...} or Book::title = "
                           "value",
                           "stele: values() takes a row of ", name_of<T>(),
                           ", a range of such rows, or assignments to its columns; write ",
                           cpp_name_of<T>(), "::row{...} or ", cpp_name_of<T>(),
                           "::column = value"));
    else
        STELE_JUDGE_ASSIGNED(
            (assigns_column_of<T, Assigned>), "S420",
            "takes assignments to columns of its own table; write Table::column = value",
            "takes assignments to columns of ", name_of<T>(), "; write ", cpp_name_of<T>(),
            "::column = value");
}

template <render::clause Where, class Column, class Columns>
constexpr void once_assigned() {
    STELE_JUDGE_ASSIGNED((assigned_once<Column, Columns>), "S421",
                         "assigns a column twice; assign it once", "assigns ", name_of<Column>(),
                         " twice; assign it once");
}

template <render::clause Where, class Column>
constexpr void not_generated() {
    STELE_JUDGE_ASSIGNED(may_be_assigned<Column>, "S422",
                         "assigns a generated column, which the database fills; leave it out",
                         "assigns ", name_of<Column>(),
                         ", a generated column, which the database fills; leave it out");
}

/// set() and do_update() of nothing.
template <render::clause Where, std::size_t Assignments>
consteval bool some_assignments() {
    STELE_JUDGE_ASSIGNED(assigns_something<Assignments>, "S430",
                         "of nothing; write Table::column = value",
                         "of nothing; write Table::column = value");
    return Assignments != 0;
}

#undef STELE_JUDGE_ASSIGNED

/// The arguments of values(), set() and do_update(), each an assignment to another column of the
/// table.
template <render::clause Where, class T, class... Assigned>
consteval bool assignments() {
    constexpr bool of_table = (assigns_column_of<T, Assigned> && ...);
    if constexpr (!of_table) {
        using culprit = detail::first_bad<list<Assigned...>, detail::not_of<T>::template test>;
        if constexpr ((detail::is_refused<Assigned>() || ...)) return false;
        else if constexpr (compares_to_assign<culprit>) comparison_to_assign<Where, culprit>();
        else assignment_of<Where, T, culprit>();
        return false;
    } else {
        using columns = list<typename Assigned::column...>;
        constexpr bool each_once = (assigned_once<typename Assigned::column, columns> && ...);
        constexpr bool none_generated = (may_be_assigned<typename Assigned::column> && ...);
        if constexpr (!each_once)
            once_assigned<Where,
                          detail::first_bad<columns, detail::repeated_in<columns>::template test>,
                          columns>();
        else if constexpr (!none_generated)
            not_generated<Where, detail::first_bad<columns, detail::is_generated>>();
        return each_once && none_generated;
    }
}

/// What do_update() is given.
template <class T, class... Assigned>
consteval bool assignments_to_update() {
    if constexpr (detail::number_given<Assigned...> == 0)
        return some_assignments<render::clause::do_update, detail::number_given<Assigned...>>();
    else return assignments<render::clause::do_update, T, Assigned...>();
}

/// set() of a row of a table that has columns beside its key.
template <class T>
consteval void row_to_set() {
    static_assert(
        has_columns_to_set<typename T::stele_columns>,
        "stele: set() of a row of a table that is all key; assign the columns instead [S423]");
}

/// An INSERT that leaves out a column which must have a value.
template <class T, class Assigned>
constexpr void complete() {
    using left_out =
        detail::first_bad<typename T::stele_columns, detail::not_assigned<Assigned>::template test>;
    static_assert(
        required_column_assigned<left_out, Assigned>,
        STELE_SENTENCE(
            "S424",
            "stele: insert() leaves out a column that must have a value; give it one, or a default in "
            "its table",
            "stele: insert() leaves out ", name_of<left_out>(), ", which must have a value; add ",
            cpp_name_of<left_out>(), " = value, or give it a default in its table"));
}

/// An UPDATE or DELETE without a word on which rows.
template <class T, bool Updates>
constexpr void says_which() {
    if constexpr (Updates)
        static_assert(
            rows_are_said<T, false>,
            "stele: update() without where(); say where(), or everywhere() for all rows [S425]");
    else
        static_assert(
            rows_are_said<T, false>,
            "stele: delete_from() without where(); say where(), or everywhere() for all rows [S426]");
}

/// An UPDATE without set().
template <class T>
constexpr void says_what() {
    static_assert(rows_are_said<T, false>,
                  "stele: update() without set(); say which columns it sets [S427]");
}

/// An INSERT without anything to insert.
template <class T>
constexpr void says_values() {
    static_assert(rows_are_said<T, false>,
                  "stele: insert() without values() and from(); say one of them [S428]");
}

template <bool Said>
consteval bool join_after_from() {
    static_assert(
        Said, "stele: join() of update() without from(); name the first table in from() [S429]");
    return Said;
}

}  // namespace check
}  // namespace stele
