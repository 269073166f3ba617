// SPDX-License-Identifier: BSL-1.0
#pragma once

// Aggregates: one template, one row for each. count(*), sum("book"."pages"), group_concat(…), each
// with FILTER (WHERE …) and OVER (…).

#include <stele/check/function_place.hpp>
#include <stele/check/operands.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>
#include <stele/expression/operators.hpp>
#include <stele/expression/over.hpp>

namespace stele {

/// An aggregate with a condition: `count(*) FILTER (WHERE condition)`.
template <class Aggregate, class Condition>
struct filtered_aggregate : expression<filtered_aggregate<Aggregate, Condition>> {
    using stele_aggregate = void;
    using function = typename Aggregate::function;
    using stele_type = typename Aggregate::stele_type;
    using stele_children =
        typename detail::concat<typename Aggregate::stele_children, list<Condition>>::type;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters =
        Aggregate::stele_parameters || Condition::stele_parameters;

    [[no_unique_address]] Aggregate aggregate;
    [[no_unique_address]] Condition condition;

    using expression<filtered_aggregate>::operator=;
    constexpr filtered_aggregate(Aggregate a, Condition c)
        : aggregate(std::move(a)), condition(std::move(c)) {}

    /// `aggregate FILTER (WHERE condition) OVER (window)`.
    template <class Window = detail::whole_window>
    constexpr detail::over_t<filtered_aggregate, Window> over(Window&& window = {}) const {
        return detail::make_over(*this, std::forward<Window>(window));
    }
    template <class... Windows>
        requires(sizeof...(Windows) > 1)
    constexpr detail::refused<stele_type> over(const Windows&...) const {
        check::over_window_alone<Windows...>();
        return {};
    }

    // The condition can leave no row.
    template <class Context, bool>
    static constexpr bool stele_can_be_null_over() {
        return !function::never_null;
    }
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return !function::never_null;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const filtered_aggregate* self) {
        v.needs(feature::aggregate_filter);
        detail::walk_aggregate(v, self);
    }
    template <class V>
    static constexpr void stele_walk_call(V& v, const filtered_aggregate* self) {
        Aggregate::stele_walk_call(v, self ? &self->aggregate : nullptr);
        v.text(" FILTER (WHERE ");
        detail::walk<Condition>(v, self ? &self->condition : nullptr);
        v.text(")");
    }
};

/// An aggregate of an expression.
template <class Function, class... Es>
struct aggregate : expression<aggregate<Function, Es...>> {
    using stele_aggregate = void;
    using function = Function;
    using stele_type = typename Function::template result<typename Es::stele_type...>;
    using stele_children = list<Es...>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = (Es::stele_parameters || ...);

    [[no_unique_address]] detail::pack<Es...> arguments;

    using expression<aggregate>::operator=;
    constexpr explicit aggregate(Es... es) : arguments{{std::move(es)}...} {}

    /// `aggregate FILTER (WHERE condition)`: of the rows that fulfil it. All but counts are then
    /// optional. An error: what is no condition.
    template <class E>
    constexpr filtered_aggregate<aggregate, detail::condition_t<E>> filter(E&& e) const {
        static_cast<void>(check::condition<check::conditional::filter, detail::bare_t<E>>());
        return {*this, detail::to_operand<detail::condition_t<E>>(std::forward<E>(e))};
    }
    template <class... Conditions>
        requires(sizeof...(Conditions) != 1)
    constexpr filtered_aggregate<aggregate, detail::refused<bool>> filter(
        const Conditions&...) const {
        check::filter_condition<Conditions...>();
        return {*this, {}};
    }

    /// `aggregate OVER (window)`: of the rows of the window, beside each row. Without a window, of
    /// all rows. NULL where what it aggregates is, and where a frame leaves out the current row. An
    /// error: a DISTINCT aggregate, and what is no window.
    template <class Window = detail::whole_window>
    constexpr detail::over_t<aggregate, Window> over(Window&& window = {}) const {
        return detail::make_over(*this, std::forward<Window>(window));
    }
    template <class... Windows>
        requires(sizeof...(Windows) > 1)
    constexpr detail::refused<stele_type> over(const Windows&...) const {
        check::over_window_alone<Windows...>();
        return {};
    }

