// SPDX-License-Identifier: BSL-1.0
#pragma once

// Equality of rows, member by member; also of members that C++ cannot compare, such as
// std::chrono::hh_mm_ss: those are equal where the database would store the same.

#include <stele/meta/list.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/type_mapping.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace stele::detail {

template <class T>
constexpr bool equal_stored(const T& a, const T& b) {
    if constexpr (requires { a == b; }) {
        return a == b;
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return std::string_view(a) == std::string_view(b);
    } else {  // a span of bytes
        if (a.size() != b.size()) return false;
        for (std::size_t i = 0; i < a.size(); ++i)
            if (a[i] != b[i]) return false;
        return true;
    }
}

template <class T>
constexpr bool equal_values(const T& a, const T& b) {
    if constexpr (!Mapped<remove_optional_t<T>>) return true;  // refused by the table's definition
    else if constexpr (is_optional<T> && !requires { *a == *b; })
        return a.has_value() == b.has_value() && (!a || equal_values(*a, *b));
    else if constexpr (requires { a == b; }) return a == b;
    else return equal_stored(type_mapping<T>::to_database(a), type_mapping<T>::to_database(b));
}

template <class Row, class... Columns>
constexpr bool equal_rows(const Row& a, const Row& b, list<Columns...>) {
    return (equal_values(a.*Columns::stele_member, b.*Columns::stele_member) && ...);
}

}  // namespace stele::detail
