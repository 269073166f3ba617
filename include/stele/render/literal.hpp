// SPDX-License-Identifier: BSL-1.0
#pragma once

// C++ values as constants in SQL text, for statements that take no parameters: -5, 2.5, 'it''s',
// X'00ff', NULL. The compiler writes them; a value that has no constant throws, which makes the
// call no constant expression (constant_text asks for that).

#include <stele/render/real_text.hpp>
#include <stele/render/writer.hpp>
#include <stele/types/builtin.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele::render {

/// `-5`.
constexpr void write_integer(writer& w, std::int64_t value) {
    if (value < 0) w.text("-");
    const auto bits = static_cast<std::uint64_t>(value);
    w.number(value < 0 ? 0 - bits : bits);
}

/// `2.5`, `1.0`, `6.02e23`: always with a point or an exponent, so that it is REAL. An infinity is
/// 9e999.
/// @throws value_error for NaN
constexpr void write_real(writer& w, double value) {
    if (std::bit_cast<std::uint64_t>(checked_real(value)) >> 63 != 0) {
        w.text("-");
        value = -value;
    }
    if (value == 0) return w.text("0.0");
    if (value > std::numeric_limits<double>::max()) return w.text("9e999");

    const decimal_digits decimal = shortest_digits(value);
    const std::string_view digits{decimal.digits, static_cast<std::size_t>(decimal.size)};
    const int point = decimal.exponent;
    constexpr std::string_view zeros = "0000000000000000";
    if (point > 17 || point < -4) {
        w.text(digits.substr(0, 1));
        if (digits.size() > 1) w.text(".");
        w.text(digits.substr(1));
        w.text("e");
        write_integer(w, point - 1);
    } else if (point <= 0) {
        w.text("0.");
        w.text(zeros.substr(0, static_cast<std::size_t>(-point)));
        w.text(digits);
    } else if (point >= decimal.size) {
        w.text(digits);
        w.text(zeros.substr(0, static_cast<std::size_t>(point - decimal.size)));
        w.text(".0");
    } else {
        w.text(digits.substr(0, static_cast<std::size_t>(point)));
        w.text(".");
        w.text(digits.substr(static_cast<std::size_t>(point)));
    }
}

/// `'it''s'`. @throws value_error for text with a NUL, at which SQL text would end
constexpr void write_text(writer& w, std::string_view value) {
    if (value.find('\0') != std::string_view::npos)
        throw value_error{"text with a NUL is no constant in SQL"};
    w.string_literal(value);
}

/// `X'00ff'`.
constexpr void write_blob(writer& w, std::span<const std::byte> bytes) {
    constexpr std::string_view hex = "0123456789abcdef";
    w.text("X'");
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        w.text(hex.substr(std::to_integer<std::size_t>(bytes[i] >> 4), 1));
        w.text(hex.substr(std::to_integer<std::size_t>(bytes[i] & std::byte{15}), 1));
    }
    w.text("'");
}

/// What a `type_mapping` gives, as a constant.
template <class Bound>
constexpr void write_bound(writer& w, const Bound& bound) {
    if constexpr (std::integral<Bound>) write_integer(w, bound);
    else if constexpr (std::floating_point<Bound>) write_real(w, bound);
    else if constexpr (std::is_convertible_v<const Bound&, std::string_view>) write_text(w, bound);
    else write_blob(w, bound);
}

/// A value of a mapped type, or an optional of one, as a constant.
template <class T>
constexpr void write_literal(writer& w, const T& value) {
    if constexpr (std::same_as<T, std::nullopt_t>) {
        w.text("NULL");
    } else if constexpr (is_optional<T>) {
        if (value) write_literal(w, *value);
        else w.text("NULL");
    } else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::vector<std::byte>>) {
        write_bound(w, value);  // their mappings are not constexpr
    } else {
        write_bound(w, type_mapping<T>::to_database(value));
    }
}

/// A writer for expressions without parameters: their values become constants.
class literal_writer : public writer {
public:
    constexpr explicit literal_writer(const writer& w) : writer(w) {}

    /// The value of a parameter; its walk always has one at hand.
    template <class T>
    constexpr void parameter(const T* value) {
        write_literal(*this, *value);
    }
};

}  // namespace stele::render
