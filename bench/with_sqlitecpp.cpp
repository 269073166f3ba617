// SPDX-License-Identifier: BSL-1.0

// The work with SQLiteCpp, as its examples do it: a Statement for each query, kept within a loop that inserts.

#include "workload.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#define BENCH_COLUMNS "item_id, name, price, quantity, category_id, note"

namespace bench {

namespace {

item read_item(SQLite::Statement& query) {
    item row{query.getColumn(0).getInt64(),
             query.getColumn(1).getString(),
             query.getColumn(2).getDouble(),
             query.getColumn(3).getInt(),
             query.getColumn(4).getInt64(),
             std::nullopt};
    if (const SQLite::Column note = query.getColumn(5); !note.isNull()) row.note = note.getString();
    return row;
}

std::uint64_t insert(SQLite::Statement& query, const item& row) {
    query.bind(1, row.item_id);
    query.bindNoCopy(2, row.name);
    query.bind(3, row.price);
    query.bind(4, row.quantity);
    query.bind(5, row.category_id);
    if (row.note) query.bindNoCopy(6, *row.note);
    else query.bind(6);
    const int changes = query.exec();
    query.reset();
    return static_cast<std::uint64_t>(changes);
}

constexpr const char* insert_sql = "INSERT INTO sink (" BENCH_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?)";

}  // namespace

struct library::state {
    SQLite::Database db;
    std::vector<item> rows{};
};

library::library(const char* path) : state_{new state{.db{path, SQLite::OPEN_READWRITE}}} {
    state_->db.exec("PRAGMA foreign_keys = ON");
}
library::~library() { delete state_; }

void library::prepare(workload w, std::uint64_t n) {
    state_->db.exec("BEGIN");
    state_->rows = items<item>(w == workload::bulk_insert ? n : 0);
    SQLite::Statement query{state_->db, insert_sql};
    if (w == workload::upsert)
        for (const item& row : items<item>(1000)) insert(query, row);
}

void library::undo() { state_->db.exec("ROLLBACK"); }

std::uint64_t library::run(workload w, std::uint64_t n) {
    SQLite::Database& db = state_->db;
    checksum sum;
    std::uint64_t changed = 0;
    switch (w) {
    case workload::point_select:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{db, "SELECT " BENCH_COLUMNS " FROM item WHERE item_id = ?"};
            query.bind(1, key_of(i));
            query.executeStep();
            sum.add_item(read_item(query));
        }
        return sum.value();
    case workload::scan: {
        std::vector<item> rows;
        SQLite::Statement query{db, "SELECT " BENCH_COLUMNS " FROM item LIMIT ?"};
        query.bind(1, static_cast<std::int64_t>(n));
        while (query.executeStep()) rows.push_back(read_item(query));
        for (const item& row : rows) sum.add_item(row);
        return sum.value();
    }
    case workload::stream: {
        SQLite::Statement query{db, "SELECT " BENCH_COLUMNS " FROM item LIMIT ?"};
        query.bind(1, static_cast<std::int64_t>(n));
        while (query.executeStep()) sum.add_item(read_item(query));
        return sum.value();
    }
    case workload::join:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{
                db,
                "SELECT item.name, category.title FROM item JOIN category ON item.category_id = category.category_id "
                "WHERE item.category_id = ? AND item.price >= ?"};
            query.bind(1, key_of(i) % 4000 + 1);
            query.bind(2, 0.0);
            while (query.executeStep()) {
                sum.add(std::string_view{query.getColumn(0).getString()});
                sum.add(std::string_view{query.getColumn(1).getString()});
            }
        }
        return sum.value();
    case workload::aggregate:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{
                db,
                "SELECT category_id, count(*), sum(quantity), avg(price) FROM item WHERE category_id <= ? "
                "GROUP BY category_id"};
            query.bind(1, 400);
            while (query.executeStep()) {
                sum.add(query.getColumn(0).getInt64());
                sum.add(query.getColumn(1).getInt64());
                sum.add(query.getColumn(2).getInt64());
                sum.add(query.getColumn(3).getDouble());
            }
        }
        return sum.value();
    case workload::bulk_insert: {
        SQLite::Statement query{db, insert_sql};
        for (const item& row : state_->rows) changed += insert(query, row);
        return changed;
    }
    case workload::single_inserts:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{db, insert_sql};
            changed += insert(query, item_of<item>(i));
        }
        return changed;
    case workload::update:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{db, "UPDATE item SET price = ? WHERE item_id = ?"};
            query.bind(1, static_cast<double>(i));
            query.bind(2, key_of(i));
            changed += static_cast<std::uint64_t>(query.exec());
        }
        return changed;
    case workload::upsert:
        for (std::uint64_t i = 0; i < n; ++i) {
            SQLite::Statement query{
                db,
                "INSERT INTO sink (item_id, name, price, quantity, category_id) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (item_id) DO UPDATE SET quantity = sink.quantity + excluded.quantity"};
            query.bind(1, static_cast<std::int64_t>(i % 1000 + 1));
            query.bindNoCopy(2, "another name of this item");
            query.bind(3, 1.5);
            query.bind(4, 1);
            query.bind(5, 1);
            changed += static_cast<std::uint64_t>(query.exec());
        }
        return changed;
    case workload::get_loaded:
        break;  // by hand and with a session
    }
    return 0;
}

}  // namespace bench
