// SPDX-License-Identifier: BSL-1.0
#pragma once

// The mappings of text: `std::string` for columns, `std::string_view` and `const char*` for
// parameters. The bytes go to the database as they are, NUL and invalid UTF-8 included.

#include <stele/types/error.hpp>
#include <stele/types/type_mapping.hpp>

#include <string>
#include <string_view>

namespace stele {

/// `std::string` is TEXT; bound where it lies.
template <>
struct type_mapping<std::string> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::text;

    static std::string_view to_database(const std::string& text) noexcept { return text; }
    static std::string from_database(std::string_view text) { return std::string{text}; }
};

/// `std::string_view` is a TEXT parameter; what it views must live until the result is read.
template <>
struct type_mapping<std::string_view> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::text;
    static constexpr bool parameter_only = true;

    static constexpr std::string_view to_database(std::string_view text) noexcept { return text; }
    /// The text in the database's memory, valid until the next step (`.stream()` reads so).
    static constexpr std::string_view from_database(std::string_view text) noexcept { return text; }
};

/// `const char*` is a TEXT parameter up to its terminator; a null pointer is a `value_error`
/// (NULL is `std::nullopt`).
template <>
struct type_mapping<const char*> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::text;
    static constexpr bool parameter_only = true;

    static constexpr std::string_view to_database(const char* text) {
        if (text == nullptr)
            throw value_error{"a null const char* is no text; std::nullopt stands for NULL"};
        return text;
    }
};

}  // namespace stele
