// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about terms of group_by() and order_by() that are none, or not what they look like.
// Judged at the call, where the select list is known.

#include <stele/check/clause.hpp>
#include <stele/check/function_place.hpp>

namespace stele {

template <class E, class Direction, class Nulls>
struct ordering;

namespace detail {

/// The node of a term without its direction.
template <class T>
struct term_without_order {
    using type = T;
};
template <class E, class Direction, class Nulls>
struct term_without_order<ordering<E, Direction, Nulls>> {
    using type = E;
};

template <class T>
concept ConstantNumber = requires {
    T::stele_natural;
}
&&(sql_kind_of<remove_optional_t<typename T::stele_type>> == kind::integer);

template <class Name>
struct is_item_of {
    template <class Item>
    struct test {
        static constexpr bool value = gives_name<Item>(Name::stele_name);
    };
};
/// The item of a select list that a name is of; void where there is none.
template <class Name, class Items>
using item_of = first_bad<Items, is_item_of<Name>::template test>;

}  // namespace detail

/// Whether something can be grouped by: an expression, or a name of the select list.
template <class T>
inline constexpr bool is_group_term = Expression<T> || NameTerm<T>;

/// Whether order_by() and group_by() take a term for what it is: SQL takes a number in the text for the place
/// of an item in the select list.
template <class T>
inline constexpr bool is_no_place = !detail::ConstantNumber<T>;

/// Whether a term is one value: nested() is rows.
template <class T>
inline constexpr bool is_one_value = true;
template <class T>
    requires requires { typename T::stele_nested; }
inline constexpr bool is_one_value<T> = false;
template <class T>
    requires requires { typename T::stele_nested; }
inline constexpr bool is_no_place<T> = false;

/// Whether an item of the select list has no aggregate, or no window function, in it.
template <class Item>
inline constexpr bool is_not_aggregated =
    detail::same<detail::first_node<detail::is_aggregate, list<Item>>, void>;
template <class Item>
inline constexpr bool is_not_windowed =
    detail::same<detail::first_node<detail::is_windowed, list<Item>>, void>;

namespace check {

/// A term of group_by() by a name: not of what is made of the groups.
template <class Item>
consteval bool groupable_item() {
    if constexpr (!is_not_windowed<Item>)
        static_assert(is_not_windowed<Item>,
                      "stele: group_by() by the name of a window function, which sees the groups; "
                      "select it in a derived table, and group there [S273]");
    else
        static_assert(
            is_not_aggregated<Item>,
            "stele: group_by() by the name of an aggregate, which is made of the groups; group "
            "by columns [S274]");
    return is_not_windowed<Item> && is_not_aggregated<Item>;
}

template <class T>
consteval bool one_value() {
    static_assert(is_one_value<T>,
                  "stele: order_by() or group_by() of nested(), which is a list of rows; name a "
                  "column, or an aggregate of a join [S384]");
    return is_one_value<T>;
}

/// A term of group_by() or order_by().
template <render::place Clause, class T, class Items>
consteval bool listed() {
    if constexpr (Clause == render::place::order_by) {
        using node = typename detail::term_without_order<T>::type;
        if constexpr (!is_one_value<node>) return one_value<node>();
        else
            static_assert(
                is_no_place<node>,
                "stele: order_by() of a number, which SQL takes for a place in the select list; name "
                "what to order by [S275]");
        if constexpr (!is_no_place<node>) return false;
        else return term<Clause, T, Items>();
    } else if constexpr (Ordering<T> && !Part<T>) {
        static_assert(
            is_group_term<T>,
            "stele: group_by() with a direction; group by the expression, and say the direction "
            "in order_by() [S276]");
        return false;
    } else if constexpr (Source<T>) {
        static_assert(
            is_group_term<T>,
            "stele: group_by() of a table; name its key, which determines the other columns [S277]");
        return false;
    } else if constexpr (Relationship<T>) {
        static_assert(is_group_term<T>,
                      "stele: group_by() of a relationship; name its foreign key [S278]");
        return false;
    } else if constexpr (!is_one_value<T>) {
        return one_value<T>();
    } else if constexpr (!is_no_place<T>) {
        static_assert(
            is_no_place<T>,
            "stele: group_by() of a number, which SQL takes for a place in the select list; name "
            "what to group by [S279]");
        return false;
    } else if constexpr (NameTerm<T> && !name_is_selected<T, Items>) {
        return selected_name<Clause, T, Items>();
    } else if constexpr (!term<Clause, T, Items>()) {
        return false;
    } else if constexpr (NameTerm<T>) {
        return groupable_item<detail::item_of<T, Items>>();
    } else {
        return true;
    }
}

/// Whether order_by() or group_by() takes a term.
template <render::place Clause, class T, class Items>
consteval bool takes() {
    if constexpr (!is_term<T>) {
        return false;
    } else if constexpr (Clause == render::place::order_by) {
        return is_no_place<typename detail::term_without_order<T>::type> &&
               name_is_selected<T, Items>;
    } else if constexpr ((Ordering<T> && !Part<T>) || !name_is_selected<T, Items>) {
        return false;
    } else if constexpr (NameTerm<T>) {
        using item = detail::item_of<T, Items>;
        return is_not_windowed<item> && is_not_aggregated<item>;
    } else {
        return is_no_place<T>;
    }
}
template <render::place Clause, class Items>
struct not_taken {
    template <class T>
    struct test {
        static constexpr bool value = !takes<Clause, T, Items>();
    };
};

/// The terms; the first culprit alone is reported.
template <render::place Clause, class Items, class... Terms>
consteval bool all_listed() {
    constexpr bool right = (takes<Clause, Terms, Items>() && ...);
    if constexpr (!right) {
        using culprit = detail::first_bad<list<Terms...>, not_taken<Clause, Items>::template test>;
        // Without listed() and term() where they add nothing: fewer functions above the sentence.
        if constexpr (Placeholder<culprit>) static_cast<void>(type_of_its_own<culprit>());
        else if constexpr (HasNoValue<culprit> && !is_term<culprit> &&
                           (Clause == render::place::order_by || Statement<culprit>))
            value<culprit>();
        else if constexpr (Clause == render::place::order_by &&
                           is_no_place<typename detail::term_without_order<culprit>::type>)
            static_cast<void>(term<Clause, culprit, Items>());
        else static_cast<void>(listed<Clause, culprit, Items>());
    }
    return right;
}

}  // namespace check
}  // namespace stele
