// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about calls that have too many or too few arguments, or none of the language.

#include <stele/check/message.hpp>
#include <stele/check/no_operand.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

namespace detail {
/// Stands for a type that should have been said: cast<T>(e), function<"name", T>(…).
struct unsaid {};
// The same, known where a call is: to judge there.
template <class...>
struct unsaid_in {
    using type = unsaid;
};
namespace predicates {
struct like;
struct not_like;
struct between;
struct not_between;
}  // namespace predicates
}  // namespace detail

/// Whether a function takes that many arguments.
template <class Function, std::size_t Arguments>
inline constexpr bool takes_so_many =
    Arguments >= Function::at_least&& Arguments <= Function::at_most;

/// Whether a member such as like() takes that many arguments.
template <class Predicate, std::size_t Arguments>
inline constexpr bool predicate_takes = Arguments == 1;
template <std::size_t Arguments>
inline constexpr bool predicate_takes<detail::predicates::like, Arguments> =
    Arguments == 1 || Arguments == 2;
template <std::size_t Arguments>
inline constexpr bool predicate_takes<detail::predicates::not_like, Arguments> =
    Arguments == 1 || Arguments == 2;
template <std::size_t Arguments>
inline constexpr bool predicate_takes<detail::predicates::between, Arguments> = Arguments == 2;
template <std::size_t Arguments>
inline constexpr bool predicate_takes<detail::predicates::not_between, Arguments> = Arguments == 2;

/// Whether an argument of a function is of the language, so that the function is the database's.
template <class Function, class... Arguments>
inline constexpr bool is_of_language = (OfLanguage<Arguments> || ...);

/// Whether a function, or cast<T>(), says which type it gives.
template <class T>
inline constexpr bool says_its_type = true;

/// Whether a call of function<>() names a function.
template <class... Arguments>
inline constexpr bool says_its_name = false;

/// Whether asc(), is_null() and the like are called as they are, without arguments.
template <std::size_t Arguments>
inline constexpr bool takes_no_argument = Arguments == 0;

template <>
inline constexpr bool says_its_type<detail::unsaid> = false;

namespace check {

template <class Function, std::size_t Arguments>
consteval void argument_count() {
    static_assert(takes_so_many<Function, Arguments>,
                  "stele: a function with too many or too few arguments; see what it takes in "
                  "docs/language.md [S166]");
}

/// None of the arguments is of the language.
template <class Function, class Void>
consteval void values_alone() {
    static_assert(is_of_language<Function, Void>,
                  "stele: a function of the database without an expression among its arguments; "
                  "name a column, or do it in C++ [S167]");
}

template <class Predicate, std::size_t Arguments>
consteval void predicate_arguments() {
    if constexpr (detail::same<Predicate, detail::predicates::between> ||
                  detail::same<Predicate, detail::predicates::not_between>)
        static_assert(predicate_takes<Predicate, Arguments>,
                      "stele: between() takes two bounds; say between(low, high) [S168]");
    else if constexpr (detail::same<Predicate, detail::predicates::like> ||
                       detail::same<Predicate, detail::predicates::not_like>)
        static_assert(predicate_takes<Predicate, Arguments>,
                      "stele: like() takes a pattern, and perhaps an escape: like(p) or "
                      "like(p, '!') [S169]");
    else
        static_assert(predicate_takes<Predicate, Arguments>,
                      "stele: glob(), ilike(), contains(), starts_with() and ends_with() take one "
                      "text; name one [S170]");
}

template <class T, std::size_t Arguments>
consteval bool cast() {
    static_assert(says_its_type<T>,
                  "stele: cast() without a type; say cast<T>(e), with the C++ type to read [S172]");
    if constexpr (says_its_type<T>)
        static_assert(Arguments == 1, "stele: cast<T>() takes one expression; name one [S173]");
    return says_its_type<T> && Arguments == 1;
}

template <class T>
consteval bool typed_function() {
    static_assert(says_its_type<T>,
                  "stele: function<> without the type that it gives; say "
                  "function<\"name\", T>(...), with T in C++ [S174]");
    return says_its_type<T>;
}

template <class... Arguments>
consteval void unnamed_function() {
    static_assert(
        says_its_name<Arguments...>,
        "stele: function() without angle brackets; say function<\"name\", T>(...), with T "
        "the C++ type that it gives [S182]");
}

template <class T, class Function, std::size_t Arguments>
consteval bool typed_json() {
    static_assert(says_its_type<T>,
                  "stele: json_extract() or json_value() without the type that is read; say "
                  "json_extract<T>(json, path), with T in C++ [S175]");
    if constexpr (says_its_type<T> && !takes_so_many<Function, Arguments>)
        argument_count<Function, Arguments>();
    return says_its_type<T> && takes_so_many<Function, Arguments>;
}

template <std::size_t Arguments>
consteval void nothing() {
    static_assert(takes_no_argument<Arguments>,
                  "stele: asc(), desc(), is_null() and is_not_null() take nothing; leave the "
                  "parentheses empty [S176]");
}

}  // namespace check
}  // namespace stele
