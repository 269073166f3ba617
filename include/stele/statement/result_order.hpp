// SPDX-License-Identifier: BSL-1.0
#pragma once

// ORDER BY of a set operation, which takes the names of its result's columns alone: "title" DESC.

#include <stele/check/set_operation.hpp>
#include <stele/expression/choose.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/expression/when.hpp>

namespace stele::detail {

/// A term of ORDER BY that names a column of the result: the only kind that a set operation takes.
template <class Name>
struct bare_name : expression<bare_name<Name>> {
    using stele_type = bool;  // not asked for
    using stele_bare = void;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const bare_name*) {
        if constexpr (V::wants_text) v.identifier(sql_name<Name>());
    }
};

template <class Term>
struct bare_term {
    using type = bare_name<Term>;
};
template <class E, class Direction, class Nulls>
struct bare_term<ordering<E, Direction, Nulls>> {
    using type = ordering<typename bare_term<E>::type, Direction, Nulls>;
};
template <class Term>
using bare_term_t = typename bare_term<Term>::type;
template <class... Terms>
struct bare_term<choice<Terms...>> {
    using type = choice<bare_term_t<Terms>...>;
};
template <class E>
struct bare_term<optional_term<E>> {
    using type = optional_term<bare_term_t<E>>;
};

/// A term as the name of a column of the result: without values, but for what a choice is.
template <class Term>
constexpr bare_term_t<Term> to_bare([[maybe_unused]] const Term& term) {
    if constexpr (Part<Term>) return term.template stele_as<bare_term_t<Term>>();
    else return {};
}

template <class Term>
inline constexpr bool is_bare = requires {
    typename Term::stele_bare;
};
template <class E, class Direction, class Nulls>
inline constexpr bool is_bare<ordering<E, Direction, Nulls>> = is_bare<E>;
template <class Terms>
inline constexpr bool are_bare = false;
template <class... Terms>
inline constexpr bool are_bare<list<Terms...>> = (is_bare<Terms> && ...);
template <class Term>
    requires(Part<Term>&& Ordering<Term>)
inline constexpr bool is_bare<Term> = are_bare<typename Term::stele_children>;

}  // namespace stele::detail
