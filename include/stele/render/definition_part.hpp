// SPDX-License-Identifier: BSL-1.0
#pragma once

// The parts of a table's definition that hold C++ values: default_(value) and check(e), as nodes
// whose walk writes the values as constants. In SQL: 'it''s', "author"."age" >= 18.

#include <stele/render/literal.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

namespace stele::render {

/// The value of default_(value), as a constant of the column's type.
template <class Column>
struct default_value {
    static constexpr void stele_walk(writer& w, const default_value*) {
        using type = remove_optional_t<typename Column::stele_type>;
        const auto value = Column::stele_default();
        using given = std::remove_cv_t<decltype(value)>;
        if constexpr (std::same_as<given, std::nullopt_t> || is_optional<given>)
            write_literal(w, value);
        else if constexpr (std::same_as<type, std::string>) {
            if constexpr (requires { write_text(w, value); }) write_text(w, value);
        } else if constexpr (requires { static_cast<type>(value); })
            write_literal(w, static_cast<type>(value));
    }
};

/// The expression of a check(e), with constants for its values. Anything but an expression writes
/// nothing.
template <class Entry>
struct check_expression {
    using type = std::remove_cv_t<decltype(Entry::stele_check())>;

    static constexpr void stele_walk(writer& w, const check_expression*) {
        if constexpr (requires { typename type::stele_expression; }) {
            const type expression = Entry::stele_check();
            literal_writer literals{w};
            type::stele_walk(literals, &expression);
            w = literals;
        }
    }
};

template <class Node>
constexpr bool writes_text() {
    writer w{sqlite_dialect::spelling};
    Node::stele_walk(w, static_cast<const Node*>(nullptr));
    return true;
}
template <bool>
struct known_at_compile_time {};

/// Whether the compiler can write a node's text: all its values are constants.
template <class Node>
inline constexpr bool constant_text = requires {
    typename known_at_compile_time<writes_text<Node>()>;
};

}  // namespace stele::render
