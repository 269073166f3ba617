// SPDX-License-Identifier: BSL-1.0
#pragma once

// The SELECTs of relationships: what a collection holds, the parent of a child, the children of a key.

#include <stele/check/foreign_key.hpp>
#include <stele/check/load_option.hpp>
#include <stele/session/mapped.hpp>
#include <stele/statement/nested.hpp>
#include <stele/statement/select.hpp>
#include <stele/statement/subquery.hpp>
#include <stele/statement/where.hpp>

#include <vector>

namespace stele::detail {

template <class Key, class... Columns, class... Targets>
auto key_is(const object& parent, list<Columns...>, list<Targets...>) {
    using target = typename Key::stele_target;
    return (... &&
            (Columns{} == converted<remove_optional_t<typename Columns::stele_type>>(
                              value_of(row_of<target>(parent, true).*Targets::stele_member))));
}
/// `key = ?` of a foreign key: the children of a parent.
template <class Key>
auto key_is(const object& parent) {
    return key_is<Key>(parent, typename Key::stele_key{}, target_key_t<Key>{});
}
template <class Key, class... Columns, class... Targets>
auto target_is(const object& child, list<Columns...>, list<Targets...>) {
    using from = typename Key::stele_table;
    return (... && (Targets{} == converted<remove_optional_t<typename Targets::stele_type>>(
                                     value_of(row_of<from>(child, false).*Columns::stele_member))));
}

/// `SELECT … FROM "book" WHERE "book"."author_id" = ?`: what a collection of an object holds, in no order.
template <class R>
auto select_of_collection(const object& owner) {
    using target = related_table_t<R>;
    if constexpr (requires { typename R::stele_through; }) {
        using near = typename near_of<R>::type;
        using far = typename far_of<R>::type;
        using pivot = typename R::stele_target;
        return select(target{}).where(exists(
            select(pivot{}).where(key_is<near>(owner) && key_condition<far, pivot, target>())));
    } else {
        return select(target{}).where(key_is<inverse_t<R>>(owner));
    }
}

template <class R>
void load_collection(session_state& s, object& owner, std::vector<object_ref>& into) {
    using target = related_table_t<R>;
    if constexpr (R::stele_is_ordered)
        collect_objects<target>(
            s, select_of_collection<R>(owner).order_by(R::template stele_order<target>()), into);
    else collect_objects<target>(s, select_of_collection<R>(owner), into);
}

template <class Key>
void load_by_key(session_state& s, object& owner, std::vector<object_ref>& into) {
    using child = typename Key::stele_table;
    collect_objects<child>(s, select(child{}).where(key_is<Key>(owner)), into);
}

template <class R>
void load_parent(session_state& s, object& child, std::vector<object_ref>& into) {
    using parent = typename R::stele_target;
    collect_objects<parent>(
        s, select(parent{}).where(target_is<R>(child, typename R::stele_key{}, target_key_t<R>{})),
        into);
}

/// The objects of the pivot table between the two ends of a many_to_many.
template <class R>
void load_links(session_state& s, object& owner, object& far, std::vector<object_ref>& into) {
    using pivot = typename R::stele_target;
    collect_objects<pivot>(s,
                           select(pivot{}).where(key_is<typename near_of<R>::type>(owner) &&
                                                 key_is<typename far_of<R>::type>(far)),
                           into);
}

/// What `Cast::role = "…"` assigns, into a row.
template <class Row, class Assigned>
void assign_to(Row& row, const Assigned& assigned) {
    using column = typename Assigned::column;
    auto& member = row.*column::stele_member;
    using plain = remove_optional_t<typename column::stele_type>;
    if constexpr (requires {
                      requires Integer<std::remove_cvref_t<decltype(assigned.value.value)>>;
                  } &&
                  Integer<plain>)
        member = static_cast<plain>(assigned.value.value);  // the assignment has seen that it fits
    else if constexpr (requires { member = assigned.value.value; }) member = assigned.value.value;
    else if constexpr (requires { assigned.value.value; })
        member = converted<remove_optional_t<typename column::stele_type>>(assigned.value.value);
    else member = {};
}

}  // namespace stele::detail
