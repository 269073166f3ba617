// SPDX-License-Identifier: BSL-1.0
#pragma once

// The statements within a statement, in the order of their text: where something is wrong in one of
// them, the walk has noted its number, and here it is found by it. Only then.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele::detail {

template <class Clause>
struct tables_brought {
    using type = list<>;
};
template <class Clause>
    requires requires { typename Clause::tables; }
struct tables_brought<Clause> {
    using type = typename Clause::tables;
};
/// The tables of a statement's clauses, in order.
template <class... Clauses>
using statement_tables = typename concat<typename tables_brought<Clauses>::type...>::type;

template <class Clause>
struct nodes_of {
    using type = list<>;
};
template <class Clause>
    requires requires { typename Clause::nodes; }
struct nodes_of<Clause> {
    using type = typename Clause::nodes;
};

// The tables that a clause sees: those that it says, or else, but for a join, all.
template <class Clause, class All, class Visible>
struct tables_seen {
    using type = std::conditional_t<Clause::stele_place == render::place::join, Visible, All>;
};
template <class Clause, class All, class Visible>
    requires requires { typename Clause::sees; }
struct tables_seen<Clause, All, Visible> {
    using type = typename Clause::sees;
};

/// A statement, and the tables of those around it.
template <class S, class Outer>
struct nested {
    using statement = S;
    using outer = Outer;
};

template <class S, class Outer, class Ctes>
struct statements_from;

// Those of a list of statements.
template <class Statements, class Outer, class Ctes>
struct statements_of_all;
template <class... Statements, class Outer, class Ctes>
struct statements_of_all<list<Statements...>, Outer, Ctes>
    : concat<typename statements_from<Statements, Outer, Ctes>::type...> {};

template <class T>
struct statements_held {
    using type = list<>;
};
template <class T>
    requires requires { typename T::stele_statements; }
struct statements_held<T> {
    using type = typename T::stele_statements;
};

// Those within expressions.
template <class Node, class Outer, class Ctes>
struct statements_in {
    using type = list<>;
};
template <class... Nodes, class Outer, class Ctes>
struct statements_in<list<Nodes...>, Outer, Ctes>
    : concat<typename statements_in<Nodes, Outer, Ctes>::type...> {};
template <class Node, class Outer, class Ctes>
    requires(!Source<Node> && requires { typename Node::stele_children; })
struct statements_in<Node, Outer, Ctes>
    : concat<typename statements_in<typename Node::stele_children, Outer, Ctes>::type,
             typename statements_of_all<typename statements_held<Node>::type, Outer, Ctes>::type> {
};

// Those of a clause: of a derived table that no WITH defines, of a WITH or a set operation, within
// expressions.
template <class T, class Outer, class Ctes>
struct statements_of_source {
    using type = list<>;
};
template <Derived T, class Outer, class Ctes>
    requires(!T::stele_recursive && !contains<Ctes, T>)
struct statements_of_source<T, Outer, Ctes>
    : statements_of_all<typename T::stele_statements, Outer, Ctes> {};
template <class Tables, class Outer, class Ctes>
struct statements_of_sources;
template <class... Tables, class Outer, class Ctes>
struct statements_of_sources<list<Tables...>, Outer, Ctes>
    : concat<typename statements_of_source<Tables, Outer, Ctes>::type...> {};

template <class Clause, class All, class Outer, class Ctes>
struct statements_of_clause
    : concat<
          typename statements_of_sources<typename tables_brought<Clause>::type, Outer, Ctes>::type,
          typename statements_of_all<typename statements_held<Clause>::type, Outer, Ctes>::type,
          typename statements_in<typename nodes_of<Clause>::type,
                                 typename tables_seen<Clause, All, All>::type, Ctes>::type> {};

// Those of a WITH's tables, the recursive ones too.
template <class Ctes, class Outer, class Within>
struct statements_of_ctes;
template <class... Ctes, class Outer, class Within>
struct statements_of_ctes<list<Ctes...>, Outer, Within>
    : concat<typename statements_of_all<typename Ctes::stele_statements, Outer, Within>::type...> {
};

template <class Clause>
struct ctes_of {
    using type = list<>;
};
template <class Clause>
    requires requires { typename Clause::ctes; }
struct ctes_of<Clause> {
    using type = typename Clause::ctes;
};

template <template <class...> class Statement, class... Clauses, class Outer, class Ctes>
struct statements_from<Statement<Clauses...>, Outer, Ctes> {
    using all = typename concat<statement_tables<Clauses...>, Outer>::type;
    using ctes = typename concat<typename ctes_of<Clauses>::type..., Ctes>::type;
    using defined = typename concat<typename ctes_of<Clauses>::type...>::type;
    using type =
        typename concat<list<nested<Statement<Clauses...>, Outer>>,
                        typename statements_of_ctes<defined, Outer, ctes>::type,
                        typename statements_of_clause<Clauses, all, Outer, ctes>::type...>::type;
};

template <std::size_t N, class Statements>
struct nth_of;
template <std::size_t N, class... Statements>
struct nth_of<N, list<Statements...>> {
    using type = nth<N, Statements...>;
};

/// The statement of a number, counted from 1 on, within S.
template <class S, unsigned N>
struct statement_at : nth_of<N - 1, typename statements_from<S, list<>, list<>>::type>::type {};
template <class S>
struct statement_at<S, 1> : nested<S, list<>> {};

}  // namespace stele::detail
