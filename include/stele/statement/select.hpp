// SPDX-License-Identifier: BSL-1.0
#pragma once

// SELECT: select(columns | tables | expressions…) and the clauses that can follow it.

#include <stele/check/clause.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/distinct_order.hpp>
#include <stele/check/group.hpp>
#include <stele/check/names.hpp>
#include <stele/check/of_stele.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/check/scope.hpp>
#include <stele/check/set_operation.hpp>
#include <stele/statement/from.hpp>
#include <stele/statement/join.hpp>
#include <stele/statement/kept_item.hpp>
#include <stele/statement/limit.hpp>
#include <stele/statement/load_option.hpp>
#include <stele/statement/order_by.hpp>
#include <stele/statement/result_order.hpp>
#include <stele/statement/selection.hpp>
#include <stele/statement/where.hpp>

namespace stele {

template <class... Clauses>
struct select_statement;
template <class Operator, class First, class... More>
struct set_operation;
template <fixed_string Name, class S>
struct derived_table;

namespace detail {
/// What as<"name">() makes; given the name as an argument, which is an error, a table of another.
template <class S, fixed_string Name, class... None>
using table_named =
    std::conditional_t<sizeof...(None) == 0, derived_table<Name, S>, derived_table<"as(name)", S>>;
}  // namespace detail

/// Whether a SELECT has distinct() already.
template <class Statement>
inline constexpr bool is_distinct = Statement::template clause<Statement::head>::distinct;

namespace detail {

/// Whether a SELECT is a set operation: it has one in the place of its select list.
template <class S>
inline constexpr bool is_set_operation = false;
template <class Operator, class First, class... More, class... Clauses>
inline constexpr bool
    is_set_operation<select_statement<set_operation<Operator, First, More...>, Clauses...>> = true;
template <class... Ctes, class Operator, class First, class... More, class... Clauses>
inline constexpr bool is_set_operation<
    select_statement<with_clause<Ctes...>, set_operation<Operator, First, More...>, Clauses...>> =
    true;

}  // namespace detail

namespace detail {

// What does not depend on the clauses.
struct every_select : only_clauses_of_select {
    using stele_select = void;
    using stele_statement = void;

