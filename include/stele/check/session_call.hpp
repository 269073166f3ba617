// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is given to a session, a collection or a reference, and is of the wrong kind.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>

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

/// Whether a table is said by an argument: get(Author, 4). Always false: asked of get<Author>(4).
template <class T, class... Given>
inline constexpr bool table_is_an_argument = false;

/// Whether query() of a session says a table in <>. Always false: asked of one that does not.
template <class... Given>
inline constexpr bool query_has_table = false;

/// Whether a session lives on what it is given: a connection that lives longer.
template <class T>
inline constexpr bool is_connection_of_session = false;

/// Whether a session can be copied or moved. Always false.
template <class T>
inline constexpr bool can_be_copied_session = false;

/// Whether a member of a session takes what it is given: flush(), commit() and rollback() nothing.
template <class... Given>
inline constexpr bool is_of_all_objects = sizeof...(Given) == 0;

/// Whether a collection is assigned. Always false: its objects come and go one by one.
template <class R, class... Given>
inline constexpr bool is_collection_assigned = false;

/// Whether a collection is one object. Always false.
template <class R, class... Given>
inline constexpr bool is_one_object = false;

/// Whether an entity of a table can be compared with something.
template <class Table, class T>
inline constexpr bool is_compared_with_entity = false;

/// Whether an entity of a table can be led to something.
template <class Table, class T>
inline constexpr bool is_entity_of = false;

namespace check {

template <class T, class... Given>
constexpr void table_of_get() {
    static_assert(table_is_an_argument<T, Given...>,
                  "stele: get() with its table in <>; it is the first argument, "
                  "session.get(Author, 4) [S945]");
}

template <class... Given>
constexpr void query_of_session() {
    static_assert(query_has_table<Given...>,
                  "stele: query() of a session without a table in <>; say scalars(select(Author)), "
                  "or with SQL text query<Author>(\"SELECT ...\") [S953]");
}

template <class T>
constexpr void connection_of_session() {
    static_assert(
        is_connection_of_session<T>,
        "stele: a session of what is no connection that outlives it; open one first: "
        "stele::sqlite::connection db{\"library.db\"}; stele::session session{db} [S946]");
}

template <class T>
constexpr void copied_session() {
    static_assert(
        can_be_copied_session<T>,
        "stele: a session is copied or moved; it stays where it was made, with its objects: pass a "
        "reference, stele::session& [S957]");
}

template <class... Given>
constexpr void all_objects() {
    static_assert(is_of_all_objects<Given...>,
                  "stele: flush(), commit() and rollback() of a session take nothing; they are "
                  "of all its objects [S947]");
}

template <class R, class... Given>
constexpr void collection_assigned() {
    static_assert(is_collection_assigned<R, Given...>,
                  "stele: = assigns to a collection of an object; say clear() and add(), "
                  "or remove() [S948]");
}

template <class R, class... Given>
constexpr void one_object_of_collection() {
    static_assert(
        is_one_object<R, Given...>,
        "stele: a collection of an object as one object; go through it with for, or take one: "
        "king[Author::books][0]->title [S949]");
}

template <class Table, class T>
constexpr void compared_with_entity() {
    static_assert(
        is_compared_with_entity<Table, T>,
        "stele: == of an entity with what is no entity of its table; compare rows, *king == "
        "row, or columns, king->author_id == 4, and ask if (king) whether there is one [S950]");
}

template <class Table, class T>
constexpr void entity_assigned() {
    static_assert(
        is_entity_of<Table, T>,
        "stele: = sets an entity to what is no entity of its table; take one from the session, "
        "session.add(row), and write to the row of one by *king = row [S951]");
}

template <class Table, class T>
constexpr void entity_as_row() {
    static_assert(is_entity_of<Table, T>,
                  "stele: an entity where a row is wanted; its row is *king [S958]");
}

template <class... Given>
constexpr void shape_of_objects() {
    static_assert(
        is_one_object<list<Given...>>,
        "stele: into(), stream() and query<Row>() are of a connection, and a session gives objects; say "
        "session.connection().execute(statement).into<T>() [S959]");
}

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
    static_assert(
        collection_takes<R, Given...>,
        "stele: add(), remove() or contains() of a collection with what is no object of its table; "
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
