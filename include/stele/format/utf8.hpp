// SPDX-License-Identifier: BSL-1.0
#pragma once

// Text from a database, made fit to be shown on one line: which of its bytes are UTF-8, how wide it
// is on a terminal, and escapes for what would not be seen as itself.

#include <cstddef>
#include <string>
#include <string_view>

namespace stele::detail {

/// The first code point of a text, and its length in bytes: 0 where the text does not begin with
/// valid UTF-8.
struct code_point {
    char32_t value = 0;
    std::size_t size = 0;
};

constexpr code_point first_code_point(std::string_view text) {
    if (text.empty()) return {};
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(0) < 0x80) return {byte(0), 1};

    // The least value that needs each length: a longer form of a smaller one is invalid.
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const std::size_t size = byte(0) < 0xC0   ? 0
                             : byte(0) < 0xE0 ? 2
                             : byte(0) < 0xF0 ? 3
                             : byte(0) < 0xF8 ? 4
                                              : 0;
    if (size == 0 || size > text.size()) return {};
    char32_t value = byte(0) & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {};
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least[size] || value > 0x10FFFF || is_surrogate) return {};
    return {value, size};
}

constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

struct code_point_range {
    char32_t first;
    char32_t last;
};

/// How many cells of a terminal a code point takes, about: 2 for the scripts of East Asia and
/// emoji, 0 for marks that combine with the one before.
constexpr std::size_t cells_of(char32_t c) {
    constexpr code_point_range none[] = {
        {0x300, 0x36F}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}};
    constexpr code_point_range two[] = {
        {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };
    if (c < 0x300) return 1;
    for (const auto& range : none)
        if (c >= range.first && c <= range.last) return 0;
    for (const auto& range : two)
        if (c >= range.first && c <= range.last) return 2;
    return 1;
}

/// The width of a text that append_escaped wrote.
constexpr std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const code_point c = first_code_point(text);
        width += c.size == 0 ? 1 : cells_of(c.value);
        text.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    return width;
}

/// `\xff`
inline void append_byte(std::string& out, char byte) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(byte);
    out += "\\x";
    out += hex[value >> 4U];
    out += hex[value & 15U];
}

/// Text with `\n`, `\r`, `\t`, `\x1b` for control characters and `\xff` for bytes that are no
/// UTF-8; and with a backslash before each of `special`.
inline void append_escaped(std::string& out, std::string_view text, std::string_view special = {}) {
    while (!text.empty()) {
        const code_point c = first_code_point(text);
        const std::string_view bytes = text.substr(0, c.size == 0 ? 1 : c.size);
        text.remove_prefix(bytes.size());
        if (c.size == 0 || is_control(c.value)) {
            if (bytes == "\n") out += "\\n";
            else if (bytes == "\r") out += "\\r";
            else if (bytes == "\t") out += "\\t";
            else
                for (const char byte : bytes) append_byte(out, byte);
        } else {
            if (bytes.size() == 1 && special.find(bytes[0]) != std::string_view::npos) out += '\\';
            out += bytes;
        }
    }
}

/// `"It \"1\"\n"`
inline void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    append_escaped(out, text, "\"\\");
    out += '"';
}

}  // namespace stele::detail
