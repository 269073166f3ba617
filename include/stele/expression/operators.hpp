// SPDX-License-Identifier: BSL-1.0
#pragma once

// The operators: one template for each shape, one row for each operator. Found by
// argument-dependent look-up as soon as one operand is an expression; the other may be a C++ value,
// which is bound.

#include <stele/check/arithmetic.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/operands.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>
#include <stele/expression/operator_table.hpp>

namespace stele {

/// `left op right`.
template <class Operator, class L, class R>
struct STELE_OPERATION binary : Operator::template base<binary<Operator, L, R>> {
    using stele_type = typename Operator::template result<L, R>;
    using stele_children = list<L, R>;
    static constexpr auto stele_precedence = Operator::binds;
    static constexpr bool stele_parameters = L::stele_parameters || R::stele_parameters;

    [[no_unique_address]] L left;
    [[no_unique_address]] R right;

    using Operator::template base<binary>::operator=;

    template <class Context>
    static constexpr bool stele_can_be_null() {
        if constexpr (Operator::never_null) return false;
        else
            return Operator::template makes_null<R> || detail::can_be_null_in<Context, L>() ||
                   detail::can_be_null_in<Context, R>();
    }

    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const binary* self) {
        if constexpr (V::over_values) {
            if constexpr (L::stele_parameters) L::stele_walk(v, &self->left);
            if constexpr (R::stele_parameters) R::stele_walk(v, &self->right);
        } else {
            detail::walk_operand<L>(v, self ? &self->left : nullptr,
                                    L::stele_precedence < Operator::binds);
            if constexpr (V::wants_text) v.text(detail::spelling<Operator>(v.target()));
            detail::walk_operand<R>(
                v, self ? &self->right : nullptr,
                R::stele_precedence < Operator::binds ||
                    (R::stele_precedence == Operator::binds && !Operator::associative));
        }
    }
};

/// `op e`, as in NOT e.
template <class Operator, class E>
struct prefix : expression<prefix<Operator, E>> {
    using stele_type = typename Operator::template result<typename E::stele_type>;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = Operator::binds;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E operand;

    using expression<prefix>::operator=;
    constexpr explicit prefix(E e) : operand(std::move(e)) {}

    template <class V>
    static constexpr void stele_walk(V& v, const prefix* self) {
        v.text(Operator::sql);
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence < Operator::binds ||
                                    (E::stele_precedence == Operator::binds && !Operator::repeats));
    }
};

/// `e op`, as in e IS NULL.
template <class Operator, class E>
struct postfix : expression<postfix<Operator, E>> {
    using stele_type = bool;
    static constexpr bool stele_never_null = true;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = detail::precedence::equality;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E operand;

    using expression<postfix>::operator=;

    template <class V>
    static constexpr void stele_walk(V& v, const postfix* self) {
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence < detail::precedence::equality);
        v.text(Operator::sql);
    }
};

