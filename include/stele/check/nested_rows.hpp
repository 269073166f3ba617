// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about nested().

#include <stele/check/entries.hpp>
#include <stele/check/message.hpp>

namespace stele {

/// Whether a relationship leads to many rows: a has_many or many_to_many.
template <class R>
inline constexpr bool leads_to_many = detail::is_collection<R>::value || requires {
    typename R::stele_through;
};

/// Whether the table that a relationship of nested() begins at is among those of the statement.
template <class From, class Tables>
inline constexpr bool nested_table_in_scope = false;
template <class From, class... Tables>
inline constexpr bool nested_table_in_scope<From, list<Tables...>> = (detail::same<From, Tables> ||
                                                                      ...);

namespace detail {

// The table that an item of a select list nests the rows from, or void.
template <class Item>
struct nested_from {
    using type = void;
};
template <class Item>
    requires requires { typename Item::stele_nested_from; }
struct nested_from<Item> {
    using type = typename Item::stele_nested_from;
};
template <class Item>
    requires requires { typename Item::stele_named_item; }
struct nested_from<Item> : nested_from<typename first_type<typename Item::stele_children>::type> {};

template <class Tables>
struct nested_out_of_scope {
    template <class Item>
    struct test {
        using from = typename nested_from<Item>::type;
        static constexpr bool value = !same<from, void> && !nested_table_in_scope<from, Tables>;
    };
};
template <class S, class Tables>
struct lost_nested {
    using type = void;
};
template <class S, class Tables>
    requires requires { typename S::items; }
struct lost_nested<S, Tables>
    : nested_from<first_bad<typename S::items, nested_out_of_scope<Tables>::template test>> {};

}  // namespace detail

namespace check {

template <class From, class Tables>
constexpr void nested_scope() {
    static_assert(
        nested_table_in_scope<From, Tables>,
        STELE_SENTENCE("S391",
                       "stele: nested() of a relationship of a table that is not in the statement; "
                       "name one of a table that is, or join that table",
                       "stele: nested() of a relationship of ", name_of<From>(),
                       ", which is not in the statement; name one of a table that is, or join ",
                       name_of<From>()));
}

template <class R>
consteval bool collection() {
    static_assert(leads_to_many<R>,
                  "stele: nested() of a relationship that leads to one row; join by it, and select "
                  "its table [S327]");
    return leads_to_many<R>;
}

}  // namespace check
}  // namespace stele
