// SPDX-License-Identifier: BSL-1.0
#pragma once

// Results of any type as cells: what SQLite would have stored, to compare typed rows with the rows
// of a hand-written statement or of a file.

#include <stele/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace test {

/// One value, in one of SQLite's storage classes.
struct cell {
    stele::storage type = stele::storage::null;
    std::int64_t integer = 0;
    double real = 0;
    std::string text{};  // of a blob, its bytes
};

using cells = std::vector<cell>;
using rows = std::vector<cells>;

cell integer_cell(std::int64_t value);
cell real_cell(double value);
cell text_cell(std::string_view value);

/// As SQL would write it: NULL, 4, 4.5, 'It'.
std::string describe(const cell& c);

/// Equal storage class and value; reals to nine digits: their last ones depend on the order in
/// which SQLite sums.
bool same(const cell& a, const cell& b);

/// What differs between two results, one line each; empty where nothing does. The order of rows
/// counts.
std::string differences(const rows& expected, const rows& actual);

/// The rows of a statement that stele had no part in.
rows rows_of(stele::sqlite::connection& db, std::string_view sql);

/// The column names of a statement.
std::vector<std::string> names_of(stele::sqlite::connection& db, std::string_view sql);

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
constexpr std::size_t width_of() {
    if constexpr (stele::detail::Owned<T>) return stele::detail::owner_t<T>::stele_columns::size;
    else return 1;
}

template <class Row, class... Columns>
void append_members(cells& to, const Row& row, stele::list<Columns...>);

template <class T>
void append(cells& to, const T& value) {
    if constexpr (is_optional<T>) {
        if (value) append(to, *value);
        else to.resize(to.size() + width_of<typename T::value_type>());
    } else if constexpr (stele::Mapped<T>) {
        constexpr stele::storage storage = stele::storage_of<T>;
        const auto stored = stele::type_mapping<T>::to_database(value);
        if constexpr (storage == stele::storage::integer)
            to.push_back(integer_cell(static_cast<std::int64_t>(stored)));
        else if constexpr (storage == stele::storage::real) to.push_back(real_cell(stored));
        else to.push_back(text_cell(stored));
    } else if constexpr (stele::detail::Owned<T>) {
        append_members(to, value, typename stele::detail::owner_t<T>::stele_columns{});
    } else {
        [&]<std::size_t... Is>(std::index_sequence<Is...>) {
            using std::get;
            (append(to, get<Is>(value)), ...);
        }
        (std::make_index_sequence<std::tuple_size_v<T>>{});
    }
}

template <class Row, class... Columns>
void append_members(cells& to, const Row& row, stele::list<Columns...>) {
    (append(to, row.*Columns::stele_member), ...);
}

/// The rows of what execute() gave, read to their end.
template <class Result>
rows rows_of(Result&& result) {
    rows all;
    for (auto& row : result) append(all.emplace_back(), row);
    return all;
}

}  // namespace test
