// SPDX-License-Identifier: BSL-1.0
#pragma once

// The text of a dynamic statement, of one value rather than of a type: the same walk and the same
// writer, but run when the program does.

#include <stele/render/writer.hpp>

#include <string>

namespace stele::render {

/// Writes the text of a node's value. @throws value_error where the choices leave no statement
template <class Node>
std::string dynamic_text(const dialect& d, const Node& node) {
    writer measuring{d};
    Node::stele_walk(measuring, &node);
    std::string text(measuring.size(), '\0');
    writer w{d, text.data()};
    Node::stele_walk(w, &node);
    return text;
}

}  // namespace stele::render
