// SPDX-License-Identifier: BSL-1.0
#pragma once

// LIMIT ? OFFSET ?, with values or placeholders.

#include <stele/expression/placeholder.hpp>
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

namespace detail {

template <class V>
constexpr void begin_offset(V& v, const render::scope& scope) {
    if constexpr (V::wants_text) {
        if (!scope.limited) {
            v.text(" ");
            v.text(v.target().no_limit);
        }
        v.text(" OFFSET ");
    }
}

}  // namespace detail

/// `OFFSET ?`; alone, after whatever the dialect writes for no limit.
struct offset_clause {
    static constexpr auto stele_place = render::place::offset;
    static constexpr bool stele_parameters = true;

    std::int64_t count;

    template <class V>
    static constexpr void stele_walk(V& v, const offset_clause* self, render::scope& scope) {
        detail::begin_offset(v, scope);
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

/// What is asked of the value of a placeholder in LIMIT or OFFSET.
struct limit_use {
    template <class, class V>
    static constexpr void judge(V& value) {
        require_not_negative(value, "a limit");
    }
};
struct offset_use {
    template <class, class V>
    static constexpr void judge(V& value) {
        require_not_negative(value, "an offset");
    }
};

}  // namespace detail

/// `LIMIT :name`.
template <fixed_string Name>
struct limit_placeholder {
    static constexpr auto stele_place = render::place::limit;
    static constexpr bool stele_parameters = true;
    using count = named_parameter<Name, std::int64_t, detail::limit_use>;
    using nodes = list<count>;

    template <class V>
    static constexpr void stele_walk(V& v, const limit_placeholder*, render::scope& scope) {
        scope.limited = true;
        v.text(" LIMIT ");
        count::stele_walk(v, nullptr);
    }
};

/// `OFFSET :name`.
template <fixed_string Name>
struct offset_placeholder {
    static constexpr auto stele_place = render::place::offset;
    static constexpr bool stele_parameters = true;
    using count = named_parameter<Name, std::int64_t, detail::offset_use>;
    using nodes = list<count>;

    template <class V>
    static constexpr void stele_walk(V& v, const offset_placeholder*, render::scope& scope) {
        detail::begin_offset(v, scope);
        count::stele_walk(v, nullptr);
    }
};

}  // namespace stele
