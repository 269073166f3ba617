// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about operands: judged at the call, in a function body, each naming its culprits as the
// arguments of a variable template, which is what compilers print below the sentence.

#include <stele/check/concepts.hpp>
#include <stele/types/stored.hpp>

namespace stele {

namespace detail {

constexpr bool is_number(kind k) { return k == kind::integer || k == kind::real; }

template <class T, class U>
constexpr bool kinds_agree() {
    constexpr kind a = sql_kind_of<T>, b = sql_kind_of<U>;
    if constexpr (a == kind::other || b == kind::other)
        return same<T, U>;
    else
        return a == b || (is_number(a) && is_number(b));
}

template <class T>
struct judged_type {
    using type = remove_optional_t<stored_t<T>>;
};
template <Expression T>
struct judged_type<T> {
    using type = remove_optional_t<value_t<T>>;
};

/// The type by which an operand is judged, an expression or a C++ value, without optional.
template <class T>
using judged_t = typename judged_type<T>::type;

} // namespace detail

/// A C++ type that has a SQL type: built in, or by a specialisation of stele::type_mapping.
template <class T>
inline constexpr bool has_sql_type = Expression<T> || Mapped<detail::judged_t<T>>;

namespace detail {

template <class T, class Other, bool IsExpression = Expression<T>>
struct judged_beside {
    using type = judged_t<T>;
};
template <class T, class Other>
struct judged_beside<T, Other, false> {
    using type = typename met_as<T, judged_t<Other>>::plain;
};

} // namespace detail

/// Whether values of two SQL types may be compared: numbers with numbers, text with text, a date with
/// a date, an enum or a mapped type only with itself (a C++ value may convert to it).
template <class L, class R>
inline constexpr bool comparable =
    detail::kinds_agree<typename detail::judged_beside<L, R>::type, typename detail::judged_beside<R, L>::type>();

/// Whether a type has an operation: see stele::operations and type_mapping<T>::supports.
template <class T, operations Operation>
inline constexpr bool supports = has(type_mapping<detail::judged_t<T>>::supports, Operation);

/// Whether an expression is a condition: its value is a bool. A C++ bool is none.
template <class T>
inline constexpr bool is_condition = false;
template <Expression T>
inline constexpr bool is_condition<T> = detail::same<remove_optional_t<value_t<T>>, bool>;

/// Whether a C++ value on either side is optional.
template <class L, class R>
inline constexpr bool compares_optional_value =
    (!Expression<L> && is_optional<detail::stored_t<L>>) || (!Expression<R> && is_optional<detail::stored_t<R>>);

/// Whether a type has what an aggregate needs: an order for min and max, a sum for sum and avg.
template <class E, operations Needs>
inline constexpr bool aggregable = supports<E, Needs>;

/// Whether two operands can be added, multiplied and so on.
template <class L, class R>
inline constexpr bool calculable = comparable<L, R> && supports<L, operations::arithmetic>;

namespace check {

/// A condition of where, on, having or a logical operator.
template <class T>
constexpr bool condition() {
    if constexpr (Assignment<T>) {
        static_assert(!Assignment<T>, "stele: = assigns and is no condition; compare with ==");
        return false;
    } else if constexpr (detail::same<std::remove_cvref_t<T>, bool>) {
        static_assert(!detail::same<std::remove_cvref_t<T>, bool>,
                      "stele: a C++ bool as a condition; decide in C++, or compare a column with it");
        return false;
    } else {
        static_assert(is_condition<T>, "stele: a condition that is no bool; compare it with something");
        return is_condition<T>;
    }
}

template <class T>
constexpr bool operand() {
    static_assert(has_sql_type<T>,
                  "stele: this C++ type has no SQL type; specialise stele::type_mapping for it, or pass "
                  "a type that has one");
    return has_sql_type<T>;
}

template <class Row, class L, class R>
constexpr void comparison() {
    if constexpr (detail::is_null_constant<L> || detail::is_null_constant<R>) {
        static_assert(Row::needs == operations::equality,
                      "stele: an order comparison with std::nullopt is never true; use == or !=, or is_null()");
    } else if constexpr (Assignment<L> || Assignment<R>) {
        condition<std::conditional_t<Assignment<L>, L, R>>();
    } else if constexpr (operand<L>()) {
        if constexpr (operand<R>()) {
            static_assert(comparable<L, R>,
                          "stele: two types that do not compare; compare with a value or column of the "
                          "same SQL type, or cast one of them");
            if constexpr (comparable<L, R>) {
                static_assert(supports<L, Row::needs>,
                              "stele: a comparison that this type does not have; see "
                              "type_mapping<T>::supports");
                static_assert(Row::needs == operations::equality || !compares_optional_value<L, R>,
                              "stele: an order comparison with an optional value; test it for a value "
                              "first, and compare with *value");
            }
        }
    }
}

/// The operands of && and ||; the first culprit alone is reported.
template <class L, class R>
constexpr void conditions() {
    if constexpr (condition<L>()) condition<R>();
}

template <class L, class R>
constexpr void arithmetic() {
    if constexpr (operand<L>()) {
        if constexpr (operand<R>())
            static_assert(calculable<L, R>,
                          "stele: arithmetic with something that is no number; use numbers, or a mapped "
                          "type that supports operations::arithmetic");
    }
}

} // namespace check
} // namespace stele
