// SPDX-License-Identifier: BSL-1.0
#pragma once

// What can be added to a session or a collection.

#include <stele/check/session_call.hpp>
#include <stele/schema/row_owner.hpp>

#include <iterator>
#include <type_traits>

namespace stele {

namespace detail {

template <class Range>
concept AddedRange = requires(Range& range) {
    std::begin(range) != std::end(range);
    requires Owned<std::remove_cvref_t<decltype(*std::begin(range))>> ||
        EntityLike<decltype(*std::begin(range))>;
};

}  // namespace detail

/// Whether something can be added to a session: a row of a table, an entity, or a range of them.
template <class... Given>
inline constexpr bool can_be_added = false;
template <class T>
inline constexpr bool can_be_added<T> = detail::Owned<std::remove_cvref_t<T>> || EntityLike<T> ||
                                        detail::AddedRange<std::remove_cvref_t<T>>;

}  // namespace stele
