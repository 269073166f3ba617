// SPDX-License-Identifier: BSL-1.0

// The work with objects: what is read is in the identity map, what is changed or new is written by a flush.

#include "tables.hpp"
#include "workload.hpp"

#include <stele/session.hpp>

#include <stdexcept>

namespace bench {

struct library::state {
    explicit state(const char* path) : db{path}, session{db} {}

    stele::sqlite::connection db;
    stele::session session;
    std::vector<stele::entity<Item>> loaded;
};

library::library(const char* path) : state_{new state{path}} {}
library::~library() { delete state_; }

void library::prepare(workload w, std::uint64_t) {
    if (w == workload::get_loaded)
        state_->loaded = state_->session.scalars(select(Item).limit(loaded_items)).all();
}

void library::undo() {
    state_->loaded.clear();
    state_->session.rollback();
}

std::uint64_t library::run(workload w, std::uint64_t n) {
    stele::session& session = state_->session;
    checksum sum;
    switch (w) {
    case workload::point_select:
        for (std::uint64_t i = 0; i < n; ++i) {
            const auto item = session.get(Item, key_of(i));
            sum.add_item(*item);
        }
        return sum.value();
    case workload::get_loaded:
        for (std::uint64_t i = 0; i < n; ++i) {
            const auto item = session.get(Item, loaded_key_of(i));
            sum.add_item(*item);
        }
        return sum.value();
    case workload::scan: {
        const auto items = session.scalars(select(Item).limit(n)).all();
        for (const auto& item : items) sum.add_item(*item);
        return sum.value();
    }
    case workload::stream:
        for (const auto& item : session.scalars(select(Item).limit(n))) sum.add_item(*item);
        return sum.value();
    case workload::single_inserts:
        for (std::uint64_t i = 0; i < n; ++i) session.add(item_of<Sink::row>(i));
        session.flush();
        return static_cast<std::uint64_t>(session.execute(select(stele::count()).from(Sink)).scalar());
    case workload::update:
        for (std::uint64_t i = 0; i < n; ++i) {
            auto item = session.get(Item, key_of(i));
            item->price = static_cast<double>(i);
            session.flush();
        }
        return n;
    default:
        throw std::runtime_error{"not with a session"};
    }
}

}  // namespace bench
