// SPDX-License-Identifier: BSL-1.0
#pragma once

// From a table's definition to CREATE TABLE, as plain functions. In SQL: CREATE TABLE "author"
// ("author_id" INTEGER PRIMARY KEY, "last_name" TEXT NOT NULL CHECK (length("author"."last_name")
// <= 40)) STRICT.

#include <stele/statement/table_definition.hpp>

#include <cstddef>
#include <string_view>

namespace stele::detail {

/// `"a", "b"`.
constexpr void write_names(render::writer& w, names list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i != 0) w.text(", ");
        w.identifier(list[i]);
    }
}

/// `"author"."last_name"`, as expressions have it.
constexpr void write_qualified(render::writer& w, const table_definition& table,
                               std::string_view column) {
    w.identifier(table.source->name);
    w.text(".");
    w.identifier(column);
}

/// Whether a name needs no quotes; a collation is written as its user wrote it, if so.
constexpr bool is_plain_name(std::string_view name) {
    if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
    for (const char c : name)
        if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
            c != '_')
            return false;
    return true;
}

/// ` CHECK (condition)`: names in it are looked up in this table alone.
constexpr void write_check(render::writer& w, const table_definition& table,
                           const check_definition& check) {
    render::scope own{&table.source, 1, nullptr};
    render::scope* const outer = w.look_in(&own);
    w.text("CHECK (");
    check.condition(w);
    w.text(")");
    w.look_in(outer);
}

/// The position of the next check from `i` on that is a column's option.
constexpr std::size_t next_column_check(const table_definition& table, std::size_t i) {
    while (i < table.checks.size() && table.checks[i].column.empty()) ++i;
    return i;
}

/// The CHECKs that a column's type and its max_length bring, and its own: those at `next`, which
/// goes forward. (A search for each column would be too much for Clang's limit on constant
/// evaluation.)
constexpr void write_column_checks(render::writer& w, const table_definition& table,
                                   const column_definition& column, std::size_t& next) {
    const names enumerators = column.type->enumerators;
    if (column.type->boolean || !enumerators.empty()) {
        w.text(" CHECK (");
        write_qualified(w, table, column.name);
        w.text(column.type->boolean ? " IN (0, 1" : " IN (");
        for (std::size_t i = 0; i < enumerators.size(); ++i) {
            if (i != 0) w.text(", ");
            w.string_literal(enumerators[i]);
        }
        w.text("))");
    }
    if (column.max_length != 0) {
        w.text(" CHECK (length(");
        write_qualified(w, table, column.name);
        w.text(") <= ");
        w.number(column.max_length);
        w.text(")");
    }
    while (next < table.checks.size() && table.checks[next].column == column.name) {
        w.text(" ");
        write_check(w, table, table.checks[next]);
        next = next_column_check(table, next + 1);
    }
}

/// Whether a column is the table's whole primary key, which is then written with the column.
constexpr bool is_only_key(const table_definition& table, const column_definition& column) {
    return table.primary_key.size() == 1 && table.primary_key[0] == column.name;
}

/// `"last_name" TEXT NOT NULL UNIQUE`.
constexpr void write_column(render::writer& w, const table_definition& table,
                            const column_definition& column, std::size_t& next_check) {
    const bool is_key = is_only_key(table, column);
    const bool is_row_id = is_key && column.type->stored == storage::integer;
    w.identifier(column.name);
    w.text(" ");
    w.text(storage_name(column.type->stored));
    if (!column.type->nullable && !is_row_id) w.text(" NOT NULL");
    if (is_key) w.text(" PRIMARY KEY");
    if (column.autoincrement) {
        if (!is_row_id) w.report(render::problem::bad_definition);
        w.text(" AUTOINCREMENT");
    }
    if (column.unique) w.text(" UNIQUE");
    if (!column.collation.empty()) {
        w.text(" COLLATE ");
        is_plain_name(column.collation) ? w.text(column.collation) : w.identifier(column.collation);
    }
    if (!column.default_sql.empty()) {
        w.text(" DEFAULT (");
        w.text(column.default_sql);
        w.text(")");
    } else {
        column.default_value(w);
    }
    write_column_checks(w, table, column, next_check);
}

/// `, FOREIGN KEY ("author_id") REFERENCES "author" ("author_id") ON DELETE CASCADE`.
constexpr void write_foreign_key(render::writer& w, const foreign_key_definition& key) {
    if (!key.fits) w.report(render::problem::bad_definition);
    w.text(", FOREIGN KEY (");
    write_names(w, key.columns);
    w.text(") REFERENCES ");
    w.identifier(key.target);
    w.text(" (");
    write_names(w, key.target_columns);
    w.text(")");
    w.text(key.actions);
    if (key.on_update_cascade) w.text(" ON UPDATE CASCADE");
    if (key.deferred) w.text(" DEFERRABLE INITIALLY DEFERRED");
}

/// `CREATE TABLE "author" (columns, PRIMARY KEY, UNIQUE, FOREIGN KEY, CHECK) STRICT`.
constexpr void write_create_table(render::writer& w, const table_definition& table,
                                  bool if_not_exists) {
    w.text(if_not_exists ? "CREATE TABLE IF NOT EXISTS " : "CREATE TABLE ");
    w.identifier(table.source->name);
    std::size_t next_check = next_column_check(table, 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        w.text(i == 0 ? " (" : ", ");
        write_column(w, table, table.columns[i], next_check);
    }
    if (table.primary_key.size() > 1) {
        w.text(", PRIMARY KEY (");
        write_names(w, table.primary_key);
        w.text(")");
    }
    for (std::size_t i = 0; i < table.uniques.size(); ++i) {
        w.text(", UNIQUE (");
        write_names(w, table.uniques[i]);
        w.text(")");
    }
    for (std::size_t i = 0; i < table.foreign_keys.size(); ++i)
        write_foreign_key(w, table.foreign_keys[i]);
    for (std::size_t i = 0; i < table.checks.size(); ++i) {
        // A column's own check is here only where a hand-written table lists it out of order.
        if (!table.checks[i].column.empty() && i < next_check) continue;
        w.text(", ");
        write_check(w, table, table.checks[i]);
    }
    w.text(") STRICT");
    w.needs(feature::strict_tables);
}

}  // namespace stele::detail
