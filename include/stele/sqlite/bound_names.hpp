// SPDX-License-Identifier: BSL-1.0
#pragma once

// `auto [title, n] = db.execute(…)`, of the result in the place of its one() row: a sentence.

#include <stele/check/dotted.hpp>
#include <stele/schema/row_owner.hpp>
#include <stele/sqlite/result.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>

namespace stele::sqlite {

namespace detail {

/// The elements of the rows of a result, by which they could be bound to names.
template <class Row>
struct bound_names {};
template <class Row>
    requires requires { std::tuple_size<Row>::value; }
struct bound_names<Row> {
    static constexpr std::size_t size = std::tuple_size<Row>::value;
    template <std::size_t I>
    using element = typename std::tuple_element<I, Row>::type;
};
template <class Columns>
struct bound_columns;
template <class... Columns>
struct bound_columns<list<Columns...>> {
    static constexpr std::size_t size = sizeof...(Columns);
    template <std::size_t I>
    using element = typename stele::detail::nth<I, Columns...>::stele_type;
};
template <stele::detail::Owned Row>
struct bound_names<Row> : bound_columns<typename stele::detail::owner_t<Row>::stele_columns> {};

template <class Shape>
concept BoundToNames = requires {
    bound_names<typename Shape::row>::size;
};

}  // namespace detail

/// An error: for structured bindings of a result, which is no row.
template <std::size_t I, class S, detail::BoundToNames Shape>
auto& get(const result<S, Shape>&) {
    check::as_list<result<S, Shape>>();
    return stele::detail::no_such_member<
        typename detail::bound_names<typename Shape::row>::template element<I>>();
}

// Errors: a result as a value, `db.execute(select(count()).from(Book)) > 0`. At namespace scope, so that no result has
// to declare them.
#define STELE_OPERATOR_OF_RESULT(op, type)                \
    template <class S, class Shape, class T>              \
    type operator op(const result<S, Shape>&, const T&) { \
        check::as_list<result<S, Shape>>();               \
        return {};                                        \
    }
STELE_OPERATOR_OF_RESULT(==, bool)
STELE_OPERATOR_OF_RESULT(<, bool)
STELE_OPERATOR_OF_RESULT(>, bool)
STELE_OPERATOR_OF_RESULT(<=, bool)
STELE_OPERATOR_OF_RESULT(>=, bool)
STELE_OPERATOR_OF_RESULT(+, std::int64_t)
STELE_OPERATOR_OF_RESULT(-, std::int64_t)
#undef STELE_OPERATOR_OF_RESULT

}  // namespace stele::sqlite

template <class S, stele::sqlite::detail::BoundToNames Shape>
struct std::tuple_size<stele::sqlite::returned<S, Shape>>
    : std::tuple_size<stele::sqlite::result<S, Shape>> {};
template <std::size_t I, class S, stele::sqlite::detail::BoundToNames Shape>
struct std::tuple_element<I, stele::sqlite::returned<S, Shape>>
    : std::tuple_element<I, stele::sqlite::result<S, Shape>> {};
template <class S, stele::sqlite::detail::BoundToNames Shape>
struct std::tuple_size<stele::sqlite::result<S, Shape>>
    : std::integral_constant<std::size_t,
                             stele::sqlite::detail::bound_names<typename Shape::row>::size> {};
template <std::size_t I, class S, stele::sqlite::detail::BoundToNames Shape>
struct std::tuple_element<I, stele::sqlite::result<S, Shape>> {
    using type =
        typename stele::sqlite::detail::bound_names<typename Shape::row>::template element<I>;
};
