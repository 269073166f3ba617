// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows as views: what stream() reads. Text is a std::string_view and a blob a
// std::span<const std::byte> into the database's memory, valid until the next step.

#include <stele/result/materialise.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace stele::detail {

/// The type in which stream() gives a cell of type T.
template <class T>
struct viewed {
    using type = T;
};
template <>
struct viewed<std::string> {
    using type = std::string_view;
};
template <>
struct viewed<std::vector<std::byte>> {
    using type = std::span<const std::byte>;
};
template <class T>
struct viewed<std::optional<T>> {
    using type = std::optional<typename viewed<T>::type>;
};
template <class T>
using viewed_t = typename viewed<T>::type;

// A table's row, with a named member for each column.
template <class Columns, class Indices>
struct viewed_table;
template <class... Columns, std::size_t... Is>
struct viewed_table<list<Columns...>, indices<Is...>> {
    using type = row<field<Is, Columns, viewed_t<typename Columns::stele_type>, true>...>;
};
template <class T>
using viewed_table_t =
    typename viewed_table<columns_of<T>, make_indices<columns_of<T>::size>>::type;

template <class Statement, class Item>
struct viewed_item : viewed<item_value_t<Statement, Item>> {};
template <class Statement, Source Item>
struct viewed_item<Statement, Item> {
    using type = nullable_if_t<viewed_table_t<Item>, is_optional<item_value_t<Statement, Item>>>;
};
template <class Statement, class Item>
using viewed_item_t = typename viewed_item<Statement, Item>::type;

/// The rows of a shape, as views.
template <class Shape>
struct stream_shape;

template <class Statement, class Items, class Indices>
struct stream_row;
template <class Statement, class... Items, std::size_t... Is>
struct stream_row<Statement, list<Items...>, indices<Is...>> {
    using row = stele::row<
        field<Is, Items, viewed_item_t<Statement, Items>, is_member<Items, Items...>>...>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        (r.template item<Items>(out.template get<Is>()), ...);
    }
};
template <class Statement, class... Items>
struct stream_shape<shape_of<Statement, list<Items...>>>
    : stream_row<Statement, list<Items...>, make_indices<sizeof...(Items)>> {};

template <class Statement, class Item>
struct stream_item {
    using row = viewed_item_t<Statement, Item>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        r.template item<Item>(out);
    }
};
template <class Statement, Source T>
struct stream_shape<shape_of<Statement, list<T>>> : stream_item<Statement, T> {};
template <class Statement, class First, class... Items>
struct stream_shape<first_shape<Statement, list<First, Items...>>> : stream_item<Statement, First> {
};

template <class Statement, Source First, Source... Tables>
    requires(sizeof...(Tables) != 0)
struct stream_shape<shape_of<Statement, list<First, Tables...>>> {
    using row = std::tuple<viewed_item_t<Statement, First>, viewed_item_t<Statement, Tables>...>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        r.template items<First, Tables...>(out);
    }
};

}  // namespace stele::detail
