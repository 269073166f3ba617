// SPDX-License-Identifier: BSL-1.0
#pragma once

// row[key] where the key is none, which is an error: of a table's row, and of those of a select list.

#include <stele/check/row.hpp>

#include <string>
#include <type_traits>

namespace stele {

namespace detail {

/// Stands for an element that a row does not have.
template <class T>
struct missing_element {
    using type = std::string;
};
template <Column C>
struct missing_element<C> {
    using type = value_t<C>;
};
template <class Key>
typename missing_element<Key>::type& no_element() {
    static typename missing_element<Key>::type none{};
    return none;
}

/// `row[key]` of a table's row, which is an error.
template <class Row, class Key>
constexpr auto& row_brackets(const Row&, const Key&) {
    check::row_brackets<Row, Key>();
    return no_element<std::remove_const_t<std::decay_t<Key>>>();
}

}  // namespace detail

}  // namespace stele
