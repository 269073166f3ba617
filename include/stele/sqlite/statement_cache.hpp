// SPDX-License-Identifier: BSL-1.0
#pragma once

// The prepared statements of a connection, each prepared once and kept. A statement is found by
// the address of its static text and the hash that the compiler computed of it; the text itself is
// never read to find it.

#include <stele/sqlite/prepared.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace stele::sqlite {

/// What a static statement is known by: where its text stands, and the text's 64-bit hash (a
/// plug-in that was unloaded can leave its address to another text).
struct statement_key {
    const char* address = nullptr;
    std::uint64_t hash = 0;

    friend bool operator==(const statement_key&, const statement_key&) = default;
};

/// A statement in the cache. While it is leased it belongs to its lease as well: a cache that is
/// cleared or destroyed then leaves it to the lease.
struct cached_statement {
    prepared handle;
    statement_key key;
    cached_statement* next = nullptr;  ///< another handle of the same text
    bool leased = false;
    bool dropped = false;  ///< no longer in the cache: the lease deletes it
};

/// A statement in use. Gives it back, reset, when destroyed, whether by an exception or not.
class lease {
public:
    /// Holds nothing.
    lease() noexcept = default;
    explicit lease(cached_statement* statement) noexcept : statement_{statement} {
        statement_->leased = true;
    }
    lease(lease&& other) noexcept : statement_{std::exchange(other.statement_, nullptr)} {}
    lease& operator=(lease&& other) noexcept {
        std::swap(statement_, other.statement_);
        return *this;
    }
    [[gnu::always_inline]] ~lease() {
        if (statement_ != nullptr) give_back();
    }

    prepared& operator*() const noexcept { return statement_->handle; }
    prepared* operator->() const noexcept { return &statement_->handle; }
    /// True where a statement is held.
    explicit operator bool() const noexcept { return statement_ != nullptr; }

private:
    void give_back() noexcept {
        cached_statement* const given = statement_;
        given->handle.reset();
        given->leased = false;
        if (given->dropped) [[unlikely]]
            drop(given);
    }
    [[gnu::noinline]] static void drop(cached_statement* s) noexcept { delete s; }

    cached_statement* statement_ = nullptr;
};

/// The statements of one connection. Destroy it before the database is closed. Looking up a
/// statement that is there and free allocates nothing.
class statement_cache {
public:
    statement_cache() = default;
    statement_cache(statement_cache&& other) noexcept { swap(other); }
    statement_cache& operator=(statement_cache&& other) noexcept {
        swap(other);
        return *this;
    }
    ~statement_cache() { clear(); }

    /// The statement of `key`, whose text is `sql`: a free one, else a further one, prepared on
    /// `db`. Throws as `prepared` does.
    lease get(sqlite3* db, statement_key key, std::string_view sql) {
        cached_statement* const s = first(key);
        if (s != nullptr && !s->leased) [[likely]]
            return lease{s};
        return lease{another(s, db, key, sql)};
    }
    /// The same for a static text, whose address is its identity.
    lease get(sqlite3* db, std::string_view static_sql, std::uint64_t hash) {
        return get(db, {static_sql.data(), hash}, static_sql);
    }

    /// Finalises all statements; those in use when their leases end.
    void clear() noexcept {
        for (cached_statement*& slot : slots_)
            for (cached_statement* s = std::exchange(slot, nullptr); s != nullptr;) {
                cached_statement* const next = std::exchange(s->next, nullptr);
                if (s->leased) s->dropped = true;
                else delete s;
                s = next;
            }
        texts_ = handles_ = 0;
    }

    /// How many handles are kept, those in use included.
    std::size_t size() const noexcept { return handles_; }

private:
    // An open-addressing table whose size is a power of two, at most an eighth full: most look-ups
    // look at one slot. A slot holds the list of handles of one key.
    std::size_t slot_of(const statement_key& key) const noexcept {
        std::size_t i = static_cast<std::size_t>(key.hash) & mask_;
        while (slots_[i] != nullptr && !(slots_[i]->key == key)) i = (i + 1) & mask_;
        return i;
    }
    cached_statement* first(const statement_key& key) const noexcept {
        return mask_ == 0 ? nullptr : slots_[slot_of(key)];
    }
    // Of those from `first` on one that is free, or a new one.
    [[gnu::noinline]] cached_statement* another(cached_statement* first, sqlite3* db,
                                                statement_key key, std::string_view sql) {
        for (cached_statement* s = first; s != nullptr; s = s->next)
            if (!s->leased) return s;
        return insert(db, key, sql);
    }
    cached_statement* insert(sqlite3* db, const statement_key& key, std::string_view sql) {
        if (slots_.size() < 8 * (texts_ + 1)) grow();
        auto* added = new cached_statement{.handle = prepared{db, sql}, .key = key};
        cached_statement*& slot = slots_[slot_of(key)];
        if (slot == nullptr) ++texts_;
        added->next = std::exchange(slot, added);
        ++handles_;
        return added;
    }
    void grow() {
        std::vector<cached_statement*> old(slots_.empty() ? 64 : 2 * slots_.size(), nullptr);
        old.swap(slots_);
        mask_ = slots_.size() - 1;
        for (cached_statement* list : old)
            if (list != nullptr) slots_[slot_of(list->key)] = list;
    }
    void swap(statement_cache& other) noexcept {
        slots_.swap(other.slots_);
        std::swap(mask_, other.mask_);
        std::swap(texts_, other.texts_);
        std::swap(handles_, other.handles_);
    }

    std::vector<cached_statement*> slots_;
    std::size_t mask_ = 0;  // their number less one
    std::size_t texts_ = 0;
    std::size_t handles_ = 0;
};

}  // namespace stele::sqlite
