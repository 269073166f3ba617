// SPDX-License-Identifier: BSL-1.0
#pragma once

// Whether a statement is right, as a question: for tests, in plain C++, that a query is refused.
//
//     static_assert(stele::valid_statement<decltype(select(Book).join(Book::author))>);
//     static_assert(!stele::valid_statement<decltype(select(Book, Author))>);
//     static_assert(!stele::valid_where<decltype(select(Book)), decltype(Author::last_name == "King")>);
//
// No sentence comes of it: within decltype an operator only has a type, and a statement is judged as
// a whole where it is used. A clause is judged where it is called, within decltype too; that is what
// the questions for the single clauses are for, with the clause's arguments after the statement.

#include <stele/check/arithmetic.hpp>
#include <stele/expression/aggregate.hpp>
#include <stele/expression/operators.hpp>
#include <stele/statement/insert.hpp>
#include <stele/statement/select.hpp>
#include <stele/statement/sql.hpp>
#include <stele/statement/update.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace stele {

namespace detail {

template <class Node>
inline constexpr bool is_optional_parameter = false;
template <class T>
inline constexpr bool is_optional_parameter<parameter<std::optional<T>>> = true;

// What an operator asked of its operands, asked again of the node that it made.
template <class Node>
inline constexpr bool operands_fit = true;
template <class Row, class L, class R>
    requires requires { Row::needs; }
inline constexpr bool operands_fit<binary<Row, L, R>> =
    comparable<L, R> && supports_beside<L, R, Row::needs> &&
    (Row::needs == operations::equality || !(is_optional_parameter<L> || is_optional_parameter<R>));
template <class E>
inline constexpr bool operands_fit<postfix<order_with_null, E>> = false;
template <class Alias, class C>
inline constexpr bool operands_fit<aliased_column<Alias, C>> =
    is_column_of<C, typename Alias::stele_aliased>;
template <class Row, class L, class R>
    requires requires { Row::integers_only; }
inline constexpr bool operands_fit<binary<Row, L, R>> =
    calculable<L, R> && (!Row::integers_only || are_integers<L, R>);
template <class Row, class E>
    requires requires { Row::needs; }
inline constexpr bool operands_fit<aggregate<Row, E>> = aggregable<E, Row::needs>;

template <class... Nodes>
constexpr bool all_valid(list<Nodes...>);

/// Whether nothing in an expression was refused.
template <class Node>
constexpr bool is_valid_node() {
    if constexpr (Source<Node>) return true;
    else if constexpr (Column<Node>) return operands_fit<Node>;
    else if constexpr (requires { typename Node::stele_refused; }) return false;
    else if constexpr (requires { typename Node::stele_children; })
        return operands_fit<Node> && all_valid(typename Node::stele_children{});
    else return true;
}
template <class... Nodes>
constexpr bool all_valid(list<Nodes...>) {
    return (is_valid_node<Nodes>() && ...);
}

// The clauses of a statement, and of those within it.
template <template <class...> class Statement, class... Clauses>
constexpr bool clauses_are_valid(type<Statement<Clauses...>>) {
    return (all_valid(typename nodes_of<Clauses>::type{}) && ...);
}
template <class... Nested>
constexpr bool statements_are_valid(list<Nested...>) {
    return (clauses_are_valid(type<typename Nested::statement>{}) && ...);
}
template <class Uses, class... Placeholders>
constexpr bool each_has_one_type(list<Placeholders...>) {
    return (same<first_bad<Uses, use_of<Placeholders>::template differs>, void> && ...);
}

/// What is wrong with a statement as a whole; missing_where where that is all.
template <class S, class Dialect>
constexpr render::problem::what problem_of() {
    constexpr render::measured found = render::measured_of<S, Dialect>;
    if (!statements_are_valid(typename statements_from<S, list<>, list<>>::type{}))
        return render::problem::out_of_scope;
    if constexpr (found.placeholders)
        if (!each_has_one_type<placeholder_uses_t<S>>(placeholders_t<S>{}))
            return render::problem::out_of_scope;
    return found.first_problem.kind;
}

template <class S>
using bare_statement = std::remove_cvref_t<S>;

}  // namespace detail

/// Satisfied by an expression in which nothing is refused: `decltype(Book::title == "It")`, not
/// `decltype(Book::title == 5)`.
template <class E>
concept valid_expression = Expression<E> && detail::is_valid_node<std::remove_cvref_t<E>>();

/// Satisfied by a statement that sql() and execute() take: its expressions are right, and so is the whole.
template <class S, class Dialect = sqlite_dialect>
concept valid_statement = Statement<S> && detail::problem_of<detail::bare_statement<S>, Dialect>()
== render::problem::none;

