// SPDX-License-Identifier: BSL-1.0
#pragma once

// What all expressions have in common, and the bound parameter.
//
// A node of an expression has: stele_type, the C++ type of its value (std::optional where SQL can
// give NULL); stele_children, the nodes below it in the order of the walk; stele_precedence;
// stele_parameters, whether a value is bound below it; and stele_walk(visitor, pointer), the one
// walk that yields text and parameters. The pointer is null where only the text is wanted.

#include <stele/check/aggregate.hpp>
#include <stele/check/arguments.hpp>
#include <stele/check/function.hpp>
#include <stele/check/names.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/refused_operator.hpp>
#include <stele/expression/precedence.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/stored.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

template <class E, fixed_string Name>
struct named;
template <class E, class Direction, class Nulls>
struct ordering;
template <class Operator, class E>
struct postfix;
template <class E, fixed_string Name>
struct collated;
namespace detail {
// What a member such as like() makes of an expression and arguments: matching.hpp and membership.hpp.
template <class Row, class E, class... Args>
struct member_predicate;
// What is given in braces, or not given.
struct braces {
    template <class... Ts>
    constexpr braces(const Ts&...) {}  // NOLINT(google-explicit-constructor)
};
// Empty braces, and nothing else.
struct nothing_in_braces {};
namespace predicates {
struct like;
struct not_like;
struct glob;
struct ilike;
struct contains;
struct starts_with;
struct ends_with;
struct between;
struct not_between;
struct in;
struct not_in;
}  // namespace predicates

template <class T>
struct refused;
struct ascending;
struct descending;
struct nulls_unspecified;
struct is_null;
struct is_not_null;
}  // namespace detail

/// What can be asked of every expression, and all that is asked of a condition: each query has one
/// of its own, and each member costs compile time.
template <class Self>
struct basic_expression {
    using stele_expression = void;

    // Templates, so that these types are named only where they are asked for.

    /// `e ASC`, for order_by. The other direction is `desc()`.
    template <class E = Self, class... Args>
    constexpr ordering<E, detail::ascending, detail::nulls_unspecified> asc(Args&&...) const {
        check::nothing<sizeof...(Args)>();
        return {self()};
    }
    /// `e DESC`, for order_by.
    template <class E = Self, class... Args>
    constexpr ordering<E, detail::descending, detail::nulls_unspecified> desc(Args&&...) const {
        check::nothing<sizeof...(Args)>();
        return {self()};
    }
    /// `e IS NULL`. `e == std::nullopt` is the same.
    template <class E = Self, class... Args>
    constexpr postfix<detail::is_null, E> is_null(Args&&...) const {
        check::nothing<sizeof...(Args)>();
        return {{}, self()};
    }
    /// `e IS NOT NULL`. `e != std::nullopt` is the same.
    template <class E = Self, class... Args>
    constexpr postfix<detail::is_not_null, E> is_not_null(Args&&...) const {
        check::nothing<sizeof...(Args)>();
        return {{}, self()};
    }
    /// `e AS "name"`, in a select list; the row's element is then `row["name"_c]`.
    template <fixed_string Name = "", class... None>
    constexpr named<Self, Name> as(const None&...) const {
        if constexpr (sizeof...(None) != 0 || !is_sql_name<Name>)
            check::given_name<Name, None...>();
        return {self()};
    }

    /// An error: only a column can be assigned. `a && b = c` is `(a && b) = c`. For the nodes that
    /// take it over.
    template <class T, class Bool = bool>
        requires(!detail::same<std::remove_cvref_t<T>, Self>)
    constexpr detail::refused<Bool> operator=(T&&) const {
        check::assignment_target<Self>();
        return {};
    }

    /// An error: `if (Book::title == "It")`. Only the database knows a value. (Explicit: std::optional's == is for
    /// whatever has a comparison that converts to bool.)
    template <class Bool>
        requires detail::same<Bool, bool>
    explicit constexpr operator Bool() const {
        if constexpr (!detail::is_refused<Self>())
            check::no_operator<refused_operator::condition, false, Self>();
        return true;
    }

