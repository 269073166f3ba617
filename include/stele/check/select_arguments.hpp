// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what a function is given that takes SELECTs or tables: something of another
// kind, nothing, too much.

#include <stele/check/of_stele.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

/// Whether the arguments of a function are one SELECT.
template <class... Given>
inline constexpr bool is_one_select = sizeof...(Given) == 1 && (Select<Given> && ...);

/// Whether nested() takes something: a relationship or a SELECT.
template <class... Given>
inline constexpr bool can_be_nested = sizeof...(Given) == 1 &&
                                      ((Select<Given> || Relationship<Given>)&&...);

/// Whether something can be a member of a set operation.
template <class Member>
inline constexpr bool can_be_combined = Select<Member>;

/// Whether a set operation has members enough.
template <std::size_t Members>
inline constexpr bool has_two_members = Members > 1;

/// Whether with() can define something: a SELECT with a name, or a recursive table.
template <class Cte>
inline constexpr bool can_be_defined = Derived<Cte>;

/// Whether with() is given something.
template <std::size_t Ctes>
inline constexpr bool with_defines_something = Ctes != 0;

/// Whether something can be the statement before which with() stands.
template <class Given>
inline constexpr bool can_follow_with = Statement<Given> && !Definition<Given>;

namespace detail {
template <class T>
struct not_combinable {
    static constexpr bool value = !can_be_combined<T>;
};
template <class T>
struct not_definable {
    static constexpr bool value = !can_be_defined<T>;
};
}  // namespace detail

namespace check {

struct exists_kind {
    template <class... Given>
    static consteval bool judge() {
        static_assert(is_one_select<Given...>,
                      "stele: exists() takes one SELECT; select the rows whose existence is asked: "
                      "exists(select(Book).where(...)) [S347]");
        return is_one_select<Given...>;
    }
};

struct subquery_kind {
    template <class... Given>
    static consteval bool judge() {
        static_assert(is_one_select<Given...>,
                      "stele: scalar_subquery() takes one SELECT of one column; say "
                      "scalar_subquery(select(...)) [S347]");
        return is_one_select<Given...>;
    }
};

struct nested_kind {
    template <class... Given>
    static consteval bool judge() {
        static_assert(can_be_nested<Given...>,
                      "stele: nested() takes one relationship that leads to many rows, or one "
                      "SELECT; say nested(Author::books) or nested(select(...)) [S349]");
        return can_be_nested<Given...>;
    }
};

/// The members of union_() and its kin; the first culprit alone is reported.
template <class... Members>
consteval bool members() {
    if constexpr (!(can_be_combined<Members> && ...))
        static_assert(can_be_combined<detail::first_bad<list<Members...>, detail::not_combinable>>,
                      "stele: a set operation takes SELECTs, and this is none; select from it: "
                      "union_(select(Book::title), select(Shop::name)) [S350]");
    else
        static_assert(has_two_members<sizeof...(Members)>,
                      "stele: a set operation of fewer than two SELECTs; give it two or more "
                      "[S351]");
    return sizeof...(Members) > 1 && (can_be_combined<Members> && ...);
}

struct with_kind {
    template <class... Ctes>
    static consteval bool judge() {
        static_assert(with_defines_something<sizeof...(Ctes)>,
                      "stele: with() of nothing; name the tables that it defines, or leave it out "
                      "[S352]");
        if constexpr (!(can_be_defined<Ctes> && ...))
            static_assert(
                can_be_defined<detail::first_bad<list<Ctes...>, detail::not_definable>>,
                "stele: with() takes SELECTs that have a name, and recursive tables; name "
                "the SELECT: with(select(...).as<\"name\">()) [S353]");
        return sizeof...(Ctes) != 0 && (can_be_defined<Ctes> && ...);
    }
};

template <class Given>
consteval bool follows_with() {
    static_assert(can_follow_with<Given>,
                  "stele: with(...).before() takes a statement that reads or changes rows; say "
                  "with(...).select(...), or before(union_(...)) [S354]");
    return can_follow_with<Given>;
}

}  // namespace check
}  // namespace stele
