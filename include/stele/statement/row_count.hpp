// SPDX-License-Identifier: BSL-1.0
#pragma once

// How many rows a SELECT can give, as far as its type says: one of aggregates without GROUP BY, at
// most one where a key is given. Nobody has to look for a second row then.

#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/check/function_place.hpp>
#include <stele/expression/operators.hpp>
#include <stele/statement/select.hpp>

namespace stele {

namespace detail {

template <class... Nodes>
constexpr bool any_aggregates(list<Nodes...>);

/// Whether an expression aggregates the rows of its own statement.
template <class Node>
constexpr bool aggregates() {
    if constexpr (Aggregate<Node>) return true;
    else if constexpr (requires { typename Node::stele_children; })
        return any_aggregates(typename Node::stele_children{});
    else return false;
}
template <class... Nodes>
constexpr bool any_aggregates(list<Nodes...>) {
    return (aggregates<Nodes>() || ...);
}

/// Whether a node has one value in the whole statement: a bound value, a placeholder, a constant.
template <class Node>
inline constexpr bool is_fixed = requires {
    Node::stele_placeholder_name;
}
|| requires { Node::stele_non_zero; };
template <class T>
inline constexpr bool is_fixed<parameter<T>> = true;

/// The columns of T to which a condition gives a value, in conjuncts `column = value`. In a join's
/// condition, the columns of the tables before it are values.
template <class T, bool Joined, class E>
struct given_columns {
    using type = list<>;
};
template <class T, bool Joined, class L, class R>
struct given_columns<T, Joined, binary<logical_and, L, R>>
    : concat<typename given_columns<T, Joined, L>::type,
             typename given_columns<T, Joined, R>::type> {};
template <class T, bool Joined, class L, class R>
struct given_columns<T, Joined, binary<equal_to, L, R>> {
    template <class Side>
    static constexpr bool is_of() {
        if constexpr (Column<Side>) return same<typename Side::stele_table, T>;
        else return false;
    }

