// SPDX-License-Identifier: BSL-1.0
#pragma once

// The order of a flush: parents before their children. Tables are ranked first, so that rows of one table follow each
// other; within that, objects wait for those that they refer to. A cycle is broken at a key that can be NULL: it is
// written when both rows are there.

#include <stele/session/relations.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace stele::detail {

/// A key that is written after the rows.
struct broken_link {
    object* child;
    const link* key;
    object* parent;
};

/// The tables of objects, each once.
inline std::vector<const mapper*> tables_of(const std::vector<object*>& objects) {
    std::vector<const mapper*> tables;
    for (const object* o : objects)
        if (tables.empty() || (tables.back() != o->table &&
                               std::find(tables.begin(), tables.end(), o->table) == tables.end()))
            tables.push_back(o->table);
    return tables;
}
/// The tables that the tables of objects refer to.
inline std::vector<const mapper*> targets_of(const std::vector<object*>& objects) {
    std::vector<const mapper*> targets;
    for (const mapper* table : tables_of(objects))
        for (const link& l : table->links) targets.push_back(&l.target());
    return targets;
}

/// Sorts tables so that those that others refer to come first, as far as they do not refer to each other.
inline std::vector<const mapper*> ranked(const std::vector<object*>& objects) {
    std::vector<const mapper*> tables = tables_of(objects);
    if (tables.size() < 2) return tables;

    std::vector<const mapper*> sorted, seen;
    const auto has = [](const std::vector<const mapper*>& in, const mapper* m) {
        return std::find(in.begin(), in.end(), m) != in.end();
    };
    const auto visit = [&](const auto& self, const mapper* m) -> void {
        if (has(seen, m)) return;
        seen.push_back(m);
        for (const link& l : m->links)
            if (const mapper* target = &l.target(); has(tables, target)) self(self, target);
        sorted.push_back(m);
    };
    for (const mapper* m : tables) visit(visit, m);
    return sorted;
}

/// Which object has to be in the database before another.
class prerequisite {
public:
    prerequisite() = default;
    prerequisite(const prerequisite&) = delete;
    prerequisite& operator=(const prerequisite&) = delete;
    /// By one of the object's keys; null where it waits for none.
    virtual object* of(const object& o, const link& key) const = 0;

protected:
    ~prerequisite() = default;
};

/// Puts objects into the order in which they can be inserted.
class parents_first {
public:
    parents_first(std::vector<object*>& objects, std::vector<broken_link>& broken,
                  const prerequisite& parent)
        : objects_(objects), broken_(broken), parent_(parent) {}

    void sort() {
        sorted_.reserve(objects_.size());
        for (object* o : objects_) o->mark = unseen;
        for (const mapper* table : ranked(objects_))
            for (object* o : objects_)
                if (o->table == table && o->mark == unseen) visit(*o);
        objects_ = std::move(sorted_);
    }

private:
    static constexpr std::uint32_t unseen = 0, waiting = 1, done = 2;

    struct frame {
        object* o;
        std::size_t next = 0;  // the link to look at
    };

    void visit(object& root) {
        if (root.table->links.empty()) {
            root.mark = done;
            return sorted_.push_back(&root);
        }
        root.mark = waiting;
        path_.assign(1, {&root});
        while (!path_.empty()) {
            frame& top = path_.back();
            if (top.next == top.o->table->links.size()) {
                top.o->mark = done;
                sorted_.push_back(top.o);
                path_.pop_back();
                continue;
            }
            const link& key = top.o->table->links[top.next++];
            object* const parent = parent_.of(*top.o, key);
            if (parent == nullptr || parent->mark == done) continue;
            if (parent->mark == waiting) {
                close_cycle(*parent);
            } else {
                parent->mark = waiting;
                path_.push_back({parent});
            }
        }
    }

    // The object on top refers to one further down the path.
    void close_cycle(object& parent) {
        for (std::size_t i = path_.size(); i-- > 0;) {
            frame& f = path_[i];
            const link& key = f.o->table->links[f.next - 1];
            object& target = i + 1 == path_.size() ? parent : *path_[i + 1].o;
            if (key.nullable) {
                broken_.push_back({f.o, &key, &target});
                for (std::size_t k = i + 1; k < path_.size(); ++k) path_[k].o->mark = unseen;
                path_.resize(i + 1);
                return;
            }
            if (f.o == &parent) break;
        }
        // What is judged at COMMIT only needs a key that is known.
        if (path_.back().o->table->links[path_.back().next - 1].deferred &&
            parent.table->has_key(parent))
            return;
        throw flush_error{"these objects wait for each other, by keys that cannot be NULL: " +
                          description(*path_.back().o) + " and " + description(parent) +
                          "; make one of the keys optional"};
    }

    std::vector<object*>& objects_;
    std::vector<broken_link>& broken_;
    const prerequisite& parent_;
    std::vector<object*> sorted_;
    std::vector<frame> path_;
};

}  // namespace stele::detail
