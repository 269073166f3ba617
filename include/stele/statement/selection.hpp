// SPDX-License-Identifier: BSL-1.0
#pragma once

// The select list: SELECT "book"."title", count(*).

#include <stele/check/concepts.hpp>
#include <stele/expression/separated.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

namespace detail {

template <class V>
struct selected : separated<V> {
    template <class Item>
    constexpr void operator()(const Item* item) {
        if constexpr (Source<Item>) {
            if constexpr (V::wants_text) {
                if (!this->first) this->v.text(", ");
                this->first = false;
                this->v.column(source_of<Item>, qualified_list<columns_of<Item>>);
            }
        } else {
            separated<V>::operator()(item);
        }
    }
};

template <class Item>
constexpr bool has_parameters() {
    if constexpr (Source<Item>) return false;
    else return Item::stele_parameters;
}

}  // namespace detail

/// `SELECT items` or `SELECT DISTINCT items`.
template <bool Distinct, class... Items>
struct selection {
    static constexpr auto stele_place = render::place::items;
    static constexpr bool stele_parameters = (detail::has_parameters<Items>() || ...);
    static constexpr bool distinct = Distinct;
    using items = list<Items...>;
    using nodes = items;

    [[no_unique_address]] detail::pack<Items...> elements;

    template <class V>
    static constexpr void stele_walk(V& v, const selection* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::select);
            v.text(Distinct ? "SELECT DISTINCT " : "SELECT ");
        }
        detail::pack<Items...>::each(self ? &self->elements : nullptr, detail::selected<V>{{v}});
    }
};

}  // namespace stele
