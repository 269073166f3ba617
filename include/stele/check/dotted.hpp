// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a dot where an arrow belongs: king.last_name of an entity, for king->last_name.
//
// A table has a template of a member for each of its columns, stele_dotted. An entity derives from it; what one of its
// members is, is asked only where it is named.

#include <stele/check/message.hpp>

#include <type_traits>

namespace stele {

/// Whether something has the columns of its row as members. Always false: it leads to its row, or to many.
template <class Of, class Column>
inline constexpr bool has_columns_as_members = false;

namespace detail {

/// Whose members are named.
enum class dotted_of { entity, reference, collection, alias };
template <dotted_of Kind>
struct dotted {
    static constexpr dotted_of kind = Kind;
    template <class Column>
    using member = typename Column::stele_type;
};

/// The member that is not there, of the type that it would have.
template <class T>
T& no_such_member() {
    T* const none = nullptr;
    return *none;
}

}  // namespace detail

namespace check {

template <class Of, class Column>
    requires(Of::kind == detail::dotted_of::alias)
constexpr typename Of::template member<Column>& dotted() {
    static_assert(has_columns_as_members<Of, Column>,
                  STELE_SENTENCE("S862",
                                 "stele: . between an alias and a column; reach it by brackets: "
                                 "m[Employee::name]",
                                 "stele: . between an alias and ", name_of<Column>(),
                                 "; reach it by brackets"));
    return Of::template value<Column>;
}

template <class Of, class Column>
typename Column::stele_type& dotted() {
    if constexpr (Of::kind == detail::dotted_of::entity)
        static_assert(
            has_columns_as_members<Of, Column>,
            STELE_SENTENCE("S954",
                           "stele: . between an entity and a column; write ->, it points to its "
                           "row: king->last_name",
                           "stele: . between an entity and ", name_of<Column>(),
                           "; write ->, it points to its row: ->", Column::stele_name));
    else if constexpr (Of::kind == detail::dotted_of::reference)
        static_assert(
            has_columns_as_members<Of, Column>,
            STELE_SENTENCE("S955",
                           "stele: . between a relationship to one object and a column; write ->, "
                           "it points to the row: book[Book::author]->last_name",
                           "stele: . between a relationship to one object and ", name_of<Column>(),
                           "; write ->, it points to the row: ->", Column::stele_name));
    else
        static_assert(
            has_columns_as_members<Of, Column>,
            "stele: . between a collection of an object and a column, which each of its objects has; "
            "go through it with for, or take one: king[Author::books][0]->title [S956]");
    return detail::no_such_member<typename Column::stele_type>();
}

}  // namespace check
}  // namespace stele
