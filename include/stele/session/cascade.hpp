// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a deleted object takes with it, and what becomes of a child without a parent: decided at the flush, when it is
// known where each child has ended up.

#include <stele/session/links.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace stele::detail {

/// Marks what goes with what is to be deleted. Remembers what it did, as a flush that fails leaves it undone.
class cascades {
public:
    explicit cascades(session_state& s) : s_(s) {}

    /// Follows all relationships of what is to be deleted, and settles the children that have lost their parent.
    void run() {
        std::size_t followed = 0;
        for (bool again = true; again;) {
            settle(s_.pending);
            settle(s_.touched);
            again = followed < s_.removed.size();
            while (followed < s_.removed.size()) {
                const object_ref o = s_.removed[followed++];
                follow(*o);
            }
        }
    }
    /// A new object is forgotten, and what would go with its row.
    void forget(object& o) { remove(o); }
    /// The flush has failed: what was to be deleted with others is not.
    void undo() {
        for (const object_ref& o : removed_) s_.keep(*o);
        for (const cleared& c : cleared_) {
            relation_state& r = state_of(*c.child, c.key->relation);
            r.assigned = false;
            if (object* parent = c.key->find(s_.map, *c.child, false))
                enter_collections(*parent, *c.key, *c.child);
        }
    }

private:
    struct cleared {
        object_ref child;
        const link* key;
    };

    void settle(const std::vector<object_ref>& changed) {
        std::vector<object_ref> now;  // what is removed leaves the list
        for (const object_ref& o : changed)
            if (o->relations) now.push_back(o);
        for (const object_ref& o : now)
            for (const link& key : o->table->links) {
                const relation_state* r = known_state_of(*o, key.relation);
                if (r == nullptr || !r->assigned || o->removing) continue;
                if (r->parent) require_agreement(*o, key, *r->parent);
                else if (key.orphans_go) remove(*o);
            }
    }
    // The key and the relationship were both set: to the same.
    void require_agreement(const object& o, const link& key, const object& parent) const {
        if (!key.is_changed(o) ||
            (parent.table->has_key(parent) && key.refers_to(o, parent, false)))
            return;
        throw flush_error{"the foreign key and the relationship " + relation_name(o, key.relation) +
                          " of " + description(o) +
                          " were both set, and disagree; set one of them"};
    }
    void remove(object& o) {
        if (o.state == object_state::pending) {
            leave_all_collections(s_, o);
            s_.drop(o);
            follow(o);
        } else if (o.state == object_state::persistent && !o.removing) {
            s_.remove(o);
            removed_.emplace_back(&o);
        }
    }

    void follow(object& owner) {
        std::vector<const link*> done;
        for (std::size_t i = 0; i < owner.table->relations.size(); ++i) {
            const relation& what = owner.table->relations[i];
            if (!what.is_collection() || what.load_children == nullptr) continue;
            const link& key = link_at(what.child(), what.key);
            if (std::find(done.begin(), done.end(), &key) != done.end()) continue;
            done.push_back(&key);
            const bool pivot = what.kind == relation_kind::many_to_many;
            for (const object_ref& child : children_of(owner, static_cast<int>(i), key))
                if (!child->removing && parent_in_memory(s_, *child, key) == &owner)
                    follow_child(*child, key, pivot);
        }
    }
    void follow_child(object& child, const link& key, bool pivot) {
        if (key.restrict_delete) return;  // the database says no
        if (key.cascade_delete || key.orphans_go || (pivot && !key.set_null)) {
            remove(child);
        } else if (key.nullable && key.relation >= 0) {
            set_parent(s_, child, key, nullptr);
            cleared_.push_back({object_ref{&child}, &key});
        }
    }
    std::vector<object_ref> children_of(object& owner, int i, const link& key) {
        std::vector<object_ref> children;
        const relation& what = relation_at(owner, i);
        const relation_state* r = known_state_of(owner, i);
        if (r != nullptr && r->loaded && what.kind != relation_kind::many_to_many)
            children = r->items;
        else if (owner.state == object_state::persistent) what.load_children(s_, owner, children);
        for (const auto* changed : {&s_.pending, &s_.touched})
            for (const object_ref& o : *changed)
                if (o->table == &what.child() && parent_in_memory(s_, *o, key) == &owner)
                    children.push_back(o);
        return children;
    }

    session_state& s_;
    std::vector<object_ref> removed_;
    std::vector<cleared> cleared_;
};

inline void session_state::forget_new(object& o) { cascades{*this}.forget(o); }

}  // namespace stele::detail