    /// An error: filter() and over() belong to aggregates and window functions, which have their own.
    template <class... Ts>
    constexpr auto filter(const Ts&...) const {
        check::no_filter<Self>();
        return self();
    }
    template <class... Ts>
    constexpr auto over(const Ts&...) const {
        check::no_over<Self>();
        return self();
    }

protected:
    constexpr const Self& self() const { return static_cast<const Self&>(*this); }
};

/// The base of all expressions but conditions, with the predicates that make one.
template <class Self>
struct expression : basic_expression<Self> {
    using basic_expression<Self>::operator=;

    /// `e COLLATE nocase`, of text: the collation by which comparisons with it, and ORDER BY, go.
    /// An error: a name that is none.
    template <fixed_string Name = "", class... Args>
    constexpr collated<Self, Name> collate(Args&&...) const {
        check::collation<Self, is_plain_name(Name) && sizeof...(Args) == 0>();
        return collated<Self, Name>{self()};
    }

    // The members of a family differ in their row only. Their types are deduced, which is cheaper for
    // each column of each table than to be named. The second form takes braces: {1, 2, 3}; in others
    // nothing is deduced, as where there is no argument.
#define STELE_PREDICATE(name)                                                                    \
    template <class First = detail::braces, class... Args>                                       \
    constexpr auto name(First&& first = First(), Args && ... args) const {                       \
        if constexpr (detail::same<First, detail::braces>)                                       \
            return detail::member_predicate<detail::predicates::name, Self>::of(self());         \
        else                                                                                     \
            return detail::member_predicate<detail::predicates::name, Self, First, Args...>::of( \
                self(), static_cast<First&&>(first), static_cast<Args&&>(args)...);              \
    }
#define STELE_LIST_PREDICATE(name)                                                          \
    template <class T, std::size_t N>                                                       \
    constexpr auto name(const T(&values)[N]) const {                                        \
        return detail::member_predicate<detail::predicates::name, Self, const T(&)[N]>::of( \
            self(), values);                                                                \
    }
    /// `e LIKE p`, of text: `%` stands for any text, `_` for any character (SQLite: ASCII letters
    /// match in either case). like(p, escape) is `e LIKE p ESCAPE escape`: the character before a
    /// `%` or `_` that stands for itself, a char or text of one character.
    /// @throws value_error for an escape that is not one character
    STELE_PREDICATE(like)
    /// `e NOT LIKE p`, also with an escape.
    STELE_PREDICATE(not_like)
    /// `e GLOB p`, SQLite's own: `*` and `?` as in file names, and case counts.
    STELE_PREDICATE(glob)
    /// `lower(e) LIKE lower(p)`: in either case (SQLite: of ASCII letters).
    STELE_PREDICATE(ilike)
    /// Whether text s is in e, wherever and in either case, as like() goes. A value is bound with
    /// its `%` and `_` escaped: `e LIKE ? ESCAPE '\'`; an expression makes
    /// `instr(lower(e), lower(s)) > 0`.
    STELE_PREDICATE(contains)
    /// Whether e begins with text s: the same as contains(), at the beginning.
    STELE_PREDICATE(starts_with)
    /// Whether e ends with text s: the same as contains(), at the end.
    STELE_PREDICATE(ends_with)
    /// `e BETWEEN a AND b`: `e >= a && e <= b`.
    STELE_PREDICATE(between)
    /// `e NOT BETWEEN a AND b`.
    STELE_PREDICATE(not_between)
    /// in(a, b, …) is `e IN (a, b, …)`, of values and expressions. in(range) is
    /// `e IN (SELECT value FROM json_each(?))`, of any number of values at run time, none
    /// included; they are copied. in(select) is `e IN (SELECT …)`. An error: no values; optional
    /// values; a range of blobs.
    /// @throws value_error where a range has a value that JSON cannot say: text with a NUL, NaN, an
    /// infinity, a real nearer to 0 than 1e-289; or an integer above 2^63-1
    STELE_PREDICATE(in)
    STELE_LIST_PREDICATE(in)
    /// `e NOT IN (…)`, of all that in() takes. Beside a NULL, it is never true.
    STELE_PREDICATE(not_in)
    STELE_LIST_PREDICATE(not_in)
#undef STELE_PREDICATE
#undef STELE_LIST_PREDICATE

private:
    using basic_expression<Self>::self;
};

