// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement's SQL as one array per statement type, written by the compiler. What does not depend on the
// statement's type is a plain function that is handed the statement's walk.

#include <stele/render/writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::render {

/// The walk of a node type without a value: text alone.
template <class Node>
constexpr void walk_text(writer& w) {
    Node::stele_walk(w, static_cast<const Node*>(nullptr));
}

struct measured {
    std::size_t size;
    problem first_problem;
};

consteval measured measure(void (*walk)(writer&), dialect d) {
    writer w{d};
    walk(w);
    return {w.size(), w.first_problem()};
}

/// The length of a node's text, and what is wrong with it.
template <class Node, class Dialect>
inline constexpr measured measured_of = measure(&walk_text<Node>, Dialect::spelling);

template <std::size_t Size>
struct text_buffer {
    char data[Size + 1];

    consteval text_buffer(void (*walk)(writer&), dialect d) : data{} {
        writer w{d, data};
        walk(w);
    }
    constexpr std::string_view view() const { return {data, Size}; }
};

/// The text of a node type, NUL-terminated.
template <class Node, class Dialect>
inline constexpr text_buffer<measured_of<Node, Dialect>.size> text_of{&walk_text<Node>, Dialect::spelling};

/// The identity of a statement's text: where it lies, and a hash that the compiler computed. The address
/// alone would not do: a plug-in that was unloaded can leave it to another text.
struct static_sql {
    const char* data;
    std::size_t size;
    std::uint64_t hash;

    consteval explicit static_sql(std::string_view text)
        : data(text.data()), size(text.size()), hash(14695981039346656037ULL) { // FNV-1a
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    constexpr std::string_view view() const { return {data, size}; }
};

template <class Node, class Dialect>
inline constexpr static_sql static_sql_of{text_of<Node, Dialect>.view()};

} // namespace stele::render