    // A group has a row, so that its aggregate is NULL only where all that it aggregates are.
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return stele_can_be_null_over<Context, !Context::grouped>();
    }
    template <class Context, bool Empty>
    static constexpr bool stele_can_be_null_over() {
        if constexpr (Function::never_null) return false;
        else return Empty || detail::first_can_be_null<Context>(stele_children{});
    }

    template <class V>
    static constexpr void stele_walk(V& v, const aggregate* self) {
        detail::walk_aggregate(v, self);
    }
    template <class V>
    static constexpr void stele_walk_call(V& v, const aggregate* self) {
        v.text(Function::sql);
        detail::walk_separated(v, self ? &self->arguments : nullptr, stele_children{});
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

// The families. Over no rows, everything but a count is NULL.
struct counting {
    using family = counting;
    static constexpr bool has_namesakes = true;
    static constexpr bool never_null = true;
    static constexpr bool distinct = false;
    static constexpr auto needs = operations::none;
    template <class>
    using result = std::int64_t;
};
struct picking {
    using family = picking;
    static constexpr bool has_namesakes = true;
    static constexpr bool never_null = false;
    static constexpr bool distinct = false;
    static constexpr auto needs = operations::order;
    template <class T>
    using result = make_optional_t<T>;
};
struct summing {
    using family = summing;
    static constexpr bool has_namesakes = false;
    static constexpr bool never_null = false;
    static constexpr bool distinct = false;
    static constexpr auto needs = operations::sum;
    template <class T>
    using result = make_optional_t<
        std::conditional_t<sql_kind_of<remove_optional_t<T>> == kind::integer, std::int64_t,
                           std::conditional_t<sql_kind_of<remove_optional_t<T>> == kind::real,
                                              double, remove_optional_t<T>>>>;
};
struct averaging {
    using family = averaging;
    static constexpr bool has_namesakes = false;
    static constexpr bool never_null = false;
    static constexpr bool distinct = false;
    static constexpr auto needs = operations::sum;
    template <class>
    using result = std::optional<double>;
};
struct joining {
    using family = joining;
    static constexpr bool has_namesakes = false;
    static constexpr bool never_null = false;
    static constexpr bool distinct = false;
    static constexpr auto needs = operations::none;
    template <class...>
    using result = std::optional<std::string>;
};
template <class Family>
struct distinctly : Family {
    static constexpr bool distinct = true;
};

// clang-format off
struct count                 : counting              { static constexpr std::string_view sql = "count("; };
struct count_distinct        : distinctly<counting>  { static constexpr std::string_view sql = "count(DISTINCT "; };
struct sum                   : summing               { static constexpr std::string_view sql = "sum("; };
struct sum_distinct          : distinctly<summing>   { static constexpr std::string_view sql = "sum(DISTINCT "; };
struct avg                   : averaging             { static constexpr std::string_view sql = "avg("; };
struct avg_distinct          : distinctly<averaging> { static constexpr std::string_view sql = "avg(DISTINCT "; };
struct min                   : picking               { static constexpr std::string_view sql = "min("; };
struct max                   : picking               { static constexpr std::string_view sql = "max("; };
struct group_concat          : joining               { static constexpr std::string_view sql = "group_concat("; };
struct group_concat_distinct : distinctly<joining>   { static constexpr std::string_view sql = "group_concat(DISTINCT "; };
// clang-format on

template <class Function, class E, bool Right = aggregable<E, Function::needs>>
struct aggregate_of {
    using type = aggregate<Function, E>;
};
// Not of what is no expression: compilers ask for the type before they ask whether the function takes it.
template <class Function, class E>
struct aggregate_of<Function, E, false> {};
template <class Function, Expression E>
struct aggregate_of<Function, E, false> {
    using sum = nullable_if_t<std::int64_t, is_optional<value_t<E>>>;
    using type =
        aggregate<Function,
                  refused<std::conditional_t<Function::needs == operations::sum, sum, value_t<E>>>>;
};
template <class Function, class E>
using aggregate_t = typename aggregate_of<Function, std::remove_cvref_t<E>>::type;

template <class Function, class E>
constexpr aggregate_t<Function, E> make_aggregate(E&& e) {
    check::aggregation<bare_t<E>, Function::needs>();
    if constexpr (aggregable<bare_t<E>, Function::needs>)
        return aggregate_t<Function, E>{std::forward<E>(e)};
    else return aggregate_t<Function, E>{{}};
}

// What an aggregate of anything else is: of a SELECT, which is its value; or refused.
template <class Function, class... Es>
struct other_aggregate {
    using type = aggregate<Function, refused<typename first_value_type<bare_t<Es>...>::type>>;
    static constexpr type of(const Es&...) {
        // Told apart here, so that there are fewer functions on the way to the sentence.
        if constexpr (sizeof...(Es) == 1) (check::aggregated<Es>(), ...);
        else if constexpr (same<typename Function::family, joining>)
            check::group_concat_arguments<Function, Es...>();
        else check::aggregate_arguments<Function, Es...>();
        return type{{}};
    }
};
template <class Function, Select S>
struct other_aggregate<Function, S> {
    using operand = operand_t<S, bool>;
    using type = aggregate<Function, operand>;
    static constexpr type of(const S& statement) {
        if constexpr (check::operand<S>()) check::aggregation<operand, Function::needs>();
        return type{to_operand<operand>(statement)};
    }
};
template <class Function, class... Es>
using other_aggregate_t = other_aggregate<Function, std::remove_cvref_t<Es>...>;

template <class S, bool Right = is_separator<bare_t<S>>>
struct separator_operand {
    using type = refused<std::string>;
};
template <class S>
struct separator_operand<S, true> : operand<S, std::string> {};
template <class S>
using separator_t = typename separator_operand<S>::type;

}  // namespace detail

