// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what a table's keys, relationships, defaults and checks say by themselves,
// judged at its definition. What needs another table is in foreign_key.hpp.

#include <stele/check/entries.hpp>
#include <stele/check/schema_sentences.hpp>

#include <string_view>

namespace stele {

/// Whether a column with autoincrement is its table's only key column, and an integer.
template <class Column>
inline constexpr bool autoincrement_fits =
    !Column::stele_autoincrement ||
    (detail::same<primary_key_t<typename Column::stele_table>, list<Column>> &&
     storage_of<remove_optional_t<typename Column::stele_type>> == storage::integer);

/// Whether the columns of a key, unique or index are all others.
template <class Columns>
inline constexpr bool columns_are_distinct = true;
template <class... Columns>
    requires(sizeof...(Columns) > 1)
inline constexpr bool columns_are_distinct<list<Columns...>> = [] {
    const std::string_view names[]{Columns::stele_name...};
    for (std::size_t i = 1; i < sizeof...(Columns); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (names[i] == names[j]) return false;
    return true;
}();

/// Whether a relationship's options on the deletion of its target agree: of cascade_delete,
/// set_null and restrict there is one at most, and restrict leaves no orphan to delete.
template <class Relationship>
inline constexpr bool delete_options_agree = (Relationship::stele_cascade_delete +
                                              Relationship::stele_set_null +
                                              Relationship::stele_restrict) < 2 &&
                                             !(Relationship::stele_restrict &&
                                               Relationship::stele_delete_orphan);

namespace detail {

template <class Column>
struct has_optional_type {
    static constexpr bool value = is_optional<typename Column::stele_type>;
};
/// Stands in a table's list of entries for one that the macro refused.
struct refused_entry {};

template <class Columns>
inline constexpr bool all_optional = false;
template <class... Columns>
inline constexpr bool all_optional<list<Columns...>> = (is_optional<typename Columns::stele_type> &&
                                                        ...);

}  // namespace detail

namespace check {

/// autoincrement, which only an integer can have that is the whole key.
template <class Column>
constexpr void autoincrement() {
    static_assert(
        autoincrement_fits<Column>,
        STELE_SENTENCE(
            "S602",
            "stele: autoincrement of a column that is not its table's only key column, or no "
            "integer; leave it out",
            "stele: autoincrement of ", name_of<Column>(),
            ", which is not its table's only key column, or no integer; leave it out"));
}

/// The columns of a primary key.
template <class... Columns>
constexpr void primary_key(list<Columns...>) {
    using optional = detail::first_bad<list<Columns...>, detail::has_optional_type>;
    if constexpr (!detail::same<optional, void>)
        schema_sentence<schema_problem::optional_primary_key, optional, optional>();
}

/// The columns of a key, unique or index.
template <class Columns>
constexpr void distinct_columns() {
    static_assert(columns_are_distinct<Columns>,
                  "stele: a key, unique or index that names a column twice; name each once [S638]");
}

/// The options of a relationship, or of a foreign key.
template <class Relationship>
constexpr void delete_options() {
    if constexpr (Relationship::stele_restrict && Relationship::stele_delete_orphan)
        static_assert(
            delete_options_agree<Relationship>,
            "stele: delete_orphan with restrict, which keeps what delete_orphan deletes; keep one of "
            "them [S639]");
    else
        static_assert(
            delete_options_agree<Relationship>,
            "stele: more than one of cascade_delete, set_null and restrict; a relationship has one "
            "action when what it leads to is deleted [S640]");
}

/// ON DELETE SET NULL of a key that cannot be NULL.
template <class Key>
constexpr void own_set_null() {
    static_assert(!Key::stele_set_null || detail::all_optional<typename Key::stele_key>,
                  "stele: set_null for a foreign key that is not optional; declare its columns as "
                  "std::optional, or say cascade_delete or restrict [S609]");
}

/// One entry of a table, by itself.
template <class Entry>
constexpr void entry() {
    if constexpr (requires { typename Entry::stele_primary_key_columns; }) {
        distinct_columns<typename Entry::stele_primary_key_columns>();
        primary_key(typename Entry::stele_primary_key_columns{});
    } else if constexpr (requires { typename Entry::stele_unique_columns; }) {
        distinct_columns<typename Entry::stele_unique_columns>();
    } else if constexpr (requires { typename Entry::stele_index_columns; }) {
        distinct_columns<typename Entry::stele_index_columns>();
    } else if constexpr (requires { typename Entry::stele_relationship; }) {
        if constexpr (!delete_options_agree<Entry>) {
            delete_options<Entry>();
        } else if constexpr (requires { typename Entry::stele_key; }) {
            distinct_columns<typename Entry::stele_key>();
            own_set_null<Entry>();
        }
    }
}

template <class... Entries>
constexpr void entries(list<Entries...>) {
    (entry<Entries>(), ...);
}

template <detail::schema_finding Found, class Table, class... Columns>
constexpr void finding(list<Columns...>) {
    if constexpr (Found.what == schema_problem::none)
        autoincrement<detail::nth<Found.autoincrement - 1, Columns...>>();
    else if constexpr (Found.what == schema_problem::table_without_name ||
                       Found.what == schema_problem::table_name_reserved)
        schema_sentence<Found.what, Table, Table>();
    else
        schema_sentence<Found.what, detail::nth<Found.column, Columns...>,
                        detail::nth<Found.other, Columns...>>();
}

/// A table by itself. Some of its entries may have been refused where they stand.
template <class Table>
constexpr bool table() {
    using columns = typename Table::stele_columns;
    using entries = typename Table::stele_entries;
    if constexpr (!detail::contains<entries, detail::refused_entry>) {
        static_assert(has_columns<columns>,
                      "stele: a table without columns; give it at least one column [S613]");
        if constexpr (has_columns<columns>) {
            constexpr detail::schema_finding found = detail::finding_of(
                Table::stele_sql_name, detail::facts_of_columns<columns>::data, columns::size,
                detail::entries_of<Table, detail::is_primary_key_entry>::size);
            if constexpr (found.what != schema_problem::none || found.autoincrement != 0)
                finding<found, Table>(columns{});
            if constexpr (found.what == schema_problem::none) check::entries(entries{});
        }
    }
    return true;
}

}  // namespace check
}  // namespace stele
