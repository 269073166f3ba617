// SPDX-License-Identifier: BSL-1.0
#pragma once

// Values for people to read: 4, 2.5, "It", 2024-02-29, x'00ff', true. Printing throws for no value
// of a built-in type: one that the database would refuse, such as a date that does not exist,
// prints as `invalid`.

#include <stele/format/utf8.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/calendar_text.hpp>

#include <fmt/format.h>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele::detail {

/// How values look: between quotes in a row, without in a table.
struct value_style {
    std::string_view null;  ///< what stands for a value that is not there
    bool quoted;            ///< whether text is between quotes
};
inline constexpr value_style row_style{"none", true};
inline constexpr value_style table_style{"NULL", false};

template <std::integral I>
void append_integer(std::string& out, I value) {
    const fmt::format_int digits(value);
    out.append(digits.data(), digits.size());
}

/// The shortest text that is read back as the same value, with a point or an exponent: `4.0`,
/// `0.1`, `1e+20`.
template <std::floating_point R>
void append_real(std::string& out, R value) {
    const std::size_t start = out.size();
    fmt::format_to(std::back_inserter(out), "{}", value);
    if (out.find_first_not_of("-0123456789", start) == std::string::npos) out += ".0";
}

inline void append_text(std::string& out, std::string_view text, bool quoted) {
    quoted ? append_quoted(out, text) : append_escaped(out, text);
}

/// `x'00ff'`; of more than 16 bytes the first, and how many there are: `x'000102…' (5000 bytes)`.
inline void append_blob(std::string& out, std::string_view bytes) {
    constexpr std::size_t longest = 16;
    constexpr std::string_view hex = "0123456789abcdef";
    out += "x'";
    for (const char byte : bytes.substr(0, longest)) {
        const auto value = static_cast<unsigned char>(byte);
        out += hex[value >> 4U];
        out += hex[value & 15U];
    }
    if (bytes.size() <= longest) {
        out += '\'';
    } else {
        out += "…' (";
        append_integer(out, bytes.size());
        out += " bytes)";
    }
}

/// What a `type_mapping` gives to the database.
template <class Bound>
void append_bound(std::string& out, const Bound& bound, bool quoted) {
    if constexpr (std::integral<Bound>) {
        append_integer(out, bound);
    } else if constexpr (std::floating_point<Bound>) {
        append_real(out, bound);
    } else if constexpr (std::is_convertible_v<const Bound&, std::string_view>) {
        append_text(out, bound, quoted);
    } else {
        const std::span<const std::byte> bytes(bound);
        append_blob(out, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
}

/// Whether a type's text is a word that needs no quotes anywhere: dates, times, names of
/// enumerators.
template <class T, class Bound>
inline constexpr bool is_word = NamedEnumeration<T> || std::same_as<Bound, calendar_text>;

template <class T>
void append_mapped(std::string& out, const T& value, bool quoted) {
    try {
        const auto bound = type_mapping<T>::to_database(value);
        append_bound(out, bound, quoted && !is_word<T, std::remove_const_t<decltype(bound)>>);
    } catch (const value_error&) {
        out += "invalid";
    }
}

/// A value of a column's type.
template <class T>
void append_value(std::string& out, const T& value, const value_style& style) {
    if constexpr (is_optional<T>) {
        if (value) append_value(out, *value, style);
        else out += style.null;
    } else if constexpr (std::same_as<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::floating_point<T>) {
        append_real(out, value);
    } else if constexpr (Integer<T>) {
        append_integer(out, value);
    } else {
        append_mapped(out, value, style.quoted);
    }
}

/// A parameter, as the database gets it.
inline void append_parameter(std::string& out, const bound_value& value) {
    switch (value.type) {
        case storage::null:
            out += "NULL";
            break;
        case storage::integer:
            append_integer(out, value.integer);
            break;
        case storage::real:
            append_real(out, value.real);
            break;
        case storage::text:
            append_quoted(out, value.bytes);
            break;
        case storage::blob:
            append_blob(out, value.bytes);
            break;
    }
}

}  // namespace stele::detail
