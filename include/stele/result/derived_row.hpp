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
template <class T>
struct items_behind {
    using type = list<>;
};
template <class T>
    requires(Derived<T> && !same<typename T::stele_derived, void>)
struct items_behind<T> {
    using type = typename T::stele_derived::items;
};

template <class T, class Items>
struct derived_row : row_of_columns<columns_of<T>, make_indices<columns_of<T>::size>> {};
template <class T, Source Only>
struct derived_row<T, list<Only>> : source_row<Only> {};

template <Derived T>
struct source_row<T> : derived_row<T, typename items_behind<T>::type> {};
// An alias of a derived table.
template <Alias T>
    requires Derived<typename T::stele_aliased>
struct source_row<T> : source_row<typename T::stele_aliased> {
};

}  // namespace stele::detail
