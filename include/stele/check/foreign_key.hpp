// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about foreign keys and inverses: judged where tables are first used together, by
// create_table() or a join, since a target may be declared later.

#include <stele/check/entries.hpp>
#include <stele/check/key_columns.hpp>
#include <stele/check/key_names.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/table_entries.hpp>

namespace stele {

/// Whether a table has a primary key, which a relationship refers to.
template <class Table>
inline constexpr bool has_primary_key = primary_key_t<Table>::size != 0;

/// Whether the columns that a foreign key names exist in its target.
template <class Key>
inline constexpr bool target_columns_exist = !Key::stele_names_target_key || requires {
    typename Key::template stele_target_key<typename Key::stele_target>;
};

namespace detail {

// More than what compares: a REAL is no key of an INTEGER.
template <class From, class To>
constexpr bool key_types_agree() {
    if constexpr (!kinds_agree<From, To>()) return false;
    else if constexpr (MappedColumn<From> && MappedColumn<To>)
        return storage_of<From> == storage_of<To>;
    else return true;
}

}  // namespace detail

/// Whether a foreign key has as many columns as it refers to, each of the same SQL type.
template <class From, class To>
inline constexpr bool key_columns_match = false;
template <class... Froms, class... Tos>
    requires(sizeof...(Froms) == sizeof...(Tos))
inline constexpr bool key_columns_match<list<Froms...>, list<Tos...>> =
    (detail::key_types_agree<remove_optional_t<typename Froms::stele_type>,
                             remove_optional_t<typename Tos::stele_type>>() &&
     ...);

namespace detail {

template <class Columns, class Of>
inline constexpr bool same_columns = false;
template <class... Columns, class... Of>
    requires(sizeof...(Columns) == sizeof...(Of))
inline constexpr bool same_columns<list<Columns...>, list<Of...>> =
    (contains<list<Of...>, Columns> && ...);

template <class Columns>
inline constexpr bool is_unique_column = false;
template <class Column>
inline constexpr bool is_unique_column<list<Column>> = Column::stele_unique;

template <class Columns, class... Entries>
constexpr bool is_unique_among(list<Entries...>) {
    return (same_columns<Columns, typename Entries::stele_unique_columns> || ...);
}

}  // namespace detail

/// Whether columns of a table are its primary key, or declared unique: a foreign key needs that.
template <class Table, class Columns>
inline constexpr bool columns_are_unique =
    columns_are_distinct<Columns> &&
    (detail::same_columns<Columns, primary_key_t<Table>> || detail::is_unique_column<Columns> ||
     detail::is_unique_among<Columns>(detail::entries_of<Table, detail::is_unique>{}));

namespace detail {

/// Whether a collection of the target's entries is the other side of a foreign key.
template <class Collection, class Key>
constexpr bool is_inverse_of() {
    if constexpr (same<typename Collection::stele_target, typename Key::stele_table>)
        return same<inverse_t<Collection>, Key>;
    else return false;
}
template <class Key, class... Collections>
constexpr bool says_set_null(list<Collections...>) {
    return ((Collections::stele_set_null && is_inverse_of<Collections, Key>()) || ...);
}

}  // namespace detail

/// Whether set_null, where the other side says it, can be done: the foreign key's columns are
/// optional. (Said by its own side, it is judged at the table's definition.)
template <class Key>
inline constexpr bool set_null_fits =
    detail::all_optional<typename Key::stele_key> ||
    !detail::says_set_null<Key>(
        detail::entries_of<typename Key::stele_target, detail::is_collection>{});

/// Whether the inverse that a has_many or has_one names is a belongs_to of this table.
template <class Relationship>
inline constexpr bool inverse_fits = false;
template <class Relationship>
    requires(detail::is_belongs_to<detail::inverse_t<Relationship>>::value)
inline constexpr bool inverse_fits<Relationship> =
    detail::same<typename detail::inverse_t<Relationship>::stele_target,
                 typename Relationship::stele_table>;

namespace detail {

template <class Key, class Collection>
constexpr bool agrees_with() {
    if constexpr (!delete_options_agree<Key> || !delete_options_agree<Collection>)
        return true;  // refused where they stand
    else if constexpr (is_inverse_of<Collection, Key>())
        return (int{Key::stele_cascade_delete || Collection::stele_cascade_delete} +
                int{Key::stele_set_null || Collection::stele_set_null} +
                int{Key::stele_restrict || Collection::stele_restrict}) < 2 &&
               !((Key::stele_restrict || Key::stele_set_null) && Collection::stele_delete_orphan) &&
               !(Key::stele_delete_orphan &&
                 (Collection::stele_restrict || Collection::stele_set_null));
    else return true;
}
template <class Key, class... Collections>
constexpr bool agrees_with_all(list<Collections...>) {
    return (agrees_with<Key, Collections>() && ...);
}

}  // namespace detail

/// Whether the options of a foreign key agree with those that the other side says of it.
template <class Key>
inline constexpr bool sides_agree = detail::agrees_with_all<Key>(
    detail::entries_of<typename Key::stele_target, detail::is_collection>{});

/// Whether all is right with a foreign key and what it refers to.
template <class Key>
inline constexpr bool foreign_key_fits = target_columns_exist<Key>&& sides_agree<Key>&&
    key_columns_match<typename Key::stele_key, detail::target_key_t<Key>>&&
        columns_are_unique<typename Key::stele_target, detail::target_key_t<Key>>;

namespace detail {

/// What a relationship leads to, and the columns there that it is joined by.
template <class R>
struct far_end {
    using target = typename R::stele_target;
    using columns = target_key_t<R>;
};
template <class R>
    requires(is_collection<R>::value)
struct far_end<R> {
    using target = typename R::stele_target;
    using columns = typename inverse_t<R>::stele_key;
};
template <class R>
    requires requires { typename R::stele_through; }
struct far_end<R>
    : far_end<std::remove_cvref_t<decltype(R::template stele_far<typename R::stele_target>())>> {};
// Of an alias.
template <class R>
    requires requires { typename R::stele_between; }
struct far_end<R> : far_end<typename R::stele_between> {};

template <class Column, class... Outputs>
constexpr bool is_among_outputs(list<Outputs...>) {
    return (same<Column, typename Outputs::name> || ...);
}
template <class T, class... Columns>
constexpr bool gives_columns(list<Columns...>) {
    return (is_among_outputs<Columns>(typename T::stele_outputs{}) && ...);
}

}  // namespace detail

/// Whether a source can stand in the place of a relationship's target: it is the target, an alias of
/// it, or a derived table that selects the columns to join by.
template <class T, class R>
inline constexpr bool stands_for_target = detail::same<T, typename detail::far_end<R>::target>;
template <Alias T, class R>
inline constexpr bool stands_for_target<T, R> = stands_for_target<typename T::stele_aliased, R>;
template <Derived T, class R>
inline constexpr bool stands_for_target<T, R> =
    detail::gives_columns<T>(typename detail::far_end<R>::columns{});

namespace detail {

template <class Key>
struct bad_key {
    static constexpr bool value = !foreign_key_fits<Key>;
};
template <class Key>
struct bad_set_null {
    static constexpr bool value = !set_null_fits<Key>;
};
template <class Relationship>
struct bad_inverse {
    static constexpr bool value = !inverse_fits<Relationship>;
};

}  // namespace detail

namespace check {

/// A foreign key, with the table that it refers to.
template <class Key>
consteval void foreign_key() {
    if constexpr (detail::is_refused_key<Key>()) return;
    else if constexpr (!target_columns_exist<Key>)
        static_assert(target_columns_exist<Key>,
                      STELE_SENTENCE("S606",
                                     "stele: a foreign key to a column that its target table does "
                                     "not have; name a column of the target",
                                     "stele: ", name_of_key<Key>(), " refers to a column that ",
                                     name_of<typename Key::stele_target>(), " does not have",
                                     meant_target_column<Key>("; name one of its columns")));
    else if constexpr (!sides_agree<Key>)
        static_assert(
            sides_agree<Key>,
            STELE_SENTENCE(
                "S646",
                "stele: the two sides of a relationship contradict each other on what happens "
                "when the one is deleted; say cascade_delete, set_null or restrict on one side, "
                "or the same on both",
                "stele: ", name_of_key<Key>(), " and its other side in ",
                cpp_name_of<typename Key::stele_target>(),
                " contradict each other on what happens when the one is deleted; say "
                "cascade_delete, set_null or restrict on one side, or the same on both"));
    else if constexpr (!foreign_key_fits<Key>) {
        using target = detail::target_key_t<Key>;
        if constexpr (target::size == 0)
            static_assert(
                has_primary_key<typename Key::stele_target>,
                STELE_SENTENCE(
                    "S690",
                    "stele: a relationship or foreign key to a table without a primary key; give "
                    "that table one, or name unique columns of it in foreign_key()",
                    "stele: ", name_of_key<Key>(), " leads to ",
                    name_of<typename Key::stele_target>(),
                    ", which has no primary key; give it one, or name unique columns of it in "
                    "foreign_key()"));
        else
            static_assert(
                key_columns_match<typename Key::stele_key, target>,
                STELE_SENTENCE(
                    "S607",
                    "stele: a foreign key whose columns are not those of its target in number "
                    "and type; name as many, of the same types",
                    "stele: ", name_of_key<Key>(), " has ",
                    described_columns(typename Key::stele_key{}), " for ",
                    described_columns(target{}), "; name as many, of the same types"));
        if constexpr (key_columns_match<typename Key::stele_key, target>)
            static_assert(
                columns_are_unique<typename Key::stele_target, target>,
                STELE_SENTENCE("S608",
                               "stele: a foreign key to columns that are neither the target's "
                               "primary key nor unique; declare them unique",
                               "stele: ", name_of_key<Key>(), " refers to ",
                               described_columns(target{}), ", neither the primary key of ",
                               name_of<typename Key::stele_target>(),
                               " nor unique; declare that unique"));
    }
}

/// ON DELETE SET NULL, asked for by the other side of a relationship.
template <class Key>
consteval void set_null() {
    static_assert(set_null_fits<Key>,
                  "stele: set_null for a foreign key that is not optional; declare its columns as "
                  "std::optional, or say cascade_delete or restrict [S609]");
}

/// A source that is joined in the place of a relationship's target.
template <class>
consteval bool led_to() {
    return true;
}
template <class T, class R>
consteval bool led_to() {
    static_assert(stands_for_target<T, R>,
                  "stele: join() of a table by a relationship that leads to another; join an alias "
                  "of the relationship's target, or a derived table that selects its key [S611]");
    return stands_for_target<T, R>;
}

}  // namespace check
}  // namespace stele
