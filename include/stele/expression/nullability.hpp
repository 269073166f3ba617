// SPDX-License-Identifier: BSL-1.0
#pragma once

// Whether the value of an expression can be NULL, in the statement where it stands.
//
// A node's own type (stele_type) knows nothing of the statement. The far side of an outer join can
// make a column NULL that is declared otherwise, and a GROUP BY makes sum() of a column as sure as
// the column. So the question goes down the nodes with a Context, which answers for the
// statement. A node that is not NULL just where one of its children is says so itself:
//
//     template <class Context>
//     static constexpr bool stele_can_be_null() {           // coalesce: where all of them are
//         return (detail::can_be_null_in<Context, Es>() && ...);
//     }

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/nullable.hpp>

namespace stele::detail {

/// No statement: columns are as declared, and an aggregate is over all rows, of which there may be
/// none.
struct no_statement {
    /// Whether an outer join can leave this table without a row.
    template <class Source>
    static constexpr bool nulls = false;
    /// Whether there is a GROUP BY, so that an aggregate is over one row at least.
    static constexpr bool grouped = false;
};

template <class Context, class Node>
constexpr bool can_be_null_in();

template <class Context, class... Nodes>
constexpr bool any_can_be_null(list<Nodes...>) {
    return (can_be_null_in<Context, Nodes>() || ...);
}

/// Whether an expression can be NULL in a statement.
template <class Context, class Node>
constexpr bool can_be_null_in() {
    if constexpr (requires { Node::template stele_can_be_null<Context>(); })
        return Node::template stele_can_be_null<Context>();
    else if constexpr (Column<Node>)
        return is_optional<typename Node::stele_type> ||
               Context::template nulls<typename Node::stele_table>;
    else if constexpr (requires { Node::stele_never_null; }) return false;
    else if constexpr (Node::stele_children::size == 0)
        return is_optional<typename Node::stele_type>;
    else return any_can_be_null<Context>(typename Node::stele_children{});
}

}  // namespace stele::detail
