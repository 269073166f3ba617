// SPDX-License-Identifier: BSL-1.0
#pragma once

// The row of a derived table that is selected whole: a table's own row struct where its statement
// selects that table, otherwise a row with a named member for each column.

#include <stele/result/row.hpp>
#include <stele/statement/derived.hpp>

namespace stele::detail {

template <class Columns, class Indices>
struct row_of_columns;
template <class... Columns, std::size_t... Is>
struct row_of_columns<list<Columns...>, indices<Is...>> {
    using type =
        row<field<Is, Columns, typename Columns::stele_type, is_member<Columns, Columns...>>...>;
};

/// The items of the statement that a source is made of.
template <class S>
struct items_behind {
    using type = typename S::items;
};
template <>
struct items_behind<void> {
    using type = list<>;
};

// An outer join in the statement behind can leave its only table without a row.
template <class T, class S, class Items>
struct derived_row : row_of_columns<columns_of<T>, make_indices<columns_of<T>::size>> {};
template <class T, class S, Source Only>
struct derived_row<T, S, list<Only>> : item_value<S, Only> {};

template <Derived T>
struct source_row<T> : derived_row<T, typename T::stele_derived,
                                   typename items_behind<typename T::stele_derived>::type> {};
// An alias of a derived table.
template <Alias T>
    requires Derived<typename T::stele_aliased>
struct source_row<T> : source_row<typename T::stele_aliased> {
};

}  // namespace stele::detail
