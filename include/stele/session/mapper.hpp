// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the unit of work knows of a table, as data and functions without its type: the algorithms (flush.hpp,
// relations.hpp) are then plain code, which the compiler makes once. mapping.hpp fills it.

#include <stele/session/identity_map.hpp>
#include <stele/session/object.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stele::detail {

/// Gives the mapper of a table. A function, as tables refer to each other in cycles.
using mapper_function = const mapper& (*)();

/// A foreign key: from a child to the parent whose key it holds.
struct link {
    mapper_function target;
    int relation;         ///< the place of its belongs_to among the table's relations, or -1
    bool nullable;        ///< its columns can be NULL
    bool deferred;        ///< judged at COMMIT
    bool cascade_delete;  ///< children go with their parent
    bool set_null;
    bool restrict_delete;
    bool on_update_cascade;  ///< children follow a key that changes
    bool orphans_go;         ///< a child that is taken out of its collection is deleted
    std::span<const int>
        inverses;  ///< has_many and has_one of the target that show this key's children
    std::span<const int> through;  ///< many_to_many of the target that begin with this key

    /// Whether a column of the key is NULL.
    bool (*is_null)(const object& child);
    /// The parent in memory by the values of the key, or by those before the changes; null where there is none.
    object* (*find)(const identity_map& map, const object& child, bool before);
    /// Whether the values of the key are a parent's key, as it is or as it was before the changes.
    bool (*refers_to)(const object& child, const object& parent, bool before);
    /// Whether a parent has another key than before the changes.
    bool (*target_is_changed)(const object& parent);
    /// Whether they were changed: of a new object, whether they are set.
    bool (*is_changed)(const object& child);
    void (*take)(object& child, const object& parent);  ///< the key := the parent's
    void (*clear)(object& child);                       ///< the key := NULL
    void (*reset)(object& child);  ///< the key := as before the changes, or as in a new row
};

enum class relation_kind : unsigned char { belongs_to, has_many, has_one, many_to_many };

/// A relationship of a table.
struct relation {
    relation_kind kind;
    std::string_view name;
    mapper_function target;  ///< what it leads to: behind a pivot table, the far table
    mapper_function child;   ///< the table that has the key: the pivot table; null for a belongs_to
    int key;      ///< the place of its foreign key among the links of `child`, or of its own table
    int far_key;  ///< of many_to_many: the place of the pivot table's other foreign key
    /// Loads what a collection holds; of a belongs_to, its parent.
    void (*load)(session_state& s, object& owner, std::vector<object_ref>& into);
    /// Loads the objects of `child` whose key is the owner's.
    void (*load_children)(session_state& s, object& owner, std::vector<object_ref>& into);

    bool is_collection() const { return kind != relation_kind::belongs_to; }
};

/// A table.
struct mapper {
    std::string_view name;  ///< in C++
    std::span<const link> links{};
    std::span<const relation> relations{};

    void (*destroy)(object* o) = nullptr;
    void (*describe)(std::string& out, const object& o) = nullptr;

    // The key: what the identity map knows an object by is a copy, as the row's can be written to.
    bool (*has_key)(const object& o) = nullptr;  ///< whether the row's key is assigned
    std::uint64_t (*hash)(const object& o) = nullptr;
    bool (*key_is_changed)(const object& o) = nullptr;
    void (*take_key)(object& o) = nullptr;       ///< the copy := the row's key
    void (*unset_key)(object& o) = nullptr;      ///< a key that the database assigns := 0
    void (*reset_version)(object& o) = nullptr;  ///< the version := as before the changes
    std::shared_ptr<const void> (*save_key)(const object& o) = nullptr;
    void (*restore_key)(object& o, const void* saved) = nullptr;

    // The copy of the row that changes are found by.
    void (*remember)(object& o) = nullptr;
    void (*forget)(object& o) = nullptr;
    std::shared_ptr<const void> (*save_row)(const object& o) = nullptr;
    void (*remember_row)(object& o,
                         const void* saved) = nullptr;  ///< the copy := a row that was saved
    void (*revert)(object& o) = nullptr;                ///< the row := the copy
    bool (*is_changed)(const object& o) = nullptr;

    // Statements.
    void (*insert)(session_state& s, object& o) = nullptr;
    void (*update)(session_state& s, object& o) = nullptr;
    void (*erase)(session_state& s, object& o) = nullptr;
    bool (*load)(session_state& s, object& o) = nullptr;  ///< false where the row has gone
};

/// The state of a relation of an object, made when it is first used.
inline relation_state& state_of(object& o, int relation) {
    if (!o.relations) o.relations = std::make_unique<relation_state[]>(o.table->relations.size());
    return o.relations[static_cast<std::size_t>(relation)];
}
/// The same, null where it was not used yet.
inline relation_state* known_state_of(const object& o, int relation) {
    return o.relations && relation >= 0 ? &o.relations[static_cast<std::size_t>(relation)]
                                        : nullptr;
}

/// `Book{book_id=4, title='It'}`, for messages.
inline std::string description(const object& o) {
    std::string text;
    o.table->describe(text, o);
    return text;
}

}  // namespace stele::detail
