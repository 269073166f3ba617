// SPDX-License-Identifier: BSL-1.0
#pragma once

// The foreign keys of a table as data: the options of a belongs_to and those of its other side
// (has_many, has_one) together. In SQL: FOREIGN KEY ("author_id") REFERENCES "author" ("author_id")
// ON DELETE CASCADE.

#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/statement/table_definition.hpp>

namespace stele::detail {

template <class List>
inline constexpr names names_of{};
template <class... Columns>
struct column_names {
    static constexpr std::string_view data[]{Columns::stele_sql_name()...};
};
template <class Column, class... Columns>
inline constexpr names names_of<list<Column, Columns...>>{column_names<Column, Columns...>::data};

/// What the options of a relationship say of its foreign key.
struct key_options {
    bool cascade_delete = false, set_null = false, restrict = false, on_update_cascade = false,
         deferred = false;

    constexpr std::string_view on_delete() const {
        return cascade_delete ? " ON DELETE CASCADE"
               : set_null     ? " ON DELETE SET NULL"
               : restrict     ? " ON DELETE RESTRICT"
                              : "";
    }
};
template <class R>
inline constexpr key_options options_of{R::stele_cascade_delete, R::stele_set_null,
                                        R::stele_restrict, R::stele_on_update_cascade,
                                        R::stele_deferred};

/// The options of the other sides of a foreign key, in the order of the target's entries.
template <class Key, class... Collections>
constexpr foreign_key_definition make_foreign_key(list<Collections...>) {
    key_options sides[sizeof...(Collections) + 1]{options_of<Key>};
    std::size_t n = 1;
    ((is_inverse_of<Collections, Key>() ? void(sides[n++] = options_of<Collections>) : void()),
     ...);

    foreign_key_definition made{names_of<typename Key::stele_key>,
                                Key::stele_target::stele_sql_name,
                                names_of<target_key_t<Key>>,
                                {},
                                false,
                                false,
                                foreign_key_fits<Key> && set_null_fits<Key>};
    for (std::size_t i = 0; i < n; ++i) {
        if (made.actions.empty())
            made.actions = sides[i].on_delete();  // where both say one, the key's own side
        made.on_update_cascade = made.on_update_cascade || sides[i].on_update_cascade;
        made.deferred = made.deferred || sides[i].deferred;
    }
    return made;
}

template <class List>
inline constexpr std::span<const foreign_key_definition> foreign_keys_of{};
template <class... Keys>
struct foreign_key_definitions {
    static constexpr foreign_key_definition data[]{
        make_foreign_key<Keys>(entries_of<typename Keys::stele_target, is_collection>{})...};
};
template <class Key, class... Keys>
inline constexpr std::span<const foreign_key_definition> foreign_keys_of<list<Key, Keys...>>{
    foreign_key_definitions<Key, Keys...>::data};

}  // namespace stele::detail
