// SPDX-License-Identifier: BSL-1.0

// The work as a careful person writes it against sqlite3.h: statements are kept, text is bound without a copy. With
// BENCH_CHECKED each cell is also tested for its type and range, which stele promises to do.

#include "workload.hpp"

#include <sqlite3.h>

#include <limits>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#ifndef BENCH_CHECKED
#define BENCH_CHECKED 0
#endif

namespace bench {

namespace {

constexpr bool checked = BENCH_CHECKED;

[[noreturn]] void fail(sqlite3* db) { throw std::runtime_error{sqlite3_errmsg(db)}; }

void require(sqlite3_stmt* s, int column, int type) {
    if (checked && sqlite3_column_type(s, column) != type)
        throw std::runtime_error{"a cell of the wrong type"};
}

std::int64_t integer(sqlite3_stmt* s, int column) {
    require(s, column, SQLITE_INTEGER);
    return sqlite3_column_int64(s, column);
}
std::int32_t small_integer(sqlite3_stmt* s, int column) {
    if (!checked) return sqlite3_column_int(s, column);
    const std::int64_t value = integer(s, column);
    if (value < std::numeric_limits<std::int32_t>::min() ||
        value > std::numeric_limits<std::int32_t>::max())
        throw std::runtime_error{"a number out of range"};
    return static_cast<std::int32_t>(value);
}
double real(sqlite3_stmt* s, int column) {
    require(s, column, SQLITE_FLOAT);
    return sqlite3_column_double(s, column);
}
std::string_view text(sqlite3_stmt* s, int column) {
    require(s, column, SQLITE_TEXT);
    const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(s, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(s, column))};
}

// A kept statement, reset when its use ends.
class kept {
public:
    kept(sqlite3* db, const char* sql) : db_{db} {
        if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK) fail(db);
    }
    ~kept() { sqlite3_finalize(statement_); }
    kept(const kept&) = delete;
    kept& operator=(const kept&) = delete;

    sqlite3_stmt* get() const { return statement_; }
    void bind(int i, std::int64_t value) const {
        if (sqlite3_bind_int64(statement_, i, value) != SQLITE_OK) fail(db_);
    }
    void bind(int i, double value) const {
        if (checked && value != value) throw std::runtime_error{"NaN, which would be stored as NULL"};
        if (sqlite3_bind_double(statement_, i, value) != SQLITE_OK) fail(db_);
    }
    void bind(int i, std::string_view value) const {
        if (sqlite3_bind_text(statement_, i, value.data(), static_cast<int>(value.size()),
                              SQLITE_STATIC) != SQLITE_OK)
            fail(db_);
    }
    void bind(int i, const std::optional<std::string>& value) const {
        if (value) bind(i, std::string_view{*value});
        else if (sqlite3_bind_null(statement_, i) != SQLITE_OK) fail(db_);
    }
    bool step() const {
        const int rc = sqlite3_step(statement_);
        if (rc == SQLITE_ROW) return true;
        if (rc != SQLITE_DONE) fail(db_);
        return false;
    }
    void reset() const { sqlite3_reset(statement_); }

private:
    sqlite3* db_;
    sqlite3_stmt* statement_ = nullptr;
};

item read_item(sqlite3_stmt* s) {
    item row{integer(s, 0), std::string{text(s, 1)}, real(s, 2),
             small_integer(s, 3), integer(s, 4), std::nullopt};
    if (sqlite3_column_type(s, 5) != SQLITE_NULL) row.note.emplace(text(s, 5));
    return row;
}
// Into a row that was used before: its strings keep their memory.
void read_item(sqlite3_stmt* s, item& row) {
    row.item_id = integer(s, 0);
    row.name.assign(text(s, 1));
    row.price = real(s, 2);
    row.quantity = small_integer(s, 3);
    row.category_id = integer(s, 4);
    if (sqlite3_column_type(s, 5) == SQLITE_NULL) row.note.reset();
    else if (row.note) row.note->assign(text(s, 5));
    else row.note.emplace(text(s, 5));
}

sqlite3* open(const char* path) {
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) fail(db);
    sqlite3_exec(db, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    return db;
}

#define BENCH_COLUMNS "item_id, name, price, quantity, category_id, note"

}  // namespace

struct library::state {
    sqlite3* db;
    kept point{db, "SELECT " BENCH_COLUMNS " FROM item WHERE item_id = ?"};
    kept scan{db, "SELECT " BENCH_COLUMNS " FROM item LIMIT ?"};
    kept join{db,
              "SELECT item.name, category.title FROM item JOIN category ON item.category_id = category.category_id "
              "WHERE item.category_id = ? AND item.price >= ?"};
    kept aggregate{db,
                   "SELECT category_id, count(*), sum(quantity), avg(price) FROM item WHERE category_id <= ? "
                   "GROUP BY category_id"};
    kept insert{db, "INSERT INTO sink (" BENCH_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?)"};
    kept update{db, "UPDATE item SET price = ? WHERE item_id = ?"};
    kept upsert{db,
                "INSERT INTO sink (item_id, name, price, quantity, category_id) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (item_id) DO UPDATE SET quantity = sink.quantity + excluded.quantity"};
    std::vector<item> rows{};
    std::unordered_map<std::int64_t, item> loaded{};

