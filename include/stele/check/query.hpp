// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about query(): what its rows can be, and its arguments.

#include <stele/check/operands.hpp>

#include <type_traits>

namespace stele {

namespace detail {

/// Stands for the fields of an aggregate with one that no column fills: the Ith.
template <class T, std::size_t I>
struct unfilled_field {
    static constexpr std::size_t size = I + 1;
    template <class Reader, class Row>
    static void read(Reader&, Row&) {}
};

template <class T>
struct no_cell {
    static constexpr bool value = !MappedColumn<remove_optional_t<T>>;
};

}  // namespace detail

/// Whether a column can fill the fields of a struct or tuple: none of them is of a type without a
/// SQL type, or of one that only views its text.
template <class Fields>
inline constexpr bool columns_can_fill = true;
template <class T, std::size_t I>
inline constexpr bool columns_can_fill<detail::unfilled_field<T, I>> = false;
template <class T>
    requires(!requires { T::size; })
inline constexpr bool columns_can_fill<T> = !detail::no_cell<T>::value;

/// Whether the rows of a query are one value each, which scalar() can give.
template <class Row>
inline constexpr bool row_is_one_value = MappedColumn<remove_optional_t<Row>>;

/// Whether query<Row>() can make a Row, which has a shape: a mapped type, a std::tuple, a struct.
template <class Row, bool HasShape>
inline constexpr bool can_be_queried = HasShape;

/// Whether rows of a type can be made and filled: it is no reference, const, array, and can be made
/// empty and assigned.
template <class Row>
inline constexpr bool can_be_filled = false;
template <class Row>
    requires requires { sizeof(Row); }
inline constexpr bool can_be_filled<Row> =
    std::is_object_v<Row> && !std::is_const_v<Row> && !std::is_array_v<Row> &&
    std::is_default_constructible_v<Row> && std::is_move_assignable_v<Row>;

/// Whether a C++ value can be an argument of query().
template <class T>
inline constexpr bool can_be_bound = detail::is_null_constant<T> ||
                                     (!Expression<T> && !Operand<T> &&
                                      Mapped<remove_optional_t<detail::stored_t<T>>>);

namespace check {

template <class Fields>
consteval bool query_fields() {
    static_assert(
        columns_can_fill<Fields>,
        "stele: query<Row>() of a row with a field that no column can fill; give it a type "
        "that has a SQL type, and owns its text, std::optional where it can be NULL [S511]");
    return columns_can_fill<Fields>;
}

template <class Row>
consteval bool query_row() {
    static_assert(
        can_be_queried<Row, false>,
        "stele: query<Row>() of a type that is no row; give it a mapped type, a std::tuple, "
        "a struct or a table's row [S512]");
    return can_be_queried<Row, false>;
}

/// A row that cannot even be made.
template <class Row>
consteval bool query_type() {
    if constexpr (!can_be_filled<Row>) return query_row<Row>();
    else return true;
}

template <class T>
consteval bool query_argument() {
    static_assert(
        can_be_bound<T>,
        "stele: an argument of query() that is no value of a mapped type; it is bound to a "
        "`?` of the text [S513]");
    return can_be_bound<T>;
}

}  // namespace check
}  // namespace stele
