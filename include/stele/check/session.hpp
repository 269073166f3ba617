// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about sessions: what has no objects, and what cannot be done with a relationship of one.

#include <stele/check/concepts.hpp>
#include <stele/check/definition.hpp>
#include <stele/check/message.hpp>
#include <stele/check/related_tables.hpp>
#include <stele/check/session_names.hpp>
#include <stele/check/write.hpp>

namespace stele {

/// Whether a table's rows can be objects of a session: they are known by their primary key.
template <class T>
inline constexpr bool has_entities = primary_key_t<T>::size != 0;

/// Whether a table's relationships and foreign keys are right: what its objects follow.
template <class T>
inline constexpr bool keys_fit = false;
template <class T>
    requires relationships_fit<T>
inline constexpr bool keys_fit<T> =
    detail::same<detail::first_bad<detail::foreign_keys_t<T>, detail::bad_key>, void>;

/// Whether something is a relationship of a table: what its entities' brackets take.
template <class R, class T>
inline constexpr bool is_relationship_of = false;
template <Relationship R, class T>
    requires requires { typename R::stele_table; }
inline constexpr bool is_relationship_of<R, T> = detail::same<typename R::stele_table, T>;

/// Whether a column can count the changes of a row: version is said of an integer that is not optional, not in the key
/// and written by the session.
template <class Column>
inline constexpr bool can_be_version = std::is_integral_v<typename Column::stele_type> &&
                                       !std::is_same_v<typename Column::stele_type, bool> &&
                                       !Column::stele_generated && !Column::stele_primary_key;

namespace detail {

template <class Column>
struct is_version_column {
    static constexpr bool value = Column::stele_version && can_be_version<Column>;
};

}  // namespace detail

namespace detail {

template <class R>
inline constexpr bool says_orphan =
    R::stele_cascade_delete || R::stele_delete_orphan || inverse_t<R>::stele_cascade_delete ||
    inverse_t<R>::stele_delete_orphan;

template <class Assigned, class... Keys>
struct assigned_columns;
template <class... Assigned, class... Near, class... Far>
struct assigned_columns<list<Assigned...>, list<Near...>, list<Far...>> {
    using type = list<typename Assigned::column..., Near..., Far...>;
};

}  // namespace detail

/// Whether a child can be taken out of a collection: its key can be NULL, or it may be deleted.
template <class R>
inline constexpr bool children_can_leave =
    detail::all_optional<typename detail::inverse_t<R>::stele_key> || detail::says_orphan<R>;

/// Whether a belongs_to can lead nowhere: its key can be NULL. A has_one, whether its child can be taken out.
template <class R>
inline constexpr bool can_be_none = children_can_leave<R>;
template <class R>
    requires(detail::is_belongs_to<R>::value)
inline constexpr bool can_be_none<R> = detail::all_optional<typename R::stele_key>;

/// Whether assignments give all that a row of the pivot table needs, beside its two keys.
template <class R, class... Assigned>
inline constexpr bool completes_link = [] {
    using assigned =
        typename detail::assigned_columns<list<Assigned...>,
                                          typename detail::near_of<R>::type::stele_key,
                                          typename detail::far_of<R>::type::stele_key>::type;
    return detail::all_required_assigned<assigned>(detail::columns_of<typename R::stele_target>{});
}();

/// Whether assignments are of columns of a pivot table.
template <class R, class... Assigned>
inline constexpr bool assign_to_link = (assigns_column_of<typename R::stele_target, Assigned> &&
                                        ...);

namespace detail {

// An integer literal fits an integer key, a text literal a text one: as in a comparison.
template <class Keys, class... Values>
inline constexpr bool are_key_values = false;
template <class... Keys, class... Values>
    requires(sizeof...(Keys) == sizeof...(Values))
inline constexpr bool are_key_values<list<Keys...>, Values...> =
    ((!Expression<Values> && !Operand<Values> && assignable<Keys, Values>)&&...);
template <class... Keys, template <class...> class Tuple, class... Values>
    requires(sizeof...(Keys) == sizeof...(Values) &&
             requires { typename std::tuple_size<Tuple<Values...>>::type; })
inline constexpr bool are_key_values<list<Keys...>, Tuple<Values...>> =
    are_key_values<list<Keys...>, Values...>;

}  // namespace detail

/// Whether values are those of a table's primary key: as many, each of the type of its column.
template <class T, class... Values>
inline constexpr bool fits_key = detail::are_key_values<primary_key_t<T>, std::decay_t<Values>...>;

namespace check {

template <class T>
constexpr bool entities() {
    static_assert(
        has_entities<T>,
        STELE_SENTENCE("S901",
                       "stele: an object of a table without a primary key; give the table "
                       "one, or execute() the statement on the connection",
                       "stele: an object of ", T::stele_name,
                       ", which has no primary key; give it one, or execute() the "
                       "statement on the connection"));
    if constexpr (has_entities<T> && !keys_fit<T>) definition<T>();
    return has_entities<T> && keys_fit<T>;
}

template <class T, class... Values>
constexpr bool key_values() {
    static_assert(fits_key<T, Values...>,
                  STELE_SENTENCE("S908",
                                 "stele: get() with values that are not those of the table's "
                                 "primary key; give one for each of its columns, of its type",
                                 "stele: get() of ", T::stele_name,
                                 " with values that are not those of its primary key; give one for "
                                 "each of its columns, of its type"));
    return fits_key<T, Values...>;
}

template <class R, class T>
constexpr bool relationship_of_entity() {
    static_assert(is_relationship_of<R, T>,
                  "stele: [] of an entity with what is no relationship of its table; a column is a "
                  "member of its row, king->last_name [S902]");
    return is_relationship_of<R, T>;
}

template <class R>
constexpr bool child_can_leave() {
    static_assert(children_can_leave<R>,
                  "stele: remove() from a collection whose children can neither be without a "
                  "parent nor be deleted with that; make their key std::optional, or say "
                  "delete_orphan or cascade_delete [S903]");
    return children_can_leave<R>;
}

template <class R>
constexpr bool reference_can_be_none() {
    static_assert(can_be_none<R>,
                  "stele: a relationship whose key cannot be NULL is set to nothing; assign "
                  "another object, or make the key's column std::optional [S904]");
    return can_be_none<R>;
}

template <class R, class... Assigned>
constexpr bool link_is_whole() {
    static_assert(assign_to_link<R, Assigned...>,
                  "stele: add() to a many_to_many with what is no assignment to a column of its "
                  "pivot table; write add(film, Cast::role = \"...\") [S905]");
    if constexpr (assign_to_link<R, Assigned...>) {
        static_assert(completes_link<R, Assigned...>,
                      "stele: add() to a many_to_many whose pivot table has further required "
                      "columns; give them, add(film, Cast::role = \"...\") [S906]");
        return completes_link<R, Assigned...>;
    } else {
        return false;
    }
}

template <class R, class... Assigned>
constexpr void no_assignments() {
    static_assert(sizeof...(Assigned) == 0,
                  "stele: add() to a has_many with assignments; they are for the pivot table of a "
                  "many_to_many: write to the object, book->title = \"...\" [S907]");
}

}  // namespace check
}  // namespace stele
