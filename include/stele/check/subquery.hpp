// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a SELECT within an expression.

#include <stele/check/concepts.hpp>
#include <stele/check/operands.hpp>

namespace stele {

/// Whether something is a SELECT.
template <class S>
inline constexpr bool is_select = Select<S>;

/// Whether `not_in` of a SELECT can be true: its column is never NULL. One NULL among the values and
/// NOT IN is never true.
template <class S, class Value>
inline constexpr bool not_in_can_be_true = !is_optional<Value>;

namespace check {

template <class S>
consteval bool subselect() {
    static_assert(is_select<S>, "stele: exists() takes a SELECT; this statement is none [S333]");
    return Select<S>;
}

template <bool Negated, class S, class Value>
consteval void never_null_in() {
    if constexpr (Negated)
        static_assert(not_in_can_be_true<S, Value>,
                      "stele: not_in() of a SELECT whose column can be NULL, which is never true "
                      "with one NULL in it; say not_exists(), or coalesce() the column [S334]");
}

}  // namespace check
}  // namespace stele
