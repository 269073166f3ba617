// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table's row struct models boost::hana::Struct: hana::for_each, hana::keys, hana::equal and the
// rest work on it (Boost.Hana documentation, "Introspecting user-defined types").

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/schema/row_owner.hpp>

#include <boost/hana/core/when.hpp>
#include <boost/hana/fwd/accessors.hpp>
#include <boost/hana/fwd/equal.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <cstddef>
#include <utility>

namespace stele::detail {

template <class Column>
struct member_accessor {
    template <class Row>
    constexpr decltype(auto) operator()(Row&& row) const {
        return (std::forward<Row>(row).*Column::stele_member);
    }
};

template <class Column, std::size_t... Is>
constexpr boost::hana::string<Column::stele_name[Is]...> hana_name(std::index_sequence<Is...>) {
    return {};
}

template <class... Columns>
constexpr auto hana_accessors(list<Columns...>) {
    return boost::hana::make_tuple(boost::hana::make_pair(
        hana_name<Columns>(std::make_index_sequence<Columns::stele_name.size()>{}),
        member_accessor<Columns>{})...);
}

}  // namespace stele::detail

template <class Row>
struct boost::hana::accessors_impl<Row, boost::hana::when<stele::detail::Owned<Row>>> {
    static constexpr auto apply() {
        return stele::detail::hana_accessors(typename stele::detail::owner_t<Row>::stele_columns{});
    }
};

// Hana has an equality for what has operator== and one for Structs. A row is both, so this says
// which: its own.
template <stele::detail::Owned Row>
    requires requires(const Row& row) { row == row; }
struct boost::hana::equal_impl<Row, Row, void> {
    static constexpr bool apply(const Row& a, const Row& b) { return a == b; }
};
