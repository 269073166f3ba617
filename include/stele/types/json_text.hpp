// SPDX-License-Identifier: BSL-1.0
#pragma once

// A list of values as the text of a JSON array, which json_each() makes rows of. Every value comes
// back as it was, or is refused.

#include <stele/types/arithmetic.hpp>
#include <stele/types/error.hpp>
#include <stele/types/type_mapping.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace stele {

namespace detail {

/// `-5`.
constexpr void append_json(std::string& json, std::int64_t value) {
    if (value < 0) json += '-';
    auto rest = static_cast<std::uint64_t>(value);
    if (value < 0) rest = 0 - rest;
    char digits[20]{};
    int n = 0;
    do {
        digits[n++] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    while (n != 0) json += digits[--n];
}

/// `1.500000000000000000e+00`. SQLite reads decimal text with an arithmetic that is a little more
/// exact than double, and not with that of IEEE 754: the shortest text that stands for a number may
/// become its neighbour, and one of 19 digits cannot, as long as it is not nearly 0.
/// @throws value_error for NaN, an infinity, and numbers nearer to 0 than 1e-289
inline void append_json(std::string& json, double value) {
    const double magnitude = checked_real(value) < 0 ? -value : value;
    if (magnitude - magnitude != 0) throw value_error{"an infinity cannot stand in a list of in()"};
    if (magnitude != 0 && magnitude < 1e-289)
        throw value_error{real_name(value) +
                          " is too near to 0 to stand in a list of in(); compare with =="};
    char text[40];
    const int size = std::snprintf(text, sizeof text, "%.18e", value);
    bool after_point = false;
    for (int i = 0; i < size; ++i) {  // the locale decides what the point is
        const char c = text[i];
        if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e') json += c;
        else if (!after_point) json += '.';
        after_point = after_point || json.back() == '.';
    }
}

/// `"it's \"that\""`. Bytes that are no UTF-8 stay what they are.
/// @throws value_error for text with a NUL, which JSON in SQLite cannot say
constexpr void append_json(std::string& json, std::string_view value) {
    constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    for (const char c : value) {
        const auto code = static_cast<unsigned char>(c);
        if (code == 0) throw value_error{"text with a NUL cannot stand in a list of in()"};
        if (code < 0x20) {
            json += "\\u00";
            json += hex[code >> 4];
            json += hex[code & 15U];
        } else {
            if (c == '"' || c == '\\') json += '\\';
            json += c;
        }
    }
    json += '"';
}

/// What a type_mapping gives, as an element.
template <class Bound>
constexpr void append_bound(std::string& json, const Bound& bound) {
    if constexpr (std::integral<Bound>) append_json(json, static_cast<std::int64_t>(bound));
    else if constexpr (std::floating_point<Bound>) append_json(json, static_cast<double>(bound));
    else append_json(json, static_cast<std::string_view>(bound));
}

/// The JSON array of a range of values that are `Stored` as the database's.
template <class Stored, class Range>
constexpr std::string json_of(Range& range) {
    std::string json = "[";
    for (auto&& value : range) {
        if (json.size() != 1) json += ',';
        if constexpr (std::same_as<Stored, std::string>)  // without a copy
            append_json(json, std::string_view(value));
        else append_bound(json, type_mapping<Stored>::to_database(static_cast<Stored>(value)));
    }
    json += ']';
    return json;
}

/// As many values as an array has, of which the JSON is made when the statement runs.
template <class T, std::size_t N>
struct array_values {
    T held[N == 0 ? 1 : N];
};

}  // namespace detail

template <class T, std::size_t N>
struct type_mapping<detail::array_values<T, N>> {
    using database_type = std::string;
    static constexpr operations supports = operations::none;
    static constexpr bool parameter_only = true;

    static std::string to_database(const detail::array_values<T, N>& values) {
        if constexpr (N == 0) return "[]";
        else return detail::json_of<T>(values.held);
    }
};

}  // namespace stele
