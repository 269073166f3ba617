// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement's SQL as one array per statement type, written by the compiler, with its hash beside it.

#include <stele/render/writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::render {

/// The identity of a statement's text: where it lies, and a hash that the compiler computed. The address
/// alone would not do: a plug-in that was unloaded can leave it to another text.
struct static_sql {
    const char* data;
    std::size_t size;
    std::uint64_t hash;

    constexpr std::string_view view() const { return {data, size}; }
};

struct measured {
    std::size_t size;
    problem first_problem;
};

template <class Node, class Dialect>
consteval measured measure() {
    writer w{Dialect::spelling};
    Node::stele_walk(w, static_cast<const Node*>(nullptr));
    return {w.size(), w.first_problem()};
}

template <class Node, class Dialect>
inline constexpr measured measured_of = measure<Node, Dialect>();

template <std::size_t Size>
struct text_buffer {
    char data[Size + 1]{};
    std::uint64_t hash = 14695981039346656037ull; // FNV-1a

    constexpr void seal() {
        for (std::size_t i = 0; i < Size; ++i)
            hash = (hash ^ static_cast<unsigned char>(data[i])) * 1099511628211ull;
    }
};

template <class Node, class Dialect, std::size_t Size>
consteval text_buffer<Size> write() {
    text_buffer<Size> buffer{};
    writer w{Dialect::spelling, buffer.data};
    Node::stele_walk(w, static_cast<const Node*>(nullptr));
    buffer.seal();
    return buffer;
}

/// The text of a statement type, NUL-terminated.
template <class Node, class Dialect>
inline constexpr auto text_of = write<Node, Dialect, measured_of<Node, Dialect>.size>();

template <class Node, class Dialect>
inline constexpr static_sql static_sql_of{text_of<Node, Dialect>.data, measured_of<Node, Dialect>.size,
                                          text_of<Node, Dialect>.hash};

} // namespace stele::render
