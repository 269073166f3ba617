// SPDX-License-Identifier: BSL-1.0
#pragma once

// Aggregates: one template, one row for each. count(*), count("book"."title"), sum(…), avg(…) and
// so on.

#include <stele/check/operands.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>

namespace stele {

/// An aggregate of an expression.
template <class Function, class E>
struct aggregate : expression<aggregate<Function, E>> {
    using stele_aggregate = void;
    using stele_type = typename Function::template result<typename E::stele_type>;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E argument;

    constexpr explicit aggregate(E e) : argument(std::move(e)) {}

    // A group has a row, so that its aggregate is NULL only where all that it aggregates are.
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return !Function::never_null && (!Context::grouped || detail::can_be_null_in<Context, E>());
    }

    template <class V>
    static constexpr void stele_walk(V& v, const aggregate* self) {
        v.text(Function::sql);
        detail::walk<E>(v, self ? &self->argument : nullptr);
        v.text(")");
    }
};

namespace detail {

/// The `*` of count(*).
struct all_rows : expression<all_rows> {
    using stele_type = bool;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const all_rows*) {
        v.text("*");
    }
};

struct counting {
    static constexpr bool never_null = true;
    static constexpr auto needs = operations::none;
    template <class>
    using result = std::int64_t;
};
// Over no rows, everything but a count is NULL.
struct picking {
    static constexpr bool never_null = false;
    static constexpr auto needs = operations::order;
    template <class T>
    using result = make_optional_t<T>;
};
struct summing {
    static constexpr bool never_null = false;
    static constexpr auto needs = operations::sum;
    template <class T>
    using result = make_optional_t<
        std::conditional_t<sql_kind_of<remove_optional_t<T>> == kind::integer, std::int64_t,
                           std::conditional_t<sql_kind_of<remove_optional_t<T>> == kind::real,
                                              double, remove_optional_t<T>>>>;
};
struct averaging {
    static constexpr bool never_null = false;
    static constexpr auto needs = operations::sum;
    template <class>
    using result = std::optional<double>;
};

// clang-format off
struct count          : counting  { static constexpr std::string_view sql = "count("; };
struct count_distinct : counting  { static constexpr std::string_view sql = "count(DISTINCT "; };
struct sum            : summing   { static constexpr std::string_view sql = "sum("; };
struct avg            : averaging { static constexpr std::string_view sql = "avg("; };
struct min            : picking   { static constexpr std::string_view sql = "min("; };
struct max            : picking   { static constexpr std::string_view sql = "max("; };
// clang-format on

template <class Function, class E>
using aggregate_t = aggregate<Function, std::remove_cvref_t<E>>;

template <class Function, class E>
constexpr aggregate_t<Function, E> make_aggregate(E&& e) {
    check::aggregation<bare_t<E>, Function::needs>();
    return aggregate_t<Function, E>{std::forward<E>(e)};
}

}  // namespace detail

/// `count(*)`: the number of rows, as std::int64_t. No argument is a table, so look-up needs a
/// using.
constexpr aggregate<detail::count, detail::all_rows> count() {
    return aggregate<detail::count, detail::all_rows>{detail::all_rows{}};
}

#define STELE_AGGREGATE(name)                                            \
    template <Expression E>                                              \
    constexpr detail::aggregate_t<detail::name, E> name(E&& e) {         \
        return detail::make_aggregate<detail::name>(std::forward<E>(e)); \
    }
/// `count(e)`: how often e is not NULL, as std::int64_t.
STELE_AGGREGATE(count)
/// `count(DISTINCT e)`: how many different values e has, as std::int64_t.
STELE_AGGREGATE(count_distinct)
/// `sum(e)`: std::int64_t for integers (an overflow is a run-time error), double for reals;
/// optional.
STELE_AGGREGATE(sum)
/// `avg(e)`: double; optional.
STELE_AGGREGATE(avg)
/// `min(e)`: of e's type; optional.
STELE_AGGREGATE(min)
/// `max(e)`: of e's type; optional.
STELE_AGGREGATE(max)
#undef STELE_AGGREGATE

}  // namespace stele
