// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a table's keys and relationships say by themselves, and what is wrong with a table at its
// definition. What needs another table is in foreign_key.hpp and related_tables.hpp.

#include <stele/check/entries.hpp>
#include <stele/check/schema.hpp>

#include <cstddef>

namespace stele {

/// Whether a column with autoincrement is its table's only key column, and an integer.
template <class Column>
inline constexpr bool autoincrement_fits =
    !Column::stele_autoincrement || detail::is_assigned_by_database<Column>;

namespace detail {
template <class Column, class... Columns>
inline constexpr bool is_once = (std::size_t{same<Column, Columns>} + ... + 0) == 1;
}  // namespace detail

/// Whether the columns of a key, unique or index are all others.
template <class Columns>
inline constexpr bool columns_are_distinct = true;
template <class... Columns>
    requires(sizeof...(Columns) > 1)
inline constexpr bool columns_are_distinct<list<Columns...>> =
    (detail::is_once<Columns, Columns...> && ...);

/// Whether a relationship's options on the deletion of its target agree: of cascade_delete,
/// set_null and restrict there is one at most, and delete_orphan goes with neither of the last two.
template <class Relationship>
inline constexpr bool delete_options_agree =
    (Relationship::stele_cascade_delete + Relationship::stele_set_null +
     Relationship::stele_restrict) < 2 &&
    !((Relationship::stele_restrict || Relationship::stele_set_null) &&
      Relationship::stele_delete_orphan);

/// Whether a relationship has an option that is one of a foreign key.
template <class Relationship>
inline constexpr bool has_key_options =
    Relationship::stele_cascade_delete || Relationship::stele_delete_orphan ||
    Relationship::stele_set_null || Relationship::stele_restrict ||
    Relationship::stele_on_update_cascade || Relationship::stele_deferred;

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

template <class... Columns>
constexpr schema_problem key_problem(list<Columns...>) {
    return (is_optional<typename Columns::stele_type> || ...) ? schema_problem::optional_primary_key
                                                              : schema_problem::none;
}

/// What is wrong with an entry by itself.
template <class Entry>
constexpr schema_problem problem_of_entry() {
    using enum schema_problem;
    if constexpr (requires { typename Entry::stele_primary_key_columns; }) {
        if (!columns_are_distinct<typename Entry::stele_primary_key_columns>) return column_twice;
        return key_problem(typename Entry::stele_primary_key_columns{});
    } else if constexpr (requires { typename Entry::stele_unique_columns; }) {
        if (!columns_are_distinct<typename Entry::stele_unique_columns>) return column_twice;
    } else if constexpr (requires { typename Entry::stele_index_columns; }) {
        if (!columns_are_distinct<typename Entry::stele_index_columns>) return column_twice;
    } else if constexpr (requires { typename Entry::stele_relationship; }) {
        if (!delete_options_agree<Entry>)
            return Entry::stele_cascade_delete + Entry::stele_set_null + Entry::stele_restrict > 1
                       ? several_delete_options
                       : orphan_kept;
        if constexpr (Entry::stele_has_pivot)
            if (has_key_options<Entry>) return option_of_pivot;
        if (Entry::stele_is_single && Entry::stele_is_ordered) return order_of_one;
        if constexpr (requires { typename Entry::stele_key; }) {
            if (Entry::stele_is_ordered) return order_of_one;
            if (!columns_are_distinct<typename Entry::stele_key>) return column_twice;
            if constexpr (Entry::stele_set_null)
                if (!all_optional<typename Entry::stele_key>) return set_null_of_no_optional;
        }
    }
    return none;
}

template <class... Entries>
constexpr schema_finding finding_of_entries(list<Entries...>) {
    const schema_problem problems[]{problem_of_entry<Entries>()..., schema_problem::none};
    for (std::size_t i = 0; i < sizeof...(Entries); ++i)
        if (problems[i] != schema_problem::none) return {problems[i], i};
    return {};
}

template <std::size_t I, class... Columns>
constexpr bool autoincrement_fits_at(list<Columns...>) {
    return autoincrement_fits<nth<I, Columns...>>;
}

// One that is no name, or stands twice, has been refused where it stands.
template <class Table>
inline constexpr bool names_are_sound =
    Table::stele_names == name_problem::none || Table::stele_names >= name_problem::type_const;

/// What is wrong with a table by itself. Some of its entries may have been refused where they stand.
template <class Table>
constexpr schema_finding judged_schema() {
    using columns = typename Table::stele_columns;
    using entries = typename Table::stele_entries;
    if constexpr (contains<entries, refused_entry> || !names_are_sound<Table>) {
        return {};
    } else if constexpr (!has_columns<columns>) {
        return {schema_problem::table_without_columns};
    } else {
        constexpr schema_finding found =
            finding_of(Table::stele_sql_name, facts_of<Table>(), columns::size,
                       entries_of<Table, is_primary_key_entry>::size,
                       Table::stele_names == name_problem::none);
        if constexpr (found.what != schema_problem::none) return found;
        if constexpr (Table::stele_names == name_problem::type_const)
            return {schema_problem::const_type};
        if constexpr (Table::stele_names == name_problem::no_plain_order)
            return {schema_problem::order_of_several};
        if constexpr (found.autoincrement != 0)
            if (!autoincrement_fits_at<found.autoincrement - 1>(columns{}))
                return {schema_problem::autoincrement_of_no_key, found.autoincrement - 1};
        return finding_of_entries(entries{});
    }
}

template <std::size_t I, class List>
struct nth_in {
    using type = void;
};
template <std::size_t I, class... Ts>
    requires(sizeof...(Ts) != 0)
struct nth_in<I, list<Ts...>> {
    using type = nth<I, Ts...>;
};

/// The table, column or entry that a finding is about.
template <class Table, schema_finding Found>
constexpr auto schema_culprit() {
    using enum schema_problem;
    constexpr schema_problem what = Found.what;
    if constexpr (what == table_without_name || what == table_name_reserved ||
                  what == table_without_columns || what == const_type || what == order_of_several) {
        return type<Table>{};
    } else if constexpr (what == optional_primary_key && !Found.in_column) {
        using entry = typename nth_in<Found.column, typename Table::stele_entries>::type;
        return type<first_bad<typename entry::stele_primary_key_columns, has_optional_type>>{};
    } else if constexpr (what >= column_twice) {
        return type<typename nth_in<Found.column, typename Table::stele_entries>::type>{};
    } else {
        return type<typename nth_in<Found.column, typename Table::stele_columns>::type>{};
    }
}
template <class Table, schema_finding Found>
using schema_culprit_t = typename decltype(schema_culprit<Table, Found>())::stele_type;
template <class Table, schema_finding Found>
using other_in_schema_t = typename nth_in<Found.other, typename Table::stele_columns>::type;

}  // namespace detail
}  // namespace stele
