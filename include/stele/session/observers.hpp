// SPDX-License-Identifier: BSL-1.0
#pragma once

// Who is called when a session does something.

#include <stele/session/object.hpp>
#include <stele/sqlite/handlers.hpp>

#include <utility>

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
class observer : public handler {
public:
    observer(event e, const mapper* t) : handler(static_cast<unsigned>(e)), table(t) {}
    virtual void call(object* o) = 0;

    const mapper* table;
};

/// The functions of a session.
class observers {
public:
    registration add(counted_ptr<observer> o) { return handlers_.add(std::move(o)); }
    bool has(event e) const noexcept { return handlers_.has(static_cast<unsigned>(e)); }
    bool any() const noexcept { return handlers_.any(); }
    void fire(event e) {
        if (has(e)) call(e, nullptr);
    }
    void fire(event e, object& o) {
        if (has(e)) call(e, &o);
    }

private:
    void call(event e, object* o) {
        const object_ref kept{o};
        handlers_.each(static_cast<unsigned>(e), [o](handler& h) {
            auto& each = static_cast<observer&>(h);
            if (o == nullptr || each.table == o->table) each.call(o);
        });
    }

    handlers handlers_;
};

}  // namespace stele::detail
