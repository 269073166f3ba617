// SPDX-License-Identifier: BSL-1.0
#pragma once

// The rows of the operators' table: what each is in SQL, how tightly it binds, the type it gives.

#include <stele/expression/precedence.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/dialect.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/nullable.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace stele {
template <class Self>
struct basic_expression;
template <class Self>
struct expression;
}  // namespace stele

namespace stele::detail {

template <class L, class R>
using boolean_result = nullable_if_t<bool, is_optional<L> || is_optional<R>>;

/// What a row says unless it says otherwise: NULL where an operand is.
struct null_from_operands {
    static constexpr bool never_null = false;
    /// Whether the operator itself can give NULL, beside this right operand.
    template <class R>
    static constexpr bool makes_null = false;
};

struct comparison : null_from_operands {
    template <class Self>
    using base = basic_expression<Self>;
    template <class L, class R>
    using result = boolean_result<typename L::stele_type, typename R::stele_type>;
    static constexpr bool associative = false;
};
struct equality : comparison {
    static constexpr auto binds = precedence::equality;
    static constexpr auto needs = operations::equality;
};
struct order : comparison {
    static constexpr auto binds = precedence::order;
    static constexpr auto needs = operations::order;
};
struct logical : null_from_operands {
    template <class Self>
    using base = basic_expression<Self>;
    template <class L, class R>
    using result = boolean_result<typename L::stele_type, typename R::stele_type>;
    static constexpr bool associative = true;
};

template <class L, class R>
inline constexpr bool both_integers =
    sql_kind_of<remove_optional_t<L>> == kind::integer&& sql_kind_of<remove_optional_t<R>> ==
    kind::integer;

struct arithmetic : null_from_operands {
    template <class Self>
    using base = expression<Self>;
    static constexpr bool integers_only = false;
    // Integers give an integer, anything with a real a real, a mapped type itself.
    template <class L, class R>
    using number =
        std::conditional_t<sql_kind_of<remove_optional_t<L>> == kind::other, remove_optional_t<L>,
                           std::conditional_t<both_integers<L, R>, std::int64_t, double>>;
    template <class L, class R>
    using typed = nullable_if_t<number<L, R>, is_optional<L> || is_optional<R>>;
    template <class L, class R>
    using result = typed<typename L::stele_type, typename R::stele_type>;
    static constexpr bool associative = false;
};
/// Whether a divisor is a constant other than 0.
template <class R>
concept NonZero = requires {
    requires R::stele_non_zero;
};

struct division : arithmetic {
    static constexpr bool is_division = true;
    // SQLite gives NULL for a division by zero.
    template <class R>
    static constexpr bool makes_null = !NonZero<R>;
    template <class L, class R>
    using result = nullable_if_t<number<typename L::stele_type, typename R::stele_type>,
                                 makes_null<R> || is_optional<typename L::stele_type> ||
                                     is_optional<typename R::stele_type>>;
};

// NOT NOT e is fine; two minus signs together would begin a comment.
struct negation {
    template <class E>
    using result = E;
    static constexpr bool repeats = true;
};
struct negative {
    template <class E>
    using result = arithmetic::typed<E, E>;
    static constexpr bool repeats = false;
};

// clang-format off
struct equal_to      : equality { static constexpr std::string_view sql = " = "; };
struct not_equal_to  : equality { static constexpr std::string_view sql = " <> "; };
struct less          : order { static constexpr std::string_view sql = " < "; };
struct less_equal    : order { static constexpr std::string_view sql = " <= "; };
struct greater       : order { static constexpr std::string_view sql = " > "; };
struct greater_equal : order { static constexpr std::string_view sql = " >= "; };
struct logical_and : logical { static constexpr std::string_view sql = " AND "; static constexpr auto binds = precedence::and_; };
struct logical_or  : logical { static constexpr std::string_view sql = " OR ";  static constexpr auto binds = precedence::or_; };
struct logical_not : negation { static constexpr std::string_view sql = "NOT "; static constexpr auto binds = precedence::not_; };
struct negate : negative { static constexpr std::string_view sql = "-"; static constexpr auto binds = precedence::unary; };
struct plus       : arithmetic { static constexpr bool adds = true; static constexpr std::string_view sql = " + "; static constexpr auto binds = precedence::additive; };
struct minus      : arithmetic { static constexpr std::string_view sql = " - "; static constexpr auto binds = precedence::additive; };
struct multiplies : arithmetic { static constexpr std::string_view sql = " * "; static constexpr auto binds = precedence::multiplicative; };
struct divides    : division { static constexpr std::string_view sql = " / "; static constexpr auto binds = precedence::multiplicative; };
struct modulus    : division { static constexpr bool integers_only = true; static constexpr std::string_view sql = " % "; static constexpr auto binds = precedence::multiplicative; };
struct is_null     { static constexpr std::string_view sql = " IS NULL"; };
struct is_not_null { static constexpr std::string_view sql = " IS NOT NULL"; };
// clang-format on

// With an optional C++ value: NULL equals NULL, and the result is never NULL.
struct null_safe_equal : equality {
    static constexpr bool never_null = true;
    template <class, class>
    using result = bool;
};
struct null_safe_not_equal : null_safe_equal {};

template <class Operator>
constexpr std::string_view spelling(const render::dialect& d) {
    if constexpr (same<Operator, null_safe_equal>) return d.null_safe_equal;
    else if constexpr (same<Operator, null_safe_not_equal>) return d.null_safe_not_equal;
    else return Operator::sql;
}

}  // namespace stele::detail
