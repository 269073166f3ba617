// SPDX-License-Identifier: BSL-1.0
#pragma once

// Compares a declared table with the one in the database file, so that a file with other tables
// than the program's is refused with a sentence that names table and column, not by a later query.

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/error.hpp>
#include <stele/sqlite/prepared.hpp>
#include <stele/statement/definition_of.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stele::sqlite {

/// A column as it was declared in C++.
using expected_column = column_description;

/// A column as the database has it ("PRAGMA table_xinfo").
struct found_column {
    std::string name;
    std::string type;
    bool nullable = true;
    bool primary_key = false;
};

/// True where two SQL names or types are the same: SQLite ignores the case of ASCII letters.
inline bool same_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() &&
           sqlite3_strnicmp(a.data(), b.data(), static_cast<int>(a.size())) == 0;
}

/// The columns of a table or view, in order; empty where there is no such table.
// A template, as verify_table() is: only a program that asks for its tables pays for the vector.
template <class Column>
std::vector<Column> table_columns(database& db, std::string_view table) {
    prepared query{db.handle(), R"(SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?))"};
    query.bind_text(1, table, false);
    std::vector<Column> columns;
    while (query.step())
        columns.push_back({.name = std::string{query.text(0)},
                           .type = std::string{query.text(1)},
                           .nullable = query.int64(2) == 0,
                           .primary_key = query.int64(3) != 0});
    return columns;
}

/// True where the database has a table or view of this name.
inline bool table_exists(database& db, std::string_view table) {
    prepared query{db.handle(), "SELECT count(*) FROM pragma_table_xinfo(?)"};
    query.bind_text(1, table, false);
    return query.step() && query.int64(0) != 0;
}

/// True where the table was created STRICT.
inline bool is_strict_table(database& db, std::string_view table) {
    prepared query{db.handle(), "SELECT max(strict) FROM pragma_table_list(?)"};
    query.bind_text(1, table, false);
    return query.step() && query.int64(0) != 0;
}

/// Throws `schema_error` about `table`.
[[noreturn]] inline void throw_schema_error(const database& db, std::string_view table,
                                            std::string message) {
    throw schema_error{{.code = SQLITE_SCHEMA,
                        .message = std::move(message),
                        .file = db.path(),
                        .table = std::string{table}}};
}

/// Throws `schema_error`, which names the table, the column and the file, unless the database has
/// `table` as declared: every declared column is there; a STRICT table has the declared types; and
/// where the table has a primary key and one is declared, they are of the same columns. Allowed are
/// further columns, another order, other NOT NULLs and any type in a table that is not STRICT: what
/// cannot be read then is an error when it is read.
template <class Database, class Column = found_column>
void verify_table(Database& db, std::string_view table, std::span<const expected_column> expected) {
    const std::vector<Column> found = table_columns<Column>(db, table);
    const std::string of_table = " of table '" + std::string{table} + '\'';
    if (found.empty())
        throw_schema_error(db, table, "there is no table '" + std::string{table} + '\'');

    const auto find = [&](std::string_view name) {
        std::size_t i = 0;
        while (i < found.size() && !same_name(found[i].name, name)) ++i;
        return i;
    };
    const bool is_strict = is_strict_table(db, table);
    std::size_t declared_keys = 0;
    std::size_t matching_keys = 0;
    std::size_t found_keys = 0;
    for (const Column& column : found) found_keys += column.primary_key ? 1 : 0;

    for (const expected_column& column : expected) {
        const std::size_t i = find(column.name);
        const std::string subject = "column '" + std::string{column.name} + '\'' + of_table;
        if (i == found.size()) {
            std::string message = "there is no " + subject + ", which has";
            for (const Column& other : found) message.append(" '").append(other.name) += '\'';
            throw_schema_error(db, table, std::move(message));
        }
        // In a STRICT table INT is INTEGER, and ANY takes every value.
        const std::string_view own_type = found[i].type;
        const std::string_view type = same_name(own_type, "INT") ? "INTEGER" : own_type;
        if (is_strict && !same_name(type, "ANY") && !same_name(type, column.type))
            throw_schema_error(db, table,
                               subject + " is declared " + std::string{column.type} +
                                   ", but the database has it as " + found[i].type);
        declared_keys += column.primary_key ? 1 : 0;
        matching_keys += column.primary_key && found[i].primary_key ? 1 : 0;
    }
    if (declared_keys == 0 || found_keys == 0) return;
    if (declared_keys == matching_keys && found_keys == matching_keys) return;
    std::string keys =
        "the primary key" + of_table + " is declared as other columns than the database has:";
    for (const Column& column : found)
        if (column.primary_key) keys.append(" '").append(column.name) += '\'';
    throw_schema_error(db, table, std::move(keys));
}

}  // namespace stele::sqlite
