// SPDX-License-Identifier: BSL-1.0
#pragma once

// A primary key that has changed: the identity map knows the object by the new one, and the children in memory follow
// what ON UPDATE CASCADE has done to their rows.

#include <stele/session/state.hpp>

#include <memory>
#include <utility>
#include <vector>

namespace stele::detail {

/// An object that refers to a parent by a key.
struct child_of {
    object* child;
    const link* key;
};

inline std::vector<child_of> children_in_memory(const session_state& s, const object& parent) {
    std::vector<child_of> children;
    s.map.for_each([&](object& o) {
        for (const link& key : o.table->links)
            if (&key.target() == parent.table && key.find(s.map, o, true) == &parent)
                children.push_back({&o, &key});
    });
    return children;
}

/// The row has another key now, which the identity map is to know; `before` is the one that it knows.
inline void rekey(session_state& s, object& o, std::shared_ptr<const void> before) {
    s.journal.push_back({journal_entry::kind::rekeyed, &o, object_ref{&o}, std::move(before)});
    s.map.erase(o);
    o.table->take_key(o);
    s.map.insert(o, o.table->hash(o));
}

/// The children of a parent whose key has changed. One whose own key holds the parent's has another key, too.
inline void follow_key(session_state& s, object& parent, const std::vector<child_of>& children) {
    for (const auto& [child, key] : children) {
        if (key->is_changed(*child)) continue;  // it is led elsewhere
        key->take(*child, parent);
        if (child->table->key_is_changed(*child)) {
            const std::vector<child_of> next = children_in_memory(s, *child);
            rekey(s, *child, child->table->save_key(*child));
            follow_key(s, *child, next);
        }
        if (!child->touched) child->expired = true;
    }
}

}  // namespace stele::detail
