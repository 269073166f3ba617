// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a statement as a whole: judged where it is first used as a whole. The walk
// that wrote its text has found whether something is wrong; only then are the culprit's types
// looked for.

#include <stele/check/concepts.hpp>
#include <stele/check/derived.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/check/function_place.hpp>
#include <stele/check/message.hpp>
#include <stele/check/statements_within.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/static_text.hpp>

namespace stele {

namespace detail {

/// The columns (and whole tables) that a node refers to.
template <class Node>
struct references;
template <class... Nodes>
struct references<list<Nodes...>> : concat<typename references<Nodes>::type...> {};
template <class Node>
struct references : references<typename Node::stele_children> {};
template <class Node>
    requires(Column<Node> || Source<Node>)
struct references<Node> {
    using type = list<Node>;
};

template <class Reference>
struct table_of {
    using type = Reference;
};
template <Column Reference>
struct table_of<Reference> {
    using type = typename Reference::stele_table;
};

}  // namespace detail

/// Whether a column's table (or a table) is among those of a statement.
template <class Reference, class Tables>
inline constexpr bool column_in_scope =
    detail::contains<Tables, typename detail::table_of<Reference>::type>;

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

template <class T, class... Keys>
constexpr std::size_t keys_to(list<Keys...>) {
    return (std::size_t{same<typename Keys::stele_target, T>} + ... + 0);
}

}  // namespace detail

/// How many foreign keys go between a table and those of a list, in either direction.
template <class T, class Before>
inline constexpr std::size_t foreign_keys_between = 0;
template <class T, class... Before>
inline constexpr std::size_t foreign_keys_between<T, list<Before...>> =
    ((detail::keys_to<Before>(detail::foreign_keys_t<T>{}) +
      detail::keys_to<T>(detail::foreign_keys_t<Before>{})) +
     ... + 0);

/// Whether join(T) can go by a foreign key: exactly one fits.
template <class T, class Before>
inline constexpr bool one_foreign_key_between = foreign_keys_between<T, Before> == 1;

/// Whether the tables of a statement all have different names.
template <class Tables>
inline constexpr bool tables_have_different_names = true;
template <class... Tables>
inline constexpr bool tables_have_different_names<list<Tables...>> = [] {
    const std::string_view names[]{Tables::stele_sql_name..., {}};
    for (std::size_t i = 1; i < sizeof...(Tables); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (names[i] == names[j]) return false;
    return true;
}();

/// Whether each derived table of a statement is written somewhere: in FROM, in a join, by with().
/// Always false; what a note below the sentence shows.
template <class Tables>
inline constexpr bool derived_tables_are_given = false;

/// Whether no table of a statement has the name of a common table expression. Always false; what a
/// note below the sentence shows.
template <class Tables>
inline constexpr bool ctes_have_names_of_their_own = false;

/// Whether a SELECT takes join(), where(), group_by(), distinct() and the like: a set operation does not.
template <class S>
inline constexpr bool takes_clauses_of_a_select = !requires {
    typename S::template clause<S::head>::stele_set_operation;
};

/// Whether a relationship can be joined by: its own table is in the statement.
template <class R, class Tables>
inline constexpr bool relationship_in_scope = detail::contains<Tables, typename R::stele_table>;

namespace detail {

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
    using before = Before;
    static constexpr bool value = !relationship_in_scope<type, Before>;
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

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class Culprit, class Tables>
constexpr sentence not_joined(std::string_view where) {
    using table = typename detail::table_of<Culprit>::type;
    return sentence{"stele: ",
                    where,
                    " uses ",
                    name_of<Culprit>(),
                    ", but ",
                    name_of<table>(),
                    " is not in this statement; ",
                    way_to<table>(Tables{})};
}
template <class Culprit, class Tables>
constexpr sentence joined_later() {
    using table = typename detail::table_of<Culprit>::type;
    return sentence{"stele: on() uses ",    name_of<Culprit>(),      ", but ",    name_of<table>(),
                    " is not joined yet; ", way_to<table>(Tables{}), " before it"};
}
#endif

/// A column that is out of scope: the sentence names the clause, the note below it the column.
template <render::clause Where, bool Joins, class Culprit, class Tables>
constexpr void column_scope() {
    using enum render::clause;
    if constexpr (Where == set)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S001",
                "stele: set() uses a column of another table; use those of the table that is updated, "
                "or name the other in from()",
                "stele: set() uses ", name_of<Culprit>(),
                ", which is not of the table that is updated; use "
                "that table's columns, or name the other in from()"));
    else if constexpr (Where == values)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S002",
                "stele: values() uses a column as a value; a row that is inserted has none to read yet",
                "stele: values() uses ", name_of<Culprit>(),
                " as a value; a row that is inserted has none to "
                "read yet"));
    else if constexpr (Where == do_update)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S003",
                "stele: do_update() uses a column of another table; use those of its own table, which "
                "are the row that is there, or excluded(column)",
                "stele: do_update() uses ", name_of<Culprit>(),
                ", which is not of its table; use that table's columns, which are the row that is "
                "there, or excluded(column)"));
    else if constexpr (Where == returning)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S004",
                "stele: returning() uses a column of another table; use those of the table that is "
                "written",
                "stele: returning() uses ", name_of<Culprit>(),
                ", which is not of the table that is written; use that table's columns"));
    else if constexpr (!Joins)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S005",
                "stele: where() of update() or delete_from() uses a column of another table; use those of "
                "its own table",
                "stele: where() uses ", name_of<Culprit>(),
                ", which is not of the table that is written; use "
                "that table's columns"));
    else if constexpr (Where == select && Derived<Culprit>)
        static_assert(
            column_in_scope<Culprit, Tables>,
            "stele: select() uses a derived table that is not in the statement; join it, or name the value "
            "of a SELECT by scalar_subquery(select(...)).as<\"name\">() [S006]");
    else if constexpr (Where == select)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S007",
                "stele: select() uses a table that is not in the statement; join it, or name it in "
                "from()",
                not_joined<Culprit, Tables>(name_of(Where))));
    else if constexpr (Where == on)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S008",
                "stele: on() uses a column whose table is not joined yet; join that table first",
                joined_later<Culprit, Tables>()));
    else if constexpr (Where == where)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S009",
                "stele: where() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    else if constexpr (Where == group_by)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S010",
                "stele: group_by() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    else if constexpr (Where == having)
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S011",
                "stele: having() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    else
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S012",
                "stele: order_by() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
}

