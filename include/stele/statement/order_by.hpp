// SPDX-License-Identifier: BSL-1.0
#pragma once

// ORDER BY "book"."title" DESC, … and GROUP BY …: lists of expressions.

#include <stele/check/function_place.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/expression/part.hpp>
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

/// The elements of a list with commas between them, of which some can be absent, in order_by().
template <class V>
struct separated_parts : separated<V> {
    template <class Node>
    constexpr void operator()(const Node* node) {
        if constexpr (V::wants_text) {
            if (is_present(node)) {
                if (!this->first) this->v.text(", ");
                this->first = false;
            }
        }
        walk_part<Node>(this->v, node);
    }
};

/// Whether any of several nodes is present.
struct any_present {
    bool found = false;

    template <class Node>
    constexpr void operator()(const Node* node) {
        found = found || is_present(node);
    }
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
            if (!is_empty(self)) v.text(Row::sql);
        }
        const auto* const all = self ? &self->elements : nullptr;
        if constexpr (has_parts) detail::pack<Terms...>::each(all, detail::separated_parts<V>{{v}});
        else detail::pack<Terms...>::each(all, detail::separated<V>{v});
    }

private:
    // Elsewhere than in order_by() a part is refused.
    static constexpr bool has_parts = Row::at == render::place::order_by && (Part<Terms> || ...);

    static constexpr bool is_empty([[maybe_unused]] const list_clause* self) {
        if constexpr (has_parts) {
            detail::any_present any;
            detail::pack<Terms...>::each(self ? &self->elements : nullptr, any);
            return !any.found;
        } else {
            return false;
        }
    }
};

/// `GROUP BY "name"`, for which SQL looks among the columns of the tables first.
template <class... Terms>
struct group_by_name : list_clause<detail::group_by_row, Terms...> {
    static constexpr bool stele_by_key = false;

    template <class Tables, class V>
    static constexpr void stele_walk_among(V& v, const group_by_name* self, render::scope& scope) {
        group_by_name::stele_walk(v, self, scope);
        if constexpr (V::wants_text)
            if (!(name_is_free<Terms, Tables> && ...)) v.report(render::problem::name_of_column);
    }
};

}  // namespace stele
