// SPDX-License-Identifier: BSL-1.0
#pragma once

// FROM "book": the first table named in the select list, unless from() says otherwise.

#include <stele/check/concepts.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

/// `FROM "table"`; without a table, nothing.
template <class T, bool Said = false>
struct from_clause {
    static constexpr bool said = Said;  ///< by from(), rather than found in the select list
    static constexpr auto stele_place = render::place::from;
    static constexpr bool stele_parameters = detail::has_values<T>;
    using tables = list<T>;

    [[no_unique_address]] detail::held_source<T> source;

    template <class V>
    static constexpr void stele_walk(V& v, const from_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            scope.visible = 1;
            v.text(" FROM ");
        }
        detail::walk_source<T>(v, detail::held_source<T>::pointer(self ? &self->source : nullptr));
    }
};
/// FROM a derived table that the select list names, but whose values are nowhere to be had.
template <class T>
struct from_unsaid {
    static constexpr bool said = false;
    static constexpr auto stele_place = render::place::from;
    static constexpr bool stele_parameters = false;
    using tables = list<T>;

    template <class V>
    static constexpr void stele_walk(V& v, const from_unsaid*, render::scope& scope) {
        scope.visible = 1;
        v.text(" FROM ");
        if (!v.is_cte(detail::source_of<T>)) v.report(render::problem::no_source);
        v.identifier(T::stele_sql_name);
    }
};
template <>
struct from_clause<void, false> {
    static constexpr bool said = false;
    static constexpr auto stele_place = render::place::from;
    static constexpr bool stele_parameters = false;
    using tables = list<>;

    template <class V>
    static constexpr void stele_walk(V&, const from_clause*, render::scope&) {}
};

namespace detail {

/// The sources of a statement, in the order of FROM and JOIN.
template <class... Tables>
struct sources_of {
    static constexpr std::size_t size = sizeof...(Tables);
    const render::source* pointers[size + 1]{&source_of<Tables>..., nullptr};
};
template <class... Tables>
constexpr sources_of<Tables...> make_sources(list<Tables...>) {
    return {};
}

// The first table named by a select item, depth first; void where there is none.
template <class Item>
struct first_table;

template <class... Ts>
struct first_of {
    using type = void;
};
template <class T, class... Ts>
struct first_of<T, Ts...> {
    using type = T;
};
template <class... Ts>
struct first_of<void, Ts...> : first_of<Ts...> {};

template <class... Children>
typename first_of<typename first_table<Children>::type...>::type first_table_among(
    list<Children...>);

template <class Item>
struct first_table {
    using type = void;  // of what cannot be selected, which is judged apart
};
template <class Item>
    requires(!Column<Item> && requires { typename Item::stele_children; })
struct first_table<Item> {
    using type = decltype(first_table_among(typename Item::stele_children{}));
};
template <class Item>
    requires(Column<Item>&& requires { typename Item::stele_children; })
struct first_table<Item> {
    using type = typename Item::stele_table;
};
template <Source Item>
struct first_table<Item> {
    using type = Item;
};

}  // namespace detail
}  // namespace stele
