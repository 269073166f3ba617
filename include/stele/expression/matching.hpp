// SPDX-License-Identifier: BSL-1.0
#pragma once

// Predicates of two or three operands that are members: "book"."title" LIKE ? ESCAPE '\', GLOB,
// BETWEEN ? AND ?; and contains(), starts_with(), ends_with(), which are made of others.

#include <stele/check/predicate.hpp>
#include <stele/expression/functions.hpp>
#include <stele/expression/literal.hpp>
#include <stele/expression/operators.hpp>
#include <stele/types/pattern_text.hpp>
#include <stele/types/text_length.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

/// `a first b second c`, as in a BETWEEN b AND c.
template <class Operator, class A, class B, class C>
struct ternary : expression<ternary<Operator, A, B, C>> {
    using stele_type = nullable_if_t<bool, is_optional<typename A::stele_type> ||
                                               is_optional<typename B::stele_type> ||
                                               is_optional<typename C::stele_type>>;
    using stele_children = list<A, B, C>;
    static constexpr auto stele_precedence = detail::precedence::equality;
    static constexpr bool stele_parameters =
        A::stele_parameters || B::stele_parameters || C::stele_parameters;

    [[no_unique_address]] A a;
    [[no_unique_address]] B b;
    [[no_unique_address]] C c;

    using expression<ternary>::operator=;

    template <class V>
    static constexpr void stele_walk(V& v, const ternary* self) {
        constexpr auto binds = detail::precedence::equality;
        detail::walk_operand<A>(v, self ? &self->a : nullptr, A::stele_precedence < binds);
        v.text(Operator::sql);
        detail::walk_operand<B>(v, self ? &self->b : nullptr, B::stele_precedence <= binds);
        v.text(Operator::second);
        detail::walk_operand<C>(v, self ? &self->c : nullptr, C::stele_precedence <= binds);
    }
};

namespace detail {

namespace predicates {

struct matches : equality {
    static constexpr std::string_view second = " ESCAPE ";
};
struct is_between {
    static constexpr std::string_view second = " AND ";
};
// clang-format off
struct like        : matches { static constexpr std::string_view sql = " LIKE "; };
struct not_like    : matches { static constexpr std::string_view sql = " NOT LIKE "; };
struct glob        : matches { static constexpr std::string_view sql = " GLOB "; };
struct between     : is_between { static constexpr std::string_view sql = " BETWEEN "; };
struct not_between : is_between { static constexpr std::string_view sql = " NOT BETWEEN "; };
// What goes around the text of contains() and its kin.
struct contains    { static constexpr std::string_view before = "%", after = "%"; };
struct starts_with { static constexpr std::string_view before = "", after = "%"; };
struct ends_with   { static constexpr std::string_view before = "%", after = ""; };
// clang-format on

}  // namespace predicates

template <bool Allowed, class Node>
using allowed_t = std::conditional_t<Allowed, Node, refused<bool>>;

template <class T>
inline constexpr bool is_pattern = is_never_null_value<bare_t<T>>&& is_text<bare_t<T>>;

template <class T>
using text_node = operand_t<T, std::string>;

// ---- like, glob ---------------------------------------------------------------------------------

template <class Row, class E, class P>
struct match {
    static constexpr bool allowed = is_pattern<E> && is_pattern<P>;
    using type = allowed_t<allowed, binary<Row, E, text_node<P>>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] P&& pattern) {
        static_cast<void>(check::text_operands<E, bare_t<P>>());
        if constexpr (allowed) return {{}, e, to_operand<text_node<P>>(static_cast<P&&>(pattern))};
        else return {};
    }
};

template <class T>
struct escape_node {
    using type = text_node<T>;
};
template <class T>
    requires same < std::remove_cvref_t<T>,
char > struct escape_node<T> { using type = parameter<one_character>; };

/// An escape as an operand: text of one character.
template <class T>
constexpr typename escape_node<T>::type to_escape(T&& escape) {
    if constexpr (same<std::remove_cvref_t<T>, char>) {
        return parameter<one_character>{{}, one_character{escape}};
    } else {
        auto made = to_operand<text_node<T>>(static_cast<T&&>(escape));
        if constexpr (requires { std::string_view(made.value); })
            if (const std::size_t n = code_points(made.value); n != 1) {
                // clang-format off
                if (std::is_constant_evaluated()) throw "stele: an ESCAPE of none or several characters; pass one, as '!' [S144]";
                // clang-format on
                throw value_error{"an ESCAPE of " + std::to_string(n) +
                                  " characters; it has to be one"};
            }
        return made;
    }
}

template <class Row, class E, class P, class Escape>
struct escaped_match {
    static constexpr bool allowed = is_pattern<E> && is_pattern<P> && is_escape<bare_t<Escape>>;
    using type =
        allowed_t<allowed, ternary<Row, E, text_node<P>, typename escape_node<Escape>::type>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] P&& pattern,
                             [[maybe_unused]] Escape&& escape) {
        check::text_operands<E, bare_t<P>, bare_t<Escape>>();
        if constexpr (allowed)
            return {{},
                    e,
                    to_operand<text_node<P>>(static_cast<P&&>(pattern)),
                    to_escape(static_cast<Escape&&>(escape))};
        else return {};
    }
};

