// SPDX-License-Identifier: BSL-1.0
#pragma once

// The prepared statements whose text is no constant: the variants of dynamic statements, and texts
// that the user wrote. There can be any number of these, so the cache is bounded: the one that was
// used longest ago goes first.

#include <stele/render/hash.hpp>
#include <stele/sqlite/prepared.hpp>
#include <stele/sqlite/statement_cache.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

/// What a variant is known by: the bytes of a dynamic statement's choices, or a text. Viewed.
struct variant_key {
    std::string_view bytes;
    bool is_text = false;  ///< the bytes are the SQL itself

    friend bool operator==(const variant_key&, const variant_key&) = default;
};

/// The variants of one connection, at most `capacity` of them. Destroy it before the database is
/// closed. Finding one that is there and free allocates nothing. A statement that is in use when its
/// place is needed is left to its lease.
class variant_cache {
public:
    static constexpr std::size_t capacity = 256;

    variant_cache() = default;
    variant_cache(const variant_cache&) = delete;
    variant_cache& operator=(const variant_cache&) = delete;
    ~variant_cache() { clear(); }

    /// A free statement of `key`: one that is there, else a further handle of its text, prepared on
    /// `db`; none where the key is new. Throws as `prepared` does.
    lease find(sqlite3* db, variant_key key) {
        const std::uint64_t hash = render::hash(key.bytes);
        entry* const e = look_up(key, hash);
        if (e == nullptr) return {};
        unlink(*e);
        link_newest(*e);
        for (cached_statement* s = e->first; s != nullptr; s = s->next)
            if (!s->leased) return lease{s};
        return lease{add_handle(*e, db, e->first->handle.sql())};
    }

    /// The statement of a key that find() did not have, whose text is `sql`. Throws as `prepared`
    /// does; the cache is then as it was.
    lease add(sqlite3* db, variant_key key, std::string_view sql) {
        prepared handle{db, sql};
        auto* const e = new entry{
            .key = std::string{key.bytes}, .is_text = key.is_text, .hash = render::hash(key.bytes)};
        try {
            e->first = new cached_statement{.handle = std::move(handle), .key = {}};
        } catch (...) {
            delete e;
            throw;
        }
        ++handles_;
        e->in_bucket = std::exchange(bucket_of(e->hash), e);
        link_newest(*e);
        lease found{e->first};
        if (++entries_ > capacity) remove(*oldest_);
        return found;
    }

    /// The statement of a text that is its own key.
    lease get(sqlite3* db, std::string_view text) {
        const variant_key key{.bytes = text, .is_text = true};
        if (lease found = find(db, key)) return found;
        return add(db, key, text);
    }

    /// Finalises all statements; those in use when their leases end.
    void clear() noexcept {
        while (oldest_ != nullptr) remove(*oldest_);
    }

    /// How many handles are kept, those in use included.
    std::size_t size() const noexcept { return handles_; }

private:
    struct entry {
        std::string key;
        bool is_text;
        std::uint64_t hash;
        cached_statement* first = nullptr;
        entry* in_bucket = nullptr;  ///< the next one with this hash, or one near it
        entry* newer = nullptr;
        entry* older = nullptr;
    };

    entry*& bucket_of(std::uint64_t hash) noexcept { return buckets_[hash % capacity]; }

    entry* look_up(const variant_key& key, std::uint64_t hash) noexcept {
        entry* e = bucket_of(hash);
        while (e != nullptr && !(e->hash == hash && variant_key{e->key, e->is_text} == key))
            e = e->in_bucket;
        return e;
    }
    cached_statement* add_handle(entry& e, sqlite3* db, std::string_view sql) {
        e.first = new cached_statement{.handle = prepared{db, sql}, .key = {}, .next = e.first};
        ++handles_;
        return e.first;
    }
    void link_newest(entry& e) noexcept {
        e.older = newest_;
        e.newer = nullptr;
        (newest_ != nullptr ? newest_->newer : oldest_) = &e;
        newest_ = &e;
    }
    void unlink(entry& e) noexcept {
        (e.newer != nullptr ? e.newer->older : newest_) = e.older;
        (e.older != nullptr ? e.older->newer : oldest_) = e.newer;
    }
    void remove(entry& e) noexcept {
        entry** at = &bucket_of(e.hash);
        while (*at != &e) at = &(*at)->in_bucket;
        *at = e.in_bucket;
        unlink(e);
        for (cached_statement* s = e.first; s != nullptr;) {
            cached_statement* const next = std::exchange(s->next, nullptr);
            if (s->leased) s->dropped = true;
            else delete s;
            s = next;
            --handles_;
        }
        --entries_;
        delete &e;
    }

    entry* buckets_[capacity]{};
    entry* newest_ = nullptr;
    entry* oldest_ = nullptr;
    std::size_t entries_ = 0;
    std::size_t handles_ = 0;
};

}  // namespace stele::sqlite
