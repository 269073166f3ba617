// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the dynamic parts of a statement: when(), choose(), predicate and raw().

#include <stele/check/arguments.hpp>
#include <stele/check/clause.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/operands.hpp>
#include <stele/meta/list.hpp>

#include <type_traits>

namespace stele {

/// Whether when() can leave it out: a condition, an assignment, or a term of order_by().
template <class T>
inline constexpr bool can_be_left_out = is_term<T> || Assignment<T>;

/// Whether the parts of a statement that can be absent stand where they can be left out.
template <class Statement>
inline constexpr bool parts_in_place = false;

/// Whether what stands first in choose() can be the number of a term.
template <class Index>
inline constexpr bool is_number_of_term = std::is_integral_v<Index> || std::is_enum_v<Index>;

/// Whether the text of raw() is a string literal.
template <class Text>
inline constexpr bool is_literal = false;
template <std::size_t N>
inline constexpr bool is_literal<const char (&)[N]> = true;

namespace detail {
template <class T>
struct not_a_term {
    static constexpr bool value = !is_term<T>;
};
}  // namespace detail

/// Whether raw() can give a type: it has a SQL type.
template <class R>
inline constexpr bool raw_can_give = Mapped<remove_optional_t<R>>;

namespace check {

/// The second argument of when().
template <class T>
consteval bool left_out() {
    if constexpr (!detail::is_refused<T>())
        static_assert(can_be_left_out<T>,
                      "stele: when() takes a condition, an assignment or a term of order_by(), and "
                      "this is none [S801]");
    return can_be_left_out<T>;
}

template <class T>
consteval void chosen() {
    if constexpr (Assignment<T>)
        static_assert(
            is_term<T>,
            "stele: choose() takes expressions, with asc() or desc(), but = assigns [S802]");
    else
        static_assert(is_term<T>,
                      "stele: choose() takes expressions, with asc() or desc(); a C++ value orders "
                      "nothing [S803]");
}

/// The terms of choose(); the first culprit alone is reported.
template <class... Terms>
consteval bool choices() {
    static_assert(sizeof...(Terms) != 0,
                  "stele: choose() of nothing; name what to choose among [S804]");
    if constexpr (!(is_term<Terms> && ...))
        chosen<detail::first_bad<list<Terms...>, detail::not_a_term>>();
    return sizeof...(Terms) != 0 && (is_term<Terms> && ...);
}

/// What stands first in choose() and is no number.
template <class Index>
consteval void choice_is_numbered() {
    static_assert(is_number_of_term<Index>,
                  "stele: choose() without the number of a term; say it first, from 0 on: "
                  "choose(column, Book::title, Book::rating.desc()) [S861]");
}

/// The text of raw() that is no literal.
template <class Text>
consteval void raw_literal() {
    static_assert(is_literal<Text>,
                  "stele: raw() takes a string literal, so that no text of run time becomes SQL; "
                  "pass values as arguments for ? [S805]");
}

/// The type of raw() and its arguments.
template <class R, class... Args>
consteval bool raw_operands() {
    if constexpr (detail::same<R, detail::unsaid>)
        static_assert(says_its_type<R>,
                      "stele: raw() without the type that it gives; say raw<T>(\"...\"), with T in "
                      "C++ [S822]");
    else
        static_assert(raw_can_give<R>,
                      "stele: raw<R>() with a C++ type R that has no SQL type; specialise "
                      "stele::type_mapping for it, or name another type [S806]");
    if constexpr (raw_can_give<R>) return ((operand<Args>() && type_of_its_own<Args>()) && ...);
    else return false;
}

/// A part that stands where it cannot be left out.
template <class Statement>
consteval void parts() {
    static_assert(
        parts_in_place<Statement>,
        "stele: when() or a predicate stands in where(), having(), on() and below && || !, when() in "
        "set() and order_by() too, choose() in order_by(); here is none of these [S807]");
}

}  // namespace check
}  // namespace stele
