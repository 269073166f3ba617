// SPDX-License-Identifier: BSL-1.0
#pragma once

// An object of a session: a row in memory, with what the session knows of it. Nothing here depends on the table, but
// by its mapper.

#include <stele/session/error.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace stele {

/// What an object is to its session.
enum class object_state : unsigned char {
    transient,   ///< of no session: rolled back before it was committed
    pending,     ///< added, and not flushed yet
    persistent,  ///< has a row in the database
    deleted,     ///< removed and flushed, or its row has gone
    detached,    ///< its session is gone or closed
};

/// A state prints as its name: for <stele/format.hpp>.
constexpr std::string_view stele_formatted_as(object_state state) {
    constexpr std::string_view names[]{"transient", "pending", "persistent", "deleted", "detached"};
    return names[static_cast<int>(state)];
}

namespace detail {

struct mapper;
class session_state;
struct object;

/// A reference to an object, which keeps it alive.
class object_ref {
public:
    object_ref() = default;
    explicit object_ref(object* o) noexcept;
    object_ref(const object_ref& other) noexcept : object_ref(other.object_) {}
    object_ref(object_ref&& other) noexcept : object_(other.object_) { other.object_ = nullptr; }
    object_ref& operator=(object_ref other) noexcept {
        object* const mine = object_;
        object_ = other.object_;
        other.object_ = mine;
        return *this;
    }
    ~object_ref();  // state.hpp

    object* get() const noexcept { return object_; }
    object& operator*() const noexcept { return *object_; }
    object* operator->() const noexcept { return object_; }
    explicit operator bool() const noexcept { return object_ != nullptr; }
    friend bool operator==(const object_ref&, const object_ref&) = default;

private:
    object* object_ = nullptr;
};

/// One relationship of one object.
struct relation_state {
    std::vector<object_ref> items;  ///< of a collection, once it is loaded
    object_ref parent;     ///< of a belongs_to: what was assigned, kept until the transaction ends
    unsigned changes = 0;  ///< how often the items have changed, for those who iterate
    bool loaded =
        false;  ///< the items are known; of a belongs_to, the parent was loaded with a query
    bool assigned = false;  ///< parent is to be written by the next flush
    bool written = false;   ///< and was by this one
    bool raises = false;    ///< raise_on_lazy
};

/// What all objects have; what belongs to a table's type comes behind (mapped_object).
struct object {
    const mapper* table;
    session_state* session = nullptr;
    object* next_of_bucket = nullptr;  ///< in the identity map
    object* next_unused = nullptr;     ///< in the session's list of what may be freed
    object* previous = nullptr;        ///< in the session's list of all its objects
    object* next = nullptr;
    std::uint64_t hash = 0;  ///< of the key, in the identity map
    std::unique_ptr<relation_state[]> relations{};
    std::uint32_t references = 0;
    std::uint32_t born = 0;  ///< 1 + its place in the journal, where this transaction inserted it
    object_state state = object_state::transient;
    bool expired = false;  ///< to be read again before it is used
    bool touched = false;  ///< reached for writing since the last flush: has a copy to compare with
    bool removing = false;  ///< to be deleted by the next flush
    bool lost = false;      ///< its row was found gone
    bool in_map = false;
    bool in_unused = false;
    bool flushing = false;          ///< this flush writes it
    bool chosen = false;            ///< among those whose relationships are being loaded
    bool key_is_generated = false;  ///< the database gave it its key, in this transaction
    std::uint32_t mark = 0;         ///< a place in the lists of a flush

    explicit object(const mapper& t) noexcept : table(&t) {}
    object(const object&) = delete;
    object& operator=(const object&) = delete;

protected:
    ~object() = default;
};

inline object_ref::object_ref(object* o) noexcept : object_(o) {
    if (object_ != nullptr) ++object_->references;
}

}  // namespace detail
}  // namespace stele
