// SPDX-License-Identifier: BSL-1.0
#pragma once

// The rows within a row, read from the blob that they come in (packed.hpp).

#include <stele/result/materialise.hpp>
#include <stele/result/packed.hpp>
#include <stele/statement/nested.hpp>
#include <stele/statement/outputs.hpp>

#include <vector>

namespace stele::detail {

template <class Statement, class S, class From>
struct item_value<Statement, nested_rows<S, From>> {
    using type = std::vector<typename rows_of<S>::row>;
};

/// Reads a nested item: all rows of a blob.
template <class S, class Cursor, class Rows>
void read_nested(const Cursor& cursor, int column, Rows& rows) {
    rows.clear();
    constexpr int width = static_cast<int>(outputs_of<S>::size);
    packed_cursor cells{
        cursor.type(column) == storage::null ? std::span<const std::byte>{} : cursor.blob(column),
        width};
    while (cells.next()) {
        int at = 0;
        reader<packed_cursor> r{cells, at};
        typename rows_of<S>::row row{};
        rows_of<S>::read(r, row);
        rows.push_back(std::move(row));
    }
}

}  // namespace stele::detail
