// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a statement as a whole: judged where it is first used as a whole. The walk
// that wrote its text has found whether something is wrong; only then are the culprit's types
// looked for.

#include <stele/check/clause.hpp>
#include <stele/check/column_scope.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/derived.hpp>
#include <stele/check/distinct_order.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/check/function_place.hpp>
#include <stele/check/group.hpp>
#include <stele/check/join.hpp>
#include <stele/check/message.hpp>
#include <stele/check/nested_rows.hpp>
#include <stele/check/related_tables.hpp>
#include <stele/check/statements_within.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/static_text.hpp>

namespace stele {

namespace detail {

template <class Tables>
struct out_of {
    template <class Reference>
    struct test {
        static constexpr bool value = !column_in_scope<Reference, Tables>;
    };
    /// The first of the nodes' references that is out of scope; void where there is none.
    template <class Nodes>
    using culprit = first_bad<typename references<Nodes>::type, test>;
};

// The arguments of a function that makes a table.
template <class... Tables>
typename concat<typename nodes_of<Tables>::type...>::type nodes_among(list<Tables...>);
template <class Tables>
using source_nodes = decltype(nodes_among(Tables{}));

constexpr render::place place_of(render::clause c) {
    using enum render::place;
    constexpr render::place places[]{items,  from,     join,   join, where,    group_by,
                                     having, order_by, values, set,  conflict, returning};
    return places[static_cast<std::size_t>(c)];
}

/// The nodes of a clause, if it is the one that is looked for.
template <render::clause Where, class Clause>
struct nodes_in {
    using type = list<>;
};
template <render::clause Where, class Clause>
    requires(place_of(Where) == Clause::stele_place)
struct nodes_in<Where, Clause> : nodes_of<Clause> {};
template <render::clause Where, template <class> class Is, class... Clauses>
using first_node_in =
    first_node<Is, typename concat<typename nodes_in<Where, Clauses>::type...>::type>;

/// The first culprit within a clause; a join sees the tables before it and its own, the rest all.
template <class All, class Before, class Clause>
struct clause_culprit {
    using visible = typename concat<Before, typename tables_brought<Clause>::type>::type;
    using tables = typename tables_seen<Clause, All, visible>::type;
    using nodes = typename concat<source_nodes<typename tables_brought<Clause>::type>,
                                  typename nodes_of<Clause>::type>::type;
    using type = typename out_of<tables>::template culprit<nodes>;
};

/// The first culprit in the order of the clauses.
template <class All, class Before, class... Clauses>
struct first_culprit {
    using type = void;
    using tables = All;
};
template <class All, class Before, class Clause, class... More>
struct first_culprit<All, Before, Clause, More...>
    : std::conditional_t<
          same<typename clause_culprit<All, Before, Clause>::type, void>,
          first_culprit<All, typename clause_culprit<All, Before, Clause>::visible, More...>,
          clause_culprit<All, Before, Clause>> {};

/// The first culprit of a statement; Outer are the tables of those around it.
template <class S, class Outer>
struct culprit_of;
template <template <class...> class Statement, class... Clauses, class Outer>
struct culprit_of<Statement<Clauses...>, Outer>
    : first_culprit<typename concat<statement_tables<Clauses...>, Outer>::type, Outer, Clauses...> {
};

}  // namespace detail

/// Whether each derived table of a statement is written somewhere: in FROM, in a join, by with().
/// Always false; what a note below the sentence shows.
template <class Tables>
inline constexpr bool derived_tables_are_given = false;

/// Whether no table of a statement has the name of a common table expression. Always false; what a
/// note below the sentence shows.
template <class Tables>
inline constexpr bool ctes_have_names_of_their_own = false;

/// Whether each common table expression uses only those before it. Always false; what a note below
/// the sentence shows.
template <class Tables>
inline constexpr bool ctes_stand_in_order = false;

/// Whether a SELECT takes join(), where(), group_by(), distinct() and the like: a set operation does not.
template <class S>
inline constexpr bool takes_clauses_of_a_select = !requires {
    typename S::template clause<S::head>::stele_set_operation;
};

namespace detail {

template <class S>
struct tables_in {
    using type = list<>;
};
template <template <class...> class Statement, class... Clauses>
struct tables_in<Statement<Clauses...>> {
    using type = statement_tables<Clauses...>;
};

// The first join for which Bad holds, with the tables before it.
template <template <class, class> class Bad, class Before, class... Clauses>
struct first_bad_join {
    using type = void;
};
template <template <class, class> class Bad, class Before, class Clause, class... More>
struct first_bad_join<Bad, Before, Clause, More...>
    : std::conditional_t<
          Bad<Clause, Before>::value, Bad<Clause, Before>,
          first_bad_join<Bad, typename concat<Before, typename tables_brought<Clause>::type>::type,
                         More...>> {};

template <class Clause, class Before>
struct bad_key_join {
    static constexpr bool value = false;
};
template <class Clause, class Before>
requires Clause::stele_by_key struct bad_key_join<Clause, Before> {
    using type = typename Clause::table;
    using before = Before;
    static constexpr bool value = foreign_keys_between<type, Before> != 1;
};
template <class Clause, class Before>
struct bad_relationship_join {
    static constexpr bool value = false;
};
template <class Clause, class Before>
    requires requires { typename Clause::relationship; }
struct bad_relationship_join<Clause, Before> {
    using type = typename Clause::relationship;
    using from = typename Clause::ends::from;
    using before = Before;
    static constexpr bool value = !relationship_in_scope<type, Before, from>;
};

}  // namespace detail

namespace detail {

// The foreign keys of all tables of a statement, and the has_many or has_one that a clause joins by.
template <class... Tables>
typename concat<foreign_keys_t<Tables>...>::type keys_among(list<Tables...>);
template <class Tables>
using keys_of = decltype(keys_among(Tables{}));
template <class Clause>
struct joined_collection {
    using type = list<>;
};
template <class Clause>
    requires(is_collection<typename Clause::relationship>::value)
struct joined_collection<Clause> {
    using type = list<typename Clause::relationship>;
};

}  // namespace detail

namespace detail {

// Which had its sentence at the call.
template <class... Items>
constexpr bool begins_with_table_twice(list<Items...>) {
    return !begins_with_table_once<Items...>;
}
template <class S>
inline constexpr bool select_begins_with_table_twice = false;
template <Select S>
inline constexpr bool select_begins_with_table_twice<S> =
    begins_with_table_twice(typename S::items{});

/// Whether a clause of a statement was refused before, and so has had its sentence: what it would
/// have joined is then missing.
template <class S>
inline constexpr bool has_refused = false;
template <template <class...> class Statement, class... Clauses>
inline constexpr bool has_refused<Statement<Clauses...>> = (requires {
    typename Clauses::stele_refused;
} || ...);

}  // namespace detail

namespace check {

/// distinct(), which a set operation is or is not by itself.
template <class S>
consteval bool clause_of_a_select() {
    static_assert(takes_clauses_of_a_select<S>,
                  "stele: distinct() of a set operation; say union_() in place of union_all(), or "
                  "select from it as<\"name\">() [S015]");
    return takes_clauses_of_a_select<S>;
}

/// Whether a statement can have other tables than its own: not an UPDATE without from(), nor a
/// DELETE.
template <class Statement>
inline constexpr bool may_join = Select<Statement> || Statement::has(render::place::target);

/// What the walk has found in one statement, as a sentence.
template <render::problem::what Kind, render::clause Where, template <class...> class Statement,
          class... Clauses>
constexpr void found_in(detail::type<Statement<Clauses...>>) {
    using tables = detail::statement_tables<Clauses...>;
    if constexpr (Kind == render::problem::same_name_twice) {
        if constexpr (!detail::select_begins_with_table_twice<Statement<Clauses...>>)
            different_names<tables>();
    } else if constexpr (Kind == render::problem::no_foreign_key ||
                         Kind == render::problem::many_foreign_keys) {
        using culprit = detail::first_bad_join<detail::bad_key_join, list<>, Clauses...>;
        key_join<typename culprit::type, typename culprit::before>();
    } else if constexpr (Kind == render::problem::relationship_out_of_scope) {
        using culprit = detail::first_bad_join<detail::bad_relationship_join, list<>, Clauses...>;
        relationship_join<typename culprit::type, typename culprit::from,
                          typename culprit::before>();
    } else if constexpr (Kind == render::problem::bad_key) {
        using bad_key = detail::first_bad<detail::keys_of<tables>, detail::bad_key>;
        if constexpr (!detail::same<bad_key, void>) foreign_key<bad_key>();
        else
            inverse<detail::first_bad<
                typename detail::concat<typename detail::joined_collection<Clauses>::type...>::type,
                detail::bad_inverse>>();
    } else if constexpr (Kind == render::problem::bad_names) {
        using defined = typename detail::concat<typename detail::ctes_of<Clauses>::type...>::type;
        derived_names<typename detail::first_bad<typename detail::concat<defined, tables>::type,
                                                 detail::has_bad_names>::stele_outputs>();
    } else if constexpr (Kind == render::problem::no_source) {
        static_assert(
            derived_tables_are_given<tables>,
            "stele: select() names a derived table that has values; say from() with it [S018]");
    } else if constexpr (Kind == render::problem::named_as_cte) {
        static_assert(
            ctes_have_names_of_their_own<tables>,
            "stele: a common table expression with the name of a table that the statement "
            "uses; give it another name [S019]");
    } else if constexpr (Kind == render::problem::cte_twice) {
        static_assert(
            ctes_have_names_of_their_own<tables>,
            "stele: with() defines two tables of one name; give each a name of its own [S063]");
    } else if constexpr (Kind == render::problem::cte_later) {
        static_assert(
            ctes_stand_in_order<tables>,
            "stele: a common table expression that uses one behind it; name that one before it "
            "in with() [S064]");
    } else if constexpr (Kind == render::problem::more_than_a_result) {
        static_assert(
            takes_clauses_of_a_select<Statement<Clauses...>>,
            "stele: a set operation takes order_by(), limit() and offset() alone; say the "
            "rest in its SELECTs, or select from it as<\"name\">() [S020]");
    } else if constexpr (Kind == render::problem::no_with) {
        static_assert(derived_tables_are_given<tables>,
                      "stele: a recursive table, or an alias of a derived table, that no with() "
                      "defines; begin the statement with with() [S021]");
    } else if constexpr (Kind == render::problem::misplaced_aggregate) {
        aggregate_place<Where, detail::first_node_in<Where, detail::is_aggregate, Clauses...>>();
    } else if constexpr (Kind == render::problem::misplaced_window) {
        window_place<Where, detail::first_node_in<Where, detail::is_windowed, Clauses...>>();
    } else if constexpr (Kind == render::problem::window_without_over) {
        over_is_said<detail::first_node_in<Where, detail::is_window_function, Clauses...>>();
    } else if constexpr (Kind == render::problem::name_of_column) {
        free_names<tables>(
            typename detail::concat<typename detail::nodes_in<Where, Clauses>::type...>::type{});
    } else if constexpr (Kind == render::problem::having_without_group_by) {
        groups_are_said<typename Statement<Clauses...>::items, false>();
    } else if constexpr (Kind == render::problem::plain_beside_aggregate) {
        using culprit = detail::first_plain<list<>, Clauses...>;
        plain_column<culprit::where, typename culprit::type>();
    } else if constexpr (Kind == render::problem::unselected_order) {
        unselected_order<typename detail::first_type<
            detail::unselected<typename Statement<Clauses...>::items, Clauses...>>::type>();
    } else if constexpr (Kind == render::problem::ungrouped) {
        using culprit =
            detail::first_undetermined<typename Statement<Clauses...>::items, Clauses...>;
        grouped_column<culprit::where, typename culprit::type,
                       detail::repeated_term<typename Statement<Clauses...>::items, Clauses...>>();
    }
}

/// Whether what the walk has found in a statement is about its clauses, and said here.
template <class S>
constexpr bool is_of_clauses(render::problem::what kind) {
    using problem = render::problem;
    return requires { typename S::stele_clauses; }
    &&kind != problem::missing_where&& kind != problem::missing_column&& kind !=
        problem::missing_set&& kind != problem::missing_values&& kind !=
        problem::no_values_to_conflict;
}

/// What the walk has found, in the statement or in one within it.
template <class Dialect, class S>
constexpr void whole(detail::type<S>) {
    constexpr render::problem found = render::measured_of<S, Dialect>.first_problem;
    using at = detail::statement_at<S, found.statement>;
    if constexpr (detail::has_refused<S> || detail::has_refused<typename at::statement>) {
    } else if constexpr (found.kind == render::problem::out_of_scope &&
                         !takes_clauses_of_a_select<typename at::statement> &&
                         found.where != render::clause::order_by) {
        // A where() behind a set operation reads no table: that it is there is the mistake.
        found_in<render::problem::more_than_a_result, found.where>(
            detail::type<typename at::statement>{});
    } else if constexpr (found.kind == render::problem::out_of_scope && found.statement > 1 &&
                         !detail::same<typename detail::lost_nested<
                                           S, typename detail::tables_in<S>::type>::type,
                                       void>) {
        using tables = typename detail::tables_in<S>::type;
        nested_scope<typename detail::lost_nested<S, tables>::type, tables>();
    } else if constexpr (found.kind == render::problem::out_of_scope) {
        // Here rather than in found_in(): Clang shows each call on the way to the sentence.
        using culprit = detail::culprit_of<typename at::statement, typename at::outer>;
        if constexpr (is_of_a_write<found.where, may_join<typename at::statement>> ||
                      is_of_excluded<typename culprit::type>)
            write_scope<found.where, typename culprit::type, typename culprit::tables>();
        else column_scope<found.where, typename culprit::type, typename culprit::tables>();
    } else {
        found_in<found.kind, found.where>(detail::type<typename at::statement>{});
    }
}

}  // namespace check
}  // namespace stele
