// SPDX-License-Identifier: BSL-1.0
#pragma once

// Statements whose text a test states: the compiler compares the text, and the test program has
// SQLite prepare each (runtime/statement/prepared.cpp), in a database with the tables of the same
// file.

#include <stele/stele.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

/// The text of a dynamic statement, and the one that the test states.
struct dynamic_statement {
    std::string sql;
    std::string_view expected;
};

/// The DDL and the statements of one test file.
struct file_statements {
    std::string_view file;
    std::vector<std::string_view> tables{};
    std::vector<std::string_view> statements{};
    std::vector<dynamic_statement> dynamic_statements{};
};

inline std::vector<file_statements>& all_statements() {
    static std::vector<file_statements> files;
    return files;
}

inline file_statements& statements_of(std::string_view file) {
    for (file_statements& f : all_statements())
        if (f.file == file) return f;
    return all_statements().emplace_back(file_statements{.file = file});
}

/// Names the tables that a file's statements are about.
template <class... Tables>
bool use_tables(std::string_view file, const Tables&... tables) {
    (statements_of(file).tables.push_back(stele::sql(create_table(tables))), ...);
    return true;
}

inline bool add_statement(std::string_view file, std::string_view sql) {
    statements_of(file).statements.push_back(sql);
    return true;
}

inline bool add_dynamic_statement(std::string_view file, std::string sql,
                                  std::string_view expected) {
    statements_of(file).dynamic_statements.push_back({std::move(sql), expected});
    return true;
}

}  // namespace test

#define TEST_JOIN(a, b) TEST_JOIN_(a, b)
#define TEST_JOIN_(a, b) a##b

/// The tables of this file.
#define TEST_TABLES(...)                                              \
    [[maybe_unused]] static const bool TEST_JOIN(tables_, __LINE__) = \
        test::use_tables(__FILE__, __VA_ARGS__)

/// TEST_SQL(statement, "text"): the statement has this text, and SQLite prepares it.
#define TEST_SQL(statement, ...)                                           \
    static_assert(stele::sql(statement) == std::string_view(__VA_ARGS__)); \
    [[maybe_unused]] static const bool TEST_JOIN(statement_, __LINE__) =   \
        test::add_statement(__FILE__, stele::sql(statement))

/// TEST_DYNAMIC_SQL(statement, "text"): the same for a dynamic statement, whose text is compared when
/// the test program runs.
#define TEST_DYNAMIC_SQL(statement, ...)                                 \
    static_assert(stele::is_dynamic<decltype(statement)>);               \
    [[maybe_unused]] static const bool TEST_JOIN(statement_, __LINE__) = \
        test::add_dynamic_statement(__FILE__, stele::sql(statement), __VA_ARGS__)
