// SPDX-License-Identifier: BSL-1.0
#pragma once

// The mappings of bool, the integers and the floating-point types, with range checks in both
// directions: a value that does not fit is a `value_error`, never cut off.

#include <stele/types/error.hpp>
#include <stele/types/type_mapping.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>

namespace stele {

/// Satisfied by the signed and unsigned integers of 8 to 64 bits; not by bool and the character
/// types (`signed char` and `unsigned char` are `std::int8_t` and `std::uint8_t`).
template <class T>
concept Integer = std::integral<T> && sizeof(T) <= 8 && !std::same_as<T, bool> &&
                  !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
                  !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
                  !std::same_as<T, char32_t>;

/// The name by which messages call an integer type of this size: `std::int32_t`.
constexpr const char* integer_name(bool is_signed, unsigned size) noexcept {
    constexpr const char* names[2][4] = {
        {"std::uint8_t", "std::uint16_t", "std::uint32_t", "std::uint64_t"},
        {"std::int8_t", "std::int16_t", "std::int32_t", "std::int64_t"}};
    const unsigned row = size == 1 ? 0U : size == 2 ? 1U : size == 4 ? 2U : 3U;
    return names[is_signed ? 1 : 0][row];
}

/// Throws `value_error`: `300 does not fit in std::uint8_t`.
[[noreturn]] inline void throw_does_not_fit(const std::string& value, const char* type) {
    throw value_error{value + " does not fit in " + type};
}

/// A real as messages show it: `1e+39`.
inline std::string real_name(double value) {
    char text[32];
    return {static_cast<const char*>(text),
            static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.10g", value))};
}

/// An integer of the database as an `I`; throws `value_error` where it does not fit.
template <std::integral I>
constexpr I narrow_integer(std::int64_t value) {
    using limits = std::numeric_limits<I>;
    if constexpr (limits::digits < 63) {
        if (value < static_cast<std::int64_t>(limits::min()) ||
            value > static_cast<std::int64_t>(limits::max()))
            throw_does_not_fit(std::to_string(value), integer_name(limits::is_signed, sizeof(I)));
    } else if constexpr (!limits::is_signed) {
        if (value < 0) throw_does_not_fit(std::to_string(value), "std::uint64_t");
    }
    return static_cast<I>(value);
}

/// An `I` as the database's 64-bit integer; throws `value_error` where an unsigned one is
/// above 2^63-1.
template <std::integral I>
constexpr std::int64_t widen_integer(I value) {
    if constexpr (std::numeric_limits<I>::digits > 63) {
        if (value > static_cast<I>(std::numeric_limits<std::int64_t>::max()))
            throw_does_not_fit(std::to_string(value), "the database's INTEGER (64 bits, signed)");
    }
    return static_cast<std::int64_t>(value);
}

/// A floating-point value to bind; throws `value_error` for NaN, which SQLite would make NULL.
constexpr double checked_real(double value) {
    if (value != value) throw value_error{"NaN cannot be stored: SQLite would make it NULL"};
    return value;
}

/// An INTEGER that stands where a REAL is expected (a NUMERIC column of an old table), exactly;
/// throws `value_error` where `double` cannot hold it.
inline double real_from_integer(std::int64_t value) {
    constexpr double two_to_63 = 9223372036854775808.0;
    const auto real = static_cast<double>(value);
    if (real >= two_to_63 || static_cast<std::int64_t>(real) != value)
        throw_does_not_fit(std::to_string(value), "double without loss");
    return real;
}

/// bool is INTEGER 0 or 1; to read any other number is a `value_error`.
template <>
struct type_mapping<bool> {
    using database_type = std::int64_t;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::boolean;

    static constexpr std::int64_t to_database(bool value) noexcept { return value ? 1 : 0; }
    static constexpr bool from_database(std::int64_t value) {
        if (value != 0 && value != 1) throw_does_not_fit(std::to_string(value), "bool (0 or 1)");
        return value == 1;
    }
};

/// Integers are INTEGER. What does not fit is a `value_error`, in both directions.
template <Integer I>
struct type_mapping<I> {
    using database_type = std::int64_t;
    static constexpr operations supports = operations::all;
    static constexpr kind comparable_as = kind::integer;

    static constexpr std::int64_t to_database(I value) { return widen_integer(value); }
    static constexpr I from_database(std::int64_t value) { return narrow_integer<I>(value); }
};

/// double is REAL. NaN is a `value_error`; infinities are stored as they are. SQLite keeps a REAL
/// without a fraction as an integer, so that -0.0 comes back as 0.0, which is equal to it.
template <>
struct type_mapping<double> {
    using database_type = double;
    static constexpr operations supports = operations::all;
    static constexpr kind comparable_as = kind::real;

    static constexpr double to_database(double value) { return checked_real(value); }
    static constexpr double from_database(double value) noexcept { return value; }
};

/// float is REAL; every float comes back as it was. A double is rounded to the nearest float;
/// one outside float's range (too large, or so small that it would become 0) is a `value_error`.
template <>
struct type_mapping<float> {
    using database_type = double;
    static constexpr operations supports = operations::all;
    static constexpr kind comparable_as = kind::real;

    static constexpr double to_database(float value) {
        return checked_real(static_cast<double>(value));
    }
    static constexpr float from_database(double value) {
        constexpr double largest = static_cast<double>(std::numeric_limits<float>::max());
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double magnitude = value < 0 ? -value : value;
        if (magnitude > largest && magnitude != infinity)
            throw_does_not_fit(real_name(value), "float");
        const auto narrowed = static_cast<float>(value);
        if (narrowed == 0.0F && value != 0.0)
            throw value_error{"a REAL is too small for float and would become 0"};
        return narrowed;
    }
};

}  // namespace stele
