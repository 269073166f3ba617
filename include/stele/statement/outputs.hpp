// SPDX-License-Identifier: BSL-1.0
#pragma once

// The columns of a SELECT's result, as the statement around it or below it sees them.

#include <stele/check/set_operation.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/statement/item_value.hpp>

namespace stele::detail {

/// A result column that has only a name: what `e.as<"n">()` leaves behind.
template <fixed_string Name>
struct column_name {
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name() { return stele_name; }
};

/// A result column as it is known outside of its statement: its name, and its type there.
template <class Name, class T>
struct output {
    using name = Name;
    using type = T;
};

template <class Item>
struct output_name {
    using type = void;
};
template <Column Item>
struct output_name<Item> {
    using type = Item;
};
template <class E, fixed_string Name>
struct output_name<named<E, Name>> {
    using type = column_name<Name>;
};

template <class S, class Item>
struct outputs_of_item {
    using type = list<output<typename output_name<Item>::type, item_value_t<S, Item>>>;
};
template <class S, class... Columns>
list<output<Columns, item_value_t<S, Columns>>...> outputs_of_columns(list<Columns...>);
template <class S, Source Item>
struct outputs_of_item<S, Item> {
    using type = decltype(outputs_of_columns<S>(columns_of<Item>{}));
};
template <class S, class Items>
struct outputs_of_items;
template <class S, class... Items>
struct outputs_of_items<S, list<Items...>> : concat<typename outputs_of_item<S, Items>::type...> {};

/// The columns of a SELECT's result.
template <class S>
using outputs_of = typename outputs_of_items<S, typename S::items>::type;

/// The columns of two SELECTs one below the other: the first one's names, NULL where either can be.
template <class A, class B>
struct merged_output {
    using type =
        output<typename A::name,
               nullable_if_t<common_number_t<remove_optional_t<typename A::type>,
                                             remove_optional_t<typename B::type>>,
                             is_optional<typename A::type> || is_optional<typename B::type>>>;
};
template <class A, class B>
struct merged_outputs {
    using type = A;  // not as many: judged apart
};
template <class... As, class... Bs>
    requires(sizeof...(As) == sizeof...(Bs))
struct merged_outputs<list<As...>, list<Bs...>> {
    using type = list<typename merged_output<As, Bs>::type...>;
};

}  // namespace stele::detail
