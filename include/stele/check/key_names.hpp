// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the sentences with names call foreign keys and relationships.

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L

#include <stele/check/entries.hpp>
#include <stele/check/message.hpp>
#include <stele/meta/list.hpp>

namespace stele::check {

/// `Book::author`, or `the foreign key of "book"` where a column or foreign_key() declares it.
template <class Key>
constexpr sentence name_of_key() {
    if constexpr (requires { Key::stele_name; }) return cpp_name_of<Key>();
    else return sentence{"the foreign key of ", name_of<typename Key::stele_table>()};
}

/// `"book"."author_id" (integer), "book"."part" (text)`.
constexpr sentence described_columns(list<>) { return sentence{"no column"}; }
template <class Column, class... More>
constexpr sentence described_columns(list<Column, More...>) {
    sentence all = described<Column>();
    ((all = sentence{all, ", ", described<More>()}), ...);
    return all;
}

template <class Table, class Entry>
constexpr sentence way_back_by(const sentence& found) {
    if constexpr (detail::is_belongs_to<Entry>::value)
        if (found.size() == 0 && detail::same<typename Entry::stele_target, Table>)
            return sentence{Entry::stele_name};
    return found;
}
template <class Table, class... Entries>
constexpr sentence way_back_among(sentence found, list<Entries...>) {
    ((found = way_back_by<Table, Entries>(found)), ...);
    return found;
}
/// `name author`, of the belongs_to() that leads from a table to another, where there is one.
template <class From, class To>
constexpr sentence way_back() {
    const sentence found = way_back_among<To>(sentence{}, typename From::stele_entries{});
    if (found.size() == 0)
        return sentence{"give ", cpp_name_of<From>(), " a belongs_to() that leads to ",
                        cpp_name_of<To>(), ", and name it"};
    return sentence{"name ", found};
}

}  // namespace stele::check

#endif
