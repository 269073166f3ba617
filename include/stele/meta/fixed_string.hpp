// SPDX-License-Identifier: BSL-1.0
#pragma once

// A string as a template argument: what "title"_c and function<"name", R> are made of.

#include <cstddef>
#include <string_view>

namespace stele {

/// A string literal that can be a template argument.
template <std::size_t N>
struct fixed_string {
    char data[N]{};

    constexpr fixed_string(const char (&text)[N]) {  // NOLINT(google-explicit-constructor)
        for (std::size_t i = 0; i < N; ++i) data[i] = text[i];
    }
    constexpr operator std::string_view() const {  // NOLINT(google-explicit-constructor)
        return {data, N - 1};
    }
};

/// The type of "title"_c: a column's name as a type.
template <fixed_string Name>
struct name_constant {
    static constexpr std::string_view value = Name;
};

inline namespace literals {

/// `row["n"_c]` reads the column named n of a row; a name that the row lacks does not compile.
template <fixed_string Name>
constexpr name_constant<Name> operator""_c() {
    return {};
}

}  // namespace literals
}  // namespace stele
