// SPDX-License-Identifier: BSL-1.0
#pragma once

// default_(value): judged where it stands, if the compiler knows the value, and a row's initial value.

#include <stele/check/schema.hpp>
#include <stele/types/arithmetic.hpp>
#include <stele/types/text_length.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

namespace detail {

/// default_({}): no value.
struct braced_default {};

template <class T, class Given>
constexpr bool takes_default() {
    using plain = remove_optional_t<T>;
    if constexpr (std::is_same_v<Given, braced_default>) return false;
    else if constexpr (std::is_same_v<Given, std::nullopt_t>) return is_optional<T>;
    else if constexpr (std::is_null_pointer_v<Given>) return false;
    else if constexpr (is_optional<Given>) {
        if constexpr (is_optional<T>) return takes_default<plain, remove_optional_t<Given>>();
        else return false;
    } else if constexpr (std::is_arithmetic_v<Given> && std::is_arithmetic_v<plain>)
        return std::is_same_v<Given, bool> == std::is_same_v<plain, bool> &&
               (std::is_floating_point_v<plain> || !std::is_floating_point_v<Given>);
    else if constexpr (std::is_same_v<plain, bool>) return false;
    else if constexpr (std::is_aggregate_v<plain>) return std::is_convertible_v<Given, plain>;
    else return std::is_constructible_v<plain, Given>;
}

}  // namespace detail

/// Whether a column of type T can have a default of this type.
template <class T, class Given>
inline constexpr bool default_type_fits = detail::takes_default<T, Given>();

namespace detail {

/// Whether a default is one that the column can hold.
template <class T, class Given>
constexpr bool is_in_range(const Given& value, std::size_t max_length) {
    using plain = remove_optional_t<T>;
    if constexpr (is_optional<Given>) {
        return !value || is_in_range<T>(*value, max_length);
    } else if constexpr (Integer<Given> && Integer<plain>) {
        return std::in_range<plain>(value);
    } else if constexpr (std::is_array_v<Given> &&
                         std::is_convertible_v<const Given&, std::string_view>) {
        // GCC does not know the length of a literal here, but its characters.
        std::size_t length = 0;
        for (std::size_t i = 0; i < std::extent_v<Given> && value[i] != 0; ++i)
            if ((static_cast<unsigned char>(value[i]) & 0xC0U) != 0x80U) ++length;
        return max_length == 0 || length <= max_length;
    } else if constexpr (std::is_convertible_v<const Given&, std::string_view>) {
        return max_length == 0 || code_points(value) <= max_length;
    }
    return true;
}

/// What is wrong with default_(value), as one of `said`.
template <class T>
constexpr unsigned judge_default(std::size_t) {
    return said::wrong_value_type;
}
template <class T, class Given = braced_default>
constexpr unsigned judge_default(std::size_t max_length, const Given& value) {
    if constexpr (default_type_fits<T, std::decay_t<const Given&>>)
        return is_in_range<T>(value, max_length) ? said::value : said::wrong_value;
    else return said::wrong_value_type;
}
template <class T, class... Given>
    requires(sizeof...(Given) > 1)
constexpr unsigned judge_default(std::size_t, const Given&...) { return said::wrong_value_type; }

template <unsigned Said>
struct said_of_default {
    static constexpr unsigned value = Said;
};
/// The same of a value that the compiler does not know, as far as its type goes.
template <class T, class Given = braced_default>
said_of_default<default_type_fits<T, std::decay_t<const Given&>> ? said::value
                                                                 : said::wrong_value_type>
judge_default_type(const Given& value);
template <class T, class... Given>
    requires(sizeof...(Given) != 1)
said_of_default<said::value> judge_default_type(const Given&...);

/// What default_() is given, as it is.
template <class Given = braced_default>
constexpr auto given_default(const Given& given) {
    return given;
}
template <class... Given>
    requires(sizeof...(Given) != 1)
constexpr braced_default given_default(const Given&...) { return {}; }

/// A row's initial value, of a default. One that does not fit is refused by the table's definition.
template <class T, class... Given>
    requires(sizeof...(Given) != 1)
constexpr T initial(const Given&...) { return T{}; }
template <class T, class Given = braced_default>
constexpr T initial([[maybe_unused]] Given&& value) {
    using given = std::decay_t<Given>;
    if constexpr (default_type_fits<T, given>) {
        if constexpr (Integer<given> && Integer<remove_optional_t<T>>)
            if (!std::in_range<remove_optional_t<T>>(value)) return T{};
        return static_cast<T>(std::forward<Given>(value));
    } else {
        return T{};
    }
}

}  // namespace detail
}  // namespace stele
