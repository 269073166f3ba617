// SPDX-License-Identifier: BSL-1.0
#pragma once

// The row of a select list of columns and expressions: named members (row.title), structured
// bindings (auto& [title, n]) and row["n"_c].

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/check/row.hpp>
#include <stele/check/similar.hpp>
#include <stele/expression/name.hpp>
#include <stele/meta/list.hpp>
#include <stele/meta/pack.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

namespace detail {

/// The name of a select item: a column's, or the one that as<"…">() gave; otherwise empty.
template <class Item>
constexpr std::string_view item_name() {
    if constexpr (requires { Item::stele_name; }) return Item::stele_name;
    else return {};
}

/// Whether an item's name is a member of the row: a column's, which no other item shares.
template <class Item, class... Items>
inline constexpr bool is_member = requires {
    typename Item::template stele_field<int>;
}
&&((item_name<Items>() == item_name<Item>()) + ... + 0) == 1;

template <std::size_t I, class T>
struct unnamed_field {
    T stele_element{};
    [[gnu::always_inline]] constexpr T& stele_value() { return stele_element; }
    [[gnu::always_inline]] constexpr const T& stele_value() const { return stele_element; }
};

template <std::size_t I, class Item, class T, bool Member>
struct field_base {
    using type = unnamed_field<I, T>;
};
template <std::size_t I, class Item, class T>
struct field_base<I, Item, T, true> {
    using type = typename Item::template stele_field<T>;
};

}  // namespace detail

/// One element of a row: a name for its arguments. `base` is what the row derives from for it, without a
/// class between, whose functions would have to be made for each row.
template <std::size_t I, class Item, class T, bool Member>
struct field {
    using element = T;
    using item = Item;
    using base = typename detail::field_base<I, Item, T, Member>::type;
};

/// Whether a row has exactly one element of a name.
template <class Row, fixed_string Name>
inline constexpr bool row_has_name = Row::count_of(Name) == 1;

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class... Items>
constexpr sentence unknown_in_row(std::string_view name, list<Items...>) {
    const std::string_view names[]{detail::item_name<Items>()..., {}};
    return did_you_mean(name, {names, sizeof...(Items)},
                        "; select it, or name an expression with .as<\"name\">()");
}
#endif

template <class Row, fixed_string Name, class Items>
constexpr void row_name() {
    static_assert(
        row_has_name<Row, Name>,
        STELE_SENTENCE(
            "S518",
            "stele: row[] of a name that the row does not have, or has twice; select it, "
            "or name an expression with .as<\"name\">()",
            "stele: row[] of the name \"", std::string_view{Name},
            "\", which the row does not have, or has twice", unknown_in_row(Name, Items{})));
}

}  // namespace check

/// A row of a select list. Its members have the columns' names.
template <class... Fields>
struct row : Fields::base..., detail::row_is_no_value {
    static constexpr std::size_t size = sizeof...(Fields);

    /// How many elements have a name.
    static constexpr std::size_t count_of(std::string_view name) {
        return (std::size_t{detail::item_name<typename Fields::item>() == name} + ... + 0);
    }
    /// The place of the first element of a name.
    static constexpr std::size_t index_of(std::string_view name) {
        std::size_t index = 0, i = 0;
        bool found = false;
        ((!found && detail::item_name<typename Fields::item>() == name
              ? void((index = i, found = true))
              : void(),
          ++i),
         ...);
        return index;
    }

    /// The element at a place, from 0 on.
    template <std::size_t I>
    constexpr auto& get() {
        check::row_position<I, size>();
        return static_cast<base_at<I>&>(*this).stele_value();
    }
    template <std::size_t I>
    constexpr const auto& get() const {
        check::row_position<I, size>();
        return static_cast<const base_at<I>&>(*this).stele_value();
    }

    /// `row["n"_c]`: the element of a name. An error: a name that is not selected, or selected
    /// twice; what is no name.
    template <class Name>
    constexpr auto& operator[](const Name& name) {
        return named(*this, name);
    }
    template <class Name>
    constexpr const auto& operator[](const Name& name) const {
        return named(*this, name);
    }

    friend constexpr bool operator==(const row& a, const row& b) {
        return ((static_cast<const typename Fields::base&>(a).stele_value() ==
                 static_cast<const typename Fields::base&>(b).stele_value()) &&
                ...);
    }

private:
    template <std::size_t I>
    using base_at = typename detail::nth<(I < size ? I : 0), Fields...>::base;

    template <class Self, fixed_string Name>
    static constexpr auto& named(Self& self, name_constant<Name>) {
        if constexpr (!row_has_name<row, Name>)
            check::row_name<row, Name, list<typename Fields::item...>>();
        if constexpr (count_of(Name) == 0) return detail::no_element<void>();
        else return self.template get<index_of(Name)>();
    }
    template <class Self, class Key>
    static constexpr auto& named(Self&, const Key&) {
        check::row_key<Key>();
        return detail::no_element<std::decay_t<Key>>();
    }
};

/// For structured bindings.
template <std::size_t I, class... Fields>
constexpr auto& get(row<Fields...>& r) {
    return r.template get<I>();
}
template <std::size_t I, class... Fields>
constexpr const auto& get(const row<Fields...>& r) {
    return r.template get<I>();
}
template <std::size_t I, class... Fields>
constexpr auto&& get(row<Fields...>&& r) {
    return std::move(r.template get<I>());
}

}  // namespace stele

template <class... Fields>
struct std::tuple_size<stele::row<Fields...>>
    : std::integral_constant<std::size_t, sizeof...(Fields)> {};
template <std::size_t I, class... Fields>
struct std::tuple_element<I, stele::row<Fields...>> {
    using type = typename stele::detail::nth<I, Fields...>::element;
};
