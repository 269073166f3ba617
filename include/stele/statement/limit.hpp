// SPDX-License-Identifier: BSL-1.0
#pragma once

// LIMIT ? OFFSET ?.

#include <stele/expression/expression.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

/// `LIMIT ?`.
struct limit_clause {
    static constexpr auto stele_place = render::place::limit;
    static constexpr bool stele_parameters = true;

    std::int64_t count;

    template <class V>
    static constexpr void stele_walk(V& v, const limit_clause* self, render::scope& scope) {
        scope.limited = true;
        v.text(" LIMIT ");
        v.parameter(self ? &self->count : nullptr);
    }
};

/// `OFFSET ?`; alone, after whatever the dialect writes for no limit.
struct offset_clause {
    static constexpr auto stele_place = render::place::offset;
    static constexpr bool stele_parameters = true;

    std::int64_t count;

    template <class V>
    static constexpr void stele_walk(V& v, const offset_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            if (!scope.limited) {
                v.text(" ");
                v.text(v.target().no_limit);
            }
            v.text(" OFFSET ");
        }
        v.parameter(self ? &self->count : nullptr);
    }
};

namespace detail {

constexpr std::int64_t require_not_negative(std::int64_t n, const char* what) {
    if (n < 0)
        throw value_error{std::string(what) + " of " + std::to_string(n) +
                          " rows; it cannot be negative"};
    return n;
}

}  // namespace detail
}  // namespace stele
