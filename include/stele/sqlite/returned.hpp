// SPDX-License-Identifier: BSL-1.0
#pragma once

// The rows of a RETURNING, taken over when the statement runs. SQLite makes all changes in the first
// step and keeps the rows in memory, but ends the statement, and with it its transaction, only when
// the last row is read (SQLite documentation, "RETURNING"): so that nothing stays open, they are
// read at once.

#include <stele/sqlite/change.hpp>
#include <stele/sqlite/prepared.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stele::sqlite {

/// A cursor over rows in memory: what a result reads from in place of a prepared statement.
class returned_rows {
public:
    /// Runs the statement to its end, and keeps its rows behind those that are here.
    // Templates, as what is below: only a program that has RETURNING pays for the vector.
    template <class Statement>
    void take(Statement& statement) {
        const int columns = statement.column_count();
        if (cells_.empty()) {
            columns_ = static_cast<std::size_t>(columns);
            sql_ = statement.sql();
            for (int i = 0; i < columns; ++i) add_bytes(storage::text, statement.name(i));
        }
        while (statement.step())
            for (int i = 0; i < columns; ++i) add(statement, i);
    }
    /// What the statement did.
    change done{0, 0};

    /// To the next row: false where there is none.
    bool step() noexcept {
        row_ += columns_;
        return row_ < cells_.size();
    }
    storage type(int column) const noexcept { return cell(column).type; }
    std::int64_t int64(int column) const noexcept { return cell(column).bits; }
    double real(int column) const noexcept {
        double value = 0;
        std::memcpy(&value, &cell(column).bits, sizeof value);
        return value;
    }
    /// Valid as long as the rows are here.
    std::string_view text(int column) const noexcept { return bytes_of(cell(column)); }
    /// Valid as long as the rows are here.
    std::span<const std::byte> blob(int column) const noexcept {
        const std::string_view bytes = bytes_of(cell(column));
        return {reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()};
    }
    /// The name of a column.
    std::string_view name(int column) const noexcept {
        return bytes_of(cells_[static_cast<std::size_t>(column)]);
    }
    /// The text that has run.
    std::string_view sql() const noexcept { return sql_; }

    /// As a lease and a statement have them.
    void reset() noexcept {}
    explicit operator bool() const noexcept { return true; }
    returned_rows* operator->() noexcept { return this; }
    returned_rows& operator*() noexcept { return *this; }

private:
    static_assert(sizeof(double) == sizeof(std::int64_t));
    struct cell_value {
        storage type;
        std::int64_t bits;     // an integer, a real's bits, or where the bytes begin
        std::size_t size = 0;  // of the bytes
    };

    const cell_value& cell(int column) const noexcept {
        return cells_[row_ + static_cast<std::size_t>(column)];
    }
    std::string_view bytes_of(const cell_value& c) const noexcept {
        return {bytes_.data() + c.bits, c.size};
    }
    template <class Statement>
    void add(const Statement& statement, int column) {
        switch (const storage type = statement.type(column)) {
            case storage::integer:
                cells_.push_back({type, statement.int64(column)});
                break;
            case storage::real: {
                std::int64_t bits = 0;
                const double value = statement.real(column);
                std::memcpy(&bits, &value, sizeof bits);
                cells_.push_back({type, bits});
                break;
            }
            case storage::text:
                add_bytes(type, statement.text(column));
                break;
            case storage::blob: {
                const std::span<const std::byte> bytes = statement.blob(column);
                add_bytes(type, std::string_view{reinterpret_cast<const char*>(bytes.data()),
                                                 bytes.size()});
                break;
            }
            default:
                cells_.push_back({storage::null, 0});
        }
    }
    template <class Bytes>
    void add_bytes(storage type, const Bytes& bytes) {
        cells_.push_back({type, static_cast<std::int64_t>(bytes_.size()), bytes.size()});
        bytes_ += bytes;
    }

    std::vector<cell_value> cells_;  // the columns' names, then row after row
    std::string bytes_;              // of all text and blobs
    std::string sql_;
    std::size_t columns_ = 0;
    std::size_t row_ = 0;  // where the current row begins; at 0 stand the names
};

}  // namespace stele::sqlite
