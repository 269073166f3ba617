// SPDX-License-Identifier: BSL-1.0
#pragma once

// The hash of names and texts, computed by the compiler: FNV-1a, 64 bits.

#include <cstdint>
#include <string_view>

namespace stele::render {

constexpr std::uint64_t hash(std::string_view text) {
    std::uint64_t h = 14695981039346656037ULL;
    for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return h;
}

}  // namespace stele::render
