// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which columns stand plain in a grouped SELECT: outside of aggregates, and of what is grouped by.

#include <stele/check/column_scope.hpp>
#include <stele/check/function_place.hpp>
#include <stele/check/grouped.hpp>
#include <stele/check/statements_within.hpp>

#include <string_view>

namespace stele::detail {

/// Something of which is not known whether it aggregates its arguments: raw(), function<>().
template <class Node>
inline constexpr bool may_aggregate = false;
template <class Node>
    requires(requires { Node::stele_may_aggregate; })
inline constexpr bool may_aggregate<Node> = Node::stele_may_aggregate;

template <class Node>
concept HoldsStatements = requires {
    typename Node::stele_statements;
};

/// Whether a value is bound in a node, which can be another one each time; a placeholder cannot.
template <class Node>
constexpr bool has_bound_value();
template <class... Nodes>
constexpr bool any_has_bound_value(list<Nodes...>) {
    return (has_bound_value<Nodes>() || ...);
}
template <class Node>
constexpr bool has_bound_value() {
    if constexpr (!Node::stele_parameters) return false;
    else if constexpr (requires { Node::stele_placeholder_name; }) return false;
    else if constexpr (Node::stele_children::size == 0 || HoldsStatements<Node>) return true;
    else return any_has_bound_value(typename Node::stele_children{});
}

template <class Term>
constexpr bool is_named_by([[maybe_unused]] std::string_view name) {
    if constexpr (NameTerm<Term>) return Term::stele_name == name;
    else return false;
}
template <class... Terms>
constexpr bool any_is_named(list<Terms...>, [[maybe_unused]] std::string_view name) {
    return (is_named_by<Terms>(name) || ...);
}

template <class Terms, class... Columns>
constexpr bool are_terms(list<Columns...>) {
    return sizeof...(Columns) != 0 && (contains<Terms, Columns> && ...);
}
/// Whether a table's primary key is among the terms.
template <class T, class Terms>
inline constexpr bool key_is_among = false;
template <Table T, class Terms>
inline constexpr bool key_is_among<T, Terms> = are_terms<Terms>(primary_key_t<T>{});
template <Alias T, class Terms>
    requires(Table<typename T::stele_aliased>)
inline constexpr bool key_is_among<T, Terms> = are_terms<Terms>(primary_key_t<T>{});

/// Whether a node is one of the terms of group_by(), or made of them and of aggregates alone, or of
/// a table whose key is among them. Most are.
template <class Terms, class Node>
constexpr bool is_plainly_grouped();
template <class Terms, class... Nodes>
constexpr bool are_plainly_grouped(list<Nodes...>) {
    return (is_plainly_grouped<Terms, Nodes>() && ...);
}
template <class Terms, class Node>
constexpr bool is_plainly_grouped() {
    if constexpr (Aggregate<Node> || NameTerm<Node>) return true;
    else if constexpr (Column<Node>)
        return contains<Terms, Node> || key_is_among<typename Node::stele_table, Terms>;
    else if constexpr (Source<Node>) return key_is_among<Node, Terms>;
    else if constexpr (Named<Node>)
        return any_is_named(Terms{}, Node::stele_name) ||
               are_plainly_grouped<Terms>(typename Node::stele_children{});
    else if constexpr (contains<Terms, Node>) return !has_bound_value<Node>();
    else if constexpr (HoldsStatements<Node>) return false;
    else return may_aggregate<Node> || are_plainly_grouped<Terms>(typename Node::stele_children{});
}

// ---- what is left, where that is not so -----------------------------------------------------------

enum class standing : unsigned char { plain, aside, above };

/// How a node stands in a grouped SELECT: as a plain column, as nothing to judge, or above others.
template <class Terms, class Node, bool Within>
constexpr standing standing_of() {
    if constexpr (Column<Node>) return contains<Terms, Node> ? standing::aside : standing::plain;
    else if constexpr (Source<Node>) return standing::plain;
    else if constexpr (NameTerm<Node> || may_aggregate<Node> || (Aggregate<Node> && !Within))
        return standing::aside;
    else if constexpr (Named<Node>)
        return any_is_named(Terms{}, Node::stele_name) ? standing::aside : standing::above;
    else if constexpr (contains<Terms, Node>)
        return has_bound_value<Node>() ? standing::above : standing::aside;
    else return standing::above;
}

/// The plain columns (and whole tables) of some tables in a node of a SELECT; those that a SELECT
/// within takes of it stand there too, be they in its aggregates.
template <class Own, class Terms, bool Within, class Node,
          standing = standing_of<Terms, Node, Within>()>
struct plain_in {
    using type = list<>;
};
template <class Own, class Terms, bool Within, class Nodes>
struct plain_among;
template <class Own, class Terms, bool Within, class... Nodes>
struct plain_among<Own, Terms, Within, list<Nodes...>>
    : concat<typename plain_in<Own, Terms, Within, Nodes>::type...> {};
template <class Own, class Terms, class S>
struct plain_of_statement;
template <class Own, class Terms, class Statements>
struct plain_of_statements;
template <class Own, class Terms, class... Statements>
struct plain_of_statements<Own, Terms, list<Statements...>>
    : concat<typename plain_of_statement<Own, Terms, Statements>::type...> {};

template <class Own, class Terms, bool Within, class Node>
struct plain_in<Own, Terms, Within, Node, standing::plain> {
    using type =
        std::conditional_t<contains<Own, typename table_of<Node>::type>, list<Node>, list<>>;
};
template <class Own, class Terms, bool Within, class Node>
struct plain_in<Own, Terms, Within, Node, standing::above>
    : concat<typename plain_among<Own, Terms, Within, typename Node::stele_children>::type,
             typename plain_of_statements<Own, Terms, typename statements_held<Node>::type>::type> {
};

template <template <class...> class Statement, class... Clauses, class Own, class Terms>
struct plain_of_statement<Own, Terms, Statement<Clauses...>> {
    using own = typename filter<Own, outside<statement_tables<Clauses...>>::template no>::type;
    using type = typename concat<
        typename plain_among<own, Terms, true, typename nodes_of<Clauses>::type>::type...,
        typename plain_of_statements<own, Terms,
                                     typename statements_held<Clauses>::type>::type...>::type;
};

}  // namespace stele::detail