/// A C++ value in an expression: `?`, bound when the statement runs. It owns what it was given, but
/// for std::string_view and string literals, which it views.
template <class T>
struct parameter : basic_expression<parameter<T>> {
    using stele_adapts = void;  // to the type of what stands beside it, in coalesce() and case_()
    using stele_type = T;
    using stele_children = list<>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = true;

    T value;  // of an aggregate: made where it stands

    template <class V>
    static constexpr void stele_walk(V& v, const parameter* self) {
        v.parameter(self ? &self->value : nullptr);
    }
};

namespace detail {

/// Stands for an operand that was refused, with the type it should have had, so that the first
/// error is the only one.
template <class T>
struct refused : expression<refused<T>> {
    using stele_refused = void;
    using stele_type = T;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const refused*) {
        if constexpr (V::wants_text) v.refuse();
        v.text("?");
    }
};

// Of the wrong number of arguments.
template <class Row, class E, class... Args>
struct member_predicate {
    template <class... Ts>
    static constexpr refused<bool> of(const E&, Ts&&...) {
        check::predicate_arguments<Row, sizeof...(Ts)>();
        return {};
    }
};

template <class P, class T>
constexpr P to_stored(T&& value) {
    if constexpr (std::is_array_v<std::remove_reference_t<T>>)
        return P(static_cast<const char*>(value));
    else if constexpr (is_optional<P> && is_optional<std::remove_cvref_t<T>>)
        return value ? P(static_cast<remove_optional_t<P>>(*static_cast<T&&>(value))) : P{};
    else if constexpr (std::is_pointer_v<std::remove_cvref_t<T>>)
        return P(type_mapping<const char*>::to_database(value));
    else return static_cast<P>(static_cast<T&&>(value));
}

/// The node that an operand of an operator becomes, beside an expression of type Context.
template <class T, class Context, bool IsExpression = Expression<T>>
struct operand {
    using type = std::remove_cvref_t<T>;
};
template <class T, class Context>
struct operand<T, Context, false> {
    using value = typename met_as<T, remove_optional_t<Context>>::type;
    using type =
        std::conditional_t<Mapped<remove_optional_t<value>>, parameter<value>, refused<Context>>;
};

template <Operand T, class Context>
struct operand<T, Context, false> {
    using type = typename std::remove_cvref_t<T>::template stele_operand<Context>;
};

template <class T, class Context>
using operand_t = typename operand<T, Context>::type;

template <class Node, class T>
[[gnu::always_inline]] constexpr Node to_operand(T&& value) {
    if constexpr (same<Node, std::remove_cvref_t<T>>) return static_cast<T&&>(value);
    else if constexpr (Operand<T> && !requires { typename Node::stele_refused; })
        return Node{static_cast<T&&>(value)};
    else if constexpr (requires { typename Node::stele_expression; } && Node::stele_parameters)
        return Node{{}, to_stored<typename Node::stele_type>(static_cast<T&&>(value))};
    else return Node{};
}

template <class Node, class V>
[[gnu::always_inline]] constexpr void walk(V& v, const Node* node) {
    if constexpr (V::wants_text || Node::stele_parameters) Node::stele_walk(v, node);
}

template <class Node, class V>
[[gnu::always_inline]] constexpr void walk_operand(V& v, const Node* node, bool parentheses) {
    if constexpr (V::wants_text) {
        if (parentheses) v.text("(");
        Node::stele_walk(v, node);
        if (parentheses) v.text(")");
    } else if constexpr (Node::stele_parameters) {
        Node::stele_walk(v, node);
    }
}

}  // namespace detail
}  // namespace stele
