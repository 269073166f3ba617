// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what json_each() and json_tree() are given.

#include <stele/check/operands.hpp>
#include <stele/check/predicate.hpp>

namespace stele {

namespace detail {
template <class E>
constexpr bool is_json_text() {
    if constexpr (Assignment<E> || !has_sql_type<E>) {
        return false;
    } else {
        constexpr kind given = sql_kind_of<typename judged_beside<E, std::string>::type>;
        return given == kind::text || given == kind::blob || given == kind::other;
    }
}
template <class E>
struct no_json_text {
    static constexpr bool value = !is_json_text<E>();
};
}  // namespace detail

/// Whether something can be a JSON document, or a path in one: text, or of a type of the user's.
template <class E>
inline constexpr bool is_json_argument = detail::is_json_text<E>();

/// Whether json_each() is given a document, and at most a path in it.
template <class... Es>
inline constexpr bool has_json_arguments = sizeof...(Es) == 1 || sizeof...(Es) == 2;

/// Whether json_each<T>() says the type of its values.
template <class T>
inline constexpr bool says_json_type = !detail::same<T, void>;

namespace check {

/// The types and the arguments of json_each<T, Key>(); the first culprit alone is reported.
template <class T, class Key, class... Es>
consteval bool json_table() {
    if constexpr (detail::same<T, void>) {
        static_assert(
            says_json_type<T>,
            "stele: json_each() and json_tree() cannot know the type of the values; say it: "
            "json_each<int>(Book::tags) [S386]");
        return false;
    } else if constexpr (!has_json_arguments<Es...>) {
        static_assert(has_json_arguments<Es...>,
                      "stele: json_each() and json_tree() take a JSON document, and if need be a "
                      "path in it; pass one or two [S386]");
        return false;
    } else if constexpr (!(is_json_argument<Es> && ...)) {
        using culprit = detail::first_bad<list<Es...>, detail::no_json_text>;
        if constexpr (!detail::is_refused<culprit>())
            static_assert(
                is_json_argument<culprit>,
                "stele: json_each() and json_tree() take a JSON document, and if need be a "
                "path in it; this is no text, so pass a column or value that is [S386]");
        return false;
    } else {
        static_cast<void>(operand<remove_optional_t<T>>() && operand<remove_optional_t<Key>>());
        return true;
    }
}

}  // namespace check
}  // namespace stele
