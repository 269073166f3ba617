// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about operators of C++ that SQL does not have, or means otherwise.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>

namespace stele {

/// The operators of C++ that are none of the language's.
enum class refused_operator : unsigned char {
    bit_and,
    bit_or,
    bit_xor,
    bit_not,
    shift,
    assigning,  ///< += and the like
    increment,
    subscript,
    call,
    plus,  ///< unary
    dereference,
    three_way,  ///< <=>
    condition,  ///< if (…), … ? … : …, bool b = …
};

/// Whether the language has an operator. `L` and `R` are the operands.
template <refused_operator Operator, class L, class... R>
inline constexpr bool language_has = false;

namespace check {

/// `Conditions` where both operands are conditions.
template <refused_operator Operator, bool Conditions, class L, class... R>
consteval void no_operator() {
    using enum refused_operator;
    if constexpr (Operator == bit_and && Conditions)
        static_assert(language_has<Operator, L, R...>,
                      "stele: & between conditions, which is for bits; say && [S185]");
    else if constexpr (Operator == bit_or && Conditions)
        static_assert(language_has<Operator, L, R...>,
                      "stele: | between conditions, which is for bits; say || [S186]");
    else if constexpr (Operator == bit_xor && Conditions)
        static_assert(language_has<Operator, L, R...>,
                      "stele: ^ between conditions; say (a) != (b) [S187]");
    else if constexpr (Operator == bit_not && Conditions)
        static_assert(language_has<Operator, L, R...>, "stele: ~ of a condition; say ! [S188]");
    else if constexpr (Operator == assigning)
        static_assert(language_has<Operator, L, R...>,
                      "stele: += and the like, which SQL does not have; assign what the column "
                      "shall be: Book::pages = Book::pages + 1 [S189]");
    else if constexpr (Operator == increment)
        static_assert(language_has<Operator, L, R...>,
                      "stele: ++ or --, which SQL does not have; assign what the column shall be: "
                      "Book::pages = Book::pages + 1 [S190]");
    else if constexpr (Operator == plus)
        static_assert(
            language_has<Operator, L, R...>,
            "stele: a + before an expression, which changes nothing; leave it out [S191]");
    else if constexpr (Operator == dereference)
        static_assert(language_has<Operator, L, R...>,
                      "stele: a * before an expression, which is no pointer and no std::optional; "
                      "name it as it is, or give NULL a value by coalesce(e, value) [S827]");
    else if constexpr (Operator == subscript || Operator == call)
        static_assert(language_has<Operator, L, R...>,
                      "stele: a column with () or [] behind it; a column is no function and no "
                      "list: name it as it is, and say substr() for a part of text [S193]");
    else if constexpr (Operator == three_way)
        static_assert(
            language_has<Operator, L, R...>,
            "stele: <=>, which SQL does not have; say <, <=, ==, >= or >, or case_() [S199]");
    else if constexpr (Operator == condition)
        static_assert(language_has<Operator, L, R...>,
                      "stele: an expression where C++ wants a bool; only the database knows its "
                      "value: say where(), or case_() [S194]");
    else
        static_assert(language_has<Operator, L, R...>,
                      "stele: an operator on bits, which this language does not have; say "
                      "raw<std::int64_t>(\"? & ?\", a, b) [S195]");
}

}  // namespace check
}  // namespace stele
