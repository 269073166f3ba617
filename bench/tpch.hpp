// SPDX-License-Identifier: BSL-1.0
#pragma once

// The queries of TPC-H, to be measured: tests/tpch/q*.cpp include this in the place of query.hpp (TPCH_QUERY_HEADER).

#include "workload.hpp"

#include <stele/chrono.hpp>
#include <stele/sqlite.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace tpch {

/// A query: its text and parameters for who runs it by hand, and how stele runs it.
struct measured_query {
    std::string_view name;
    std::string_view sql;
    std::vector<stele::bound_value> parameters;
    void (*prepare)(stele::sqlite::connection& db);
    void (*run)(stele::sqlite::connection& db, bench::checksum& sum);
};

/// All queries; the q*.cpp add theirs.
inline std::vector<measured_query>& queries() {
    static std::vector<measured_query> all;
    return all;
}
inline bool add_query(measured_query&& q) {
    queries().push_back(std::move(q));
    return true;
}

inline void add_cell(bench::checksum& sum, std::string_view text) { sum.add(text); }
inline void add_cell(bench::checksum& sum, double value) { sum.add(value); }
template <class Integer>
    requires std::is_integral_v<Integer>
void add_cell(bench::checksum& sum, Integer value) { sum.add(static_cast<std::int64_t>(value)); }
inline void add_cell(bench::checksum& sum, std::chrono::year_month_day day) {
    sum.add(std::int64_t{std::chrono::sys_days{day}.time_since_epoch().count()});
}
template <class T>
void add_cell(bench::checksum& sum, const std::optional<T>& value) {
    if (value) add_cell(sum, *value);
}
template <class Row>
void add_row(bench::checksum& sum, const Row& row) {
    [&]<std::size_t... Is>(std::index_sequence<Is...>) {
        using std::get;
        (add_cell(sum, get<Is>(row)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<Row>>{});
}

}  // namespace tpch

#define TPCH_JOIN(a, b) TPCH_JOIN_(a, b)
#define TPCH_JOIN_(a, b) a##b

#define TPCH_TEST(name, ...)                                                          \
    static const bool TPCH_JOIN(tpch_query_, __LINE__) = tpch::add_query(             \
        {name, stele::sql(__VA_ARGS__), stele::parameters(__VA_ARGS__),               \
         [](stele::sqlite::connection& db) { db.ready(__VA_ARGS__); },                \
         [](stele::sqlite::connection& db, bench::checksum& sum) {                    \
             for (const auto& row : db.execute(__VA_ARGS__)) tpch::add_row(sum, row); \
         }});                                                                         \
    static_assert(true)
#define TPCH_PREPARED_TEST(name, ...) static_assert(true)
