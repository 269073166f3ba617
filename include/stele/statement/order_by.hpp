// SPDX-License-Identifier: BSL-1.0
#pragma once

// ORDER BY "book"."title" DESC, … and GROUP BY …: lists of expressions.

#include <stele/expression/ordering.hpp>
#include <stele/expression/separated.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

namespace detail {

/// The rows of the list clauses.
struct order_by_row {
    static constexpr auto at = render::place::order_by;
    static constexpr auto clause = render::clause::order_by;
    static constexpr std::string_view sql = " ORDER BY ";
};
struct group_by_row {
    static constexpr auto at = render::place::group_by;
    static constexpr auto clause = render::clause::group_by;
    static constexpr std::string_view sql = " GROUP BY ";
};

}  // namespace detail

/// `ORDER BY terms` or `GROUP BY expressions`.
template <class Row, class... Terms>
struct list_clause {
    static constexpr auto stele_place = Row::at;
    static constexpr bool stele_parameters = (Terms::stele_parameters || ...);
    using nodes = list<Terms...>;

    [[no_unique_address]] detail::pack<Terms...> elements;

    template <class V>
    static constexpr void stele_walk(V& v, const list_clause* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(Row::clause);
            v.text(Row::sql);
        }
        detail::pack<Terms...>::each(self ? &self->elements : nullptr, detail::separated<V>{v});
    }
};

}  // namespace stele
