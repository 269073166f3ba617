// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what aggregates and window functions are given, and about filter() and over()
// where they cannot be. Judged at the call, by functions that take anything.

#include <stele/check/function_place.hpp>
#include <stele/check/operands.hpp>

#include <cstddef>

namespace stele {

/// Whether an aggregate, or a window function that looks at other rows, takes something.
template <class T>
inline constexpr bool is_aggregated = Expression<T> || Select<T>;

/// Whether a function can have that many arguments, each as its value. Always false; what a note
/// below the sentence shows.
template <class Function, class... Arguments>
inline constexpr bool takes_arguments = false;

/// Whether filter() can follow: an aggregate without filter() and over().
template <class T>
inline constexpr bool takes_filter = false;

/// Whether over() can follow: an aggregate or a window function, without over().
template <class T>
inline constexpr bool takes_over = false;

namespace detail {
template <class Node>
constexpr bool has_column();
template <class... Nodes>
constexpr bool any_has_column(list<Nodes...>) {
    return (has_column<Nodes>() || ...);
}
template <class Node>
constexpr bool has_column() {
    if constexpr (Column<Node>) return true;
    else if constexpr (requires { typename Node::stele_children; })
        return any_has_column(typename Node::stele_children{});
    else return false;
}
}  // namespace detail

/// Whether something has no column in it, so that it has one value for all rows.
template <class T>
inline constexpr bool is_same_in_each_row = !detail::has_column<T>();

namespace detail {

// Something of stele's among several arguments, so that max(), min() and count() are no trap for the
// standard library's functions, which have two or more.
template <class T>
concept Ours = Selectable<T> || Assignment<T> || Relationship<T> || Operand<T> || NameTerm<T> ||
    Ordering<T> || Named<T>;
template <class Function, class... Ts>
concept Aggregating = sizeof...(Ts) < 2 || !Function::has_namesakes || (Ours<Ts> || ...);

template <class... Ts>
struct first_value_type {
    using type = std::int64_t;
};
template <class T, class... Ts>
struct first_value_type<T, Ts...> : first_value_type<Ts...> {};
template <Expression T, class... Ts>
struct first_value_type<T, Ts...> {
    using type = value_t<T>;
};

template <class T>
inline constexpr bool is_blob = false;
template <Mapped T>
inline constexpr bool is_blob<T> = sql_kind_of<T> == kind::blob;

}  // namespace detail

/// Whether the values of an expression can be joined to one text: bytes are no text.
template <class E>
inline constexpr bool can_be_joined = !detail::is_blob<detail::judged_t<E>>;

namespace check {

/// What group_concat() joins.
template <class E>
constexpr void joined() {
    static_assert(
        can_be_joined<E>,
        "stele: group_concat() of a blob, whose bytes are no text; write them as text first: "
        "function<\"hex\", std::string>(e) [S963]");
}

/// The argument of an aggregate, one that is none.
template <class T>
consteval void aggregated() {
    if constexpr (Assignment<T>)
        static_assert(
            is_aggregated<T>,
            "stele: an aggregate or window function takes an expression, but = assigns; compare with == [S250]");
    else if constexpr (Source<T>)
        static_assert(is_aggregated<T>,
                      "stele: an aggregate or window function of a table; name a column of it, or "
                      "count its rows with count() [S251]");
    else if constexpr (NameTerm<T> || Named<T>)
        static_assert(
            is_aggregated<T>,
            "stele: an aggregate or window function of a name of the select list, which is given "
            "later; repeat the expression, without a name [S252]");
    else if constexpr (Relationship<T>)
        static_assert(
            is_aggregated<T>,
            "stele: an aggregate or window function of a relationship; name a column, such as its "
            "foreign key [S253]");
    else if constexpr (Placeholder<T>) static_cast<void>(type_of_its_own<T>());
    else
        static_assert(
            is_aggregated<T>,
            "stele: an aggregate or window function takes a column, or what is made of columns; a C++ "
            "value is the same in each row [S254]");
}

/// The arguments of an aggregate that are not one expression.
template <class Function, class... Ts>
consteval void aggregate_arguments() {
    if constexpr (sizeof...(Ts) == 0)
        static_assert(
            takes_arguments<Function>,
            "stele: an aggregate of nothing; name what to aggregate, or count the rows with "
            "count() [S255]");
    else
        static_assert(
            takes_arguments<Function, Ts...>,
            "stele: an aggregate of several expressions; aggregate each by itself, or take "
            "the greatest(a, b) or least(a, b) of a row [S256]");
}
template <class Function, class... Ts>
consteval void group_concat_arguments() {
    if constexpr (sizeof...(Ts) == 2 && Function::distinct)
        static_assert(
            takes_arguments<Function, Ts...>,
            "stele: group_concat_distinct() with a separator, which SQLite does not have beside DISTINCT; "
            "leave it out, or select the different values first [S257]");
    else if constexpr (sizeof...(Ts) > 2)
        static_assert(takes_arguments<Function, Ts...>,
                      "stele: group_concat() takes an expression and a separator; concat() several "
                      "expressions first [S258]");
    else if constexpr (sizeof...(Ts) == 2) aggregated<detail::nth<0, Ts...>>();
    else aggregate_arguments<Function, Ts...>();
}

/// The arguments of row_number() and the like, which take none.
template <class Function, class... Ts>
consteval void numbering_arguments() {
    static_assert(
        takes_arguments<Function, Ts...>,
        "stele: row_number(), rank() and the like take no arguments; name what to order by in "
        "over(order_by(column)) [S259]");
}
/// Those of lag(), first_value() and the like, in a wrong number or with no expression to begin with.
template <class Function, class... Ts>
consteval void neighbour_arguments() {
    if constexpr (sizeof...(Ts) == 0)
        static_assert(
            takes_arguments<Function>,
            "stele: a window function that looks at other rows, of nothing; name what to take "
            "from there: lag(column) [S260]");
    else if constexpr (!is_aggregated<detail::nth<0, Ts..., void>>)
        aggregated<detail::nth<0, Ts..., void>>();
    else
        static_assert(
            takes_arguments<Function, Ts...>,
            "stele: a window function with too many arguments or too few; it is first_value(e), "
            "last_value(e), nth_value(e, n), lag(e), lag(e, n) or lag(e, n, default) [S261]");
}

/// filter() of something that takes none.
template <class T>
consteval void no_filter() {
    if constexpr (detail::is_refused<T>()) return;
    else if constexpr (Windowed<T>)
        static_assert(
            takes_filter<T>,
            "stele: filter() after over(); say it before: sum(column).filter(condition).over() [S262]");
    else if constexpr (WindowFunction<T>)
        static_assert(
            takes_filter<T>,
            "stele: filter() of a window function that is no aggregate; pick the rows with where() [S263]");
    else if constexpr (Aggregate<T>)
        static_assert(takes_filter<T>,
                      "stele: filter() given twice; join the conditions with && [S264]");
    else
        static_assert(
            takes_filter<T>,
            "stele: filter() of something that is no aggregate; pick the rows with where() [S265]");
}
/// over() of something that takes none.
template <class T>
consteval void no_over() {
    if constexpr (detail::is_refused<T>()) return;
    else if constexpr (Windowed<T>)
        static_assert(takes_over<T>, "stele: over() given twice; say one window [S266]");
    else
        static_assert(
            takes_over<T>,
            "stele: over() of something that is neither an aggregate nor a window function; it "
            "belongs to sum(column), row_number() and the like [S267]");
}

/// The arguments of filter() and over(), where they are not one.
template <class... Ts>
consteval void filter_condition() {
    static_assert(sizeof...(Ts) == 1,
                  "stele: filter() takes one condition; join several with && [S268]");
}
template <class... Ts>
consteval void over_window_alone() {
    static_assert(sizeof...(Ts) < 2,
                  "stele: over() takes one window; say over(partition_by(a).order_by(b)) [S269]");
}

/// The ends of a frame, where they are not two.
template <class... Ts>
consteval void two_bounds() {
    static_assert(
        sizeof...(Ts) == 2,
        "stele: a frame has two ends; say rows(unbounded_preceding, current_row), or range() or "
        "groups() of two [S270]");
}

/// partition_by() of a window that is begun.
template <class Window>
consteval void no_partition() {
    static_assert(
        takes_arguments<Window>,
        "stele: partition_by() given twice or after order_by(); say it first, with all terms: "
        "partition_by(a, b).order_by(c) [S271]");
}

/// The distance of a frame's end, which is one for all rows.
template <class T>
consteval bool same_distance() {
    static_assert(
        is_same_in_each_row<T>,
        "stele: preceding() or following() by a column, but a frame's distance is the same for "
        "each row; pass a number [S272]");
    return is_same_in_each_row<T>;
}

}  // namespace check
}  // namespace stele
