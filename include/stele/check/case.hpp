// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about case_().

#include <stele/check/function.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>

#include <cstddef>
#include <type_traits>

namespace stele {

/// Satisfied by what `when(condition, value)` and `else_(value)` give.
template <class T>
concept CaseBranch = requires {
    typename std::remove_cvref_t<T>::stele_case_branch;
};

/// Whether an argument of case_() is a branch.
template <class T>
inline constexpr bool is_case_branch = CaseBranch<T>;

/// Whether a case_() is when() and more of them, and at most one else_(), at the end.
template <class... Branches>
inline constexpr bool else_comes_last = false;
template <CaseBranch... Branches>
inline constexpr bool else_comes_last<Branches...> = [] {
    const bool conditional[]{Branches::has_condition..., true};
    for (std::size_t i = 0; i + 1 < sizeof...(Branches); ++i)
        if (!conditional[i]) return false;
    return sizeof...(Branches) != 0 && conditional[0];
}();

/// Whether when() has a condition and a value.
template <class... Args>
inline constexpr bool is_condition_and_value = sizeof...(Args) == 2;

/// Whether a case_() has a type: not all of its values are std::nullopt.
template <class... Values>
inline constexpr bool case_has_type = (!detail::is_null_constant<Values> || ...);

/// Whether all branches stand within the parentheses of case_(). Always false: asked of those behind it.
template <class Case>
inline constexpr bool branches_stand_within = false;

namespace check {

/// `case_(when(c, v)).else_(w)`.
template <class Case>
consteval void branch_behind() {
    static_assert(branches_stand_within<Case>,
                  "stele: a branch behind case_(); all of them stand within: case_(when(condition, "
                  "value), else_(value)) [S179]");
}

template <class... Branches>
consteval void branches() {
    if constexpr ((detail::is_refused<Branches>() || ...)) return;
    else if constexpr (!(is_case_branch<Branches> && ...))
        static_assert((is_case_branch<Branches> && ...),
                      "stele: case_() takes when(condition, value) and else_(value) [S140]");
    else
        static_assert(
            else_comes_last<Branches...>,
            "stele: case_() takes when(condition, value) once or more, and then else_(value) "
            "at most once [S141]");
}

/// when() of what is no condition and value.
template <class... Args>
consteval void branch() {
    if constexpr (sizeof...(Args) == 2)
        static_cast<void>(
            condition<conditional::when, typename detail::first_type<list<Args...>>::type>());
    else
        static_assert(is_condition_and_value<Args...>,
                      "stele: when() takes a condition and a value, as a branch of case_(); for a "
                      "part that can be absent a bool and the part [S183]");
}

template <std::size_t Values>
consteval void else_value() {
    static_assert(Values == 1, "stele: else_() takes one value; name one [S184]");
}

template <class... Values>
consteval void case_type() {
    static_assert(case_has_type<Values...>,
                  "stele: case_() of std::nullopt alone has no type; give a branch a value [S142]");
}

/// The value of a branch, which agrees with the one that decides the type.
template <class First, class T>
consteval bool case_value() {
    if constexpr (!detail::is_null_constant<T> && is_no_operand<T>) no_operand<T>();
    else if constexpr (!detail::is_null_constant<T> && !has_sql_type<T>) return operand<T>();
    else if constexpr (selects_several_columns<T>) return operand<T>();
    else if constexpr (detail::is_null_constant<T> || types_agree<First, T> ||
                       detail::is_refused<T>() || detail::is_refused<First>())
        return true;
    else
        static_assert(types_agree<First, T>,
                      STELE_SENTENCE("S143",
                                     "stele: the values of a case_() have different types; make "
                                     "them one type, as with cast<T>(e)",
                                     "stele: the values of a case_() have different types, ",
                                     described<First>(), " and ", described<T>(),
                                     "; make them one type, as with cast<T>(e)"));
    return false;
}

}  // namespace check
}  // namespace stele
