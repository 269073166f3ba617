// SPDX-License-Identifier: BSL-1.0
#pragma once

// From a table's type to its definition as data (table_definition.hpp), one array for each table;
// and the description of its columns with which a database's own tables are compared.

#include <stele/check/definition.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/foreign_key_of.hpp>
#include <stele/statement/table_definition.hpp>

#include <string_view>

namespace stele {

/// A column as it stands in CREATE TABLE, to be compared with what a database has.
struct column_description {
    std::string_view name;  ///< its SQL name
    std::string_view type;  ///< `INTEGER`, `REAL`, `TEXT` or `BLOB`
    bool nullable = false;
    bool primary_key = false;  ///< or part of it
};

namespace detail {

template <class T>
inline constexpr std::string_view enumerator_texts[1]{};
template <NamedEnumeration T>
inline constexpr auto enumerator_texts<T> = [] {
    struct {
        std::string_view names[std::size(enum_names<T>)]{};
    } texts;
    std::size_t i = 0;
    for (const auto& e : enum_names<T>) texts.names[i++] = e.name;
    return texts;
}();

template <class T>
constexpr names enumerators_of() {
    if constexpr (NamedEnumeration<T> && storage_of<T> == storage::text)
        return enumerator_texts<T>.names;
    else return {};
}

/// What a column's C++ type says, once for each type.
template <class T>
inline constexpr type_definition type_definition_of{
    storage_of<remove_optional_t<T>>, is_optional<T>, same<remove_optional_t<T>, bool>,
    enumerators_of<remove_optional_t<T>>()};

constexpr void report_bad_definition(render::writer& w) {
    w.report(render::problem::bad_definition);
}

// The parts are never null: GCC under -fsanitize=undefined cannot tell a function's address from
// null in a constant expression.
constexpr void write_nothing(render::writer&) {}
template <class Column>
constexpr void write_default(render::writer& w) {
    w.text(" DEFAULT ");
    render::walk_text<render::default_value<Column>>(w);
}

template <class Column>
inline constexpr written_part default_of = &write_nothing;
template <class Column>
    requires requires { Column::stele_default(); }
inline constexpr written_part default_of<Column> =
    default_is_constant<Column> ? &write_default<Column> : &report_bad_definition;

template <class List>
struct column_definitions;
template <class... Columns>
struct column_definitions<list<Columns...>> {
    static constexpr column_definition data[]{
        {Columns::stele_sql_name(), &type_definition_of<typename Columns::stele_type>,
         Columns::stele_autoincrement, Columns::stele_unique, Columns::stele_max_length,
         Columns::stele_collation, Columns::stele_default_sql, default_of<Columns>}...};
};

template <class Entry>
constexpr check_definition make_check() {
    constexpr bool is_right =
        !bad_condition<Entry>::value && !bad_node<Entry>::value && !bad_constant<Entry>::value;
    check_definition made{
        is_right ? &render::walk_text<render::check_expression<Entry>> : &report_bad_definition,
        {}};
    if constexpr (requires { typename Entry::stele_check_of; })
        made.column = Entry::stele_check_of::stele_sql_name();
    return made;
}

template <class List>
inline constexpr std::span<const check_definition> checks_of{};
template <class... Entries>
struct check_definitions {
    static constexpr check_definition data[]{make_check<Entries>()...};
};
template <class Entry, class... Entries>
inline constexpr std::span<const check_definition> checks_of<list<Entry, Entries...>>{
    check_definitions<Entry, Entries...>::data};

template <class List>
inline constexpr std::span<const names> uniques_of{};
template <class... Entries>
struct unique_definitions {
    static constexpr names data[]{names_of<typename Entries::stele_unique_columns>...};
};
template <class Entry, class... Entries>
inline constexpr std::span<const names> uniques_of<list<Entry, Entries...>>{
    unique_definitions<Entry, Entries...>::data};

/// A table's definition.
template <class T>
inline constexpr table_definition definition_of{&source_of<T>,
                                                column_definitions<columns_of<T>>::data,
                                                names_of<primary_key_t<T>>,
                                                uniques_of<entries_of<T, is_unique>>,
                                                foreign_keys_of<foreign_keys_t<T>>,
                                                checks_of<entries_of<T, is_check>>};

template <std::size_t N>
struct description_of {
    column_description columns[N]{};

    consteval explicit description_of(std::span<const column_definition> definitions,
                                      names primary_key) {
        for (std::size_t i = 0; i < N; ++i) {
            const column_definition& column = definitions[i];
            columns[i] = {column.name, storage_name(column.type->stored), column.type->nullable,
                          false};
            for (const std::string_view key : primary_key)
                if (key == column.name) columns[i].primary_key = true;
        }
    }
};

template <class T>
inline constexpr description_of<columns_of<T>::size> described{
    column_definitions<columns_of<T>>::data, names_of<primary_key_t<T>>};

}  // namespace detail

/// The columns of a table as they were declared, in order: for a comparison with a database's own
/// table.
template <class T>
inline constexpr std::span<const column_description> column_descriptions{
    detail::described<T>.columns};

}  // namespace stele
