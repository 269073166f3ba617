// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a table's definition says, read from the tags of its entries.

#include <stele/check/schema.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/nullable.hpp>

#include <type_traits>

namespace stele {

namespace detail {

template <class T>
using columns_of = typename T::stele_columns;

template <class T>
struct is_key_column {
    static constexpr bool value = T::stele_primary_key;
};
template <class T>
struct is_primary_key_entry {
    static constexpr bool value = requires { typename T::stele_primary_key_columns; };
};
template <class T>
struct is_belongs_to {
    static constexpr bool value = requires { typename T::stele_belongs_to; };
};
template <class T>
struct is_foreign_key {
    static constexpr bool value = requires { typename T::stele_key; };
};
template <class T>
struct is_collection {
    static constexpr bool value = requires { typename T::stele_collection; };
};
template <class T>
struct is_check {
    static constexpr bool value = requires { T::stele_check(); };
};
template <class T>
struct is_unique {
    static constexpr bool value = requires { typename T::stele_unique_columns; };
};
template <class T>
struct is_index {
    static constexpr bool value = requires { typename T::stele_index_columns; };
};

template <class T, template <class> class Is>
using entries_of = typename filter<typename T::stele_entries, Is>::type;

// From the facts where the table has them, so that the other columns' classes are not made for it.
template <class T>
constexpr std::size_t key_position() {
    std::size_t i = 0;
    while (i < columns_of<T>::size && (T::stele_facts[i].options & said::key) == 0) ++i;
    return i;
}
template <class KeyEntries, class T>
struct primary_key_of {
    using type = typename filter<columns_of<T>, is_key_column>::type;
};
template <class T>
    requires requires { T::stele_facts[0]; }
struct primary_key_of<list<>, T> {
    using type = typename list_at<key_position<T>(), columns_of<T>>::type;
};
template <class Entry, class... More, class T>
struct primary_key_of<list<Entry, More...>, T> {
    using type = typename Entry::stele_primary_key_columns;
};

}  // namespace detail

/// The list of a table's primary key columns, in order; empty where it has none.
template <class T>
using primary_key_t =
    typename detail::primary_key_of<detail::entries_of<T, detail::is_primary_key_entry>, T>::type;

namespace detail {

/// The columns that a foreign key refers to: those it names, or the target's primary key.
template <class Key>
struct target_key {
    using type = primary_key_t<typename Key::stele_target>;
};
template <class Key>
    requires requires { typename Key::template stele_target_key<typename Key::stele_target>; }
struct target_key<Key> {
    using type = typename Key::template stele_target_key<typename Key::stele_target>;
};
template <class Key>
using target_key_t = typename target_key<Key>::type;

/// The belongs_to that a has_many or has_one names; void where the other table has none of the name.
template <class Relationship>
struct inverse_of {
    using type = void;
};
template <class Relationship>
    requires requires {
        Relationship::template stele_inverse<typename Relationship::stele_target>();
    }
struct inverse_of<Relationship> {
    using type = std::remove_cvref_t<
        decltype(Relationship::template stele_inverse<typename Relationship::stele_target>())>;
};
template <class Relationship>
using inverse_t = typename inverse_of<Relationship>::type;

/// Whether a column is its table's only key and an integer: the database assigns it where it is 0
/// in a row.
template <class Column>
inline constexpr bool is_assigned_by_database = [] {
    using type = typename Column::stele_type;
    if constexpr (!same<primary_key_t<typename Column::stele_table>, list<Column>> ||
                  is_optional<type>)
        return false;
    else
        return storage_of<type> == storage::integer && sql_kind_of<type> != kind::boolean &&
               !Enumeration<type>;
}();

template <class Key, class BelongsTo>
constexpr bool repeats() {
    if constexpr (!is_belongs_to<BelongsTo>::value ||
                  !same<typename Key::stele_key, typename BelongsTo::stele_key> ||
                  !same<typename Key::stele_target, typename BelongsTo::stele_target>)
        return false;
    else return same<target_key_t<Key>, target_key_t<BelongsTo>>;
}
// references(…) and foreign_key(…) give way where a belongs_to says the same.
template <class Key, class... Keys>
inline constexpr bool repeats_belongs_to =
    !is_belongs_to<Key>::value && (repeats<Key, Keys>() || ...);
template <class... Keys>
struct distinct_keys {
    template <class Key>
    struct keep {
        static constexpr bool value = !repeats_belongs_to<Key, Keys...>;
    };
    using type = typename filter<list<Keys...>, keep>::type;
};
template <class... Keys>
distinct_keys<Keys...> distinct_among(list<Keys...>);

/// The foreign keys of a table: its belongs_to, references(…) and foreign_key(…) entries.
template <class T>
using foreign_keys_t = typename decltype(distinct_among(entries_of<T, is_foreign_key>{}))::type;

}  // namespace detail

}  // namespace stele