template <class Table, class Before>
constexpr void key_join() {
    constexpr std::size_t keys = foreign_keys_between<Table, Before>;
    if constexpr (keys == 0)
        static_assert(
            one_foreign_key_between<Table, Before>,
            "stele: join() of a table to which no foreign key leads; say on(), or join the table "
            "between them first [S013]");
    else
        static_assert(
            one_foreign_key_between<Table, Before>,
            "stele: join() of a table to which several foreign keys lead; name the relationship, or "
            "say on() [S014]");
}

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

/// What the walk has found in one statement, as a sentence. Outer are the tables of those around it.
template <render::problem::what Kind, render::clause Where, class Outer,
          template <class...> class Statement, class... Clauses>
constexpr void found_in(detail::type<Statement<Clauses...>>) {
    using tables = detail::statement_tables<Clauses...>;
    if constexpr (Kind == render::problem::out_of_scope) {
        using culprit =
            detail::first_culprit<typename detail::concat<tables, Outer>::type, Outer, Clauses...>;
        column_scope<Where, may_join<Statement<Clauses...>>, typename culprit::type,
                     typename culprit::tables>();
    } else if constexpr (Kind == render::problem::same_name_twice) {
        static_assert(
            tables_have_different_names<tables>,
            "stele: two tables of one name in a statement; give one of them an alias [S016]");
    } else if constexpr (Kind == render::problem::no_foreign_key ||
                         Kind == render::problem::many_foreign_keys) {
        using culprit = detail::first_bad_join<detail::bad_key_join, list<>, Clauses...>;
        key_join<typename culprit::type, typename culprit::before>();
    } else if constexpr (Kind == render::problem::relationship_out_of_scope) {
        using culprit = detail::first_bad_join<detail::bad_relationship_join, list<>, Clauses...>;
        static_assert(
            relationship_in_scope<typename culprit::type, typename culprit::before>,
            "stele: join() by a relationship whose table is not in the statement; join that table first, or "
            "use a relationship of a table that is [S017]");
    } else if constexpr (Kind == render::problem::bad_key) {
        using bad_key = detail::first_bad<detail::keys_of<tables>, detail::bad_key>;
        if constexpr (!detail::same<bad_key, void>) foreign_key<bad_key>();
        else
            inverse<detail::first_bad<
                typename detail::concat<typename detail::joined_collection<Clauses>::type...>::type,
                detail::bad_inverse>>();
    } else if constexpr (Kind == render::problem::bad_names) {
        using defined = typename detail::concat<typename detail::ctes_of<Clauses>::type...>::type;
        derived_names<detail::first_bad<typename detail::concat<defined, tables>::type,
                                        detail::has_bad_names>>();
    } else if constexpr (Kind == render::problem::no_source) {
        static_assert(
            derived_tables_are_given<tables>,
            "stele: select() names a derived table that has values; say from() with it [S018]");
    } else if constexpr (Kind == render::problem::named_as_cte) {
        static_assert(
            ctes_have_names_of_their_own<tables>,
            "stele: a common table expression with the name of a table that the statement "
            "uses; give it another name [S019]");
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
    }
}

/// What the walk has found, in the statement or in one within it.
template <class Dialect, class S>
constexpr void whole(detail::type<S>) {
    constexpr render::problem found = render::measured_of<S, Dialect>.first_problem;
    using at = detail::statement_at<S, found.statement>;
    found_in<found.kind, found.where, typename at::outer>(detail::type<typename at::statement>{});
}

}  // namespace check
}  // namespace stele
