// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about assigning to a relationship, and about its brackets.

namespace stele {

/// Whether a value can be assigned to a relationship: none can, its key is a column or several.
template <class T>
inline constexpr bool assignable_to_relationship = false;

/// Whether something stands in the brackets of a relationship: nothing does.
template <class T>
inline constexpr bool takes_in_brackets_of_relationship = false;

namespace check {

template <class T>
constexpr void relationship_brackets() {
    static_assert(takes_in_brackets_of_relationship<T>,
                  "stele: [] of a relationship, which leads to a table and has no columns; join() "
                  "by it, and name the column as it is [S065]");
}

template <class T>
constexpr void relationship_assigned() {
    static_assert(
        assignable_to_relationship<T>,
        "stele: = assigns to a relationship, which is no column; assign to the column of its "
        "key: Book::author_id = value [S460]");
}

}  // namespace check
}  // namespace stele