    void exec(const char* sql) const {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(db);
    }
    void insert_row(const item& row) const {
        insert.bind(1, row.item_id);
        insert.bind(2, std::string_view{row.name});
        insert.bind(3, row.price);
        insert.bind(4, std::int64_t{row.quantity});
        insert.bind(5, row.category_id);
        insert.bind(6, row.note);
        insert.step();
        insert.reset();
    }
};

library::library(const char* path) : state_{new state{.db = open(path)}} {}
library::~library() {
    sqlite3* const db = state_->db;
    delete state_;
    sqlite3_close(db);
}

void library::prepare(workload w, std::uint64_t n) {
    state_->exec("BEGIN");
    state_->rows = items<item>(w == workload::bulk_insert ? n : 0);
    if (w == workload::get_loaded)
        for (const item& row : items<item>(loaded_items)) state_->loaded.emplace(row.item_id, row);
    if (w == workload::upsert)
        for (const item& row : items<item>(1000)) state_->insert_row(row);
}

void library::undo() { state_->exec("ROLLBACK"); }

std::uint64_t library::run(workload w, std::uint64_t n) {
    const state& s = *state_;
    checksum sum;
    std::uint64_t changed = 0;
    switch (w) {
    case workload::point_select:
        for (std::uint64_t i = 0; i < n; ++i) {
            s.point.bind(1, key_of(i));
            if (!s.point.step()) throw std::runtime_error{"no row"};
            sum.add_item(read_item(s.point.get()));
            s.point.reset();
        }
        return sum.value();
    case workload::get_loaded:
        for (std::uint64_t i = 0; i < n; ++i) sum.add_item(s.loaded.at(loaded_key_of(i)));
        return sum.value();
    case workload::scan: {
        std::vector<item> rows;
        s.scan.bind(1, static_cast<std::int64_t>(n));
        while (s.scan.step()) rows.push_back(read_item(s.scan.get()));
        s.scan.reset();
        for (const item& row : rows) sum.add_item(row);
        return sum.value();
    }
    case workload::stream: {
        item row{};
        s.scan.bind(1, static_cast<std::int64_t>(n));
        while (s.scan.step()) {
            read_item(s.scan.get(), row);
            sum.add_item(row);
        }
        s.scan.reset();
        return sum.value();
    }
    case workload::join: {
        std::string name, title;
        for (std::uint64_t i = 0; i < n; ++i) {
            s.join.bind(1, key_of(i) % 4000 + 1);
            s.join.bind(2, 0.0);
            while (s.join.step()) {
                name.assign(text(s.join.get(), 0));
                title.assign(text(s.join.get(), 1));
                sum.add(std::string_view{name});
                sum.add(std::string_view{title});
            }
            s.join.reset();
        }
        return sum.value();
    }
    case workload::aggregate:
        for (std::uint64_t i = 0; i < n; ++i) {
            s.aggregate.bind(1, std::int64_t{400});
            while (s.aggregate.step()) {
                sum.add(integer(s.aggregate.get(), 0));
                sum.add(integer(s.aggregate.get(), 1));
                sum.add(integer(s.aggregate.get(), 2));
                sum.add(real(s.aggregate.get(), 3));
            }
            s.aggregate.reset();
        }
        return sum.value();
    case workload::single_inserts:
        for (std::uint64_t i = 0; i < n; ++i) {
            s.insert_row(item_of<item>(i));
            changed += static_cast<std::uint64_t>(sqlite3_changes64(s.db));
        }
        return changed;
    case workload::bulk_insert:
        for (const item& row : s.rows) {
            s.insert_row(row);
            changed += static_cast<std::uint64_t>(sqlite3_changes64(s.db));
        }
        return changed;
    case workload::update:
        for (std::uint64_t i = 0; i < n; ++i) {
            s.update.bind(1, static_cast<double>(i));
            s.update.bind(2, key_of(i));
            s.update.step();
            s.update.reset();
            changed += static_cast<std::uint64_t>(sqlite3_changes64(s.db));
        }
        return changed;
    case workload::upsert:
        for (std::uint64_t i = 0; i < n; ++i) {
            s.upsert.bind(1, static_cast<std::int64_t>(i % 1000 + 1));
            s.upsert.bind(2, std::string_view{"another name of this item"});
            s.upsert.bind(3, 1.5);
            s.upsert.bind(4, std::int64_t{1});
            s.upsert.bind(5, std::int64_t{1});
            s.upsert.step();
            s.upsert.reset();
            changed += static_cast<std::uint64_t>(sqlite3_changes64(s.db));
        }
        return changed;
    }
    return 0;
}

}  // namespace bench
