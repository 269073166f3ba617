// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which columns each kind of row has in a table for people to read, and its cells. Headings are the
// names in SQL, and `book.title` where there are several tables.

#include <stele/format/row_text.hpp>
#include <stele/format/text_table.hpp>
#include <stele/result/into.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace stele::detail {

template <class T>
constexpr bool is_number() {
    using type = remove_optional_t<T>;
    return (storage_of<type> == storage::integer || storage_of<type> == storage::real) &&
           sql_kind_of<type> != kind::boolean;
}

/// `title`, or `book.title`.
template <class Column>
std::string heading_of(bool qualified) {
    std::string heading;
    if (qualified) {
        heading += Column::stele_table::stele_sql_name;
        heading += '.';
    }
    heading += Column::stele_sql_name();
    return heading;
}

/// How a row is shown in a table: `headings` adds its columns, qualified where they are of one
/// table among several, and `cells` its values. Without members for what is no row.
template <class Row>
struct tabulated {};

/// A value: of scalars(), or of a vector of them.
template <class T>
    requires Mapped<remove_optional_t<T>>
struct tabulated<T> {
    static void headings(text_table& table, bool, std::string_view name) {
        table.heading(name, is_number<T>());
    }
    static void cells(text_table& table, const T& value) {
        append_value(table.cell(), value, table_style);
    }
};

/// A table's row.
template <class Row>
    requires Owned<Row>
struct tabulated<Row> {
    using columns = typename owner_t<Row>::stele_columns;

    static void headings(text_table& table, bool qualified, std::string_view) {
        each_heading(table, qualified, columns{});
    }
    static void cells(text_table& table, const Row& row) { each_cell(table, row, columns{}); }

private:
    template <class... Columns>
    static void each_heading(text_table& table, bool qualified, list<Columns...>) {
        (table.heading(heading_of<Columns>(qualified), is_number<typename Columns::stele_type>()),
         ...);
    }
    template <class... Columns>
    static void each_cell(text_table& table, const Row& row, list<Columns...>) {
        (append_cell<Columns>(table.cell(), row.*Columns::stele_member, table_style), ...);
    }
};

/// One that an outer join may leave out.
template <class Row>
    requires Owned<Row>
struct tabulated<std::optional<Row>> : tabulated<Row> {
    static void cells(text_table& table, const std::optional<Row>& row) {
        if (row) return tabulated<Row>::cells(table, *row);
        for (std::size_t i = 0; i < tabulated<Row>::columns::size; ++i)
            table.cell() = table_style.null;
    }
};

/// An entity, which may be empty.
template <class T>
    requires FormattedAsRow<T>
struct tabulated<T> : tabulated<shown_row_t<T>> {
    using row = shown_row_t<T>;

    static void cells(text_table& table, const T& value) {
        if (const row* shown = stele_formatted_as(value))
            return tabulated<row>::cells(table, *shown);
        for (std::size_t i = 0; i < tabulated<row>::columns::size; ++i)
            table.cell() = table_style.null;
    }
};

/// The rows of several tables.
template <class... Rows>
struct tabulated<std::tuple<Rows...>> {
    static void headings(text_table& table, bool, std::string_view name) {
        (tabulated<Rows>::headings(table, true, name), ...);
    }
    static void cells(text_table& table, const std::tuple<Rows...>& rows) {
        std::apply([&table](const Rows&... each) { (tabulated<Rows>::cells(table, each), ...); },
                   rows);
    }
};

/// A row of a select list.
template <class... Fields>
struct tabulated<row<Fields...>> {
    static void headings(text_table& table, bool, std::string_view) {
        int position = 0;
        (field_heading<typename Fields::item, typename Fields::element>(table, ++position), ...);
    }
    static void cells(text_table& table, const row<Fields...>& row) {
        (tabulated<typename Fields::element>::cells(
             table, static_cast<const typename Fields::base&>(row).stele_value()),
         ...);
    }

private:
    template <class Item, class Element>
    static void field_heading(text_table& table, int position) {
        std::string name;
        if constexpr (Column<Item>)
            name = heading_of<Item>(!is_member<Item, typename Fields::item...>);
        else if constexpr (item_name<Item>().empty()) name = "_" + std::to_string(position);
        else name = item_name<Item>();
        tabulated<Element>::headings(table, true, name);
    }
};

/// The user's own struct, as into<T>() fills it by name.
template <class T>
    requires(is_hana_struct<T> && !Owned<T> && !Mapped<T>)
struct tabulated<T> {
    static void headings(text_table& table, bool, std::string_view) {
        each(make_indices<field_count<T>>{}, [&table]<std::size_t I>(indices<I>) {
            tabulated<field_type<T, I>>::headings(table, false, field_name<T, I>);
        });
    }
    static void cells(text_table& table, const T& row) {
        each(make_indices<field_count<T>>{}, [&]<std::size_t I>(indices<I>) {
            tabulated<field_type<T, I>>::cells(table, accessor<T, I>()(row));
        });
    }

private:
    template <std::size_t... Is, class F>
    static void each(indices<Is...>, const F& f) {
        (f(indices<Is>{}), ...);
    }
};

}  // namespace stele::detail
