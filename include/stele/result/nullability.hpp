// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which tables of a SELECT can be NULL as a whole (the far side of an outer join), and what that
// makes of the types of its items.

#include <stele/expression/aggregate.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/meta/list.hpp>
#include <stele/statement/select.hpp>

namespace stele::detail {

template <class T, class Clause>
constexpr void follow_join(bool& present, bool& nulled) {
    if constexpr (requires { typename Clause::kind; }) {
        if (contains<typename Clause::tables, T>) {
            present = true;
            nulled = Clause::kind::nulls_right;
        } else if (present && Clause::kind::nulls_left) {
            nulled = true;
        }
    } else if constexpr (requires { typename Clause::tables; }) {
        present = contains<typename Clause::tables, T>;
    }
}

/// Whether an outer join can leave a table without a row.
template <class Statement, class T>
inline constexpr bool is_nulled = false;
template <template <class...> class Statement, class... Clauses, class T>
inline constexpr bool is_nulled<Statement<Clauses...>, T> = [] {
    bool present = false, nulled = false;
    (follow_join<T, Clauses>(present, nulled), ...);
    return nulled;
}();

template <class Statement, class Item>
constexpr bool can_be_nulled();
template <class Statement, class... Items>
constexpr bool any_can_be_nulled(list<Items...>) {
    return (can_be_nulled<Statement, Items>() || ...);
}
/// Whether an item is NULL where a table is: unless it is never NULL, when what it is made of is.
template <class Statement, class Item>
constexpr bool can_be_nulled() {
    if constexpr (Column<Item>) return is_nulled<Statement, typename Item::stele_table>;
    else if constexpr (requires { Item::stele_never_null; }) return false;
    else return any_can_be_nulled<Statement>(typename Item::stele_children{});
}

template <class Statement>
inline constexpr bool is_grouped = Statement::has(render::place::group_by);

/// The C++ type of a select item: its own, optional where an outer join can make it NULL; an
/// aggregate over a group is NULL only where what it aggregates is.
template <class Statement, class Item>
struct item_value {
    using type = nullable_if_t<typename Item::stele_type, is_optional<typename Item::stele_type> ||
                                                              can_be_nulled<Statement, Item>()>;
};
template <class Statement, class Function, class E>
    requires(is_grouped<Statement>&& is_optional<typename aggregate<Function, E>::stele_type>)
struct item_value<Statement, aggregate<Function, E>> {
    using type =
        nullable_if_t<typename aggregate<Function, E>::stele_type,
                      is_optional<typename E::stele_type> || can_be_nulled<Statement, E>()>;
};
// A name changes nothing.
template <class Statement, class E, fixed_string Name>
struct item_value<Statement, named<E, Name>> : item_value<Statement, E> {};
template <class Statement, Source Item>
struct item_value<Statement, Item> {
    using type = nullable_if_t<typename Item::row, is_nulled<Statement, Item>>;
};
template <class Statement, class Item>
using item_value_t = typename item_value<Statement, Item>::type;

}  // namespace stele::detail
