// SPDX-License-Identifier: BSL-1.0
#pragma once

// A row in a message: `Book{book_id=4, title='It'}`, with its key first shown as it is; without fmt.

#include <stele/check/entries.hpp>
#include <stele/statement/insert_values.hpp>
#include <stele/types/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele::detail {

template <class T>
void describe_value(std::string& out, const T& value) {
    if constexpr (is_optional<T>) {
        if (value) describe_value(out, *value);
        else out += "none";
    } else {
        try {
            const auto stored = type_mapping<T>::to_database(value);
            if constexpr (std::is_arithmetic_v<std::remove_const_t<decltype(stored)>>)
                out += std::to_string(stored);
            else if constexpr (storage_of<T> == storage::text) out += quoted_excerpt(stored);
            else out += "a blob of " + std::to_string(stored.size()) + " bytes";
        } catch (const value_error&) {
            out += "invalid";
        }
    }
}

template <class T, class... Columns>
void describe_row(std::string& out, const typename T::row& row, list<Columns...>) {
    std::string_view before = "{";
    out += T::stele_name;
    const auto cell = [&](std::string_view name, const auto& value, bool unset) {
        out += before;
        before = ", ";
        out += name;
        out += '=';
        if (unset) out += "none";
        else describe_value(out, value);
    };
    (cell(Columns::stele_name, row.*Columns::stele_member,
          is_assigned_by_database<Columns> && !row_values<T>::has_key(row)),
     ...);
    out += '}';
}

}  // namespace stele::detail
