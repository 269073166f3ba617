// SPDX-License-Identifier: BSL-1.0
#pragma once

// The length of text as max_length counts it: in Unicode code points, as SQLite's length() does.

#include <stele/types/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

/// The number of code points of UTF-8 text: the bytes that do not continue one.
constexpr std::size_t code_points(std::string_view text) {
    std::size_t n = 0;
    for (const char c : text)
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++n;
    return n;
}

/// Throws `value_error`.
[[noreturn]] inline void throw_too_long(std::string_view text, std::size_t max_length,
                                        std::string_view column) {
    throw value_error{"text of " + std::to_string(code_points(text)) + " characters in \"" +
                      std::string(column) + "\", whose max_length is " +
                      std::to_string(max_length)};
}

/// Refuses text that a column with max_length cannot hold.
/// @throws value_error where it is too long, or has a NUL, at which SQLite's length() would stop
/// counting
constexpr void require_length(std::string_view text, std::size_t max_length,
                              std::string_view column) {
    if (text.find('\0') != std::string_view::npos)
        throw value_error{"text with a NUL in \"" + std::string(column) +
                          "\", which has a max_length"};
    if (text.size() > max_length && code_points(text) > max_length) {
        // clang-format off
        if (std::is_constant_evaluated()) throw "stele: text that is longer than the max_length of its column; shorten it, or raise max_length [S196]";
        // clang-format on
        throw_too_long(text, max_length, column);
    }
}

}  // namespace stele
