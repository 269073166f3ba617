// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what create_table() writes from a table's definition, and create_index() from
// its columns. The walk that wrote the text has found that something is wrong; only then are the
// culprits looked for.

#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/related_tables.hpp>
#include <stele/check/scope.hpp>
#include <stele/render/definition_part.hpp>

namespace stele {

/// Whether the compiler can write a column's default_(value), or its table's check(e), as a
/// constant.
template <class Column>
inline constexpr bool default_is_constant = true;
template <class Column>
    requires requires { Column::stele_default(); }
inline constexpr bool default_is_constant<Column> =
    render::constant_text<render::default_value<Column>>;
template <class Entry>
inline constexpr bool check_is_constant = render::constant_text<render::check_expression<Entry>>;

/// Whether columns belong to one table.
template <class First, class... Rest>
inline constexpr bool columns_of_one_table =
    (detail::same<typename First::stele_table, typename Rest::stele_table> && ...);

namespace detail {

/// What was said of a column's options, as its table's definition has found.
template <class Column>
constexpr unsigned said_of() {
    const column_facts* facts = facts_of<typename Column::stele_table>();
    while (facts->name != Column::stele_name) ++facts;
    return facts->options;
}

// One that was refused by the table's definition is not said to be wrong again.
template <class Column>
struct bad_default {
    static constexpr bool value =
        !default_is_constant<Column> &&
        MappedColumn<remove_optional_t<typename Column::stele_type>> &&
        (said_of<Column>() & (said::wrong_value_type | said::wrong_value)) == 0;
};
template <class Entry>
struct bad_condition {
    static constexpr bool value = !is_condition<typename render::check_expression<Entry>::type>;
};
template <class Entry>
struct bad_constant {
    static constexpr bool value = !check_is_constant<Entry>;
};

template <class... Entries>
list<typename render::check_expression<Entries>::type...> conditions_of(list<Entries...>);

// What no CHECK can hold.
template <class Node>
struct is_beyond_a_row {
    static constexpr bool value =
        Aggregate<Node> || Windowed<Node> || WindowFunction<Node> || Select<Node> || requires {
        Node::stele_placeholder_name;
    }
    || requires { typename Node::stele_statements; };
};
template <class Entry>
struct bad_node {
    static constexpr bool value =
        !same<first_node<is_beyond_a_row, list<typename render::check_expression<Entry>::type>>,
              void>;
};

}  // namespace detail

/// Whether a check(e) is of the values of its row: no aggregate, no SELECT, no placeholder.
template <class Entry>
inline constexpr bool check_sees_a_row = !detail::bad_node<Entry>::value;

namespace check {

/// What is wrong with a table's relationships, as a sentence.
template <class Table>
constexpr void definition() {
    using culprit = detail::first_bad<typename Table::stele_entries, detail::bad_relationship>;
    if constexpr (detail::leads_nowhere<culprit>::value) static_cast<void>(leads<culprit>());
    else if constexpr (detail::nulls_nothing<culprit>::value)
        set_null<detail::inverse_t<culprit>>();
    else inverse<culprit>();
}

/// What is wrong with a table's definition, as a sentence.
template <class Table>
    requires relationships_fit<Table>
constexpr void definition() {
    using columns = detail::columns_of<Table>;
    using checks = detail::entries_of<Table, detail::is_check>;
    using no_default = detail::first_bad<columns, detail::bad_default>;
    using no_condition = detail::first_bad<checks, detail::bad_condition>;
    using no_row = detail::first_bad<checks, detail::bad_node>;
    using no_target = detail::first_bad<detail::foreign_keys_t<Table>, detail::bad_key>;
    using not_null = detail::first_bad<detail::foreign_keys_t<Table>, detail::bad_set_null>;
    if constexpr (!detail::same<no_target, void>) {
        foreign_key<no_target>();
    } else if constexpr (!detail::same<not_null, void>) {
        set_null<not_null>();
    } else if constexpr (!detail::same<no_default, void>) {
        static_assert(
            default_is_constant<no_default>,
            "stele: default_() of a value that the compiler cannot write as a constant in SQL; say it "
            "in SQL with default_sql(\"...\") [S601]");
    } else if constexpr (!detail::same<no_condition, void>) {
        static_cast<void>(
            condition<conditional::check, typename render::check_expression<no_condition>::type>());
    } else if constexpr (!detail::same<no_row, void>) {
        static_assert(
            check_sees_a_row<no_row>,
            "stele: check() with an aggregate, a window function, a SELECT or a placeholder; a CHECK "
            "sees the values of one row, so compare these [S649]");
    } else {
        using conditions = decltype(detail::conditions_of(checks{}));
        using culprit = typename detail::out_of<list<Table>>::template culprit<conditions>;
        using no_constant = detail::first_bad<checks, detail::bad_constant>;
        if constexpr (!detail::same<culprit, void>)
            static_assert(
                column_in_scope<culprit, list<Table>>,
                "stele: check() uses a column of another table; a CHECK sees the row it is in, and "
                "nothing else [S603]");
        else if constexpr (!detail::same<no_constant, void>)
            static_assert(
                check_is_constant<no_constant>,
                "stele: check() with a value that the compiler cannot write as a constant in SQL; use "
                "values that are constant expressions [S604]");
    }
}

/// A table of create_all(), of which the walk has found that something is wrong, or not.
template <class Table, bool Wrong>
consteval void created() {
    if constexpr (Wrong) definition<Table>();
}

/// The columns of an index.
template <class... Columns>
constexpr void index_columns() {
    static_assert(
        columns_of_one_table<Columns...>,
        "stele: create_index() of columns of different tables; an index belongs to one table [S605]");
}

}  // namespace check
}  // namespace stele
