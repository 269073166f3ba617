// SPDX-License-Identifier: BSL-1.0
#pragma once

// LIMIT ? OFFSET ?: a number of rows, as a value, a placeholder or a constant.

#include <stele/check/clause.hpp>
#include <stele/expression/placeholder.hpp>
#include <stele/statement/clauses.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace stele {

namespace detail {

constexpr std::int64_t require_not_negative(std::int64_t n, const char* what) {
    if (n < 0) {
        // clang-format off
        if (std::is_constant_evaluated()) throw "stele: limit() or offset() of a negative number of rows; give 0 or more [S388]";
        // clang-format on
        throw value_error{std::string(what) + " of " + std::to_string(n) +
                          " rows; it cannot be negative"};
    }
    return n;
}

/// The rows of the two clauses.
struct limit_row {
    static constexpr auto at = render::place::limit;
    static constexpr const char* name = "a limit";

    template <class V>
    static constexpr void begin(V& v, render::scope& scope) {
        scope.limited = true;
        v.text(" LIMIT ");
    }
};
// Alone, after whatever the dialect writes for no limit.
struct offset_row {
    static constexpr auto at = render::place::offset;
    static constexpr const char* name = "an offset";

    template <class V>
    static constexpr void begin(V& v, const render::scope& scope) {
        if (!scope.limited) {
            v.text(" ");
            v.text(v.target().no_limit);
        }
        v.text(" OFFSET ");
    }
};

/// What is asked of the value of a placeholder in LIMIT or OFFSET.
template <class Row>
struct count_use {
    template <class, class V>
    static constexpr void judge(V& value) {
        require_not_negative(value, Row::name);
    }
};

}  // namespace detail

/// `LIMIT n` or `OFFSET n`.
template <class Row, class Count>
struct counted_clause {
    static constexpr auto stele_place = Row::at;
    static constexpr bool stele_parameters = Count::stele_parameters;
    using nodes = list<Count>;

    [[no_unique_address]] Count count;

    template <class V>
    static constexpr void stele_walk(V& v, const counted_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) Row::begin(v, scope);
        detail::walk<Count>(v, self ? &self->count : nullptr);
    }
};

namespace detail {

template <class Row, fixed_string Name>
named_parameter<Name, std::int64_t, count_use<Row>> named_count(const placeholder<Name>&);

template <class Row, fixed_string Name, class T, class Use>
named_parameter<Name, T, count_use<Row>> named_count(const named_parameter<Name, T, Use>&);

/// The clause that limit(n) or offset(n) makes.
template <class Row, class N>
constexpr auto make_count(const N& n) {
    if constexpr (Placeholder<N>)
        return counted_clause<Row, decltype(named_count<Row>(n))>{decltype(named_count<Row>(n)){n}};
    else if constexpr (requires { N::stele_placeholder_name; })
        return counted_clause<Row, decltype(named_count<Row>(n))>{
            decltype(named_count<Row>(n)){{}}};
    else if constexpr (Expression<N>) return counted_clause<Row, N>{n};
    else if constexpr (std::in_range<std::int64_t>(std::numeric_limits<N>::max()))
        return counted_clause<Row, parameter<std::int64_t>>{parameter<std::int64_t>{
            {}, require_not_negative(static_cast<std::int64_t>(n), Row::name)}};
    else {
        if (!std::in_range<std::int64_t>(n))
            throw value_error{std::string(Row::name) + " of " + std::to_string(n) +
                              " rows; it is above 2^63-1"};
        return counted_clause<Row, parameter<std::int64_t>>{
            parameter<std::int64_t>{{}, static_cast<std::int64_t>(n)}};
    }
}

}  // namespace detail
}  // namespace stele
