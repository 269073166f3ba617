// SPDX-License-Identifier: BSL-1.0
#pragma once

// Reads the columns of joined(): objects out of packed rows.

#include <stele/result/packed.hpp>
#include <stele/session/loading.hpp>
#include <stele/session/mapping.hpp>
#include <stele/statement/load_option.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace stele::detail {

/// The place of a relationship among those of its table.
template <class R>
inline constexpr int place_of_relation =
    static_cast<int>(place_of<R>(relations_of<typename R::stele_table>{}));

template <class Cursor, class... Options>
void read_joined(session_state& s, const Cursor& cursor, int& column, object& owner,
                 list<Options...>, std::vector<object_ref>& kept);

/// Reads what a relationship of an object leads to; `column` goes on behind it.
template <class Option, class Cursor>
void read_joined_rows(session_state& s, const Cursor& cursor, int& column, object& owner,
                      std::vector<object_ref>& kept) {
    using rows = joined_rows<Option>;
    packed_cursor cells{
        cursor.type(column) == storage::null ? std::span<const std::byte>{} : cursor.blob(column),
        rows::width};
    std::vector<object_ref> items;
    while (cells.next()) {
        int at = 0;
        items.emplace_back(&read_object<typename rows::table>(s, cells, at));
        read_joined(s, cells, at, *items.back(), typename Option::next{}, kept);
    }
    ++column;
    kept.insert(kept.end(), items.begin(), items.end());
    settle_related(s, owner, place_of_relation<typename Option::relationship>, std::move(items));
}
template <class Option, class Cursor>
void read_if_joined(session_state& s, const Cursor& cursor, int& column, object& owner,
                    std::vector<object_ref>& kept) {
    if constexpr (is_joined<Option>) read_joined_rows<Option>(s, cursor, column, owner, kept);
}
/// Reads the columns that options add for an object.
template <class Cursor, class... Options>
void read_joined([[maybe_unused]] session_state& s, [[maybe_unused]] const Cursor& cursor,
                 [[maybe_unused]] int& column, [[maybe_unused]] object& owner, list<Options...>,
                 [[maybe_unused]] std::vector<object_ref>& kept) {
    (read_if_joined<Options>(s, cursor, column, owner, kept), ...);
}

}  // namespace stele::detail
