// SPDX-License-Identifier: BSL-1.0
#pragma once

// A query of TPC-H beside its expected result: TPCH_TEST("q06", q06(date, 0.06, 24)) makes a test
// that runs it and compares names, types and rows with tests/data/tpch/expected; and it makes the
// text known to docs/tpch.md (document.cpp).

#ifdef TPCH_QUERY_HEADER  // bench/ measures the same expressions
#include TPCH_QUERY_HEADER
#else

#include "catch.hpp"
#include "cells/cell.hpp"

#include <stele/sqlite.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tpch {

/// The database, open for reading; the tests share it.
stele::sqlite::connection& database();

/// What the file says that a query gives, each cell of the storage class that columns.csv says.
struct expectation {
    std::vector<std::string> names;
    test::rows rows;
};
expectation expected(std::string_view query);

/// The text of each query.
struct query_text {
    std::string_view name;
    std::string_view call;
    std::string_view sql;
};
std::vector<query_text>& query_texts();
bool add_query(std::string_view name, std::string_view call, std::string_view sql);

/// Compares what a query gave with what is expected.
void check(std::string_view name, std::string_view sql, const test::rows& actual);

}  // namespace tpch

#define TPCH_JOIN(a, b) TPCH_JOIN_(a, b)
#define TPCH_JOIN_(a, b) a##b

#define TPCH_TEST(name, ...)                                                                  \
    static const bool TPCH_JOIN(tpch_query_, __LINE__) =                                      \
        tpch::add_query(name, #__VA_ARGS__, stele::sql(__VA_ARGS__));                         \
    TEST_CASE("TPC-H " name, "[tpch]") {                                                      \
        const auto query = __VA_ARGS__;                                                       \
        tpch::check(name, stele::sql(query), test::rows_of(tpch::database().execute(query))); \
    }                                                                                         \
    static_assert(true)

/// The same with placeholders: TPCH_PREPARED_TEST("q18", q18("quantity"_p), 300).
#define TPCH_PREPARED_TEST(name, statement, ...)                            \
    TEST_CASE("TPC-H " name ", prepared", "[tpch]") {                       \
        const auto query = tpch::database().prepare(statement);             \
        tpch::check(name, query.text(), test::rows_of(query(__VA_ARGS__))); \
    }                                                                       \
    static_assert(true)

#endif
