// SPDX-License-Identifier: BSL-1.0
#pragma once

// A string as a template argument: what "title"_c and function<"name", R> are made of.

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace stele {

/// A string literal that can be a template argument.
template <std::size_t N>
struct fixed_string {
    char data[N]{};

    constexpr fixed_string(const char (&text)[N]) {  // NOLINT(google-explicit-constructor)
        for (std::size_t i = 0; i < N; ++i) data[i] = text[i];
    }
    /// Of what is no text: as if it were empty, which a check refuses.
    template <class T>
        requires(N == 1 && std::is_scalar_v<T>)
    constexpr explicit(false) fixed_string(T) {}

    constexpr operator std::string_view() const {  // NOLINT(google-explicit-constructor)
        return {data, N - 1};
    }
};

template <class T>
    requires std::is_scalar_v<T> fixed_string(T)
->fixed_string<1>;

}  // namespace stele