    template <class Side, class Other>
    static constexpr bool gives() {
        if constexpr (!is_of<Side>()) return false;
        else if constexpr (Column<Other>) return Joined && !same<typename Other::stele_table, T>;
        else return is_fixed<Other>;
    }
    using type = std::conditional_t<gives<L, R>(), list<L>,
                                    std::conditional_t<gives<R, L>(), list<R>, list<>>>;
};

template <class Given, class... Columns>
constexpr bool all_given(list<Columns...>) {
    return sizeof...(Columns) != 0 && (contains<Given, Columns> && ...);
}
template <class... Columns>
constexpr bool any_column_unique(list<Columns...>) {
    return (Columns::stele_unique || ...);
}
template <class Given, class... Entries>
constexpr bool any_unique_given(list<Entries...>) {
    return (all_given<Given>(typename Entries::stele_unique_columns{}) || ...);
}

template <class T>
inline constexpr bool has_keys = Table<T>;
template <Alias T>
inline constexpr bool has_keys<T> = Table<typename T::stele_aliased>;

/// Whether values for these columns pick one row of T at most: they hold a key.
template <class T, class Given>
constexpr bool holds_key() {
    if constexpr (Given::size == 0 || !has_keys<T>) return false;
    else
        return all_given<Given>(primary_key_t<T>{}) || any_column_unique(Given{}) ||
               any_unique_given<Given>(entries_of<T, is_unique>{});
}
/// Whether a row of its target has one row at most with a foreign key.
template <class Key>
inline constexpr bool is_key_of_one =
    holds_key<typename Key::stele_table, typename Key::stele_key>();

template <class Before, class... Keys>
constexpr bool keys_of_one_each(list<Keys...>) {
    return ((!contains<Before, typename Keys::stele_target> || is_key_of_one<Keys>)&&...);
}
template <class T, class... Before>
constexpr std::size_t keys_from(list<Before...>) {
    return (keys_to<T>(foreign_keys_t<Before>{}) + ... + 0);
}

/// Whether a join gives each row before it one row at most.
template <class Clause, class Before>
inline constexpr bool joins_one = true;  // no join
template <class Kind, class T, class Before>
inline constexpr bool joins_one<join_table<Kind, T>, Before> = [] {
    if constexpr (!Table<T> || same<Kind, cross_join>) return false;
    else return keys_from<T>(Before{}) != 0 || keys_of_one_each<Before>(foreign_keys_t<T>{});
}();
template <class Kind, class T, class On, class Before>
inline constexpr bool joins_one<join_on<Kind, T, On>, Before> =
    holds_key<T, typename given_columns<T, true, On>::type>();
template <class Kind, class R, class Before>
inline constexpr bool joins_one<join_relationship<Kind, R>, Before> = [] {
    using relationship = typename ends_of<R>::relationship;
    // A derived table in the place of the target can have a key twice.
    if constexpr (is_belongs_to<relationship>::value) return has_keys<typename ends_of<R>::to>;
    else if constexpr (is_collection<relationship>::value && inverse_fits<relationship>)
        return is_key_of_one<inverse_t<relationship>>;
    else return false;
}();

/// Whether no join gives more rows than there were before. A RIGHT or FULL JOIN adds rows.
template <class Before, class... Clauses>
inline constexpr bool all_join_one = true;
template <class Before, class Clause, class... More>
inline constexpr bool all_join_one<Before, Clause, More...> = [] {
    if constexpr (requires { typename Clause::kind; })
        if constexpr (Clause::kind::nulls_left) return false;
    if constexpr (!joins_one<Clause, Before>) return false;
    else
        return all_join_one<typename concat<Before, typename tables_brought<Clause>::type>::type,
                            More...>;
}();

template <class T, class... Clauses>
constexpr bool where_holds_key() {
    using given = typename concat<typename given_columns<T, false, Clauses>::type...>::type;
    return holds_key<T, given>();
}
template <class T, bool Joined, class E>
struct given_columns<T, Joined, condition_clause<where_row, E>> : given_columns<T, Joined, E> {};

template <class... Clauses, class T, class... Joined>
constexpr bool picks_by_key(list<T, Joined...>) {
    if constexpr (!where_holds_key<T, Clauses...>()) return false;
    else return all_join_one<list<>, Clauses...>;
}
template <class... Clauses>
constexpr bool picks_by_key(list<>) {
    return true;
}

}  // namespace detail

/// Whether a statement gives exactly one row, whatever the tables hold: `select(count()).from(Book)`.
/// A SELECT of aggregates, without GROUP BY, HAVING, LIMIT and OFFSET; or one without tables and
/// WHERE.
template <class Statement>
inline constexpr bool exactly_one_row = false;
template <class... Clauses>
inline constexpr bool exactly_one_row<select_statement<Clauses...>> = [] {
    using statement = select_statement<Clauses...>;
    using enum render::place;
    if constexpr (detail::is_set_operation<statement> || statement::has(group_by) ||
                  statement::has(having) || statement::has(limit) || statement::has(offset))
        return false;
    else
        return detail::any_aggregates(typename statement::items{}) ||
               (detail::statement_tables<Clauses...>::size == 0 && !statement::has(where));
}();

/// Whether a statement gives one row at most: exactly_one_row, or a SELECT whose where() has
/// `column == value` for all columns of the primary key, or of another key, of its first table,
/// while each join leads to one row: along a foreign key, or on a key of the joined table. The keys
/// are those that the tables declare.
template <class Statement>
inline constexpr bool at_most_one_row = false;
template <class... Clauses>
inline constexpr bool at_most_one_row<select_statement<Clauses...>> = [] {
    using statement = select_statement<Clauses...>;
    if constexpr (detail::is_set_operation<statement>) return false;
    else if constexpr (!statement::has(render::place::group_by) &&
                       detail::any_aggregates(typename statement::items{}))
        return true;
    else return detail::picks_by_key<Clauses...>(detail::statement_tables<Clauses...>{});
}();

}  // namespace stele
