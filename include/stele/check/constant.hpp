// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a comparison that is always or never true, and about lit<>, whose value is
// known: outside of its column's range, longer than its max_length, a divisor of 0.

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/operations.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

template <class Operator, class L, class R>
struct binary;

/// Satisfied by what `lit<…>` is.
template <class T>
concept Constant = requires {
    T::stele_natural;
};

/// Whether an operand is a comparison, so that `<` and the like with it make a chain: `a < b < c`.
template <class T>
inline constexpr bool is_chained = false;
template <class Operator, class L, class R>
inline constexpr bool is_chained<binary<Operator, L, R>> = requires {
    Operator::needs;
};

/// Whether a comparison compares two things: `column == column` of one column is always true, or
/// NULL.
template <class T>
inline constexpr bool compares_two_things = !Expression<T>;

namespace detail {

enum class repeated : unsigned char { constant, of_columns, unknown };

template <class... Nodes>
constexpr repeated repeats(list<Nodes...>);

/// Whether an expression has one value in a row, however often it is written, and is of columns.
template <class T>
constexpr repeated repeats() {
    if constexpr (Column<T>) return repeated::of_columns;
    else if constexpr (Constant<T>) return repeated::constant;
    else if constexpr (requires { requires T::stele_may_aggregate; }) return repeated::unknown;
    else if constexpr (requires { requires T::stele_children::size != 0; })
        return repeats(typename T::stele_children{});
    else return repeated::unknown;  // as a subquery
}
template <class... Nodes>
constexpr repeated repeats(list<Nodes...>) {
    repeated all = repeated::constant;
    constexpr repeated each[]{repeated::constant, repeats<Nodes>()...};
    for (const repeated one : each)
        if (one > all) all = one;
    return all;
}

template <class T>
constexpr bool is_one_thing() {
    if constexpr (Column<T>) return true;
    else if constexpr (requires { requires Expression<T> && !T::stele_parameters; })
        return repeats<T>() == repeated::of_columns;
    else return false;
}

}  // namespace detail
/// Whether both operands are the same column, or the same expression of columns: one without bound
/// values, and without what may give another value each time, as a function<"random", T>().
template <class L, class R>
inline constexpr bool compares_itself = false;
template <class T>
inline constexpr bool compares_itself<T, T> = detail::is_one_thing<T>();

namespace detail {

template <class Column, class Literal>
constexpr bool holds_constant() {
    using plain = remove_optional_t<value_t<Column>>;
    if constexpr (Integer<plain> && same<typename Literal::stele_type, std::int64_t>)
        return std::in_range<plain>(Literal::stele_value());
    else return true;
}

template <class Column, class Literal>
constexpr bool short_enough() {
    if constexpr (requires { Literal::stele_code_points(); })
        return Column::stele_max_length == 0 ||
               Literal::stele_code_points() <= Column::stele_max_length;
    else return true;
}

}  // namespace detail

/// Whether the integer of a lit is within the range of its column's C++ type.
template <class Column, class Literal>
inline constexpr bool constant_in_range = detail::holds_constant<Column, Literal>();

/// Whether the text of a lit is no longer than its column's max_length.
template <class Column, class Literal>
inline constexpr bool constant_within_length = detail::short_enough<Column, Literal>();

/// Whether a divisor is not `lit<0>`.
template <class Literal>
inline constexpr bool divides_by_no_zero = Literal::stele_non_zero;

namespace check {

template <class T>
consteval void chain() {
    static_assert(!is_chained<T>,
                  "stele: a comparison of a comparison: a < b < c is (a < b) < c; say a < b && "
                  "b < c, or b.between(a, c) [S160]");
}

/// Both sides have one type.
template <class T>
consteval void two_sides() {
    if constexpr (!Column<T>)
        static_assert(compares_two_things<T>,
                      "stele: an expression compared with itself, which says nothing of it; "
                      "compare two expressions, one of them by an alias, or say is_not_null() "
                      "[S823]");
    else
        static_assert(
            compares_two_things<T>,
            STELE_SENTENCE("S161",
                           "stele: a column compared with itself, which says nothing of it; "
                           "compare two columns, one of them by an alias, or say "
                           "is_not_null()",
                           "stele: ", name_of<T>(),
                           " compared with itself, which says nothing of it; compare two "
                           "columns, one of them by an alias, or say is_not_null()"));
}

/// A lit that a column is compared with, or that is assigned to it.
template <operations Needs, class E, class Literal>
consteval bool constant_beside() {
    if constexpr (!Column<E>) {
        return true;
    } else if constexpr (!constant_in_range<E, Literal>) {
        static_assert(constant_in_range<E, Literal>,
                      STELE_SENTENCE("S162",
                                     "stele: lit<> of a number that its column cannot hold; use "
                                     "one within the range of the column's C++ type",
                                     "stele: ", name_of<E>(),
                                     " cannot hold the number of this lit<>; use one within the "
                                     "range of ",
                                     spelling_of<remove_optional_t<value_t<E>>>()));
        return false;
    } else if constexpr (Needs == operations::equality && !constant_within_length<E, Literal>) {
        static_assert(constant_within_length<E, Literal>,
                      STELE_SENTENCE("S163",
                                     "stele: lit<> of text that is longer than the max_length of "
                                     "its column; shorten it, or raise max_length",
                                     "stele: the text of this lit<> is longer than the max_length "
                                     "of ",
                                     name_of<E>(), "; shorten it, or raise max_length"));
        return false;
    } else {
        return true;
    }
}

/// A lit as the right operand of `/` or `%`.
template <class Row, class Literal>
consteval void divisor() {
    if constexpr (requires { Row::is_division; })
        static_assert(divides_by_no_zero<Literal>,
                      "stele: a division by lit<0>, which is always NULL; divide by something "
                      "else, or say nullif(divisor, 0) of a column [S164]");
}

}  // namespace check
}  // namespace stele
