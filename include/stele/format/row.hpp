// SPDX-License-Identifier: BSL-1.0
#pragma once

// A row prints as `Author{author_id=4, first_name="Stephen"}`, with `none` for NULL and for a key that the
// database has not assigned yet. A row of a select list prints as `{title="It", n=3, _3=4.5}`; a table in it by
// its own name.

#include <stele/check/entries.hpp>
#include <stele/format/formatter.hpp>
#include <stele/format/value.hpp>
#include <stele/result/row.hpp>
#include <stele/schema/row_owner.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace stele {

/// Keeps stele's formatter away from a mapped struct. A user's `template <> struct fmt::formatter<T>` or
/// format_as(T) needs no such word; a formatter for T that is itself a template does:
///
///     template <> inline constexpr bool stele::formats_itself<domain::author> = true;
template <class Row>
inline constexpr bool formats_itself = requires(const Row& row) { format_as(row); };

namespace detail {

template <class T>
inline constexpr bool is_select_row = false;
template <class... Fields>
inline constexpr bool is_select_row<row<Fields...>> = true;

/// Whether a value of a row is that of a key which the database is still to assign.
template <class Column, class T>
bool is_unassigned(const T& value) {
    if constexpr (!is_assigned_by_database<Column>)
        return false;
    else if constexpr (Integer<T>)
        return value == 0;
    else
        return type_mapping<T>::to_database(value) == 0;
}

/// A cell of a table's row.
template <class Column, class T>
void append_cell(std::string& out, const T& value, const value_style& style) {
    if (is_unassigned<Column>(value))
        out += row_style.null;
    else
        append_value(out, value, style);
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

/// A table's row, one that an outer join may leave out, or a value.
template <class T>
void append_element(std::string& out, const T& element) {
    using plain = remove_optional_t<T>;
    if constexpr (!std::is_class_v<plain>) {
        append_value(out, element, row_style);
    } else if constexpr (!Owned<plain>) {
        append_value(out, element, row_style);
    } else if constexpr (is_optional<T>) {
        if (element)
            append_element(out, *element);
        else
            out += row_style.null;
    } else {
        append_columns<owner_t<T>>(out, element, typename owner_t<T>::stele_columns{});
    }
}

/// `title="It"`, `_2=4` where there is no name, and a table's row without another name than its own.
template <class Item, class T>
void append_field(std::string& out, const T& element, std::string_view& separator, int position) {
    if constexpr (Table<Item> && !is_optional<T>)
        out += separator;
    else if constexpr (item_name<Item>().empty())
        append_name(out, "_" + std::to_string(position), separator);
    else
        append_name(out, item_name<Item>(), separator);
    separator = ", ";
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
    (append_field<typename Fields::item>(out, static_cast<const Fields&>(value).stele_value(), separator, ++position),
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

} // namespace detail

/// Satisfied by the struct of a table's rows, unless it is printed in another way.
template <class T>
concept FormattedRow = std::is_class_v<T> && detail::Owned<T> && !formats_itself<T>;

} // namespace stele

template <stele::FormattedRow Row>
struct fmt::formatter<Row, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const Row& row, Context& context) const {
        std::string text;
        stele::detail::append_any(text, row);
        return this->write(text, context);
    }
};

template <class... Fields>
struct fmt::formatter<stele::row<Fields...>, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const stele::row<Fields...>& row, Context& context) const {
        std::string text;
        stele::detail::append_any(text, row);
        return this->write(text, context);
    }
};
template <class... Fields>
struct fmt::is_tuple_like<stele::row<Fields...>> {
    static constexpr bool value = false;
};