namespace detail {

/// What an order with NULL becomes, which is refused.
struct order_with_null : is_null {};

template <class Operator>
struct null_safe {
    using type = Operator;
    using with_null = order_with_null;
};
template <>
struct null_safe<equal_to> {
    using type = null_safe_equal;
    using with_null = is_null;
};
template <>
struct null_safe<not_equal_to> {
    using type = null_safe_not_equal;
    using with_null = is_not_null;
};

template <class T, class Other>
struct judged_context {
    using type = bool;
};
template <class T, Expression Other>
struct judged_context<T, Other> {
    using type = value_t<Other>;
};
template <class T, Operand Other>
struct judged_context<T, Other> {
    using type = typename std::remove_cvref_t<Other>::template stele_operand<bool>::stele_type;
};

template <class Operator, class L, class R, bool LNull = is_null_constant<L>,
          bool RNull = is_null_constant<R>>
struct compared {
    using op = std::conditional_t<is_optional_value<L> || is_optional_value<R>,
                                  typename null_safe<Operator>::type, Operator>;
    using type = binary<op, operand_t<L, typename judged_context<L, R>::type>,
                        operand_t<R, typename judged_context<R, L>::type>>;
};
template <class Operator, class L, class R>
    requires(!comparable<bare_t<L>, bare_t<R>> || compares_itself<bare_t<L>, bare_t<R>> ||
             !gives_placeholder_a_type<bare_t<L>, bare_t<R>>)
struct compared<Operator, L, R, false, false> {
    using type = binary<Operator, refused<bool>, refused<bool>>;
};
template <class Operator, class L, class R>
struct compared<Operator, L, R, false, true> {
    using type = postfix<typename null_safe<Operator>::with_null, operand_t<L, bool>>;
};
template <class Operator, class L, class R>
struct compared<Operator, L, R, true, false> : compared<Operator, R, L, false, true> {};
template <class L, class R>
concept EitherExpression = Expression<L> || Expression<R> || OfLanguage<L> || OfLanguage<R>;

// The node that an operator makes; none, and so no operator, where neither operand is an
// expression. (Not a requires-clause: Clang before 16 looks at the return type first.)
template <class Operator, class L, class R, bool Ours = EitherExpression<L, R>>
struct comparison_node {};
template <class Operator, class L, class R>
struct comparison_node<Operator, L, R, true> : compared<Operator, L, R> {};
template <class Operator, class L, class R>
using comparison_node_t = typename comparison_node<Operator, L, R>::type;

template <class Operator, class L, class R, bool Ours = EitherExpression<L, R>>
struct arithmetic_node {};
template <class Operator, class L, class R>
struct arithmetic_node<Operator, L, R, true> {
    using type = binary<Operator, operand_t<L, typename judged_context<L, R>::type>,
                        operand_t<R, typename judged_context<R, L>::type>>;
};
// What was refused is as its operands are: text stays text, so that there is no second error.
template <class Operator>
struct of_operands : Operator {
    template <class L, class>
    using result = typename L::stele_type;
};
template <class Operator, class L, class R>
    requires(!calculable<bare_t<L>, bare_t<R>>)
struct arithmetic_node<Operator, L, R, true> {
    using value =
        refused<typename judged_context<L, std::conditional_t<Expression<R>, R, L>>::type>;
    using type = binary<of_operands<Operator>, value, value>;
};
template <class Operator, class L, class R>
using arithmetic_node_t = typename arithmetic_node<Operator, L, R>::type;

template <class T>
struct condition_operand {
    using type = refused<bool>;
};
template <class T>
    requires is_condition<T>
struct condition_operand<T> {
    using type = T;
};
template <class T>
using condition_t = typename condition_operand<bare_t<T>>::type;

template <class E, bool IsNumber = calculable<bare_t<E>, bare_t<E>>>
struct negated {
    using type = prefix<negate, operand_t<E, bool>>;
};
template <class E>
struct negated<E, false> {
    using type = refused<judged_t<bare_t<E>>>;
};
template <class E>
    requires(!has_sql_type<bare_t<E>>)
struct negated<E, false> {
    using type = refused<std::int64_t>;
};

template <class Operator, class L, class R, bool Ours = EitherExpression<L, R>>
struct logical_node {};
template <class Operator, class L, class R>
struct logical_node<Operator, L, R, true> {
    using type = binary<Operator, condition_t<L>, condition_t<R>>;
};
// Text, as for who writes SQL.
struct joined_texts : arithmetic {
    static constexpr std::string_view sql = " || ";
    static constexpr auto binds = precedence::additive;
    template <class, class>
    using result = std::string;
};
template <class Operator, class L, class R>
    requires(!is_condition<bare_t<L>> && are_texts<bare_t<L>, bare_t<R>>)
struct logical_node<Operator, L, R, true> {
    using type = binary<joined_texts, refused<std::string>, refused<std::string>>;
};
template <class Operator, class L, class R>
using logical_node_t = typename logical_node<Operator, L, R>::type;

// Of an expression and NULL.
template <class Node, class L, class R>
constexpr Node make_postfix([[maybe_unused]] L&& l, [[maybe_unused]] R&& r) {
    if constexpr (is_null_constant<R>)
        return Node{{}, to_operand<decltype(Node::operand)>(static_cast<L&&>(l))};
    else return Node{{}, to_operand<decltype(Node::operand)>(static_cast<R&&>(r))};
}

}  // namespace detail

