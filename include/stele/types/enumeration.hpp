// SPDX-License-Identifier: BSL-1.0
#pragma once

// The mappings of enums: INTEGER, the underlying value; or TEXT where the user names the
// enumerators with a specialisation of `stele::enum_names`.

#include <stele/types/arithmetic.hpp>
#include <stele/types/error.hpp>
#include <stele/types/type_mapping.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

/// One enumerator and the text that stands for it in the database.
template <class Enum>
struct enumerator {
    Enum value;
    std::string_view name;
};

/// Says that an enum has no names; see `enum_names`.
struct no_enum_names {};

/// The names of an enum's enumerators. To store an enum as TEXT, specialise it at global scope,
/// before the enum is used in a table or statement:
///
///     enum class color { red, green };
///     template <>
///     inline constexpr stele::enumerator<color> stele::enum_names<color>[] = {
///         {color::red, "red"}, {color::green, "green"}};
template <class Enum>
inline constexpr no_enum_names enum_names{};

/// Satisfied by enums, but for `std::byte`.
template <class T>
concept Enumeration = std::is_enum_v<T> && !std::same_as<T, std::byte>;

/// Satisfied by an enum whose enumerators are named in `enum_names`; it is stored as TEXT.
template <class T>
concept NamedEnumeration =
    Enumeration<T> && !std::same_as<std::remove_cvref_t<decltype(enum_names<T>)>, no_enum_names>;

/// True where no value and no name of a `NamedEnumeration` is listed twice.
template <NamedEnumeration Enum>
constexpr bool has_distinct_enum_names() {
    for (const auto& a : enum_names<Enum>)
        for (const auto& b : enum_names<Enum>)
            if (&a != &b && (a.value == b.value || a.name == b.name)) return false;
    return true;
}

/// An enum is INTEGER, its underlying value. Numbers that no enumerator has are read as they
/// are, if they fit the underlying type; else `value_error`. Order is that of the numbers.
template <Enumeration Enum>
struct type_mapping<Enum> {
    using database_type = std::int64_t;
    static constexpr operations supports = operations::equality | operations::order;

    static constexpr std::int64_t to_database(Enum value) {
        return widen_integer(static_cast<std::underlying_type_t<Enum>>(value));
    }
    static constexpr Enum from_database(std::int64_t value) {
        return static_cast<Enum>(narrow_integer<std::underlying_type_t<Enum>>(value));
    }
};

/// A named enum is TEXT, the enumerator's name. To write a value without a name, or to read a
/// name that is not listed, is a `value_error`. It has no order: SQL would sort the names.
template <NamedEnumeration Enum>
struct type_mapping<Enum> {
    using database_type = std::string;
    static constexpr operations supports = operations::equality;

    static constexpr std::string_view to_database(Enum value) {
        for (const auto& entry : enum_names<Enum>)
            if (entry.value == value) return entry.name;
        throw_unnamed(static_cast<std::underlying_type_t<Enum>>(value));
    }
    static constexpr Enum from_database(std::string_view name) {
        for (const auto& entry : enum_names<Enum>)
            if (entry.name == name) return entry.value;
        throw_unknown(name);
    }

private:
    [[noreturn]] static void throw_unnamed(std::underlying_type_t<Enum> value) {
        throw value_error{std::to_string(value) + " is an enum value without a name; " + known()};
    }
    [[noreturn]] static void throw_unknown(std::string_view name) {
        throw value_error{quoted_excerpt(name) + " names no value of the enum; " + known()};
    }
    static std::string known() {
        std::string names = "named are";
        for (const auto& entry : enum_names<Enum>) names += ' ' + quoted_excerpt(entry.name);
        return names;
    }
};

}  // namespace stele
