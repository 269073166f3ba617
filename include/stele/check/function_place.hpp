// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about aggregates and window functions in clauses that have none. The walk that
// wrote the text has found the clause; only then is the culprit looked for.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

#include <string_view>

namespace stele {

/// Satisfied by aggregates, with filter() or without, but not over a window.
template <class T>
concept Aggregate = requires {
    typename std::remove_cvref_t<T>::stele_aggregate;
};

/// Satisfied by aggregates and window functions over a window.
template <class T>
concept Windowed = requires {
    typename std::remove_cvref_t<T>::stele_windowed;
};

/// Satisfied by `row_number()` and the like, before over().
template <class T>
concept WindowFunction = requires {
    typename std::remove_cvref_t<T>::stele_window_function;
};

namespace detail {

/// A node with all below it, up to statements within.
template <class Node>
struct nodes_below {
    using type = list<Node>;
};
template <class... Nodes>
struct nodes_below<list<Nodes...>> : concat<typename nodes_below<Nodes>::type...> {};
template <class Node>
    requires(!Source<Node> && !Select<Node> && requires { typename Node::stele_children; })
struct nodes_below<Node> {
    using type = typename concat<list<Node>,
                                 typename nodes_below<typename Node::stele_children>::type>::type;
};

template <class T>
struct is_aggregate {
    static constexpr bool value = Aggregate<T>;
};
template <class T>
struct is_windowed {
    static constexpr bool value = Windowed<T> || WindowFunction<T>;
};
template <class T>
struct is_window_function {
    static constexpr bool value = WindowFunction<T>;
};

template <template <class> class Is, class Nodes>
using first_node = first_bad<typename nodes_below<Nodes>::type, Is>;

}  // namespace detail

/// Whether aggregates can stand in a clause: those that see groups.
template <render::clause Where, class Aggregate>
inline constexpr bool aggregate_can_stand_in =
    Where == render::clause::select || Where == render::clause::having ||
    Where == render::clause::order_by;

/// Whether window functions can stand in a clause: those that see the rows of the result.
template <render::clause Where, class Windowed>
inline constexpr bool window_function_can_stand_in =
    Where == render::clause::select || Where == render::clause::order_by;

/// Whether an aggregate or window function has no other in it that it cannot have.
template <class Node>
inline constexpr bool is_not_nested = false;
template <Aggregate Node>
inline constexpr bool is_not_nested<Node> = detail::same<
    detail::first_bad<typename detail::nodes_below<typename Node::stele_children>::type,
                      detail::is_aggregate>,
    void>;

/// Whether a window function has its over().
template <class Node>
inline constexpr bool has_over = Windowed<Node>;

/// Whether the groups that having() picks from are said, in a SELECT of these items.
template <class Items, bool Said>
inline constexpr bool has_groups = Said;

namespace detail {
template <class... Columns>
constexpr bool has_column_named(list<Columns...>, std::string_view name) {
    return ((Columns::stele_sql_name() == name) || ...);
}
}  // namespace detail

/// Whether a term that is a name is the name of no column of the statement's tables.
template <class Term, class Tables>
inline constexpr bool name_is_free = true;
template <NameTerm Term, class... Tables>
inline constexpr bool name_is_free<Term, list<Tables...>> =
    !(detail::has_column_named(typename Tables::stele_columns{}, Term::stele_name) || ...);

namespace check {

/// group_by() by a name, for which SQL looks among the columns before it looks in the select list.
template <class Tables, class... Terms>
constexpr void free_names(list<Terms...>) {
    static_assert((name_is_free<Terms, Tables> && ...),
                  "stele: group_by() by a name that a column has too, which would be grouped by; "
                  "group by the expression, or give it another name [S201]");
}

template <render::clause Where, class Culprit>
constexpr void aggregate_place() {
    using enum render::clause;
    if constexpr (Where == where)
        static_assert(aggregate_can_stand_in<Where, Culprit>,
                      "stele: where() uses an aggregate, but picks rows before they are "
                      "aggregated; use having(), or compare with a subquery [S202]");
    else if constexpr (Where == on || Where == join)
        static_assert(aggregate_can_stand_in<Where, Culprit>,
                      "stele: on() uses an aggregate, but joins rows before they are aggregated; "
                      "use having() [S203]");
    else if constexpr (Where == group_by)
        static_assert(aggregate_can_stand_in<Where, Culprit>,
                      "stele: group_by() uses an aggregate, but makes the groups that are "
                      "aggregated; group by columns [S204]");
    else if constexpr (!aggregate_can_stand_in<Where, Culprit>)
        static_assert(
            aggregate_can_stand_in<Where, Culprit>,
            "stele: an aggregate where there are no groups; select it in a subquery [S205]");
    else
        static_assert(is_not_nested<Culprit>,
                      "stele: an aggregate of an aggregate; select the inner one in a derived "
                      "table [S206]");
}

template <render::clause Where, class Culprit>
constexpr void window_place() {
    using enum render::clause;
    if constexpr (Where == where)
        static_assert(window_function_can_stand_in<Where, Culprit>,
                      "stele: where() uses a window function, which sees the rows that where() has "
                      "left; select it in a derived table, and pick there [S207]");
    else if constexpr (Where == having)
        static_assert(window_function_can_stand_in<Where, Culprit>,
                      "stele: having() uses a window function, which sees the groups that having() "
                      "has left; select it in a derived table, and pick there [S208]");
    else if constexpr (Where == group_by)
        static_assert(window_function_can_stand_in<Where, Culprit>,
                      "stele: group_by() uses a window function, which sees the groups; select it "
                      "in a derived table, and group there [S209]");
    else if constexpr (!window_function_can_stand_in<Where, Culprit>)
        static_assert(
            window_function_can_stand_in<Where, Culprit>,
            "stele: a window function where there is no result to see yet; select it in a "
            "subquery [S210]");
    else
        static_assert(is_not_nested<Culprit>,
                      "stele: a window function in an aggregate or in another window function; "
                      "select it in a derived table [S211]");
}

template <class Culprit>
constexpr void over_is_said() {
    static_assert(has_over<Culprit>,
                  "stele: a window function without over(); say over(), or "
                  "over(partition_by(column).order_by(column)) [S212]");
}

template <class Items, bool Said>
constexpr void groups_are_said() {
    static_assert(has_groups<Items, Said>,
                  "stele: having() without group_by(); name what to group by, or pick rows with "
                  "where() [S213]");
}

}  // namespace check
}  // namespace stele
