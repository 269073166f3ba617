// SPDX-License-Identifier: BSL-1.0
#pragma once

// Parts of a statement that can be absent: what when() gives, what && || ! make of it, and
// predicates. A part has, besides what a node has,
//
//     bool stele_present() const                              whether it is in the statement
//     static precedence stele_binds(const Self*)              of what it writes
//     static void stele_walk_part(V& v, const Self*)          its text and parameters; absent, it
//                                                             writes nothing
//
// and its stele_walk is an error: only the clauses named in check/dynamic.hpp know how to leave a
// part out. With a null pointer, as the compiler walks, all parts are present.

#include <stele/check/concepts.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/precedence.hpp>
#include <stele/render/source.hpp>

namespace stele::detail {

/// Whether a node is in the statement.
template <class Node>
constexpr bool is_present([[maybe_unused]] const Node* node) {
    if constexpr (Part<Node>) return node == nullptr || node->stele_present();
    else return true;
}

/// How tightly binds what a node writes.
template <class Node>
constexpr precedence binding_of([[maybe_unused]] const Node* node) {
    if constexpr (Part<Node>) return Node::stele_binds(node);
    else return Node::stele_precedence;
}

/// The walk of a node where parts are allowed.
template <class Node, class V>
constexpr void walk_part(V& v, const Node* node, bool parentheses = false) {
    if constexpr (Part<Node>) {
        if (parentheses) v.text("(");
        Node::stele_walk_part(v, node);
        if (parentheses) v.text(")");
    } else {
        walk_operand<Node>(v, node, parentheses);
    }
}

/// Notes a choice on which the statement's text depends.
template <class V, class T>
constexpr void note_choice(V& v, [[maybe_unused]] const T& choice) {
    if constexpr (V::wants_text) v.vary();
    else if constexpr (requires { v.choose(choice); }) v.choose(choice);
}

/// The walk of a part where it must not be.
template <class Node, class V>
constexpr void walk_misplaced(V& v, const Node* node) {
    if constexpr (V::wants_text) v.report(render::problem::misplaced_part);
    Node::stele_walk_part(v, node);
}

}  // namespace stele::detail
