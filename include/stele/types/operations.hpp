// SPDX-License-Identifier: BSL-1.0
#pragma once

// What SQL may do with the values of a mapped type. A `type_mapping` names these operations, and
// the compile-time checks of expressions ask for them: `=` needs equality, `<` and `min` order,
// `+` arithmetic, `sum` and `avg` sum.

namespace stele {

/// A set of operations, one bit each.
enum class operations : unsigned {
    none = 0,
    equality = 1,    ///< `=`, `<>`, `IN`, `IS`
    order = 2,       ///< `<`, `<=`, `>`, `>=`, `BETWEEN`, `min`, `max`, by the stored value
    arithmetic = 4,  ///< `+`, `-`, `*`, `/`, `%`, unary `-`, `abs`
    sum = 8,         ///< `sum`, `avg`
    all = 15,
};

/// The union of two sets of operations.
constexpr operations operator|(operations a, operations b) noexcept {
    return static_cast<operations>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// True where `set` contains all of `wanted`.
constexpr bool has(operations set, operations wanted) noexcept {
    return (static_cast<unsigned>(set) & static_cast<unsigned>(wanted)) ==
           static_cast<unsigned>(wanted);
}

}  // namespace stele
