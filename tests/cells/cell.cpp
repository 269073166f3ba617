// SPDX-License-Identifier: BSL-1.0

#include "cell.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace test {

namespace {

constexpr double tolerance = 1e-9;
constexpr std::size_t most_lines = 20;

cell read(stele::sqlite::prepared& statement, int column) {
    switch (statement.type(column)) {
        case stele::storage::null:
            return {};
        case stele::storage::integer:
            return integer_cell(statement.int64(column));
        case stele::storage::real:
            return real_cell(statement.real(column));
        case stele::storage::text:
            return text_cell(statement.text(column));
        case stele::storage::blob:
            break;
    }
    cell blob = text_cell(statement.text(column));
    blob.type = stele::storage::blob;
    return blob;
}

std::string describe(const cells& row) {
    std::string text;
    for (const cell& c : row) text += (text.empty() ? "" : " | ") + describe(c);
    return text;
}

std::string difference(const cells& expected, const cells& actual) {
    if (expected.size() != actual.size())
        return std::to_string(expected.size()) + " cells expected, not " +
               std::to_string(actual.size()) + ": " + describe(actual);
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!same(expected[i], actual[i]))
            return "column " + std::to_string(i + 1) + ": " + describe(expected[i]) +
                   " expected, not " + describe(actual[i]);
    return {};
}

}  // namespace

cell integer_cell(std::int64_t value) {
    return {.type = stele::storage::integer, .integer = value};
}
cell real_cell(double value) { return {.type = stele::storage::real, .real = value}; }
cell text_cell(std::string_view value) {
    return {.type = stele::storage::text, .text = std::string{value}};
}

std::string describe(const cell& c) {
    switch (c.type) {
        case stele::storage::null:
            return "NULL";
        case stele::storage::integer:
            return std::to_string(c.integer);
        case stele::storage::real: {
            char digits[40];
            std::snprintf(digits, sizeof digits, "%.17g", c.real);
            const std::string_view text = digits;
            return std::string{text} + (text.find_first_of(".en") == text.npos ? ".0" : "");
        }
        case stele::storage::text:
            return "'" + c.text + "'";
        case stele::storage::blob:
            break;
    }
    return "a blob of " + std::to_string(c.text.size()) + " bytes";
}

bool same(const cell& a, const cell& b) {
    if (a.type != b.type) return false;
    if (a.type != stele::storage::real) return a.integer == b.integer && a.text == b.text;
    return std::abs(a.real - b.real) <= tolerance * std::max(std::abs(a.real), std::abs(b.real));
}

std::string differences(const rows& expected, const rows& actual) {
    std::string text;
    std::size_t lines = 0;
    for (std::size_t i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        const std::string what = i >= actual.size()     ? "missing: " + describe(expected[i])
                                 : i >= expected.size() ? "not expected: " + describe(actual[i])
                                                        : difference(expected[i], actual[i]);
        if (what.empty()) continue;
        if (++lines > most_lines) return text + "and more\n";
        text += "row " + std::to_string(i + 1) + ", " + what + "\n";
    }
    return text;
}

rows rows_of(stele::sqlite::connection& db, std::string_view sql) {
    stele::sqlite::prepared statement{db.raw().handle(), sql};
    rows all;
    while (statement.step()) {
        cells& row = all.emplace_back();
        for (int i = 0; i < statement.column_count(); ++i) row.push_back(read(statement, i));
    }
    return all;
}

std::vector<std::string> names_of(stele::sqlite::connection& db, std::string_view sql) {
    const stele::sqlite::prepared statement{db.raw().handle(), sql};
    std::vector<std::string> names;
    for (int i = 0; i < statement.column_count(); ++i) names.emplace_back(statement.name(i));
    return names;
}

}  // namespace test
