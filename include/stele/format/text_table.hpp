// SPDX-License-Identifier: BSL-1.0
#pragma once

// Cells, put into aligned columns below a line of headings:
//
//     author_id | last_name
//     ----------+----------
//             4 | King
//     (1 row)

#include <stele/format/utf8.hpp>
#include <stele/format/value.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stele::detail {

/// The cells of a table, row by row. Numbers stand at the right of their column, all else at the
/// left.
class text_table {
public:
    /// Adds a column; all of them before the first cell.
    void heading(std::string_view name, bool is_number) {
        columns_.push_back({.is_number = is_number});
        append_escaped(cell(), name);
    }
    /// Adds a cell, to be filled.
    std::string& cell() { return cells_.emplace_back(); }

    /// The table as text; the last line says how many rows it has.
    std::string text() {
        measure();
        std::string out;
        for (std::size_t i = 0; i < cells_.size(); i += columns_.size()) {
            line(out, i);
            if (i == 0) rule(out);
        }
        const std::size_t rows = cells_.size() / columns_.size() - 1;
        out += '(';
        append_integer(out, rows);
        out += rows == 1 ? " row)" : " rows)";
        return out;
    }

private:
    struct column {
        bool is_number = false;
        std::size_t width = 0;
    };

    void measure() {
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            std::size_t& width = columns_[i % columns_.size()].width;
            width = std::max(width, display_width(cells_[i]));
        }
    }
    void line(std::string& out, std::size_t first) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string& cell = cells_[first + i];
            const std::size_t padding = columns_[i].width - display_width(cell);
            if (i != 0) out += " | ";
            if (columns_[i].is_number) out.append(padding, ' ');
            out += cell;
            if (!columns_[i].is_number && i + 1 != columns_.size()) out.append(padding, ' ');
        }
        out += '\n';
    }
    void rule(std::string& out) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (i != 0) out += "-+-";
            out.append(columns_[i].width, '-');
        }
        out += '\n';
    }

    std::vector<column> columns_;
    std::vector<std::string> cells_;  // the headings first
};

}  // namespace stele::detail