/// `count(*)`: the number of rows, as std::int64_t. No argument is a table, so look-up needs a
/// using.
constexpr aggregate<detail::count, detail::all_rows> count() {
    return aggregate<detail::count, detail::all_rows>{detail::all_rows{}};
}

// What else it is called with: the more general one, which the right call never gets to.
#define STELE_AGGREGATE_OF_ANYTHING(name)                                         \
    template <class... Es>                                                        \
        requires detail::Aggregating<detail::name, Es...>                         \
    constexpr typename detail::other_aggregate_t<detail::name, Es...>::type name( \
        const Es&... es) {                                                        \
        return detail::other_aggregate_t<detail::name, Es...>::of(es...);         \
    }
#define STELE_AGGREGATE(name)                                            \
    template <Expression E>                                              \
    constexpr detail::aggregate_t<detail::name, E> name(E&& e) {         \
        return detail::make_aggregate<detail::name>(std::forward<E>(e)); \
    }
/// `count(e)`: how often e is not NULL, as std::int64_t.
STELE_AGGREGATE(count)
STELE_AGGREGATE_OF_ANYTHING(count)
/// `count(DISTINCT e)`: how many different values e has, as std::int64_t.
STELE_AGGREGATE(count_distinct)
STELE_AGGREGATE_OF_ANYTHING(count_distinct)
/// `sum(e)`: std::int64_t for integers (an overflow is a run-time error), double for reals;
/// optional.
STELE_AGGREGATE(sum)
STELE_AGGREGATE_OF_ANYTHING(sum)
/// `sum(DISTINCT e)`: each value once.
STELE_AGGREGATE(sum_distinct)
STELE_AGGREGATE_OF_ANYTHING(sum_distinct)
/// `avg(e)`: double; optional.
STELE_AGGREGATE(avg)
STELE_AGGREGATE_OF_ANYTHING(avg)
/// `avg(DISTINCT e)`: each value once.
STELE_AGGREGATE(avg_distinct)
STELE_AGGREGATE_OF_ANYTHING(avg_distinct)
/// `min(e)`: of e's type; optional.
STELE_AGGREGATE(min)
STELE_AGGREGATE_OF_ANYTHING(min)
/// `max(e)`: of e's type; optional.
STELE_AGGREGATE(max)
STELE_AGGREGATE_OF_ANYTHING(max)
#define STELE_JOINING_AGGREGATE(name)                                    \
    template <Expression E>                                              \
    constexpr detail::aggregate_t<detail::name, E> name(E&& e) {         \
        check::joined<detail::bare_t<E>>();                              \
        return detail::make_aggregate<detail::name>(std::forward<E>(e)); \
    }
/// `group_concat(e)`: the values that are not NULL as one text, with commas between them, in any
/// order; optional. An error: of blobs, whose bytes are no text.
STELE_JOINING_AGGREGATE(group_concat)
STELE_AGGREGATE_OF_ANYTHING(group_concat)
/// `group_concat(DISTINCT e)`: each value once. SQLite has no separator beside DISTINCT.
STELE_JOINING_AGGREGATE(group_concat_distinct)
STELE_AGGREGATE_OF_ANYTHING(group_concat_distinct)
#undef STELE_AGGREGATE
#undef STELE_JOINING_AGGREGATE
#undef STELE_AGGREGATE_OF_ANYTHING

/// `group_concat(e, separator)`: with a text between the values. An error: a separator that is no
/// text.
template <Expression E, class Separator>
constexpr aggregate<detail::group_concat, std::remove_cvref_t<E>, detail::separator_t<Separator>>
group_concat(E&& e, Separator&& separator) {
    check::joined<detail::bare_t<E>>();
    check::separator<detail::bare_t<Separator>>();
    return aggregate<detail::group_concat, std::remove_cvref_t<E>, detail::separator_t<Separator>>{
        std::forward<E>(e),
        detail::to_operand<detail::separator_t<Separator>>(std::forward<Separator>(separator))};
}

}  // namespace stele
