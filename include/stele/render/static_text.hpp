// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement's SQL as one array per statement type, written by the compiler.

#include <stele/render/writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::render {

/// The walk of a node type without a value, for functions that are handed walks.
template <class Node>
constexpr void walk_text(writer& w) {
    Node::stele_walk(w, static_cast<const Node*>(nullptr));
}

struct measured {
    std::size_t size;
    problem first_problem;
    bool varies;        ///< whether the text depends on the node's value: a dynamic statement
    bool placeholders;  ///< whether there are any
    features used;      ///< what not every database has
    bool refused;       ///< whether a part of it was refused, and had its sentence
};

// consteval, so that no walk that writes text is ever emitted.
consteval measured measure(void (*walk)(writer&), const dialect& d) {
    writer w{d};
    walk(w);
    return {w.size(), w.first_problem(), w.varies(), w.has_placeholders(),
            w.used(), w.was_refused()};
}

/// The length of a node's text, and what is wrong with it.
template <class Node, class Dialect>
inline constexpr measured measured_of = measure(walk_text<Node>, Dialect::spelling);

template <std::size_t Size>
struct text_buffer {
    char data[Size + 1];
    constexpr std::string_view view() const { return {data, Size}; }
};

template <std::size_t Size>
consteval text_buffer<Size> write(void (*walk)(writer&), const dialect& d) {
    text_buffer<Size> buffer{};
    writer w{d, buffer.data};
    walk(w);
    return buffer;
}

/// The text of a node type, NUL-terminated.
template <class Node, class Dialect>
inline constexpr auto text_of = write<measured_of<Node, Dialect>.size>(walk_text<Node>,
                                                                       Dialect::spelling);

/// The identity of a statement's text: where it lies, and a hash that the compiler computed. The
/// address alone would not do: a plug-in that was unloaded can leave it to another text.
struct static_sql {
    const char* data;
    std::size_t size;
    std::uint64_t hash;

    consteval explicit static_sql(std::string_view text)
        : data(text.data()), size(text.size()), hash(render::hash(text)) {}
    constexpr std::string_view view() const { return {data, size}; }
};

template <class Node, class Dialect>
inline constexpr static_sql static_sql_of{text_of<Node, Dialect>.view()};

}  // namespace stele::render
