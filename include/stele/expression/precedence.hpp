// SPDX-License-Identifier: BSL-1.0
#pragma once

// How tightly SQL's operators bind, weakest first, so that an expression gets the parentheses it
// needs and no others. The order is SQLite's (documentation, "SQL Language Expressions", operator
// precedence).

namespace stele::detail {

enum class precedence : unsigned char {
    or_,
    and_,
    not_,
    equality,  // = <> IS IN LIKE BETWEEN
    order,     // < <= > >=
    additive,
    multiplicative,
    concatenation,  // || -> ->>
    collation,      // COLLATE
    unary,
    primary,  // names, values, function calls
};

}  // namespace stele::detail
