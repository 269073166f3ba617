// SPDX-License-Identifier: BSL-1.0
#pragma once

// What is measured: each workload once for each library, on the same file, with the same result.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// The work. The number n that it is done with: of executions where it says "n times", else of rows.
enum class workload {
    point_select,    ///< one row of six columns by its key, n times
    get_loaded,      ///< one of a thousand rows that are in memory by its key, n times
    scan,            ///< n rows of six columns into a vector
    stream,          ///< n rows of six columns, one after the other
    join,            ///< two tables with a condition, n times: fifty rows of two columns each
    aggregate,       ///< GROUP BY over 20,000 rows, n times
    bulk_insert,     ///< n rows from a vector
    single_inserts,  ///< one row, n times
    update,          ///< one column of one row by its key, n times
    upsert           ///< an INSERT that meets a row with its key, n times
};

/// A row of the table "item", for libraries without rows of their own.
struct item {
    std::int64_t item_id;
    std::string name;
    double price;
    std::int32_t quantity;
    std::int64_t category_id;
    std::optional<std::string> note;
};

/// What is made of a result, so that all can be seen to have read the same.
class checksum {
public:
    void add(std::int64_t value) { sum_ = sum_ * 31 + static_cast<std::uint64_t>(value); }
    void add(double value) { add(static_cast<std::int64_t>(value * 100)); }
    void add(std::string_view text) {
        add(static_cast<std::int64_t>(text.size()));
        if (!text.empty()) add(std::int64_t{text.back()});
    }
    void add(const std::optional<std::string>& text) {
        if (text) add(std::string_view{*text});
    }
    template <class Item>
    void add_item(const Item& row) {
        add(row.item_id);
        add(std::string_view{row.name});
        add(row.price);
        add(std::int64_t{row.quantity});
        add(row.category_id);
        add(row.note);
    }
    std::uint64_t value() const { return sum_; }

private:
    std::uint64_t sum_ = 0;
};

/// The key of the i-th execution: all over the table.
inline std::int64_t key_of(std::uint64_t i) {
    return static_cast<std::int64_t>(i * 7919 % 200'000 + 1);
}

/// What get_loaded finds by key.
constexpr std::uint64_t loaded_items = 1000;
inline std::int64_t loaded_key_of(std::uint64_t i) {
    return static_cast<std::int64_t>(i * 7919 % loaded_items + 1);
}

/// The i-th row that is inserted.
template <class Item>
Item item_of(std::uint64_t i) {
    const auto n = static_cast<std::int64_t>(i);
    Item row{};
    row.item_id = n + 1;
    row.name = "an item with the number " + std::to_string(n * 7919 % 100'003);
    row.price = static_cast<double>(n % 1000) / 8;
    row.quantity = static_cast<std::int32_t>(n % 77);
    row.category_id = n % 4000 + 1;
    if (n % 3 == 0) row.note = "noted for the " + std::to_string(n) + "th time";
    return row;
}

/// n rows, as bulk_insert inserts them.
template <class Item>
std::vector<Item> items(std::uint64_t n) {
    std::vector<Item> rows;
    for (std::uint64_t i = 0; i < n; ++i) rows.push_back(item_of<Item>(i));
    return rows;
}

/// The library under test; one of the .cpp files defines its members.
class library {
public:
    explicit library(const char* path);
    ~library();
    library(const library&) = delete;
    library& operator=(const library&) = delete;

    /// Before work: begins a transaction, makes the rows that bulk_insert inserts.
    void prepare(workload w, std::uint64_t n);
    /// The work; what is measured. Gives the checksum of what was read, or the number of rows that were changed.
    std::uint64_t run(workload w, std::uint64_t n);
    /// Undoes what was written.
    void undo();

private:
    struct state;
    state* state_;
};

}  // namespace bench
