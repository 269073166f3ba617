// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a flush has written, seen by the loaded collections: a child whose key was set by column enters and leaves
// them as one whose relationship was assigned did at once.

#include <stele/session/links.hpp>

#include <algorithm>
#include <vector>

namespace stele::detail {

/// The many_to_many collections of one end of a pivot table's object: shown again from the database, but where it
/// is known what has changed.
inline void follow_through(session_state& s, const object& pivot, const link& key, bool gone) {
    if (key.through.empty()) return;
    object* const end = key.find(s.map, pivot, false);
    if (end == nullptr) return;
    for (const int i : key.through) {
        relation_state* const r = known_state_of(*end, i);
        if (r == nullptr || !r->loaded) continue;
        const link& far_key = link_at(*pivot.table, relation_at(*end, i).far_key);
        object* const far = far_key.find(s.map, pivot, false);
        const bool shown = far != nullptr && contains_item(*r, *far);
        if (far != nullptr && !gone && !shown) append_item(*r, *far);
        else if (far == nullptr || (gone && shown))
            forget_items(*r);  // another link may lead there too
    }
}

/// What was assigned is written, unless somebody has assigned it again since.
inline void take_written(relation_state& r) {
    if (r.written) r.assigned = r.written = false;
}

inline void follow_inserted(session_state& s, object& o) {
    for (const link& key : o.table->links) {
        relation_state* const r = known_state_of(o, key.relation);
        if (r != nullptr && r->assigned) {
            take_written(*r);  // the parent stays, for a rollback that takes both back
        } else if (object* parent = key.find(s.map, o, false)) {
            show_in_collections(*parent, key, o);
        }
        follow_through(s, o, key, false);
    }
}

inline void follow_updated(session_state& s, object& o) {
    for (const link& key : o.table->links) {
        relation_state* const r = known_state_of(o, key.relation);
        const bool assigned = r != nullptr && r->assigned;
        if (assigned) {
            take_written(*r);
            if (o.born == 0 && !r->assigned) r->parent = {};
        }
        if (!key.is_changed(o)) continue;
        object* const old = key.find(s.map, o, true);
        object* const now = key.find(s.map, o, false);
        if (!assigned && old != now) {
            if (old != nullptr) leave_collections(*old, key, o);
            if (now != nullptr) show_in_collections(*now, key, o);
        }
        for (object* end : {old, now})  // of a pivot table that leads elsewhere now
            if (end != nullptr)
                for (const int i : key.through)
                    if (relation_state* shown = known_state_of(*end, i); shown != nullptr)
                        forget_items(*shown);
    }
}

inline void follow_deleted(session_state& s, object& o) {
    for (const link& key : o.table->links) {
        for (object* parent : {key.find(s.map, o, true), parent_in_memory(s, o, key)})
            if (parent != nullptr) leave_collections(*parent, key, o);
        follow_through(s, o, key, true);
    }
    o.removing = false;
    session_state::clear_relations(o);
}

/// The database deleted or cleared the children of what was deleted, where no relationship of the parent's table
/// tells the session of them.
inline void follow_cascaded(session_state& s, const std::vector<object*>& deleted) {
    std::vector<const mapper*> tables;
    for (const object* o : deleted)
        if (std::find(tables.begin(), tables.end(), o->table) == tables.end())
            tables.push_back(o->table);
    const auto is_concerned = [&tables](const link& key) {
        return key.inverses.empty() && key.through.empty() &&
               (key.cascade_delete || key.set_null) &&
               std::find(tables.begin(), tables.end(), &key.target()) != tables.end();
    };
    if (!s.knows_link(is_concerned)) return;
    s.map.for_each([&](object& o) {
        for (const link& key : o.table->links)
            if (is_concerned(key) && !key.is_null(o) &&
                std::any_of(deleted.begin(), deleted.end(), [&](const object* parent) {
                    return parent->table == &key.target() && key.refers_to(o, *parent, false);
                }))
                s.expire(o);
    });
}

}  // namespace stele::detail
