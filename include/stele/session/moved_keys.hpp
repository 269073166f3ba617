// SPDX-License-Identifier: BSL-1.0
#pragma once

// A key that changes, where others refer to it: ON UPDATE CASCADE gives their rows the new one, and this their objects.

#include <stele/session/relations.hpp>

#include <algorithm>
#include <vector>

namespace stele::detail {

/// The objects that refer to what has another key since this flush: their foreign keys are as in the database, and
/// where these are a part of their own keys, the objects behind them too.
class moved_keys {
public:
    explicit moved_keys(session_state& s) : s_(s) {}

    void follow(const std::vector<object*>& updated) {
        for (find_links(updated); !links_.empty(); find_links(moved_)) {
            find_children();
            for (const child& c : children_) move(c);
        }
        for (object* o : remembered_) o->table->forget(*o);
    }

private:
    struct concerned {
        const link* key;
        object* parent;
    };
    struct child {
        object* o;
        const link* key;
        object* parent;
    };

    void find_links(const std::vector<object*>& parents) {
        links_.clear();
        for (object* parent : parents)
            s_.each_known_link([&](const link& key) {
                if (key.on_update_cascade && &key.target() == parent->table &&
                    key.target_is_changed(*parent))
                    links_.push_back({&key, parent});
            });
        moved_.clear();
    }
    // All of them before one is changed, as two parents may have changed places.
    void find_children() {
        children_.clear();
        s_.map.for_each([this](object& o) {
            for (const link& key : o.table->links)
                for (const concerned& c : links_)
                    if (c.key == &key && key.refers_to(o, *c.parent, true))
                        children_.push_back({&o, &key, c.parent});
        });
    }
    void move(const child& c) {
        object& o = *c.o;
        if (!o.touched &&
            std::find(remembered_.begin(), remembered_.end(), &o) == remembered_.end()) {
            o.table->remember(o);
            remembered_.push_back(&o);
        }
        c.key->take(o, *c.parent);
        if (!o.table->key_is_changed(o)) return;
        s_.rekey(o);
        moved_.push_back(&o);
    }

    session_state& s_;
    std::vector<concerned> links_;
    std::vector<child> children_;
    std::vector<object*> moved_, remembered_;
};

}  // namespace stele::detail
