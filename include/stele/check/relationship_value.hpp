// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentence about assigning to a relationship.

namespace stele {

/// Whether a value can be assigned to a relationship: none can, its key is a column or several.
template <class T>
inline constexpr bool assignable_to_relationship = false;

namespace check {

template <class T>
constexpr void relationship_assigned() {
    static_assert(
        assignable_to_relationship<T>,
        "stele: = assigns to a relationship, which is no column; assign to the column of its "
        "key: Book::author_id = value [S460]");
}

}  // namespace check
}  // namespace stele
