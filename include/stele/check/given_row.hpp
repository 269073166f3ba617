// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a row in braces with a member of another type: values({.title = 5}). Braces have no type, so a
// table has a struct with the members of its row that takes anything. It is chosen where the row itself takes not all.

#include <stele/check/assignment.hpp>
#include <stele/check/message.hpp>

#include <type_traits>

namespace stele {

/// Whether a member of a row in braces takes a C++ value: what its column's type can be made of.
template <class Column, class T>
inline constexpr bool member_takes = std::is_convertible_v<T, typename Column::stele_type>;

namespace check {

template <class Column, class T>
constexpr void given_member() {
    if constexpr (member_takes<Column, T>) return;
    else if constexpr (!assignable<Column, std::remove_cvref_t<T>>)
        wrong_assignment<Column, std::remove_cvref_t<T>>();
    else
        static_assert(
            member_takes<Column, T>,
            STELE_SENTENCE("S495",
                           "stele: a row in braces with a value that its member cannot be made of; "
                           "make it one of the member's type, or assign the column",
                           "stele: a row in braces with a value that ", described<Column>(),
                           " cannot be made of; make it one of its type, or assign the column"));
}

}  // namespace check

namespace detail {

/// Stands before the members, so that only braces with their names are taken.
struct no_position {
    explicit no_position() = default;
};

/// A member, given or not.
template <class Column>
struct given_member {
    constexpr given_member() = default;
    template <class T>
    constexpr given_member(T&&) {  // NOLINT(google-explicit-constructor)
        check::given_member<Column, T>();
    }
};

/// Whatever has the names of a table's row; without it for a table that is written by hand.
template <class T>
using given_row = typename T::stele_given_row;

}  // namespace detail
}  // namespace stele
