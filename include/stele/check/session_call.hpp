// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is given to a session, a collection or a reference, and is of the wrong kind.

#include <stele/check/concepts.hpp>

#include <type_traits>

namespace stele {

/// Satisfied by an entity, and by the reference to one that a relationship gives.
template <class T>
concept EntityLike = requires {
    typename std::remove_cvref_t<T>::stele_entity;
};

/// Whether arguments are one entity.
template <class... Given>
inline constexpr bool is_one_entity = false;
template <class T>
inline constexpr bool is_one_entity<T> = EntityLike<T>;

/// Whether arguments begin with a table.
template <class... Given>
inline constexpr bool begins_with_table = false;
template <class T, class... More>
inline constexpr bool begins_with_table<T, More...> = Table<std::remove_cvref_t<T>>;

/// Whether a collection of a relationship can hold what is given: a row or an entity of its table.
template <class R, class... Given>
inline constexpr bool collection_takes = false;

/// Whether a relationship can be led to what is given: an entity or a row of its table, std::nullopt.
template <class R, class T>
inline constexpr bool reference_takes = false;

namespace check {

template <bool CanBeAdded, class... Given>
constexpr void added_to_session() {
    static_assert(CanBeAdded,
                  "stele: add() to a session of what is neither a row of a table nor an entity; "
                  "write session.add(Book::row{.title = \"...\"}) [S909]");
}

template <class... Given>
constexpr void one_entity() {
    static_assert(
        is_one_entity<Given...>,
        "stele: remove(), refresh(), expire() and contains() of a session with what is no "
        "entity; give one that the session gave: rows and conditions are for "
        "delete_from() [S910]");
}

template <class... Given>
constexpr void got_by_key() {
    static_assert(
        begins_with_table<Given...>,
        "stele: get() without a table; name it before the key, session.get(Author, 4) [S911]");
}

template <class R, class... Given>
constexpr void taken_by_collection() {
    static_assert(collection_takes<R, Given...>,
                  "stele: add() or remove() of a collection with what is no object of its table; "
                  "give an entity, or to add() a row in braces, {.title = \"...\"} [S912]");
}

template <class R, class T>
constexpr void taken_by_reference() {
    static_assert(
        reference_takes<R, T>,
        "stele: a relationship of an entity is set to what is no object of its table; give "
        "an entity, and a key to its column: book->author_id = 4 [S913]");
}

}  // namespace check
}  // namespace stele
