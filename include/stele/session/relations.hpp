// SPDX-License-Identifier: BSL-1.0
#pragma once

// Relationships in memory: both sides of one follow each other at once, the foreign keys at the flush.

#include <stele/session/state.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace stele::detail {

inline const link& link_at(const mapper& table, int i) {
    return table.links[static_cast<std::size_t>(i)];
}
inline const relation& relation_at(const object& o, int i) {
    return o.table->relations[static_cast<std::size_t>(i)];
}
/// `Author::books`, for messages.
inline std::string relation_name(const object& o, int i) {
    return std::string(o.table->name) + "::" + std::string(relation_at(o, i).name);
}

/// The parent in memory that a child has, by what was assigned or else by its key; null where there is none or it
/// is not in memory.
inline object* parent_in_memory(const session_state& s, const object& child, const link& key) {
    if (const relation_state* r = known_state_of(child, key.relation); r && r->assigned)
        return r->parent.get();
    return key.find(s.map, child, false);
}

inline bool contains_item(const relation_state& r, const object& o) {
    return std::any_of(r.items.begin(), r.items.end(),
                       [&o](const object_ref& item) { return item.get() == &o; });
}
inline void append_item(relation_state& r, object& o) {
    r.items.emplace_back(&o);
    ++r.changes;
}
inline void erase_item(relation_state& r, const object& o) {
    const std::size_t before = r.items.size();
    std::erase_if(r.items, [&o](const object_ref& item) { return item.get() == &o; });
    if (r.items.size() != before) ++r.changes;
}

/// The items are not known any more, and are loaded when they are asked for.
inline void forget_items(relation_state& r) {
    r.loaded = false;
    r.items.clear();
    ++r.changes;
}

/// The loaded collections of a parent that show a key's children.
template <class F>
void for_loaded_inverses(object& parent, const link& key, const F& f) {
    for (const int i : key.inverses)
        if (relation_state* r = known_state_of(parent, i); r != nullptr && r->loaded) f(*r);
}
inline void leave_collections(object& parent, const link& key, const object& child) {
    for_loaded_inverses(parent, key, [&](relation_state& r) { erase_item(r, child); });
}
inline void enter_collections(object& parent, const link& key, object& child) {
    for_loaded_inverses(parent, key, [&](relation_state& r) { append_item(r, child); });
}
/// The same of a child that may be shown already.
inline void show_in_collections(object& parent, const link& key, object& child) {
    for_loaded_inverses(parent, key, [&](relation_state& r) {
        if (!contains_item(r, child)) append_item(r, child);
    });
}

/// An object that is to be part of a relationship: one of no session yet becomes the session's.
inline void adopt(session_state& s, object& o) {
    if (o.state == object_state::deleted)
        throw object_deleted{description(o) + " was deleted; add() it again first"};
    s.add(o);
}

/// `child[Book::author] = parent`, or none: the collections of the old and the new parent follow.
inline void set_parent(session_state& s, object& child, const link& key, object* parent) {
    session_state::touch(child);
    object* const old = parent_in_memory(s, child, key);
    relation_state& r = state_of(child, key.relation);
    if (parent != nullptr && old == parent) return;
    if (parent != nullptr) adopt(s, *parent);
    r.parent = object_ref{parent};
    r.assigned = true;
    r.written = false;
    if (old != nullptr) leave_collections(*old, key, child);
    if (parent != nullptr) enter_collections(*parent, key, child);
}

/// A new object that is of no session any more is in no collection either.
inline void leave_all_collections(session_state& s, object& o) {
    for (const link& key : o.table->links) {
        object* const parent = parent_in_memory(s, o, key);
        if (parent == nullptr) continue;
        leave_collections(*parent, key, o);
        for (const int i : key.through)
            if (relation_state* r = known_state_of(*parent, i); r != nullptr && r->loaded)
                forget_items(*r);  // another link may lead there too
    }
}
/// An object that was of no session is added again, with the parents that it was given.
inline void session_state::enter_again(object& o) {
    for (const link& key : o.table->links)
        if (const relation_state* r = known_state_of(o, key.relation); r && r->parent)
            show_in_collections(*r->parent, key, o);
}