// The functions of a family differ in their row only. Inlined also at -O0, as the two other steps of making a node
// are (to_operand, clauses::with): a function less to emit for each query.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define STELE_OPERATOR(symbol, row, node, ...)                                                \
    template <class L, class R>                                                               \
    [[gnu::always_inline]] constexpr detail::node<detail::row, L, R> operator symbol(L&& l,   \
                                                                                     R&& r) { \
        __VA_ARGS__;                                                                          \
        using made = detail::node<detail::row, L, R>;                                         \
        if constexpr (requires { made::operand; })                                            \
            return detail::make_postfix<made>(static_cast<L&&>(l), static_cast<R&&>(r));      \
        else                                                                                  \
            return made{{},                                                                   \
                        detail::to_operand<decltype(made::left)>(static_cast<L&&>(l)),        \
                        detail::to_operand<decltype(made::right)>(static_cast<R&&>(r))};      \
    }
#define STELE_COMPARISON(symbol, row)              \
    STELE_OPERATOR(symbol, row, comparison_node_t, \
                   check::comparison<detail::row, detail::bare_t<L>, detail::bare_t<R>>())
#define STELE_LOGICAL(symbol, row)              \
    STELE_OPERATOR(symbol, row, logical_node_t, \
                   check::conditions<detail::bare_t<L>, detail::bare_t<R>>())
#define STELE_ARITHMETIC(symbol, row)              \
    STELE_OPERATOR(symbol, row, arithmetic_node_t, \
                   check::arithmetic<detail::row, detail::bare_t<L>, detail::bare_t<R>>())
// NOLINTEND(bugprone-macro-parentheses)

/// `l = r`; `IS NULL` with std::nullopt; `l IS r` with an optional value. An error: types that do
/// not compare.
STELE_COMPARISON(==, equal_to)
/// `l <> r`; `IS NOT NULL` with std::nullopt; `l IS NOT r` with an optional value.
STELE_COMPARISON(!=, not_equal_to)
/// `l < r`. An error with an optional value, whose NULL would make the condition NULL.
STELE_COMPARISON(<, less)
/// `l <= r`.
STELE_COMPARISON(<=, less_equal)
/// `l > r`.
STELE_COMPARISON(>, greater)
/// `l >= r`.
STELE_COMPARISON(>=, greater_equal)
/// `l AND r`, of two conditions.
STELE_LOGICAL(&&, logical_and)
/// `l OR r`, of two conditions.
STELE_LOGICAL(||, logical_or)
/// `l + r`, of numbers.
STELE_ARITHMETIC(+, plus)
/// `l - r`, of numbers.
STELE_ARITHMETIC(-, minus)
/// `l * r`, of numbers.
STELE_ARITHMETIC(*, multiplies)
/// `l / r`, of numbers: integers truncate, and a division by zero is NULL, so the result is
/// optional unless r is a lit other than 0.
STELE_ARITHMETIC(/, divides)
/// `l % r`, of integers; optional, as `/`.
STELE_ARITHMETIC(%, modulus)

#undef STELE_OPERATOR
#undef STELE_COMPARISON
#undef STELE_LOGICAL
#undef STELE_ARITHMETIC

/// `NOT e`, of a condition.
template <OfLanguage E>
constexpr prefix<detail::logical_not, detail::condition_t<E>> operator!(E&& e) {
    check::conditions<detail::bare_t<E>>();
    return prefix<detail::logical_not, detail::condition_t<E>>{
        detail::to_operand<detail::condition_t<E>>(static_cast<E&&>(e))};
}

/// `-e`, of a number.
template <OfLanguage E>
constexpr typename detail::negated<E>::type operator-(E&& e) {
    check::arithmetic<detail::minus, detail::bare_t<E>, detail::bare_t<E>>();
    using node = typename detail::negated<E>::type;
    if constexpr (requires { typename node::stele_refused; }) return node{};
    else return node{detail::to_operand<decltype(node::operand)>(static_cast<E&&>(e))};
}

}  // namespace stele
