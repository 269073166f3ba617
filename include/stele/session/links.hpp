// SPDX-License-Identifier: BSL-1.0
#pragma once

// Changing collections: of a has_many by the child's key, of a many_to_many by objects of the pivot table.

#include <stele/session/relations.hpp>

#include <cstddef>
#include <vector>

namespace stele::detail {

/// The owner of a collection can be changed. @throws object_detached, object_deleted
inline session_state& require_changeable(object& owner) {
    session_state::refresh_expired(owner);
    if (owner.session == nullptr || owner.state == object_state::transient)
        throw object_detached{description(owner) + " is of no session; add() it first"};
    if (owner.state == object_state::deleted)
        throw object_deleted{description(owner) + " was deleted"};
    return *owner.session;
}

/// The object of an entity that a relationship is to lead to. @throws no_result where it is empty
template <class Entity>
object& require_object(const Entity& e) {
    e.state();
    return *e.get_object();
}

/// `king[Author::books].add(book)`.
inline void add_child(object& owner, int i, object& child) {
    session_state& s = require_changeable(owner);
    const relation& what = relation_at(owner, i);
    adopt(s, child);
    set_parent(s, child, link_at(what.child(), what.key), &owner);
}

/// `king[Author::books].remove(book)`. @throws value_error where it is none of them
inline void remove_child(object& owner, int i, object& child) {
    session_state& s = require_changeable(owner);
    s.require_own(child);
    session_state::refresh_expired(child);
    const relation& what = relation_at(owner, i);
    const link& key = link_at(what.child(), what.key);
    if (parent_in_memory(s, child, key) != &owner)
        throw value_error{description(child) + " is not in " + relation_name(owner, i) + " of " +
                          description(owner)};
    set_parent(s, child, key, nullptr);
}

/// The other collections through the same pivot table that begin at `far`: they show `near`.
template <class F>
void for_loaded_through(object& end, const link& key, int other, const F& f) {
    for (const int i : key.through)
        if (relation_at(end, i).far_key == other)
            if (relation_state* r = known_state_of(end, i); r != nullptr && r->loaded) f(*r);
}

/// `actor[Actor::films].add(film)`, where `make` gives a new object of the pivot table: null where the film is there.
template <class Make>
object* add_link(object& owner, int i, object& far, const Make& make) {
    session_state& s = require_changeable(owner);
    const relation& what = relation_at(owner, i);
    // First, as loading may flush, and what is added is perhaps not whole yet.
    relation_state& r = loaded_collection(owner, i);
    adopt(s, far);
    if (contains_item(r, far)) return nullptr;
    const mapper& pivot = what.child();
    object& made = make();
    set_parent(s, made, link_at(pivot, what.key), &owner);
    set_parent(s, made, link_at(pivot, what.far_key), &far);
    append_item(r, far);
    for_loaded_through(far, link_at(pivot, what.far_key), what.key, [&](relation_state& back) {
        if (!contains_item(back, owner)) append_item(back, owner);
    });
    return &made;
}

/// `actor[Actor::films].remove(film)`: `stored` are the pivot table's objects between the two.
inline void remove_links(object& owner, int i, object& far, const std::vector<object_ref>& stored) {
    session_state& s = *owner.session;
    const relation& what = relation_at(owner, i);
    const mapper& pivot = what.child();
    const link& key = link_at(pivot, what.key);
    const link& far_key = link_at(pivot, what.far_key);
    std::vector<object_ref> links = stored;
    for (const object_ref& o : s.pending)
        if (o->table == &pivot && parent_in_memory(s, *o, key) == &owner &&
            parent_in_memory(s, *o, far_key) == &far)
            links.push_back(o);
    if (links.empty())
        throw value_error{description(far) + " is not in " + relation_name(owner, i) + " of " +
                          description(owner)};
    for (const object_ref& o : links) {
        if (o->state == object_state::pending) {
            leave_collections(owner, key, *o);
            leave_collections(far, far_key, *o);
        }
        s.remove(*o);
    }
    for_loaded_through(owner, key, what.far_key, [&](relation_state& r) { erase_item(r, far); });
    for_loaded_through(far, far_key, what.key, [&](relation_state& r) { erase_item(r, owner); });
}

}  // namespace stele::detail
