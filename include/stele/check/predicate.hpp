// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about like(), contains(), between(), in() and their kin.

#include <stele/check/arguments.hpp>
#include <stele/check/function.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>

#include <cstddef>
#include <string>
#include <type_traits>

namespace stele {

/// Whether an operand of like(), glob(), contains() and the like is text.
template <class T>
inline constexpr bool is_text =
    sql_kind_of<typename detail::judged_beside<T, std::string>::type> == kind::text;

/// Whether a value is none that can be NULL: an optional one, or std::nullopt.
template <class T>
inline constexpr bool is_never_null_value =
    !detail::is_null_constant<T> && !detail::is_optional_value<T>;

/// Whether something can follow ESCAPE: a char, or text. A constant has one character.
template <class T>
inline constexpr bool is_escape = detail::same<T, char> || is_text<T>;
template <class T>
    requires requires { T::stele_one_character; }
inline constexpr bool is_escape<T> = T::stele_one_character;

/// Whether in() can look for an expression among such values.
template <class E, class V>
inline constexpr bool is_listable = is_never_null_value<V>;
template <class E, class V>
    requires(is_never_null_value<V>&& has_sql_type<V>)
inline constexpr bool is_listable<E, V> =
    is_operand<V> && comparable<E, V> && supports<E, operations::equality>;

namespace detail {
template <class E>
struct unlistable {
    template <class V>
    struct test {
        static constexpr bool value = !is_listable<E, V>;
    };
};
}  // namespace detail

/// Whether in() has something to look for.
template <std::size_t Values>
inline constexpr bool in_has_values = Values != 0;

/// Whether the elements of a range can go through json_each(): they are no optional values, and not
/// stored as blobs.
template <class E, class Element>
inline constexpr bool is_json_element = false;
template <class E, class Element>
    requires(!is_optional<Element> &&
             Mapped<typename detail::met_as<Element, detail::judged_t<E>>::plain>)
inline constexpr bool is_json_element<E, Element> =
    storage_of<typename detail::met_as<Element, detail::judged_t<E>>::plain> != storage::blob;

/// Whether between() can compare an expression with a bound.
template <class E, class V>
inline constexpr bool is_bound_of = false;
template <class E, class V>
    requires(is_never_null_value<V>&& has_sql_type<V>)
inline constexpr bool is_bound_of<E, V> =
    is_operand<V> && comparable<E, V> && supports<E, operations::order>;

namespace check {

template <class T>
consteval bool text_operand() {
    if constexpr (Assignment<T>) {
        return argument_is_no_assignment<T>();
    } else if constexpr (!is_never_null_value<T>) {
        static_assert(is_never_null_value<T>,
                      "stele: like() and its kin with an optional value, whose NULL would match "
                      "nothing; pass *value [S119]");
        return false;
    } else if constexpr (is_no_operand<T>) {
        no_operand<T>();
        return false;
    } else if constexpr (!has_sql_type<T>) {
        return operand<T>();
    } else if constexpr (is_text<T> || detail::is_refused<T>()) {
        return true;
    } else {
        static_assert(is_text<T>,
                      "stele: like() and its kin of something that is no text; use text, or "
                      "cast<std::string>(e) [S120]");
        return false;
    }
}

/// The operands of like() and its kin; the first culprit alone is reported.
template <class E, class P>
consteval bool text_operands() {
    if constexpr (is_no_operand<P> && is_never_null_value<P>) {
        no_operand<P>();
        return false;
    } else if constexpr (text_operand<E>()) {
        return text_operand<P>();
    } else {
        return false;
    }
}

template <class E, class P, class Escape>
consteval void text_operands() {
    if constexpr (text_operands<E, P>() && !is_escape<Escape>)
        static_assert(is_escape<Escape>,
                      "stele: like() with an escape that is no character; pass one, as '!' [S121]");
}

/// A value of in(): a SELECT has one column, a lit fits the column.
template <class E, class V>
consteval bool listed_value() {
    if constexpr (Constant<V>) return constant_beside<operations::equality, E, V>();
    else if constexpr (compares_itself<E, V>) two_sides<E>();
    else if constexpr (is_no_operand<V>) no_operand<V>();
    else return operand<V>();
    return false;
}

/// A bound of between(): the same.
template <class E, class V>
consteval bool bound() {
    if constexpr (Constant<V>) {
        return constant_beside<operations::order, E, V>();
    } else if constexpr (compares_itself<E, V>) {
        two_sides<E>();
        return false;
    } else {
        return operand<V>();
    }
}

/// in() has values, and none that can be NULL.
template <std::size_t Values, class Culprit>
consteval void listed() {
    static_assert(
        in_has_values<Values>,
        "stele: in() of nothing, or of braces that hold nothing or several types; name values, as "
        "in(1, 2), or pass a range, which may be empty [S122]");
    if constexpr (Values != 0)
        static_assert(is_never_null_value<Culprit>,
                      "stele: in() with an optional value or std::nullopt, which IN never finds; "
                      "leave it out, and say || e.is_null() [S123]");
}

/// in(range) has no optional values and no blobs.
template <class E, class Element>
consteval void listed_range() {
    if constexpr (is_optional<Element>)
        static_assert(is_json_element<E, Element>,
                      "stele: in() of a range of optional values, whose NULL it never finds; pass "
                      "those that have a value [S124]");
    else
        static_assert(is_json_element<E, Element>,
                      "stele: in() of a range of blobs, which json_each() cannot have; name the "
                      "values one by one [S125]");
}

}  // namespace check
}  // namespace stele
