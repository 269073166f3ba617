// SPDX-License-Identifier: BSL-1.0
#pragma once

// The items of a select list as its statement has them, also those that were refused: they keep the name that they
// would have in a row, so that what reads it gives no second error.

#include <stele/check/concepts.hpp>
#include <stele/check/operands.hpp>

namespace stele {

template <class S>
struct subquery;

namespace detail {

// What a SELECT becomes as a value.
template <class S, bool OneColumn = selects_one_column<typename S::items>>
struct subquery_of {
    using type = subquery<S>;
};
template <class S>
struct subquery_of<S, false> {
    using type = refused<bool>;
};
template <class S>
using subquery_t = typename subquery_of<S>::type;
// Named by its context, so that it is made only for a statement that is an operand.
template <class Context, class S>
struct operand_of : subquery_of<S> {};

// A SELECT among the items is a scalar subquery.
template <class T>
struct item_node {
    using type = T;
};
template <Select T>
struct item_node<T> {
    using type = subquery_t<T>;
};

// What is not selectable had its sentence; the others stay, so that the row has its members.
template <class T>
struct kept_item {
    using type = refused<bool>;
};
template <Selectable T>
struct kept_item<T> : item_node<T> {};
template <Assignment T>
    requires(!Selectable<T>)
struct kept_item<T> {
    using type = typename T::column;
};
template <class Children>
struct kept_child {
    using type = refused<bool>;
};
template <Expression E>
    requires(!E::stele_parameters)
struct kept_child<list<E>> {
    using type = E;
};
template <Ordering T>
    requires(!Selectable<T>)
struct kept_item<T> : kept_child<typename T::stele_children> {};

}  // namespace detail
}  // namespace stele
