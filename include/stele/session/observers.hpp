// SPDX-License-Identifier: BSL-1.0
#pragma once

// Who is called when a session does something.

#include <stele/session/object.hpp>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace stele::detail {

enum class event : unsigned char {
    before_flush,
    after_flush,
    before_insert,
    after_insert,
    before_update,
    after_update,
    before_delete,
    after_delete,
    load,
};

/// A function that is called at an event, of one table's objects, or of the session (then without object).
class observer {
public:
    observer(event e, const mapper* t) : when(e), table(t) {}
    observer(const observer&) = delete;
    observer& operator=(const observer&) = delete;
    virtual ~observer() = default;
    virtual void call(object* o) = 0;

    event when;
    const mapper* table;
};

/// The functions of a session.
class observers {
public:
    void add(std::shared_ptr<observer> o) {
        kinds_ |= 1U << static_cast<unsigned>(o->when);
        list_.push_back(std::move(o));
    }
    void remove(const observer* o) noexcept {
        std::erase_if(list_, [o](const auto& each) { return each.get() == o; });
        kinds_ = 0;
        for (const auto& each : list_) kinds_ |= 1U << static_cast<unsigned>(each->when);
    }
    bool has(event e) const noexcept { return (kinds_ >> static_cast<unsigned>(e) & 1U) != 0; }
    bool any() const noexcept { return kinds_ != 0; }
    void fire(event e) const {
        if (has(e)) call(e, nullptr);
    }
    void fire(event e, object& o) const {
        if (has(e)) call(e, &o);
    }

private:
    // Over a copy, as a function may add or remove others.
    void call(event e, object* o) const {
        const std::vector<std::shared_ptr<observer>> now = list_;
        for (const auto& each : now)
            if (each->when == e && (o == nullptr || each->table == o->table)) each->call(o);
    }

    std::vector<std::shared_ptr<observer>> list_;
    unsigned kinds_ = 0;
};

}  // namespace stele::detail
