// SPDX-License-Identifier: BSL-1.0
#pragma once

// What like(), contains() and their kin bind: the pattern that only a text itself matches, and a
// character. They are made when a statement runs, so that a statement with a literal is constexpr.

#include <stele/types/type_mapping.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace stele {

namespace detail {

/// A text of which contains() and its kin make a pattern; `Row` says what goes around it.
template <class Row, class Text>
struct pattern_of {
    Text text;
};

/// The character of an ESCAPE.
struct one_character {
    char held;
};

/// Text as a pattern that only itself matches: with `\` before `%`, `_` and `\`.
inline std::string escaped_pattern(std::string_view before, std::string_view text,
                                   std::string_view after) {
    std::string pattern{before};
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    pattern += after;
    return pattern;
}

}  // namespace detail

/// `50\%%`.
template <class Row, class Text>
struct type_mapping<detail::pattern_of<Row, Text>> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality;
    static constexpr kind comparable_as = kind::text;
    static constexpr bool parameter_only = true;

    static std::string to_database(const detail::pattern_of<Row, Text>& pattern) {
        return detail::escaped_pattern(Row::before, type_mapping<Text>::to_database(pattern.text),
                                       Row::after);
    }
};

template <>
struct type_mapping<detail::one_character> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality;
    static constexpr kind comparable_as = kind::text;
    static constexpr bool parameter_only = true;

    static constexpr std::string_view to_database(const detail::one_character& c) noexcept {
        return {&c.held, std::size_t{1}};
    }
};

}  // namespace stele
