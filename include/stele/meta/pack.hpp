// SPDX-License-Identifier: BSL-1.0
#pragma once

// Values of many types side by side, as plain and cheap as it gets: the items of a select list, the
// assignments of a SET. std::tuple would do the same for ten times the compile time.

#include <stele/meta/list.hpp>

#include <utility>

namespace stele::detail {

template <std::size_t I, class T>
struct leaf {
    [[no_unique_address]] T value;
};

template <std::size_t I, class T>
type<T> type_of_leaf(const leaf<I, T>*);

template <class Indices, class... Ts>
struct pack_of;

template <std::size_t... Is, class... Ts>
struct pack_of<indices<Is...>, Ts...> : leaf<Is, Ts>... {
    /// Calls f<T>(const T*) for each element in order; with no pack at hand, f<T>(nullptr).
    template <class F>
    static constexpr void each([[maybe_unused]] const pack_of* self, [[maybe_unused]] F&& f) {
        (f.template operator()<Ts>(self ? &static_cast<const leaf<Is, Ts>*>(self)->value : nullptr),
         ...);
    }
};

/// An aggregate of the given types: pack<A, B>{{a}, {b}}.
template <class... Ts>
using pack = pack_of<make_indices<sizeof...(Ts)>, Ts...>;

template <std::size_t I, class T>
constexpr const T& get(const leaf<I, T>& l) {
    return l.value;
}
template <std::size_t I, class T>
constexpr T&& get(leaf<I, T>&& l) {
    return static_cast<T&&>(l.value);
}

}  // namespace stele::detail
