// SPDX-License-Identifier: BSL-1.0
#pragma once

// What may be assigned to a column, judged where `Table::column = value` stands.

#include <stele/check/function_place.hpp>
#include <stele/check/operands.hpp>

namespace stele {

namespace detail {

struct braces;

template <class To, class From>
constexpr bool kind_assigns() {
    constexpr kind to = sql_kind_of<To>, from = sql_kind_of<From>;
    if constexpr (to == kind::other || from == kind::other) return same<To, From>;
    else return to == from || (to == kind::real && from == kind::integer);
}

// What is NULL without rows has its sentence for where it stands, not for its NULL.
template <class T>
using own_aggregate = first_node<is_aggregate, list<std::remove_cvref_t<T>>>;
template <class T>
using own_window = first_node<is_windowed, list<std::remove_cvref_t<T>>>;

}  // namespace detail

/// Whether a value's type may be assigned to a column, NULL aside.
template <class Column, class T>
inline constexpr bool type_assignable = has_sql_type<T>&& detail::kind_assigns<
    remove_optional_t<value_t<Column>>, typename detail::judged_beside<T, Column>::type>();

/// Whether a value can be NULL: std::nullopt, an optional, or an expression that SQL can make NULL.
template <class T>
inline constexpr bool can_be_null = is_optional<detail::stored_t<T>> || detail::is_null_constant<T>;
template <Expression T>
inline constexpr bool can_be_null<T> = is_optional<value_t<T>>;
template <Operand T>
inline constexpr bool can_be_null<T> =
    is_optional<typename std::remove_cvref_t<T>::template stele_operand<bool>::stele_type>;

/// Whether `Column = value of type T` is right in type and in nullability.
template <class Column, class T>
inline constexpr bool assignable = detail::is_null_constant<T>
                                       ? is_optional<value_t<Column>>
                                       : type_assignable<Column, T> &&
                                             (is_optional<value_t<Column>> || !can_be_null<T>);

/// Whether something can be assigned as it is: what stands in braces has no type.
template <class Column, class T>
inline constexpr bool assigned_without_braces = !detail::same<T, detail::braces>;

namespace check {

template <class Column, class T>
constexpr void wrong_assignment() {
    if constexpr (!assigned_without_braces<Column, T>)
        static_assert(
            assigned_without_braces<Column, T>,
            STELE_SENTENCE("S178",
                           "stele: braces assigned to a column; assign a value of its type, or "
                           "std::nullopt for NULL",
                           "stele: braces assigned to ", described<Column>(),
                           "; assign a value of its type, or std::nullopt for NULL"));
    else if constexpr (detail::is_null_constant<T>)
        static_assert(
            assignable<Column, T>,
            STELE_SENTENCE(
                "S401",
                "stele: NULL assigned to a column that is not optional; assign a value, or declare "
                "the column as std::optional",
                "stele: NULL assigned to ", name_of<Column>(),
                ", which is not optional; assign a "
                "value, or declare the column as std::optional"));
    else if constexpr (detail::is_refused<T>() || detail::is_refused<Column>()) return;
    else if constexpr (is_no_operand<T> && (detail::why_no_value<T>() == no_value::range ||
                                            detail::why_no_value<T>() == no_value::bytes))
        static_assert(
            assignable<Column, T>,
            STELE_SENTENCE("S491",
                           "stele: a list assigned to a column; assign one value, and bytes as "
                           "std::vector<std::byte>",
                           "stele: a list assigned to ", described<Column>(),
                           "; assign one value, and bytes as std::vector<std::byte>"));
    else if constexpr (is_no_operand<T>) no_operand<T>();
    else if constexpr (operand<T>() && !detail::is_refused<T>()) {
        if constexpr (!type_assignable<Column, T>) {
            if constexpr (!moments<Column, T, remove_optional_t<value_t<Column>>,
                                   typename detail::judged_beside<T, Column>::type>())
                static_assert(
                    type_assignable<Column, T>,
                    STELE_SENTENCE(
                        "S402",
                        "stele: a value of the wrong type assigned to a column; assign one of the "
                        "column's own type",
                        "stele: ", described<T>(), " assigned to ", described<Column>(),
                        "; assign one of the column's own type"));
        } else if constexpr (!detail::same<detail::own_aggregate<T>, void>)
            aggregate_place<render::clause::set, detail::own_aggregate<T>>();
        else if constexpr (!detail::same<detail::own_window<T>, void>)
            window_place<render::clause::set, detail::own_window<T>>();
        else
            static_assert(
                assignable<Column, T>,
                STELE_SENTENCE(
                    "S403",
                    "stele: a value that can be NULL assigned to a column that is not optional; "
                    "assign *value, coalesce() of an expression, or declare the column as "
                    "std::optional",
                    "stele: ", described<T>(), ", which can be NULL, assigned to ",
                    name_of<Column>(),
                    ", which is not optional; assign *value, coalesce() of an expression, or "
                    "declare the column as std::optional"));
    }
}

template <class Column, class T>
consteval void assignment() {
    if constexpr (!assignable<Column, T>) wrong_assignment<Column, T>();
    else if constexpr (Constant<T>)
        static_cast<void>(constant_beside<operations::equality, Column, T>());
}

}  // namespace check
}  // namespace stele
