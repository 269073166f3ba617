// SPDX-License-Identifier: BSL-1.0
#pragma once

// The type of what can be the value of one of several operands: coalesce(), least(), case_().

#include <stele/check/function.hpp>
#include <stele/expression/expression.hpp>

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace stele::detail {

/// What takes the type of its neighbours: C++ values, constants and placeholders, and their nodes.
template <class T>
concept Adapts = requires {
    typename std::remove_cvref_t<T>::stele_adapts;
};

/// A column, or what is made of one.
template <class T>
inline constexpr bool has_own_type = false;
template <Expression T>
inline constexpr bool has_own_type<T> = !Adapts<T>;
template <Select T>
inline constexpr bool has_own_type<T> = true;

template <class T>
struct has_own_type_t {
    static constexpr bool value = has_own_type<T>;
};
template <class T>
struct has_any_type {
    static constexpr bool value = !is_null_constant<T>;
};

template <class Own, class Any>
struct deciding_of {
    using type = typename first_type<Own>::type;
};
template <class Any>
struct deciding_of<list<>, Any> {
    using type = typename first_type<Any>::type;
};
/// The operand that decides the type: the first with a type of its own, or the first value; void
/// where all are std::nullopt.
template <class... Ts>
using deciding = typename deciding_of<typename filter<list<Ts...>, has_own_type_t>::type,
                                      typename filter<list<Ts...>, has_any_type>::type>::type;

template <kind>
struct type_of_kind {
    using type = std::string;
};
template <>
struct type_of_kind<kind::boolean> {
    using type = bool;
};
template <>
struct type_of_kind<kind::integer> {
    using type = std::int64_t;
};
template <>
struct type_of_kind<kind::real> {
    using type = double;
};
template <>
struct type_of_kind<kind::blob> {
    using type = std::vector<std::byte>;
};

template <class T, class First>
using judged_beside_t = typename judged_beside<T, First>::type;

// Columns of one type keep it, and values beside them take it; a real among integers makes it
// double, and a real value beside floats as well, for it would be cut.
template <class First, class... Ts>
struct common_type {
    using first = judged_t<First>;
    static constexpr kind of = sql_kind_of<first>;
    static constexpr bool any_real =
        ((sql_kind_of<judged_beside_t<Ts, First>> == kind::real) || ...);
    static constexpr bool any_real_value =
        ((!has_own_type<Ts> && sql_kind_of<judged_beside_t<Ts, First>> == kind::real) || ...);
    static constexpr bool one_type =
        has_own_type<First> &&
        ((!has_own_type<Ts> || same<judged_beside_t<Ts, First>, first>)&&...);
    static constexpr bool keeps = of == kind::other || (one_type && !is_parameter_only<first> &&
                                                        !(of == kind::integer && any_real) &&
                                                        !(of == kind::real && any_real_value));
    using type = std::conditional_t<
        keeps, first, typename type_of_kind<is_number(of) && any_real ? kind::real : of>::type>;
};

/// The common type of nodes, NULL aside.
template <class... Es>
using common_type_t = typename common_type<deciding<Es...>, Es...>::type;

}  // namespace stele::detail