namespace detail {

/// Whether a condition can be added at a place: it is one, and there is no everywhere().
template <class S, render::place Place, class E>
constexpr bool takes_condition() {
    if constexpr (!is_condition<bare_t<E>> || !valid_expression<E>) return false;
    else if constexpr (S::has(Place))
        return has_condition<typename S::template clause<S::last_at(Place)>>;
    else return true;
}

template <render::place Place, class Items, class T>
constexpr bool is_valid_term() {
    if constexpr (!is_term<T> || !is_valid_node<T>()) return false;
    else return name_is_selected<T, Items>;
}
/// Whether group_by() or order_by() can be called with these.
template <class S, render::place Place, class... Es>
constexpr bool takes_terms() {
    if constexpr (sizeof...(Es) == 0 || S::has(Place)) return false;
    else return (is_valid_term<Place, typename S::items, term_t<bare_t<Es>>>() && ...);
}

template <class S, class... What>
constexpr bool takes_join() {
    if constexpr (sizeof...(What) == 1) return (joinable<bare_t<What>> && ...);
    else return false;
}

template <class Item>
constexpr bool is_valid_item() {
    if constexpr (!is_selectable<Item>) return false;
    else if constexpr (Select<Item>) return selects_one_column<typename Item::items>;
    else return is_valid_node<Item>();
}

template <class T, class... Assigned>
constexpr bool takes_assignments() {
    if constexpr (sizeof...(Assigned) == 0 || !(assigns_column_of<T, Assigned> && ...))
        return false;
    else
        return (is_valid_node<Assigned>() && ...) &&
               (assigned_once<typename Assigned::column, list<typename Assigned::column...>> &&
                ...) &&
               (may_be_assigned<typename Assigned::column> && ...);
}

}  // namespace detail

/// Satisfied where `select(items…)`, without a further clause, is a statement.
template <class... Items>
concept valid_select = sizeof...(Items) != 0 &&
                       (detail::is_valid_item<std::remove_cvref_t<Items>>() && ...) &&
                       valid_statement<detail::select_t<std::remove_cvref_t<Items>...>>;

/// Satisfied where `statement.where(condition)` is a statement.
template <class S, class E>
concept valid_where = Statement<S> &&
    detail::takes_condition<detail::bare_statement<S>, render::place::where, E>() &&
    valid_statement<decltype(std::declval<S>().where(std::declval<E>()))>;

/// Satisfied where `statement.having(condition)` is a statement.
template <class S, class E>
concept valid_having = Select<S> &&
    detail::takes_condition<detail::bare_statement<S>, render::place::having, E>() &&
    valid_statement<decltype(std::declval<S>().having(std::declval<E>()))>;

/// Satisfied where `statement.join(what)` is a statement.
template <class S, class... What>
concept valid_join = Select<S> && detail::takes_join<detail::bare_statement<S>, What...>() &&
    valid_statement<decltype(std::declval<S>().join(std::declval<What>()...))>;

/// Satisfied where `statement.on(condition)`, after a join() of a table, is a statement.
template <class S, class E>
concept valid_on =
    Select<S> && takes_on<detail::bare_statement<S>> && is_condition<detail::bare_t<E>> &&
    valid_expression<E> && valid_statement<decltype(std::declval<S>().on(std::declval<E>()))>;

/// Satisfied where `statement.group_by(terms…)` is a statement.
template <class S, class... Es>
concept valid_group_by = Select<S> &&
    detail::takes_terms<detail::bare_statement<S>, render::place::group_by, Es...>() &&
    valid_statement<decltype(std::declval<S>().group_by(std::declval<Es>()...))>;

/// Satisfied where `statement.order_by(terms…)` is a statement.
template <class S, class... Es>
concept valid_order_by = Select<S> &&
    detail::takes_terms<detail::bare_statement<S>, render::place::order_by, Es...>() &&
    valid_statement<decltype(std::declval<S>().order_by(std::declval<Es>()...))>;

/// Satisfied where `update(T).set(assignments…)`, with where() or everywhere(), is a statement.
template <class S, class... Assigned>
concept valid_set = Statement<S> &&
    detail::takes_assignments<typename detail::bare_statement<S>::table,
                              std::remove_cvref_t<Assigned>...>() &&
    valid_statement<decltype(std::declval<S>().set(std::declval<Assigned>()...).everywhere())>;

/// Satisfied where `insert(T).values(assignments…)` is a statement.
template <class S, class... Assigned>
concept valid_values = Statement<S> &&
    detail::takes_assignments<typename detail::bare_statement<S>::table,
                              std::remove_cvref_t<Assigned>...>() &&
    valid_statement<decltype(std::declval<S>().values(std::declval<Assigned>()...))>;

}  // namespace stele
