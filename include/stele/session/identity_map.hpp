// SPDX-License-Identifier: BSL-1.0
#pragma once

// The identity map: each row of the session's transaction is one object. Chains of objects in buckets, which takes
// no memory for each object beyond it, and is one for all tables: the compiler makes it once.

#include <stele/session/object.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stele::detail {

/// The persistent objects of a session, by the hash of table and key.
class identity_map {
public:
    /// The object of a hash that `same` says yes to; null where there is none.
    template <class Same>
    object* find(std::uint64_t hash, const Same& same) const {
        if (buckets_.empty()) return nullptr;
        for (object* o = buckets_[index(hash)]; o != nullptr; o = o->next_of_bucket)
            if (o->hash == hash && same(*o)) return o;
        return nullptr;
    }
    void insert(object& o, std::uint64_t hash) {
        if (size_ >= buckets_.size()) grow();
        o.hash = hash;
        o.in_map = true;
        o.next_of_bucket = std::exchange(buckets_[index(hash)], &o);
        ++size_;
    }
    void erase(object& o) noexcept {
        if (!o.in_map) return;
        object** at = &buckets_[index(o.hash)];
        while (*at != &o) at = &(*at)->next_of_bucket;
        *at = std::exchange(o.next_of_bucket, nullptr);
        o.in_map = false;
        --size_;
    }
    /// Calls f with each object; f may erase the one that it is given.
    template <class F>
    void for_each(const F& f) const {
        for (object* first : buckets_)
            for (object* o = first; o != nullptr;) {
                object* const next = o->next_of_bucket;
                f(*o);
                o = next;
            }
    }
    std::size_t size() const noexcept { return size_; }

private:
    // The number of buckets is a power of two, and the hashes are mixed well (mix()).
    std::size_t index(std::uint64_t hash) const noexcept {
        return static_cast<std::size_t>(hash) & (buckets_.size() - 1);
    }
    void grow() {
        std::vector<object*> old(buckets_.empty() ? 64 : 2 * buckets_.size(), nullptr);
        old.swap(buckets_);
        for (object* o : old)
            while (o != nullptr) {
                object* const next = o->next_of_bucket;
                o->next_of_bucket = std::exchange(buckets_[index(o->hash)], o);
                o = next;
            }
    }

    std::vector<object*> buckets_;
    std::size_t size_ = 0;
};

/// Spreads the bits of a number over a hash (the finaliser of SplitMix64).
constexpr std::uint64_t mix(std::uint64_t x) noexcept {
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

}  // namespace stele::detail
