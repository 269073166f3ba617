// SPDX-License-Identifier: BSL-1.0

// The work with SOCI, as its documentation does it: session << "SQL", into(…), use(…), vectors for many rows.

#include "workload.hpp"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#define BENCH_COLUMNS "item_id, name, price, quantity, category_id, note"

namespace bench {

using soci::into;
using soci::use;

namespace {

// What SOCI reads a row into; its integers are long long.
struct cells {
    long long item_id = 0;
    std::string name;
    double price = 0;
    int quantity = 0;
    long long category_id = 0;
    std::string note;
    soci::indicator has_note = soci::i_null;

    item row() const {
        return {item_id,     name, price, quantity, category_id,
                has_note == soci::i_ok ? std::optional{note} : std::nullopt};
    }
};

constexpr const char* insert_sql = "INSERT INTO sink (" BENCH_COLUMNS ") VALUES (:i, :n, :p, :q, :c, :o)";

std::uint64_t insert(soci::session& db, const item& row) {
    const long long id = row.item_id;
    const long long category = row.category_id;
    const std::string note = row.note.value_or("");
    soci::indicator has_note = row.note ? soci::i_ok : soci::i_null;
    soci::statement query = (db.prepare << insert_sql, use(id), use(row.name), use(row.price),
                             use(row.quantity), use(category), use(note, has_note));
    query.execute(true);
    return static_cast<std::uint64_t>(query.get_affected_rows());
}

}  // namespace

struct library::state {
    soci::session db;
    std::vector<item> rows{};
};

library::library(const char* path)
    : state_{new state{.db{soci::sqlite3, std::string{"db="} + path}}} {
    state_->db << "PRAGMA foreign_keys = ON";
}
library::~library() { delete state_; }

void library::prepare(workload w, std::uint64_t n) {
    state_->db.begin();
    state_->rows = items<item>(w == workload::bulk_insert ? n : 0);
    if (w == workload::upsert)
        for (const item& row : items<item>(1000)) insert(state_->db, row);
}

void library::undo() { state_->db.rollback(); }

std::uint64_t library::run(workload w, std::uint64_t n) {
    soci::session& db = state_->db;
    checksum sum;
    std::uint64_t changed = 0;
    cells c;
    const auto limit = static_cast<long long>(n);
    switch (w) {
    case workload::point_select:
        for (std::uint64_t i = 0; i < n; ++i) {
            const long long key = key_of(i);
            db << "SELECT " BENCH_COLUMNS " FROM item WHERE item_id = :k", use(key), into(c.item_id),
                into(c.name), into(c.price), into(c.quantity), into(c.category_id),
                into(c.note, c.has_note);
            sum.add_item(c.row());
        }
        return sum.value();
    case workload::scan:
    case workload::stream: {
        std::vector<item> rows;
        soci::statement query =
            (db.prepare << "SELECT " BENCH_COLUMNS " FROM item LIMIT :n", use(limit), into(c.item_id),
             into(c.name), into(c.price), into(c.quantity), into(c.category_id),
             into(c.note, c.has_note));
        query.execute();
        while (query.fetch()) {
            if (w == workload::scan) rows.push_back(c.row());
            else sum.add_item(c.row());
        }
        for (const item& row : rows) sum.add_item(row);
        return sum.value();
    }
    case workload::join:
        for (std::uint64_t i = 0; i < n; ++i) {
            const long long key = key_of(i) % 4000 + 1;
            const double least = 0;
            std::string name, title;
            soci::statement query =
                (db.prepare << "SELECT item.name, category.title FROM item JOIN category ON "
                               "item.category_id = category.category_id WHERE item.category_id = :k AND "
                               "item.price >= :p",
                 use(key), use(least), into(name), into(title));
            query.execute();
            while (query.fetch()) {
                sum.add(std::string_view{name});
                sum.add(std::string_view{title});
            }
        }
        return sum.value();
    case workload::aggregate:
        for (std::uint64_t i = 0; i < n; ++i) {
            const int most = 400;
            long long id = 0, rows = 0, quantity = 0;
            double price = 0;
            soci::statement query =
                (db.prepare << "SELECT category_id, count(*), sum(quantity), avg(price) FROM item WHERE "
                               "category_id <= :m GROUP BY category_id",
                 use(most), into(id), into(rows), into(quantity), into(price));
            query.execute();
            while (query.fetch()) {
                sum.add(std::int64_t{id});
                sum.add(std::int64_t{rows});
                sum.add(std::int64_t{quantity});
                sum.add(price);
            }
        }
        return sum.value();
    case workload::bulk_insert: {
        std::vector<long long> ids, categories;
        std::vector<std::string> names, notes;
        std::vector<double> prices;
        std::vector<int> quantities;
        std::vector<soci::indicator> has_note;
        for (const item& row : state_->rows) {
            ids.push_back(row.item_id);
            names.push_back(row.name);
            prices.push_back(row.price);
            quantities.push_back(row.quantity);
            categories.push_back(row.category_id);
            notes.push_back(row.note.value_or(""));
            has_note.push_back(row.note ? soci::i_ok : soci::i_null);
        }
        db << insert_sql, use(ids), use(names), use(prices), use(quantities), use(categories),
            use(notes, has_note);
        return state_->rows.size();
    }
    case workload::single_inserts:
        for (std::uint64_t i = 0; i < n; ++i) changed += insert(db, item_of<item>(i));
        return changed;
    case workload::update:
        for (std::uint64_t i = 0; i < n; ++i) {
            const auto price = static_cast<double>(i);
            const long long key = key_of(i);
            soci::statement query = (db.prepare << "UPDATE item SET price = :p WHERE item_id = :k",
                                     use(price), use(key));
            query.execute(true);
            changed += static_cast<std::uint64_t>(query.get_affected_rows());
        }
        return changed;
    case workload::upsert:
        for (std::uint64_t i = 0; i < n; ++i) {
            const auto key = static_cast<long long>(i % 1000 + 1);
            const std::string name = "another name of this item";
            const double price = 1.5;
            const int one = 1;
            soci::statement query =
                (db.prepare << "INSERT INTO sink (item_id, name, price, quantity, category_id) VALUES (:i, "
                               ":n, :p, :q, :c) ON CONFLICT (item_id) DO UPDATE SET quantity = sink.quantity "
                               "+ excluded.quantity",
                 use(key), use(name), use(price), use(one), use(one));
            query.execute(true);
            changed += static_cast<std::uint64_t>(query.get_affected_rows());
        }
        return changed;
    case workload::get_loaded:
        break;  // by hand and with a session
    }
    return 0;
}

}  // namespace bench
