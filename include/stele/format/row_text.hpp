// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows as text: `Author{author_id=4, first_name="Stephen"}`, with `none` for NULL and for a key
// that the database has not assigned yet. A row of a select list is `{title="It", n=3, _3=4.5}`; a
// table in it has its own name.

#include <stele/check/entries.hpp>
#include <stele/format/value.hpp>
#include <stele/result/row.hpp>
#include <stele/schema/row_owner.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele::detail {

/// Satisfied by what is of a layer above this one, and says what it is printed as: stele_formatted_as(value) gives a
/// word, a pointer to a row, null where there is none, or what is printed in turn.
template <class T>
concept FormattedAs = requires(const T& value) {
    stele_formatted_as(value);
};
/// By the row that a pointer leads to: an entity.
template <class T>
using shown_row_t = std::remove_cvref_t<decltype(*stele_formatted_as(std::declval<const T&>()))>;
template <class T>
concept FormattedAsRow = Owned<shown_row_t<T>>;

/// Whether a type is that of a row, or a value, that append_any writes.
template <class T>
inline constexpr bool has_text =
    FormattedAs<T> || Owned<remove_optional_t<T>> || Mapped<remove_optional_t<T>>;
template <class... Fields>
inline constexpr bool has_text<row<Fields...>> = true;
template <class... Ts>
inline constexpr bool has_text<std::tuple<Ts...>> = (has_text<Ts> && ...);

/// Whether a value of a row is that of a key which the database is still to assign.
template <class Column, class T>
bool is_unassigned(const T& value) {
    if constexpr (!is_assigned_by_database<Column>) {
        return false;
    } else if constexpr (Integer<T>) {
        return value == 0;
    } else {
        try {
            return type_mapping<T>::to_database(value) == 0;
        } catch (const value_error&) {
            return false;  // printed as invalid
        }
    }
}

/// A cell of a table's row.
template <class Column, class T>
void append_cell(std::string& out, const T& value, const value_style& style) {
    if (is_unassigned<Column>(value)) out += row_style.null;
    else append_value(out, value, style);
}

inline void append_name(std::string& out, std::string_view name, std::string_view& separator) {
    out += separator;
    out += name;
    out += '=';
    separator = ", ";
}

template <class T, class Row, class... Columns>
void append_columns(std::string& out, const Row& row, list<Columns...>) {
    std::string_view separator;
    out += T::stele_name;
    out += '{';
    ((append_name(out, Columns::stele_name, separator),
      append_cell<Columns>(out, row.*Columns::stele_member, row_style)),
     ...);
    out += '}';
}

template <class T>
inline constexpr bool is_select_row = false;
template <class... Fields>
inline constexpr bool is_select_row<row<Fields...>> = true;

template <class... Fields>
void append_any(std::string& out, const row<Fields...>& value);

template <class T>
void append_element(std::string& out, const T& element);
/// Rows within a row: `[Book{…}, Book{…}]`.
template <class Row>
    requires(!Mapped<std::vector<Row>>)
void append_element(std::string& out, const std::vector<Row>& rows) {
    std::string_view separator;
    out += '[';
    for (const Row& each : rows) {
        out += separator;
        separator = ", ";
        append_element(out, each);
    }
    out += ']';
}

/// A table's row, one that an outer join may leave out, or a value.
template <class T>
void append_element(std::string& out, const T& element) {
    if constexpr (std::is_same_v<T, std::string_view>) {
        out += element;
    } else if constexpr (std::is_pointer_v<T>) {
        if (element != nullptr) append_element(out, *element);
        else out += row_style.null;
    } else if constexpr (FormattedAs<T>) {
        append_element(out, stele_formatted_as(element));
    } else if constexpr (Mapped<remove_optional_t<T>>) {
        append_value(out, element, row_style);
    } else if constexpr (is_select_row<T>) {
        append_any(out, element);
    } else if constexpr (is_optional<T>) {
        if (element) append_element(out, *element);
        else out += row_style.null;
    } else {
        append_columns<owner_t<T>>(out, element, typename owner_t<T>::stele_columns{});
    }
}

/// `title="It"`, `_2=4` where there is no name. A table's row has its own name already, where there
/// is a row.
template <class Item, class T>
void append_field(std::string& out, const T& element, std::string_view& separator, int position) {
    bool names_itself = Source<Item>;
    if constexpr (Source<Item> && (is_optional<T> || FormattedAsRow<T>))
        names_itself = static_cast<bool>(element);
    if (names_itself) {
        out += separator;
        separator = ", ";
    } else if constexpr (item_name<Item>().empty()) {
        append_name(out, "_" + std::to_string(position), separator);
    } else {
        append_name(out, item_name<Item>(), separator);
    }
    append_element(out, element);
}

template <class T>
void append_any(std::string& out, const T& value) {
    append_element(out, value);
}
template <class... Fields>
void append_any(std::string& out, const row<Fields...>& value) {
    std::string_view separator;
    int position = 0;
    out += '{';
    (append_field<typename Fields::item>(
         out, static_cast<const typename Fields::base&>(value).stele_value(), separator,
         ++position),
     ...);
    out += '}';
}
template <class... Ts>
void append_any(std::string& out, const std::tuple<Ts...>& value) {
    std::string_view separator;
    out += '(';
    std::apply(
        [&](const auto&... elements) {
            ((out += separator, separator = ", ", append_element(out, elements)), ...);
        },
        value);
    out += ')';
}

}  // namespace stele::detail
