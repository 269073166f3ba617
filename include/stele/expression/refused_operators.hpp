// SPDX-License-Identifier: BSL-1.0
#pragma once

// The operators of C++ that are none of the language's, so that they say so. No SQL.

#include <stele/check/refused_operator.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/expression.hpp>

#include <cstdint>
#include <type_traits>

namespace stele {

namespace detail {

template <class T>
concept Number = std::is_arithmetic_v<std::remove_cvref_t<T>>;

/// What << and the like refuse: not a stream, which others may have an operator for.
template <class L, class R>
concept BitOperands = (Expression<L> && (Expression<R> || Number<R>)) ||
                      (Number<L> && Expression<R>);

template <class T>
inline constexpr bool is_truth = is_condition<bare_t<T>> || same<bare_t<T>, bool>;

/// What is refused has the type of a condition, or of a number.
template <class L, class R>
using bits_t = refused<std::conditional_t<is_truth<L> && is_truth<R>, bool, std::int64_t>>;

template <class E>
struct changed {
    using type = refused<std::int64_t>;
};
template <Column E>
struct changed<E> {
    using type = assignment<bare_t<E>, refused<value_t<E>>>;
};
template <class E>
using changed_t = typename changed<E>::type;

template <bool Ours>
struct three_way {};
template <>
struct three_way<true> {
    using type = refused<std::int64_t>;
};

}  // namespace detail

// NOLINTBEGIN(bugprone-macro-parentheses)
#define STELE_REFUSED_BITS(symbol, row)                                                       \
    template <class L, class R>                                                               \
        requires detail::BitOperands<L, R>                                                    \
    constexpr detail::bits_t<L, R> operator symbol(L&&, R&&) {                                \
        check::no_operator<refused_operator::row, detail::is_truth<L> && detail::is_truth<R>, \
                           detail::bare_t<L>, detail::bare_t<R>>();                           \
        return {};                                                                            \
    }
#define STELE_REFUSED_CHANGE(symbol)                                              \
    template <class L, class R>                                                   \
        requires(Expression<L> && !Part<L>)                                       \
    constexpr detail::changed_t<L> operator symbol(L&&, R&&) {                    \
        check::no_operator<refused_operator::assigning, false, detail::bare_t<L>, \
                           detail::bare_t<R>>();                                  \
        return {};                                                                \
    }
#define STELE_REFUSED_STEP(symbol, ...)                                              \
    template <Expression E>                                                          \
    constexpr detail::changed_t<E> operator symbol(E&& __VA_OPT__(, ) __VA_ARGS__) { \
        check::no_operator<refused_operator::increment, false, detail::bare_t<E>>(); \
        return {};                                                                   \
    }
// NOLINTEND(bugprone-macro-parentheses)

// Errors, all of them.
STELE_REFUSED_BITS(&, bit_and)
STELE_REFUSED_BITS(|, bit_or)
STELE_REFUSED_BITS(^, bit_xor)
STELE_REFUSED_BITS(<<, shift)
STELE_REFUSED_BITS(>>, shift)
STELE_REFUSED_CHANGE(+=)
STELE_REFUSED_CHANGE(-=)
STELE_REFUSED_CHANGE(*=)
STELE_REFUSED_CHANGE(/=)
STELE_REFUSED_CHANGE(%=)
STELE_REFUSED_CHANGE(&=)
STELE_REFUSED_CHANGE(|=)
STELE_REFUSED_CHANGE(^=)
STELE_REFUSED_CHANGE(<<=)
STELE_REFUSED_CHANGE(>>=)
STELE_REFUSED_STEP(++)
STELE_REFUSED_STEP(++, int)
STELE_REFUSED_STEP(--)
STELE_REFUSED_STEP(--, int)

#undef STELE_REFUSED_BITS
#undef STELE_REFUSED_CHANGE
#undef STELE_REFUSED_STEP

/// An error. (Without a requires-clause: with one it would be preferred to < and the like.)
template <class L, class R>
constexpr typename detail::three_way<Expression<L> || Expression<R>>::type operator<=>(L&&, R&&) {
    check::no_operator<refused_operator::three_way, false, detail::bare_t<L>, detail::bare_t<R>>();
    return {};
}
/// An error.
template <Expression E>
constexpr detail::bits_t<E, E> operator~(E&&) {
    check::no_operator<refused_operator::bit_not, detail::is_truth<E>, detail::bare_t<E>>();
    return {};
}
/// An error.
template <Expression E>
constexpr detail::refused<value_t<E>> operator+(E&&) {
    check::no_operator<refused_operator::plus, false, detail::bare_t<E>>();
    return {};
}
/// An error.
template <Expression E>
constexpr detail::refused<remove_optional_t<value_t<E>>> operator*(E&&) {
    check::no_operator<refused_operator::dereference, false, detail::bare_t<E>>();
    return {};
}

}  // namespace stele
