// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about SELECTs one below the other: set operations and recursive tables.

#include <stele/check/entries.hpp>
#include <stele/check/operands.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

/// Whether two SELECTs have the same number of columns.
template <std::size_t Left, std::size_t Right>
inline constexpr bool have_as_many_columns = Left == Right;

/// Whether two columns can stand one below the other: of one SQL type, NULL aside.
template <class Left, class Right>
inline constexpr bool stack =
    detail::kinds_agree<remove_optional_t<Left>, remove_optional_t<Right>>();

namespace detail {

/// Integers and reals one below the other are reals.
template <class A, class B>
struct common_number {
    using type = A;
};
template <class A, class B>
    requires(!same<A, B> && (sql_kind_of<A> == kind::real || sql_kind_of<B> == kind::real))
struct common_number<A, B> {
    using type = double;
};
template <class A, class B>
    requires(!same<A, B> && sql_kind_of<A> == kind::integer && sql_kind_of<B> == kind::integer)
struct common_number<A, B> {
    using type = std::int64_t;
};
template <class A, class B>
using common_number_t = typename common_number<A, B>::type;

template <class Left, class Right>
inline constexpr bool all_stack = false;
template <class... Lefts, class... Rights>
    requires(sizeof...(Lefts) == sizeof...(Rights))
inline constexpr bool all_stack<list<Lefts...>, list<Rights...>> =
    (stack<typename Lefts::type, typename Rights::type> && ...);

template <class Left, class Right>
struct pair_of {
    using left = Left;
    using right = Right;
};
template <class Pair>
struct do_not_stack {
    static constexpr bool value = !stack<typename Pair::left::type, typename Pair::right::type>;
};
template <class... Lefts, class... Rights>
first_bad<list<pair_of<Lefts, Rights>...>, do_not_stack> first_unstacked(list<Lefts...>,
                                                                         list<Rights...>);

}  // namespace detail

namespace detail {

/// The name in SQL of a column, or of an expression that has one.
template <class T>
constexpr std::string_view sql_name() {
    if constexpr (requires { T::stele_sql_name(); }) return T::stele_sql_name();
    else if constexpr (requires { T::stele_name; }) return T::stele_name;
    else return {};
}

template <class Term>
struct ordered_by {
    using type = list<Term>;
};
template <class Terms>
struct all_ordered_by;
template <class... Terms>
struct all_ordered_by<list<Terms...>> : concat<typename ordered_by<Terms>::type...> {};
template <Ordering Term>
struct ordered_by<Term> : all_ordered_by<typename Term::stele_children> {};

template <class... Columns>
constexpr bool has_result_among(list<Columns...>, std::string_view name) {
    return ((sql_name<Columns>() == name) || ...);
}
template <class T>
constexpr bool has_result(std::string_view name) {
    if constexpr (Source<T>) return has_result_among(columns_of<T>{}, name);
    else return sql_name<T>() == name;
}

}  // namespace detail

/// Whether a term of ORDER BY names a column of the result of a set operation.
template <class Term, class Items>
inline constexpr bool names_result = false;
template <class Term, class... Items>
inline constexpr bool names_result<Term, list<Items...>> =
    !detail::sql_name<Term>().empty() &&
    (detail::has_result<Items>(detail::sql_name<Term>()) || ...);

namespace detail {
template <class Items>
struct names_no_result {
    template <class Term>
    struct test {
        static constexpr bool value = !names_result<Term, Items>;
    };
};
}  // namespace detail

namespace check {

/// The terms of a set operation's ORDER BY.
template <class Items, class... Terms>
consteval bool result_terms() {
    using culprit = detail::first_bad<typename detail::all_ordered_by<list<Terms...>>::type,
                                      detail::names_no_result<Items>::template test>;
    if constexpr (!detail::same<culprit, void>)
        static_assert(
            names_result<culprit, Items>,
            "stele: order_by() of a set operation takes columns of its result; name a column "
            "that its first SELECT selects [S328]");
    return detail::same<culprit, void>;
}

template <class Seed, class Step>
consteval bool recursive_parts() {
    if constexpr (Seed::size != Step::size) {
        static_assert(
            have_as_many_columns<Seed::size, Step::size>,
            "stele: a recursive table whose two SELECTs have not as many columns; select as "
            "many in both [S329]");
        return false;
    } else if constexpr (!detail::all_stack<Seed, Step>) {
        using culprit = decltype(detail::first_unstacked(Seed{}, Step{}));
        static_assert(stack<typename culprit::left::type, typename culprit::right::type>,
                      "stele: a recursive table whose two SELECTs differ in the type of a column; "
                      "cast<T>() one of them [S330]");
        return false;
    } else {
        return true;
    }
}

template <class First, class Other>
consteval bool set_operands() {
    if constexpr (First::size != Other::size) {
        static_assert(have_as_many_columns<First::size, Other::size>,
                      "stele: a set operation of SELECTs that have not as many columns; select as "
                      "many in each [S331]");
        return false;
    } else if constexpr (!detail::all_stack<First, Other>) {
        using culprit = decltype(detail::first_unstacked(First{}, Other{}));
        static_assert(
            stack<typename culprit::left::type, typename culprit::right::type>,
            "stele: a set operation of columns of different types; cast<T>() one of them [S332]");
        return false;
    } else {
        return true;
    }
}

}  // namespace check
}  // namespace stele
