// SPDX-License-Identifier: BSL-1.0
#pragma once

// The hash of names and texts, computed by the compiler: FNV-1a, 64 bits.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::render {

constexpr std::uint64_t hash(std::string_view text) {
    std::uint64_t h = 14695981039346656037ULL;
    // By index: the compiler runs this for every statement, and GCC needs twice the time for a range.
    const char* const c = text.data();
    const std::size_t size = text.size();
    for (std::size_t i = 0; i != size; ++i)
        h = (h ^ static_cast<unsigned char>(c[i])) * 1099511628211ULL;
    return h;
}

/// The same of names that differ in the case of ASCII letters alone, as SQLite compares them.
constexpr std::uint64_t name_hash(std::string_view name) {
    std::uint64_t h = 14695981039346656037ULL;
    const char* const c = name.data();
    const std::size_t size = name.size();
    for (std::size_t i = 0; i != size; ++i) {
        const bool upper = c[i] >= 'A' && c[i] <= 'Z';
        h = (h ^ static_cast<unsigned char>(upper ? c[i] + ('a' - 'A') : c[i])) * 1099511628211ULL;
    }
    return h;
}

}  // namespace stele::render
