// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the sentences about clauses that a statement does not have are made with.

#include <stele/check/concepts.hpp>
#include <stele/check/no_follow_up.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

namespace stele {

/// Whether SELECT has a clause. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool is_clause_of_select = false;
/// Whether a SELECT is a value without scalar_subquery(), here. Always false.
template <class... Given>
inline constexpr bool select_has_members_of_a_value = false;
/// Whether INSERT has a clause. Always false.
template <class... Given>
inline constexpr bool is_clause_of_insert = false;
/// Whether UPDATE has a clause. Always false.
template <class... Given>
inline constexpr bool is_clause_of_update = false;
/// Whether DELETE has a clause. Always false.
template <class... Given>
inline constexpr bool is_clause_of_delete = false;
/// Whether CREATE and DROP have a clause. Always false.
template <class... Given>
inline constexpr bool is_clause_of_definition = false;
/// Whether something can follow with(…). Always false.
template <class... Given>
inline constexpr bool is_statement_after_with = false;

template <class... Ctes>
struct with_ctes;

namespace detail {

template <class T>
struct refused;

template <class... Items>
struct refused_write;
template <class... Given>
struct refused_write_of {
    using type = refused_write<>;
};
// Complete where it is asked for.
template <class... Given>
using refused_statement = typename refused_write_of<Given...>::type;

template <class... Given>
struct refused_member_of {
    using type = refused<bool>;
};
template <class... Given>
using refused_member = typename refused_member_of<Given...>::type;

// NOLINTBEGIN(bugprone-macro-parentheses)
#define STELE_NO_CLAUSE(name, result, condition, sentence)                 \
    template <class... Given>                                              \
    constexpr auto name(const Given&...) const {                           \
        STELE_LAST_WORD { static_assert(condition<Given...>, sentence); }; \
        return STELE_NO_MORE(result);                                      \
    }
#define STELE_NO_AS(result, condition, sentence)                           \
    template <fixed_string Name, class... Given>                           \
    constexpr auto as(const Given&...) const {                             \
        STELE_LAST_WORD { static_assert(condition<Given...>, sentence); }; \
        return STELE_NO_MORE(result);                                      \
    }
// NOLINTEND(bugprone-macro-parentheses)

template <class... Given>
struct refused_select_of;
template <class... Given>
using refused_select = typename refused_select_of<Given...>::type;

}  // namespace detail

/// Whether with() stands before its statement. Always false: asked of one behind it.
template <class... Ctes>
inline constexpr bool with_stands_first = false;

namespace check {

template <class... Ctes>
consteval void with_goes_first() {
    static_assert(with_stands_first<Ctes...>,
                  "stele: with() behind a statement; it goes first: with(recent).select(...), or "
                  "with(recent).before(statement) [S377]");
}

}  // namespace check
}  // namespace stele