    template <class Dialect>
    static constexpr void stele_judge(type<Dialect>) {}
};

// What the calls of a SELECT have in common. No members, which each statement would have to declare.

/// A SELECT with a clause that may stand once.
template <class S, class Clause>
constexpr auto add_once(S&& statement, Clause&& added) {
    if constexpr (check::once<S, Clause::stele_place>())
        return static_cast<S&&>(statement).with(static_cast<Clause&&>(added));
    else return static_cast<S&&>(statement);
}

/// With LIMIT or OFFSET.
template <class Row, class S, class... N>
constexpr auto add_count(S&& statement, const N&... n) {
    if constexpr (!check::one_count<Row::at, number_given<N...>>())
        return static_cast<S&&>(statement).with(refused_clause<Row::at>{});
    else if constexpr (!(check::count<N>() && ...))
        return static_cast<S&&>(statement).with(refused_clause<Row::at>{});
    else return add_once(static_cast<S&&>(statement), make_count<Row>(n...));
}

/// With GROUP BY or ORDER BY.
template <class Row, class S, class... Es>
constexpr auto add_list(S&& statement, Es&&... es) {
    if constexpr (is_set_operation<S> && !(is_bare<term_t<Es>> && ...)) {
        if constexpr (check::result_terms<typename S::items, term_t<bare_t<Es>>...>())
            return add_list<Row>(static_cast<S&&>(statement),
                                 to_bare<term_t<Es>>(to_term(static_cast<Es&&>(es)))...);
        else return static_cast<S&&>(statement);
    } else if constexpr (check::some_terms<Row::at, sizeof...(Es)>() && check::once<S, Row::at>() &&
                         check::all_listed<Row::at, typename S::items, term_t<bare_t<Es>>...>())
        if constexpr (Row::at == render::place::group_by && (NameTerm<term_t<Es>> || ...))
            return static_cast<S&&>(statement).with(
                group_by_name<term_t<Es>...>{{{{to_term(static_cast<Es&&>(es))}...}}});
        else
            return static_cast<S&&>(statement).with(
                list_clause<Row, term_t<Es>...>{{{to_term(static_cast<Es&&>(es))}...}});
    else return static_cast<S&&>(statement).with(refused_clause<Row::at>{});
}

}  // namespace detail

/// A SELECT statement: a value that can be stored, passed, returned and executed any number of
/// times. Each call of a clause gives a new statement.
template <class... Clauses>
struct STELE_STATEMENT select_statement
    : detail::clauses<select_statement, Clauses...>,
      detail::filtered<select_statement<Clauses...>, detail::every_select> {
    using base = detail::clauses<select_statement, Clauses...>;
    using items = typename detail::first_clause<Clauses...>::items;
    /// The place of the select list among the clauses: behind a WITH.
    static constexpr std::size_t head = detail::begins_with_cte<Clauses...>;

    /// `SELECT DISTINCT`: no row twice.
    template <class... None>
    constexpr auto distinct(const None&...) && {
        if constexpr (check::nothing_in_distinct<None...>() &&
                      check::distinct<is_distinct<select_statement>>() &&
                      check::clause_of_a_select<select_statement>())
            return detail::replace_clause<head>(
                static_cast<select_statement&&>(*this),
                detail::distinct_of(detail::get<head>(static_cast<select_statement&&>(*this))));
        else return static_cast<select_statement&&>(*this);
    }
    template <class... None>
    constexpr auto distinct(const None&... none) const& {
        return copy().distinct(none...);
    }

    /// `FROM table`, where it is not the first table of the select list.
    template <class T = detail::braces, class... More>
    constexpr auto from(const T& t = T(), const More&...) && {
        if constexpr (detail::same<items, list<detail::refused<bool>>>)
            return static_cast<select_statement&&>(*this);
        else if constexpr (check::from<base::template clause<head + 1>::said, T, More...>())
            return detail::replace_clause<head + 1>(
                static_cast<select_statement&&>(*this),
                from_clause<T, true>{detail::held_source<T>(t)});
        else return static_cast<select_statement&&>(*this).with(detail::refused_source{});
    }
    template <class T = detail::braces, class... More>
    constexpr auto from(const T& t = T(), const More&... more) const& {
        return copy().from(t, more...);
    }

    /// `JOIN`: by a relationship (`Book::author`), or of a table (`Author`), which goes by the only
    /// foreign key that fits unless on() follows; `join(m, Employee::manager)` joins the alias m in the
    /// place of the relationship's target.
    template <class First = detail::braces, class... What>
    [[gnu::always_inline]] constexpr auto join(const First& first = First(),
                                               const What&... what) && {
        return static_cast<select_statement&&>(*this).with(
            detail::join_clause<detail::inner_join>(first, what...));
    }
    template <class First = detail::braces, class... What>
    constexpr auto join(const First& first = First(), const What&... what) const& {
        return copy().join(first, what...);
    }
    /// `LEFT JOIN`: rows without a partner stay; what comes from the joined table is then optional.
    template <class... What>
    [[gnu::always_inline]] constexpr auto left_join(const What&... what) && {
        return static_cast<select_statement&&>(*this).with(
            detail::join_clause<detail::left_join>(what...));
    }
    template <class... What>
    constexpr auto left_join(const What&... what) const& {
        return copy().left_join(what...);
    }
    /// `RIGHT JOIN`: what comes from the tables before is then optional. SQLite has it from 3.39
    /// on.
    template <class... What>
    [[gnu::always_inline]] constexpr auto right_join(const What&... what) && {
        return static_cast<select_statement&&>(*this).with(
            detail::join_clause<detail::right_join>(what...));
    }
    template <class... What>
    constexpr auto right_join(const What&... what) const& {
        return copy().right_join(what...);
    }
    /// `FULL JOIN`: all is then optional. SQLite has it from 3.39 on.
    template <class... What>
    [[gnu::always_inline]] constexpr auto full_join(const What&... what) && {
        return static_cast<select_statement&&>(*this).with(
            detail::join_clause<detail::full_join>(what...));
    }
    template <class... What>
    constexpr auto full_join(const What&... what) const& {
        return copy().full_join(what...);
    }
    /// `CROSS JOIN table`: each row with each row, on purpose.
    template <class... What>
    [[gnu::always_inline]] constexpr auto cross_join(const What&... what) && {
        return static_cast<select_statement&&>(*this).with(
            detail::join_clause<detail::cross_join>(what...));
    }
    template <class... What>
    constexpr auto cross_join(const What&... what) const& {
        return copy().cross_join(what...);
    }

    /// `ON condition`, of the join just before. An error: a join by relationship, which has its
    /// condition.
    template <class E = detail::braces, class... More>
    constexpr auto on(E&& e = E(), More&&... more) && {
        constexpr bool right =
            check::on<select_statement, detail::bare_t<E>, detail::bare_t<More>...>();
        return detail::add_on<right>(static_cast<select_statement&&>(*this), static_cast<E&&>(e),
                                     static_cast<More&&>(more)...);
    }
    template <class E = detail::braces, class... More>
    constexpr auto on(E&& e = E(), More&&... more) const& {
        return copy().on(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// `GROUP BY expressions`; what as<"name">() has named, or its `"name"_c`, is the name alone.
    template <class E = detail::braces, class... More>
    constexpr auto group_by(E&& e = E(), More&&... more) && {
        if constexpr (detail::same<E, detail::braces>)
            return detail::add_list<detail::group_by_row>(static_cast<select_statement&&>(*this));
        else
            return detail::add_list<detail::group_by_row>(static_cast<select_statement&&>(*this),
                                                          static_cast<E&&>(e),
                                                          static_cast<More&&>(more)...);
    }
    template <class E = detail::braces, class... More>
    constexpr auto group_by(E&& e = E(), More&&... more) const& {
        return copy().group_by(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// `HAVING condition`, on the groups of group_by(); aggregates are allowed in it. Given twice, the
    /// conditions are ANDed. An error: what is no condition, and having() without group_by().
    template <class E = detail::braces, class... More>
    [[gnu::always_inline]] constexpr auto having(E&& e = E(), More&&... more) && {
        if constexpr (detail::same<E, detail::braces>)
            return detail::add_condition<detail::having_row>(
                static_cast<select_statement&&>(*this));
        else
            return detail::add_condition<detail::having_row>(static_cast<select_statement&&>(*this),
                                                             static_cast<E&&>(e),
                                                             static_cast<More&&>(more)...);
    }
    template <class E = detail::braces, class... More>
    constexpr auto having(E&& e = E(), More&&... more) const& {
        return copy().having(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// `ORDER BY terms`: expressions, or `e.asc()`, `e.desc()`, with `.nulls_first()` or
    /// `.nulls_last()`. What as<"name">() has named, or its `"name"_c`, is the name alone.
    template <class E = detail::braces, class... More>
    constexpr auto order_by(E&& e = E(), More&&... more) && {
        if constexpr (detail::same<E, detail::braces>)
            return detail::add_list<detail::order_by_row>(static_cast<select_statement&&>(*this));
        else
            return detail::add_list<detail::order_by_row>(static_cast<select_statement&&>(*this),
                                                          static_cast<E&&>(e),
                                                          static_cast<More&&>(more)...);
    }
    template <class E = detail::braces, class... More>
    constexpr auto order_by(E&& e = E(), More&&... more) const& {
        return copy().order_by(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// `LIMIT ?`: at most n rows; n is an integer, a placeholder (`LIMIT :n`) or `lit<10>`. An error:
    /// anything else. @throws value_error where n is negative, for a placeholder at the call
    template <class N = detail::braces, class... More>
    constexpr auto limit(const N& n = N(), const More&... more) && {
        return detail::add_count<detail::limit_row>(static_cast<select_statement&&>(*this), n,
                                                    more...);
    }
    template <class N = detail::braces, class... More>
    constexpr auto limit(const N& n = N(), const More&... more) const& {
        return copy().limit(n, more...);
    }

    /// `OFFSET ?`: without the first n rows; as limit(). @throws value_error where n is negative
    template <class N = detail::braces, class... More>
    constexpr auto offset(const N& n = N(), const More&... more) && {
        return detail::add_count<detail::offset_row>(static_cast<select_statement&&>(*this), n,
                                                     more...);
    }
    template <class N = detail::braces, class... More>
    constexpr auto offset(const N& n = N(), const More&... more) const& {
        return copy().offset(n, more...);
    }

    /// What a session loads with the rows: `.options(selectin(Author::books), joined(Author::country))`; elsewhere
    /// they are of no effect. An error: what is no option, or begins at a table that is not selected whole.
    template <class... Options>
    constexpr auto options(const Options&...) && {
        if constexpr (check::options_of_select<select_statement,
                                               detail::is_set_operation<select_statement>>()) {
            if constexpr (check::load_options<select_statement, Options...>())
                return detail::replace_clause<head>(
                    static_cast<select_statement&&>(*this),
                    detail::with_options<Options...>(
                        detail::get<head>(static_cast<select_statement&&>(*this))));
            else return static_cast<select_statement&&>(*this);
        } else {
            return static_cast<select_statement&&>(*this);
        }
    }
    template <class... Options>
    constexpr auto options(const Options&... options) const& {
        return copy().options(options...);
    }

    /// `(SELECT …) AS "name"`: the statement as a table, for select, from, join and with.
    /// `recent["title"_c]`, `recent[Book::title]` are its columns.
    template <fixed_string Name = "", class... None>
    constexpr auto as(const None&...) && {
        if constexpr (sizeof...(None) != 0) check::given_name<Name, None...>();
        return detail::table_named<select_statement, Name, None...>{
            static_cast<select_statement&&>(*this)};
    }
    template <fixed_string Name = "", class... None>
    constexpr auto as(const None&... none) const& {
        return copy().template as<Name>(none...);
    }

    /// As an operand a SELECT of one column is its value.
    template <class Context>
    using stele_operand = typename detail::operand_of<Context, select_statement>::type;

    // Inlined also at -O0, as the walks of conditions are: what binds a query is one function.
    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const select_statement* self) {
        if constexpr (V::wants_text) {
            using tables = detail::statement_tables<Clauses...>;
            const auto sources = detail::make_sources(tables{});
            render::scope scope{sources.pointers, sources.size, nullptr};
            const auto around = v.enter(scope);
            v.judge_names(sources.pointers, sources.size);
            base::template walk_clauses<tables>(v, self, scope);
            v.judge_clauses(scope, sources.size);
            if constexpr (base::has(render::place::group_by))
                if (!columns_fit_groups<items, Clauses...>) v.report(render::problem::ungrouped);
            if constexpr (detail::first_clause<Clauses...>::type::distinct)
                if (!orders_by_selected<items, Clauses...>)
                    v.report(render::problem::unselected_order);
            v.leave(around);
        } else {
            render::scope none{};
            if constexpr (head == 0) {
                base::template walk_clauses<void>(v, self, none);
            } else {
                const render::cte_frame* const around = v.ctes;
                base::template walk_clauses<void>(v, self, none);
                v.ctes = around;
            }
        }
    }

private:
    constexpr select_statement copy() const { return *this; }
};

namespace detail {

// FROM the first table of the select list; a derived table's values come from the list, or from().
template <class T, class... Items>
struct inferred_from {
    using type = from_clause<T>;
};
template <Derived T, class... Items>
    requires(has_values<T> && !(same<T, Items> || ...))
struct inferred_from<T, Items...> {
    using type = from_unsaid<T>;
};

// Of excluded(column), which no SELECT has, no FROM is made: the column is then out of scope.
template <Alias T, class... Items>
    requires(T::stele_sql_name == "excluded" && !(same<T, Items> || ...))
struct inferred_from<T, Items...> {
    using type = from_clause<void>;
};

template <bool Selectable, class... Items>
struct select_of {
    using from =
        typename inferred_from<typename first_of<typename first_table<Items>::type...>::type,
                               Items...>::type;
    using type = select_statement<selection<false, typename item_node<Items>::type...>, from>;
};
// What a refused select() gives.
template <class... Items>
struct select_of<false, Items...> : select_of<true, typename kept_item<Items>::type...> {};
template <>
struct select_of<false> : select_of<true, refused<bool>> {};

// What a clause gives that SELECT does not have: a SELECT of the table whose columns its arguments are, of which the one
// before is likely to be. A table among them is joined, so that the one before is another.
template <class T>
struct select_of_source : select_of<false> {};
template <class T>
    requires std::is_default_constructible_v<T>
struct select_of_source<T> : select_of<true, T> {
};
template <class T>
struct table_said : first_table<T> {};
template <Source T>
struct table_said<T> {
    using type = void;
};
template <Assignment T>
struct table_said<T> : first_table<typename T::column> {};
template <class... Given>
struct refused_select_of
    : select_of_source<typename first_of<typename table_said<Given>::type...>::type> {};

template <bool OfStele, class... Items>
struct selected_statement {};
template <class... Items>
struct selected_statement<true, Items...>
    : select_of<sizeof...(Items) != 0 && (Selectable<Items> && ...), Items...> {};
template <class... Items>
using select_t = typename selected_statement<Meant<Items...>, Items...>::type;

template <class From, class T, class... Items>
constexpr From from_among(const T& t, const Items&... items) {
    if constexpr (same<list<T>, typename From::tables>) return From{held_source<T>(t)};
    else return from_among<From>(items...);
}

/// The FROM of a select list.
template <class From, class... Items>
constexpr From make_from([[maybe_unused]] const Items&... items) {
    if constexpr (From::stele_parameters) return from_among<From>(items...);
    else return {};
}

template <class Statement, class... Items>
constexpr Statement make_select(Items&&... items) {
    using from = typename Statement::template clause<1>;
    from source = make_from<from>(items...);
    return {{{{{{static_cast<Items&&>(items)}...}}}, {std::move(source)}}, {}};
}

}  // namespace detail

/// `SELECT items FROM first table`: tables stand for all their columns, a SELECT of one column for
/// its value. The rows are the table's own row struct for one table, a tuple of rows for several,
/// and otherwise a row with a named member for each column.
template <class... Items, class Statement = detail::select_t<std::remove_cvref_t<Items>...>>
[[gnu::always_inline]] constexpr Statement select(Items&&... items) {
    constexpr bool right = check::items<detail::bare_t<Items>...>();
    if constexpr (sizeof...(Items) == 0) return {{{{{{{}}}}}, {}}, {}};
    else if constexpr (!right || (Select<Items> || ...))
        return detail::make_select<Statement>(
            detail::to_operand<typename detail::kept_item<std::remove_cvref_t<Items>>::type>(
                static_cast<Items&&>(items))...);
    else if constexpr (Statement::stele_parameters)
        return detail::make_select<Statement>(static_cast<Items&&>(items)...);
    else return {{{{{{static_cast<Items&&>(items)}...}}}, {}}, {}};
}

/// An error: a value that is not of stele's.
template <class Statement = detail::select_t<>>
constexpr Statement select(detail::anything<check::selected_value>) {
    return {{{{{{{}}}}}, {}}, {}};
}
template <class Statement = detail::select_t<>>
constexpr Statement select(detail::anything<check::selected_value>, detail::unjudged) {
    return {{{{{{{}}}}}, {}}, {}};
}

}  // namespace stele
