// SPDX-License-Identifier: BSL-1.0

// The work as stele's README does it.

#include "tables.hpp"
#include "workload.hpp"

#include <stele/sqlite.hpp>

#include <optional>
#include <span>

namespace bench {

struct library::state {
    explicit state(const char* path) : db{path} {}

    stele::sqlite::connection db;
    std::optional<stele::sqlite::transaction> undone;
    std::vector<Sink::row> rows;
};

library::library(const char* path) : state_{new state{path}} {}
library::~library() { delete state_; }

void library::prepare(workload w, std::uint64_t n) {
    state_->undone.emplace(state_->db.begin());
    state_->rows = items<Sink::row>(w == workload::bulk_insert ? n : 0);
    if (w == workload::upsert) state_->db.execute(insert(Sink).values(items<Sink::row>(1000)));
}

void library::undo() { state_->undone.reset(); }

std::uint64_t library::run(workload w, std::uint64_t n) {
    stele::sqlite::connection& db = state_->db;
    checksum sum;
    switch (w) {
    case workload::point_select:
        for (std::uint64_t i = 0; i < n; ++i)
            sum.add_item(db.execute(select(Item).where(Item::item_id == key_of(i))).one());
        return sum.value();
    case workload::scan:
        for (const Item::row& row : db.execute(select(Item).limit(n)).all()) sum.add_item(row);
        return sum.value();
    case workload::stream:
        for (const Item::row& row : db.execute(select(Item).limit(n))) sum.add_item(row);
        return sum.value();
    case workload::join:
        for (std::uint64_t i = 0; i < n; ++i)
            for (const auto& [name, title] : db.execute(select(Item::name, Category::title)
                                                            .join(Item::category)
                                                            .where(Item::category_id == key_of(i) % 4000 + 1 &&
                                                                   Item::price >= 0.0))) {
                sum.add(std::string_view{name});
                sum.add(std::string_view{title});
            }
        return sum.value();
    case workload::aggregate:
        for (std::uint64_t i = 0; i < n; ++i)
            for (const auto& [id, rows, quantity, price] :
                 db.execute(select(Item::category_id, stele::count(), stele::sum(Item::quantity),
                                   stele::avg(Item::price))
                                .where(Item::category_id <= 400)
                                .group_by(Item::category_id))) {
                sum.add(id);
                sum.add(rows);
                sum.add(quantity);
                sum.add(price);
            }
        return sum.value();
    case workload::bulk_insert:
        return static_cast<std::uint64_t>(db.execute(insert(Sink).values(std::span{state_->rows})).changes());
    case workload::single_inserts: {
        std::uint64_t changed = 0;
        for (std::uint64_t i = 0; i < n; ++i)
            changed += static_cast<std::uint64_t>(
                db.execute(insert(Sink).values(item_of<Sink::row>(i))).changes());
        return changed;
    }
    case workload::update: {
        std::uint64_t changed = 0;
        for (std::uint64_t i = 0; i < n; ++i)
            changed += static_cast<std::uint64_t>(
                db.execute(update(Item)
                               .set(Item::price = static_cast<double>(i))
                               .where(Item::item_id == key_of(i)))
                    .changes());
        return changed;
    }
    case workload::upsert: {
        std::uint64_t changed = 0;
        for (std::uint64_t i = 0; i < n; ++i)
            changed += static_cast<std::uint64_t>(
                db.execute(insert(Sink)
                               .values(Sink::item_id = static_cast<std::int64_t>(i % 1000 + 1),
                                       Sink::name = "another name of this item", Sink::price = 1.5,
                                       Sink::quantity = 1, Sink::category_id = 1)
                               .on_conflict(Sink::item_id)
                               .do_update(Sink::quantity = Sink::quantity + excluded(Sink::quantity)))
                    .changes());
        return changed;
    }
    case workload::get_loaded:
        break;  // by hand and with a session
    }
    return 0;
}

}  // namespace bench