/// What is not in the database yet, in a collection that was just loaded: as the other side says.
class unflushed {
public:
    unflushed(session_state& s, object& owner, int i)
        : s_(s),
          owner_(owner),
          what_(relation_at(owner, i)),
          child_(what_.child()),
          key_(link_at(child_, what_.key)) {}

    void apply(relation_state& r) const {
        for (const auto* list : {&s_.pending, &s_.touched})
            for (const object_ref& o : *list)
                if (o->table == &child_) show(r, *o, parent_in_memory(s_, *o, key_) == &owner_);
        if (what_.kind == relation_kind::many_to_many)
            for (const object_ref& o : s_.removed)
                if (o->table == &child_ && parent_in_memory(s_, *o, key_) == &owner_)
                    show(r, *o, false);
    }

private:
    void show(relation_state& r, object& child, bool is_here) const {
        object* item = &child;
        if (what_.kind == relation_kind::many_to_many) {
            item = parent_in_memory(s_, child, link_at(child_, what_.far_key));
            if (item == nullptr) return;
        }
        const bool is_shown = contains_item(r, *item);
        if (is_here && !is_shown) append_item(r, *item);
        if (!is_here && is_shown && (item == &child || child.removing)) erase_item(r, *item);
    }

    session_state& s_;
    object& owner_;
    const relation& what_;
    const mapper& child_;
    const link& key_;
};

/// A collection holds what was just read, and what is not in the database yet.
inline void settle_collection(session_state& s, object& owner, int i,
                              std::vector<object_ref>&& items) {
    relation_state& r = state_of(owner, i);
    r.items = std::move(items);
    r.loaded = true;
    ++r.changes;
    if (s.has_work()) unflushed{s, owner, i}.apply(r);
}

/// A relationship may be loaded when it is used. @throws lazy_load_refused
inline void require_lazy(const session_state& s, const object& owner, int i) {
    const relation_state* r = known_state_of(owner, i);
    if (r != nullptr && r->loaded) return;
    if (!s.options.raise_on_lazy && !(r != nullptr && r->raises) &&
        std::find(s.raising.begin(), s.raising.end(), &relation_at(owner, i)) == s.raising.end())
        return;
    throw lazy_load_refused{relation_name(owner, i) + " of " + description(owner) +
                            " was not loaded with its query; say .options(selectin(" +
                            relation_name(owner, i) + ")), or joined()"};
}

/// The state of a collection whose items are known. @throws lazy_load_refused, object_detached, object_deleted
inline relation_state& loaded_collection(object& owner, int i) {
    session_state::refresh_expired(owner);
    relation_state& r = state_of(owner, i);
    if (r.loaded) return r;
    const relation& what = relation_at(owner, i);
    session_state& s = *owner.session;
    if (owner.state != object_state::persistent) {  // has no row that others could refer to
        r.loaded = true;
        unflushed{s, owner, i}.apply(r);
        return r;
    }
    require_lazy(s, owner, i);
    s.autoflush();
    session_state::refresh_expired(owner);
    if (r.loaded) return r;
    std::vector<object_ref> items;
    what.load(s, owner, items);
    settle_collection(s, owner, i, std::move(items));
    return r;
}

/// The parent of a child: what was assigned, or what its key leads to; null where that is NULL.
inline object_ref loaded_parent(object& child, int i) {
    session_state::refresh_expired(child);
    const relation& what = relation_at(child, i);
    const link& key = link_at(*child.table, what.key);
    if (const relation_state* r = known_state_of(child, i); r && r->assigned) return r->parent;
    if (key.is_null(child)) return {};
    session_state& s = *child.session;
    if (object* found = key.find(s.map, child, false)) return object_ref{found};
    require_lazy(s, child, i);
    s.autoflush();
    std::vector<object_ref> found;
    what.load(s, child, found);
    return found.empty() ? object_ref{} : found.front();
}

}  // namespace stele::detail
