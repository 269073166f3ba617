// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about on_conflict(), do_update() and where() behind it.

#include <stele/check/foreign_key.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/write.hpp>

#include <cstddef>

namespace stele {

namespace detail {

template <class T, class C>
inline constexpr bool is_own_column = false;
template <class T, Column C>
inline constexpr bool is_own_column<T, C> = same<typename C::stele_table, T>;

}  // namespace detail

/// Whether columns, in any order, are a key that a table declares: its primary key, a unique
/// column, or a unique(…) entry.
template <class T, class... Columns>
inline constexpr bool is_declared_key = [] {
    if constexpr (!(detail::is_own_column<T, Columns> && ...)) return false;
    else
        return (assigned_once<Columns, list<Columns...>> && ...) &&
               columns_are_unique<T, list<Columns...>>;
}();

/// Whether on_conflict() can have these columns: none, those of a declared key, or, with a where(),
/// any of the table's.
template <class T, bool Partial, class... Columns>
inline constexpr bool conflict_columns_fit =
    Partial ? sizeof...(Columns) != 0 && (detail::is_own_column<T, Columns> && ...)
            : sizeof...(Columns) == 0 || is_declared_key<T, Columns...>;

/// Whether a condition can be that of an index: it has no bound values.
template <class E>
inline constexpr bool can_be_index_condition = !E::stele_parameters;

/// Whether on_conflict() names the columns, so that do_update() can follow.
template <std::size_t Columns>
inline constexpr bool names_conflict = Columns != 0;

/// Whether on_conflict() has what it takes: columns of the table that is inserted into.
template <class T, class Given>
inline constexpr bool is_conflict_column = detail::is_own_column<T, Given>;

/// Whether an on_conflict() stands before do_nothing() or do_update(), which has none of them yet.
template <bool Behind, bool Nothing>
inline constexpr bool conflict_takes_action = false;

/// Whether an on_conflict() is the first with its columns, and behind none that is for any conflict.
template <class Columns, bool Reached>
inline constexpr bool conflict_is_reached = Reached;

/// Whether a do_update() is there, for where() to follow.
template <bool Updates>
inline constexpr bool updates_before_where = Updates;

namespace check {

template <class T>
struct no_conflict_column {
    template <class Given>
    struct test {
        static constexpr bool value = !is_conflict_column<T, Given>;
    };
};

template <class T, bool Partial, class... Columns>
consteval bool conflict_columns() {
    if constexpr (!(is_conflict_column<T, Columns> && ...)) {
        using culprit = detail::first_bad<list<Columns...>, no_conflict_column<T>::template test>;
        static_assert(
            is_conflict_column<T, culprit>,
            "stele: on_conflict() takes columns of the table that is inserted into; name its "
            "primary key or unique columns [S453]");
        return false;
    } else {
        static_assert(
            conflict_columns_fit<T, Partial, Columns...>,
            "stele: on_conflict() of columns that are no key of the table; name its primary "
            "key or unique columns, or declare them unique [S404]");
        return conflict_columns_fit<T, Partial, Columns...>;
    }
}

template <class E>
consteval bool index_condition() {
    if constexpr (!condition<conditional::where, E>()) {
        return false;
    } else {
        static_assert(
            can_be_index_condition<E>,
            "stele: where() of on_conflict() with a bound value, which no partial index "
            "has; write it as lit<value>, or put a where() for the rows behind do_update() [S405]");
        return can_be_index_condition<E>;
    }
}

template <std::size_t Columns>
consteval bool conflict_is_named() {
    static_assert(
        names_conflict<Columns>,
        "stele: do_update() after on_conflict() without columns; name those of the key [S406]");
    return names_conflict<Columns>;
}

template <class T>
constexpr void finished_conflict() {
    static_assert(
        rows_are_said<T, false>,
        "stele: on_conflict() without do_nothing() and do_update(); say one of them [S407]");
}

/// An ON CONFLICT behind others.
template <class Columns, bool Again, bool BehindAny>
consteval bool reached_conflict() {
    constexpr bool reached = conflict_is_reached < Columns, !Again && !BehindAny > ;
    if constexpr (BehindAny)
        static_assert(
            reached,
            "stele: on_conflict() behind one without columns, which is for any conflict; put "
            "that one last [S454]");
    else
        static_assert(
            reached,
            "stele: on_conflict() of the same columns twice; say once what happens [S455]");
    return reached;
}

/// do_nothing() with arguments.
template <class... Given>
consteval bool nothing_in_do_nothing() {
    static_assert(sizeof...(Given) == 0,
                  "stele: do_nothing() takes nothing; name the columns in on_conflict(), and write "
                  "do_update() for what changes [S456]");
    return sizeof...(Given) == 0;
}

/// do_nothing() or do_update() without an on_conflict() before it.
template <bool Behind, bool Nothing>
consteval void action() {
    if constexpr (Behind)
        static_assert(
            conflict_takes_action<Behind, Nothing>,
            "stele: an on_conflict() has do_nothing() or do_update(), once; say one of them "
            "[S457]");
    else
        static_assert(conflict_takes_action<Behind, Nothing>,
                      "stele: do_nothing() or do_update() without on_conflict(); name the key in "
                      "on_conflict() before it [S458]");
}

template <class T>
constexpr void values_to_conflict() {
    static_assert(rows_are_said<T, false>,
                  "stele: on_conflict() of an insert that gives no values; assign a column [S408]");
}

template <bool Updates>
consteval bool where_of_update() {
    static_assert(updates_before_where<Updates>,
                  "stele: where() of insert() says which rows do_update() updates; put it behind "
                  "do_update(), or into the select [S409]");
    return Updates;
}

}  // namespace check
}  // namespace stele
