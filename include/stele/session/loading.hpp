// SPDX-License-Identifier: BSL-1.0
#pragma once

// What is loaded with a query, as data: which relationships, in which order. The rest is plain code: of the objects
// that a query has given, those are found whose relationship is not known yet, and one statement loads it for all.

#include <stele/session/relations.hpp>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace stele::detail {

/// One relationship to load, and those to load from there.
struct load_plan {
    int relation;  ///< its place among the relations of its owners' table
    std::span<const load_plan> next;
    /// Loads it for some objects, which are what `kept` holds then; null where it is to be refused.
    void (*load)(session_state& s, const std::vector<object*>& owners,
                 std::vector<object_ref>& kept);
};

/// Each object once, in order.
inline std::vector<object*> each_once(const std::vector<object_ref>& objects) {
    std::vector<object*> once;
    once.reserve(objects.size());
    for (const object_ref& o : objects)
        if (!std::exchange(o->chosen, true)) once.push_back(o.get());
    for (object* o : once) o->chosen = false;
    return once;
}

/// Whether an object's relationship is still to be loaded.
inline bool is_to_load(const session_state& s, object& owner, int i) {
    if (owner.state != object_state::persistent) return false;
    session_state::refresh_expired(owner);
    const relation& what = relation_at(owner, i);
    const relation_state* r = known_state_of(owner, i);
    if (what.is_collection()) return r == nullptr || !r->loaded;
    const link& key = link_at(*owner.table, what.key);
    if ((r != nullptr && r->assigned) || key.is_null(owner)) return false;
    const object* parent = key.find(s.map, owner, false);
    return parent == nullptr || parent->expired;
}

/// What a relationship of an object leads to, as far as it is in memory.
inline void append_related(const session_state& s, const object& owner, int i,
                           std::vector<object_ref>& into) {
    const relation& what = relation_at(owner, i);
    if (!what.is_collection()) {
        if (object* parent = parent_in_memory(s, owner, link_at(*owner.table, what.key)))
            into.emplace_back(parent);
    } else if (const relation_state* r = known_state_of(owner, i); r != nullptr && r->loaded) {
        into.insert(into.end(), r->items.begin(), r->items.end());
    }
}

/// Notes that parents were loaded with a query: they are freed when nobody names them, and are then no lazy load that
/// raise_on_lazy() is to find.
inline void note_parents(const session_state& s, const std::vector<object*>& owners, int i) {
    const bool all = s.options.raise_on_lazy || !s.raising.empty();
    for (object* o : owners)
        if (all || known_state_of(*o, i) != nullptr) state_of(*o, i).loaded = true;
}

/// Loads a relationship of objects, and what is to be loaded from there. `kept` keeps alive what nobody names yet.
inline void load_related(session_state& s, const load_plan& plan,
                         const std::vector<object_ref>& objects, std::vector<object_ref>& kept) {
    const std::vector<object*> owners = each_once(objects);
    if (plan.load == nullptr) {
        for (object* o : owners) state_of(*o, plan.relation).raises = true;
        return;
    }
    std::vector<object*> missing;
    for (object* o : owners)
        if (is_to_load(s, *o, plan.relation)) missing.push_back(o);
    if (!missing.empty()) plan.load(s, missing, kept);
    if (!owners.empty() && !relation_at(*owners.front(), plan.relation).is_collection())
        note_parents(s, owners, plan.relation);
    if (plan.next.empty()) return;
    std::vector<object_ref> found;
    for (const object* o : owners) append_related(s, *o, plan.relation, found);
    for (const load_plan& next : plan.next) load_related(s, next, found, kept);
}

/// A relationship of an object is what was just read, unless it became known meanwhile. A parent is known by being
/// in memory.
inline void settle_related(session_state& s, object& owner, int i,
                           std::vector<object_ref>&& items) {
    if (relation_at(owner, i).is_collection() && !owner.expired && !state_of(owner, i).loaded)
        settle_collection(s, owner, i, std::move(items));
}

}  // namespace stele::detail
