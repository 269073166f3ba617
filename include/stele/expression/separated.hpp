// SPDX-License-Identifier: BSL-1.0
#pragma once

// `a, b, c`: the walk over a list of nodes, of a clause or in the parentheses of a call.

#include <stele/expression/expression.hpp>
#include <stele/meta/pack.hpp>

namespace stele::detail {

/// Walks the elements of a pack with commas between them.
template <class V>
struct separated {
    V& v;
    bool first = true;

    template <class Node>
    constexpr void operator()(const Node* node) {
        if constexpr (V::wants_text) {
            if (!first) v.text(", ");
            first = false;
        }
        walk<Node>(v, node);
    }
};

template <class V, class... Nodes>
constexpr void walk_separated(V& v, const pack<Nodes...>* nodes, list<Nodes...>) {
    pack<Nodes...>::each(nodes, separated<V>{v});
}

}  // namespace stele::detail
