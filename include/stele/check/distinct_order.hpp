// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentence about order_by() of a SELECT DISTINCT: by what is selected.

#include <stele/check/message.hpp>
#include <stele/check/plain_columns.hpp>

namespace stele {

namespace detail {

// The items of a select list as terms: a table is its columns, a named item its expression.
template <class Item>
struct item_terms {
    using type = list<Item>;
};
template <Source Item>
struct item_terms<Item> {
    using type = columns_of<Item>;
};
template <Named Item>
struct item_terms<Item> {
    using type = typename Item::stele_children;
};
template <class Items>
struct terms_of_items;
template <class... Items>
struct terms_of_items<list<Items...>> : concat<typename item_terms<Items>::type...> {};

template <class Clause>
struct order_nodes {
    using type = list<>;
};
template <class Clause>
    requires(Clause::stele_place == render::place::order_by)
struct order_nodes<Clause> : nodes_of<Clause> {};

/// What in a node is neither one of some terms nor made of them: columns and aggregates.
template <class Terms, class Node>
struct not_among {
    using type = list<>;
};
template <class Terms, class... Nodes>
struct not_among<Terms, list<Nodes...>> : concat<typename not_among<Terms, Nodes>::type...> {};
template <class Terms, class Node>
    requires(!NameTerm<Node> && !may_aggregate<Node> && !Column<Node> && !Aggregate<Node> &&
             (!contains<Terms, Node> || has_bound_value<Node>()))
struct not_among<Terms, Node> : not_among<Terms, typename Node::stele_children> {};
template <class Terms, class Node>
    requires((Column<Node> || Aggregate<Node>)&&!contains<Terms, Node>)
struct not_among<Terms, Node> {
    using type = list<Node>;
};

/// What order_by() of these clauses has that is not of the select list.
template <class Items, class... Clauses>
using unselected =
    typename not_among<typename terms_of_items<Items>::type,
                       typename concat<typename order_nodes<Clauses>::type...>::type>::type;

}  // namespace detail

/// Whether what a DISTINCT SELECT of these clauses orders by is selected, or made of what is.
template <class Items, class... Clauses>
inline constexpr bool orders_by_selected = detail::unselected<Items, Clauses...>::size == 0;

/// Whether a column, or an aggregate, is selected. Always false; what a note below the sentence shows.
template <class Culprit>
inline constexpr bool is_selected = false;

namespace check {

/// A column, or an aggregate, in order_by() of a DISTINCT SELECT that does not select it.
template <class Culprit>
constexpr void unselected_order() {
    if constexpr (Column<Culprit>)
        static_assert(
            is_selected<Culprit>,
            STELE_SENTENCE(
                "S246",
                "stele: order_by() of a distinct() SELECT has a column that is not selected, "
                "so that a row could have several of it; select it, or leave it out",
                "stele: order_by() of a distinct() SELECT has ", name_of<Culprit>(),
                ", which is not selected, so that a row could have several of it; select "
                "it, or leave it out"));
    else
        static_assert(
            is_selected<Culprit>,
            "stele: order_by() of a distinct() SELECT has an aggregate that is not selected, so that "
            "a row could have several of it; select it, or leave it out [S247]");
}

}  // namespace check
}  // namespace stele