template <class E, class P>
struct member_predicate<predicates::like, E, P> : match<predicates::like, E, P> {};
template <class E, class P>
struct member_predicate<predicates::not_like, E, P> : match<predicates::not_like, E, P> {};
template <class E, class P>
struct member_predicate<predicates::glob, E, P> : match<predicates::glob, E, P> {};
template <class E, class P, class Escape>
struct member_predicate<predicates::like, E, P, Escape>
    : escaped_match<predicates::like, E, P, Escape> {};
template <class E, class P, class Escape>
struct member_predicate<predicates::not_like, E, P, Escape>
    : escaped_match<predicates::not_like, E, P, Escape> {};

template <class E, class P>
struct member_predicate<predicates::ilike, E, P> {
    static constexpr bool allowed = is_pattern<E> && is_pattern<P>;
    using pattern_node = call<fn::lower, text_node<P>>;
    using type = allowed_t<allowed, binary<predicates::like, call<fn::lower, E>, pattern_node>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] P&& pattern) {
        static_cast<void>(check::text_operands<E, bare_t<P>>());
        if constexpr (allowed)
            return {{}, {{}, {{e}}}, {{}, {{to_operand<text_node<P>>(static_cast<P&&>(pattern))}}}};
        else return {};
    }
};

// ---- contains, starts_with, ends_with -----------------------------------------------------------

// With an expression, by functions. (Not by LIKE: a text is a pattern only after its `%`, `_` and
// escapes are replaced, and SQLite limits how long a pattern is.)
template <class Row, class E, class S>
struct found_in;
template <class E, class S>
struct found_in<predicates::contains, E, S> {
    static constexpr auto make(const E& e, const S& s) {
        return instr(lower(e), lower(s)) > lit<0>;
    }
};
template <class E, class S>
struct found_in<predicates::starts_with, E, S> {
    static constexpr auto make(const E& e, const S& s) {
        return instr(lower(e), lower(s)) == lit<1>;
    }
};
template <class E, class S>
struct found_in<predicates::ends_with, E, S> {
    static constexpr auto make(const E& e, const S& s) {
        return substr(lower(e), length(e) - length(s) + lit<1>) == lower(s);
    }
};

using escape_mark = literal<constant<char[2]>{"\\"}>;

template <class Row, class E, class S, bool Allowed = is_pattern<E>&& is_pattern<S>,
          bool IsValue = !Expression<S> && !Operand<S>>
struct finding {
    using type = decltype(found_in<Row, E, text_node<S>>::make(
        std::declval<const E&>(), std::declval<const text_node<S>&>()));
    static constexpr type of(const E& e, S&& s) {
        return found_in<Row, E, text_node<S>>::make(e,
                                                    to_operand<text_node<S>>(static_cast<S&&>(s)));
    }
};
template <class Row, class E, class S>
struct finding<Row, E, S, true, true> {
    using text = stored_t<S>;
    using pattern = pattern_of<Row, text>;
    using type = ternary<predicates::like, E, parameter<pattern>, escape_mark>;
    static constexpr type of(const E& e, S&& s) {
        return {{}, e, parameter<pattern>{{}, pattern{to_stored<text>(static_cast<S&&>(s))}}, {}};
    }
};
template <class Row, class E, class S, bool IsValue>
struct finding<Row, E, S, false, IsValue> {
    using type = refused<bool>;
    static constexpr type of(const E&, S&&) {
        static_cast<void>(check::text_operands<E, bare_t<S>>());
        return {};
    }
};

template <class E, class S>
struct member_predicate<predicates::contains, E, S> : finding<predicates::contains, E, S> {};
template <class E, class S>
struct member_predicate<predicates::starts_with, E, S> : finding<predicates::starts_with, E, S> {};
template <class E, class S>
struct member_predicate<predicates::ends_with, E, S> : finding<predicates::ends_with, E, S> {};

// ---- between ------------------------------------------------------------------------------------

template <class Row, class E, class A, class B>
struct betweenness {
    static constexpr bool allowed = is_bound_of<E, bare_t<A>> && is_bound_of<E, bare_t<B>>;
    using low = operand_t<A, value_t<E>>;
    using high = operand_t<B, value_t<E>>;
    using type = allowed_t<allowed, ternary<Row, E, low, high>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] A&& a,
                             [[maybe_unused]] B&& b) {
        if constexpr (allowed) {
            if constexpr (check::bound<E, bare_t<A>>())
                static_cast<void>(check::bound<E, bare_t<B>>());
            return {
                {}, e, to_operand<low>(static_cast<A&&>(a)), to_operand<high>(static_cast<B&&>(b))};
        } else {
            using culprit = bare_t<std::conditional_t<is_bound_of<E, bare_t<A>>, B, A>>;
            if constexpr (is_no_operand<culprit> && is_never_null_value<culprit>)
                check::no_operand<culprit>();
            else check::comparison<order, E, culprit>();
            return {};
        }
    }
};
template <class E, class A, class B>
struct member_predicate<predicates::between, E, A, B> : betweenness<predicates::between, E, A, B> {
};
template <class E, class A, class B>
struct member_predicate<predicates::not_between, E, A, B>
    : betweenness<predicates::not_between, E, A, B> {};

}  // namespace detail
}  // namespace stele
