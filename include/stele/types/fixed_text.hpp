// SPDX-License-Identifier: BSL-1.0
#pragma once

// A short text that lies in the object itself: what `to_database` returns for types whose text is
// made at run time, so that no memory is asked for.

#include <cstddef>
#include <string_view>

namespace stele {

/// A text of at most `Capacity` bytes. It owns its bytes: a database binds it with a copy.
template <std::size_t Capacity>
struct fixed_text {
    char bytes[Capacity] = {};
    std::size_t length = 0;

    /// Adds a character; the caller keeps within `Capacity`.
    constexpr void append(char c) noexcept { bytes[length++] = c; }
    /// Adds `value`, which is not negative, as decimal digits, `width` of them.
    constexpr void append_number(int value, int width) noexcept {
        for (int i = width - 1; i >= 0; --i, value /= 10)
            bytes[length + static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
        length += static_cast<std::size_t>(width);
    }
    constexpr std::string_view view() const noexcept { return {bytes, length}; }
    constexpr operator std::string_view() const noexcept { return view(); }
};

}  // namespace stele
