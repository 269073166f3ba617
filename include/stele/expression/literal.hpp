// SPDX-License-Identifier: BSL-1.0
#pragma once

// `lit<42>`, `lit<"text">`: constants in the SQL text, where a C++ value would be bound.

#include <stele/check/operands.hpp>
#include <stele/expression/expression.hpp>
#include <stele/render/literal.hpp>
#include <stele/types/text_length.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

namespace detail {

/// A constant as a template argument. Of an enum, or another mapped type whose members are public.
template <class T>
struct constant {
    using sql_type = T;
    T held;

    constexpr constant(T v) : held(v) {}  // NOLINT(google-explicit-constructor)
    constexpr T value() const { return held; }
    constexpr bool is_negative() const { return false; }
    constexpr bool is_non_zero() const { return false; }
    constexpr bool is_one_character() const { return false; }
    constexpr bool fits() const { return true; }
};
template <Integer T>
struct constant<T> {
    using sql_type = std::int64_t;
    T held;

    constexpr constant(T v) : held(v) {}  // NOLINT(google-explicit-constructor)
    constexpr std::int64_t value() const { return static_cast<std::int64_t>(held); }
    constexpr bool is_negative() const { return value() < 0; }
    constexpr bool is_non_zero() const { return held != 0; }
    constexpr bool is_one_character() const { return false; }
    constexpr bool fits() const { return std::in_range<std::int64_t>(held); }
};
// As its bits: Clang before 18 takes no floating-point template argument.
template <>
struct constant<double> {
    using sql_type = double;
    std::uint64_t bits;

    constexpr constant(double v)  // NOLINT(google-explicit-constructor)
        : bits(std::bit_cast<std::uint64_t>(v)) {}
    constexpr constant(float v) : constant(double{v}) {}  // NOLINT(google-explicit-constructor)
    constexpr double value() const { return std::bit_cast<double>(bits); }
    constexpr bool is_negative() const { return bits >> 63 != 0; }
    constexpr bool is_non_zero() const { return value() != 0 && fits(); }
    constexpr bool is_one_character() const { return false; }
    constexpr bool fits() const {  // neither an infinity nor NaN
        constexpr double largest = std::numeric_limits<double>::max();
        return value() >= -largest && value() <= largest;
    }
};
template <std::size_t N>
struct constant<char[N]> {
    using sql_type = std::string;
    char text[N]{};

    constexpr constant(const char (&s)[N]) {  // NOLINT(google-explicit-constructor)
        for (std::size_t i = 0; i < N && s[i] != 0; ++i) text[i] = s[i];
    }
    constexpr std::string_view value() const { return static_cast<const char*>(text); }
    constexpr bool is_negative() const { return false; }
    constexpr bool is_non_zero() const { return false; }
    constexpr bool is_one_character() const { return code_points(value()) == 1; }
    constexpr bool fits() const { return true; }
};

// Of no type that SQL has.
template <class C, std::size_t N>
    requires is_wide<C>
struct constant<C[N]> {
    using sql_type = C[N];
    bool none = false;

    constexpr constant(const C (&)[N]) {}  // NOLINT(google-explicit-constructor)
    constexpr bool fits() const { return true; }
};

template <Integer T>
constant(T) -> constant<
    std::conditional_t<sizeof(T) == 8 && std::is_unsigned_v<T>, std::uint64_t, std::int64_t>>;
constant(float)->constant<double>;
template <std::size_t N>
constant(const char (&)[N]) -> constant<char[N]>;
template <class C, std::size_t N>
    requires is_wide<C> constant(const C (&)[N])
->constant<C[N]>;

}  // namespace detail

/// A constant in the SQL text: what `lit<…>` is.
template <detail::constant Value>
struct literal : expression<literal<Value>> {
    using stele_adapts = void;
    using stele_type = typename decltype(Value)::sql_type;
    using stele_children = list<>;
    // -(-1), or two minus signs would begin a comment.
    static constexpr auto stele_precedence =
        Value.is_negative() ? detail::precedence::unary : detail::precedence::primary;
    static constexpr bool stele_parameters = false;

    using expression<literal>::operator=;

    /// Whether a division by it never gives NULL.
    static constexpr bool stele_non_zero = Value.is_non_zero();
    /// Whether it is an integer that is not negative, as LIMIT takes.
    static constexpr bool stele_natural =
        detail::same<stele_type, std::int64_t> && !Value.is_negative();
    static constexpr bool stele_negative = Value.is_negative();
    /// Whether it is text of one character, as an ESCAPE has to be.
    static constexpr bool stele_one_character = Value.is_one_character();
    /// The constant itself, and the length of text, for the checks.
    static constexpr auto stele_value() { return Value.value(); }
    static constexpr std::size_t stele_code_points() requires
        detail::same<stele_type, std::string> {
        return code_points(Value.value());
    }

    template <class V>
    static constexpr void stele_walk(V& v, const literal*) {
        if constexpr (V::wants_text) render::write_literal(v, Value.value());
    }
};

namespace detail {

template <constant Value, bool IsMapped = Mapped<typename decltype(Value)::sql_type>>
struct literal_node {
    using type = literal<Value>;
};
template <constant Value>
struct literal_node<Value, false> {
    using type = refused<bool>;
};

template <constant Value>
consteval typename literal_node<Value>::type make_literal() {
    check::constant<typename decltype(Value)::sql_type, Value.fits()>();
    return {};
}

}  // namespace detail

/// A constant in the SQL text, never bound: `lit<42>` and `lit<-1>` are std::int64_t, `lit<1.5>`
/// is double, `lit<true>` is bool (1, as SQLite stores it), `lit<"it's">` is text (`'it''s'`), and
/// `lit<color::red>` is the enum as it is stored. Division by a `lit` other than 0 is not optional.
/// An error: an integer above 2^63-1, an infinity, NaN, a type that has no SQL type.
template <detail::constant Value>
inline constexpr auto lit = detail::make_literal<Value>();

}  // namespace stele
