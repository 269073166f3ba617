// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a SELECT's clauses say about which columns have one value in each group: the keys of its
// tables, its joins, its where(). Asked only where a column is not simply grouped by.

#include <stele/check/concepts.hpp>
#include <stele/check/dependencies.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

namespace stele {

template <class Operator, class L, class R>
struct binary;
template <class Operator, class E>
struct postfix;

namespace detail {

struct equal_to;
struct null_safe_equal;
struct logical_and;
struct is_null;

template <class T>
inline constexpr dependent all_of{table_id<T>, 0};
template <class T, class Column>
inline constexpr dependent column_of{table_id<T>, column_id<Column>};
template <class Column>
inline constexpr dependent dependent_of = column_of<typename Column::stele_table, Column>;

template <class Column, class Tables>
inline constexpr bool is_own = contains<Tables, typename Column::stele_table>;

// ---- keys ---------------------------------------------------------------------------------------

template <class T>
struct keyed {
    using type = T;
};
template <Alias T>
struct keyed<T> {
    using type = typename T::stele_aliased;
};

/// A key determines its table's columns; one that can be NULL does not.
template <class T, class... Columns>
constexpr void add_key(dependencies& d, list<Columns...>) {
    if constexpr (sizeof...(Columns) != 0 && !(is_optional<typename Columns::stele_type> || ...)) {
        d.when();
        (d.add(column_of<T, Columns>), ...);
        d.then();
        d.add(all_of<T>);
        d.end();
    }
}
template <class T, class... Entries>
constexpr void add_unique_entries(dependencies& d, list<Entries...>) {
    (add_key<T>(d, typename Entries::stele_unique_columns{}), ...);
}
template <class T, class Column>
constexpr void add_unique_column(dependencies& d) {
    if constexpr (Column::stele_unique) add_key<T>(d, list<Column>{});
}
template <class T, class... Columns>
constexpr void add_unique_columns(dependencies& d, list<Columns...>) {
    (add_unique_column<T, Columns>(d), ...);
}
template <class T>
constexpr void add_keys(dependencies& d) {
    using table = typename keyed<T>::type;
    if constexpr (Table<table>) {
        add_key<T>(d, primary_key_t<table>{});
        add_unique_columns<T>(d, columns_of<table>{});
        add_unique_entries<T>(d, entries_of<table, is_unique>{});
    }
}

// ---- conditions ---------------------------------------------------------------------------------

/// Whether all columns of a node that are of Tables, are of Among too, and none is hidden in a
/// statement within or in something unknown.
template <class Node, class Tables, class Among>
constexpr bool depends_on_only();
template <class Tables, class Among, class... Nodes>
constexpr bool all_depend_on_only(list<Nodes...>) {
    return (depends_on_only<Nodes, Tables, Among>() && ...);
}
template <class Node, class Tables, class Among>
constexpr bool depends_on_only() {
    if constexpr (Column<Node>) return !is_own<Node, Tables> || is_own<Node, Among>;
    else if constexpr (Part<Node> || requires { typename Node::stele_statements; }) return false;
    else return all_depend_on_only<Tables, Among>(typename Node::stele_children{});
}

/// Adds the columns of a node that are of some tables.
template <class Node, class Tables>
constexpr void add_columns(dependencies& d);
template <class Tables, class... Nodes>
constexpr void add_all_columns(dependencies& d, list<Nodes...>) {
    (add_columns<Nodes, Tables>(d), ...);
}
template <class Node, class Tables>
constexpr void add_columns(dependencies& d) {
    if constexpr (!Column<Node>) add_all_columns<Tables>(d, typename Node::stele_children{});
    else if constexpr (is_own<Node, Tables>) d.add(dependent_of<Node>);
}

/// No columns: the other side of a comparison with a constant.
struct no_columns {
    using stele_children = list<>;
};

/// `to = from`: the columns of the one side determine the other.
template <class From, class To, class Tables>
constexpr void add_equality(dependencies& d) {
    if constexpr (!Column<To>) return;
    else if constexpr (is_own<To, Tables> && depends_on_only<From, Tables, Tables>()) {
        d.when();
        add_columns<From, Tables>(d);
        d.then();
        d.add(dependent_of<To>);
        d.end();
    }
}

/// The equalities in a condition, of those that it demands; PairsOnly leaves out all but columns.
template <class Tables, bool PairsOnly, class E>
struct equalities {
    static constexpr void add(dependencies& d) {
        if constexpr (!PairsOnly) add_equality<no_columns, E, Tables>(d);
    }
};
template <class Tables, bool PairsOnly, class L, class R>
struct equalities<Tables, PairsOnly, binary<logical_and, L, R>> {
    static constexpr void add(dependencies& d) {
        equalities<Tables, PairsOnly, L>::add(d);
        equalities<Tables, PairsOnly, R>::add(d);
    }
};
template <class Tables, bool PairsOnly, class L, class R>
struct equalities<Tables, PairsOnly, binary<equal_to, L, R>> {
    static constexpr void add(dependencies& d) {
        if constexpr (!PairsOnly || (Column<L> && Column<R>)) {
            add_equality<L, R, Tables>(d);
            add_equality<R, L, Tables>(d);
        }
    }
};
template <class Tables, class L, class R>
struct equalities<Tables, false, binary<null_safe_equal, L, R>>
    : equalities<Tables, false, binary<equal_to, L, R>> {};
template <class Tables, class E>
struct equalities<Tables, false, postfix<is_null, E>> {
    static constexpr void add(dependencies& d) { add_equality<no_columns, E, Tables>(d); }
};

/// Whether a condition is equalities of columns alone.
template <class E>
inline constexpr bool are_column_pairs = false;
template <class L, class R>
inline constexpr bool are_column_pairs<binary<equal_to, L, R>> = Column<L>&& Column<R>;
template <class L, class R>
inline constexpr bool are_column_pairs<binary<logical_and, L, R>> =
    are_column_pairs<L>&& are_column_pairs<R>;

/// The columns that an outer join's condition holds equal to something of the side that stays.
template <class Tables, class Staying, class E>
struct matched {
    static constexpr void add(dependencies&) {}
};
template <class Tables, class Staying, class L, class R>
struct matched<Tables, Staying, binary<logical_and, L, R>> {
    static constexpr void add(dependencies& d) {
        matched<Tables, Staying, L>::add(d);
        matched<Tables, Staying, R>::add(d);
    }
};
template <class Tables, class Staying, class L, class R>
struct matched<Tables, Staying, binary<equal_to, L, R>> {
    template <class E, class Other>
    static constexpr void add_one(dependencies& d) {
        if constexpr (!Column<E>) return;
        else if constexpr (is_own<E, Tables> && !is_own<E, Staying> &&
                           depends_on_only<Other, Tables, Staying>())
            d.add(dependent_of<E>);
    }
    static constexpr void add(dependencies& d) {
        add_one<L, R>(d);
        add_one<R, L>(d);
    }
};

// ---- joins --------------------------------------------------------------------------------------

template <class Tables>
struct outside {
    template <class T>
    struct no {
        static constexpr bool value = !contains<Tables, T>;
    };
};

/// A join's condition. What an outer join finds for a row is determined by all that its condition
/// takes from the side that stays. NullsBefore: somewhere a join leaves the tables before it NULL,
/// after which only what holds of NULLs too is certain.
template <class Kind, class Joined, class Tables, bool NullsBefore, class On>
constexpr void add_condition_of_join(dependencies& d) {
    constexpr bool outer = Kind::nulls_left || Kind::nulls_right;
    if constexpr (!outer) {
        equalities<Tables, NullsBefore, On>::add(d);
    } else if constexpr (!(Kind::nulls_left && Kind::nulls_right) &&
                         (!NullsBefore ||
                          are_column_pairs<On>)&&depends_on_only<On, Tables, Tables>()) {
        using staying =
            std::conditional_t<Kind::nulls_left, Joined,
                               typename filter<Tables, outside<Joined>::template no>::type>;
        d.when();
        add_columns<On, staying>(d);
        d.then();
        matched<Tables, staying, On>::add(d);
        d.end();
    }
}

template <class From, class To, class F, class T>
constexpr void add_pair(dependencies& d) {
    d.when();
    d.add(column_of<From, F>);
    d.then();
    d.add(column_of<To, T>);
    d.end();
}
/// A foreign key between two tables, of which To or From is joined.
template <class Kind, bool JoinsTo, class From, class To, class... Froms, class... Tos>
constexpr void add_pairs(dependencies& d, list<Froms...>, list<Tos...>) {
    if constexpr (sizeof...(Froms) == sizeof...(Tos)) {
        // Without NULLs each column stands for itself; with them, a row is found by all.
        constexpr bool inner = !Kind::nulls_left && !Kind::nulls_right;
        if constexpr (inner) {
            (add_pair<From, To, Froms, Tos>(d), ...);
            (add_pair<To, From, Tos, Froms>(d), ...);
        } else if constexpr (JoinsTo ? !Kind::nulls_left : !Kind::nulls_right) {
            d.when();
            (d.add(column_of<From, Froms>), ...);
            d.then();
            (d.add(column_of<To, Tos>), ...);
            d.end();
        } else if constexpr (JoinsTo ? !Kind::nulls_right : !Kind::nulls_left) {
            d.when();
            (d.add(column_of<To, Tos>), ...);
            d.then();
            (d.add(column_of<From, Froms>), ...);
            d.end();
        }
    }
}
template <class Kind, bool JoinsTo, class Key, class From, class To>
constexpr void add_foreign_key(dependencies& d) {
    if constexpr (foreign_key_fits<Key>)
        add_pairs<Kind, JoinsTo, From, To>(d, typename Key::stele_key{}, target_key_t<Key>{});
}

// Of the keys between a table and others, of which join(T) takes the only one.
template <class Kind, class T, class Tables, class Key>
constexpr void add_if_between(dependencies& d) {
    using from = typename Key::stele_table;
    using to = typename Key::stele_target;
    if constexpr (!same<from, to> && contains<Tables, from> && contains<Tables, to> &&
                  (same<from, T> || same<to, T>))
        add_foreign_key<Kind, same<to, T>, Key, from, to>(d);
}
template <class Kind, class T, class Tables, class... Keys>
constexpr void add_keys_between(dependencies& d, list<Keys...>) {
    (add_if_between<Kind, T, Tables, Keys>(d), ...);
}
template <class Kind, class T, class... Tables>
constexpr void add_key_join(dependencies& d, list<Tables...>) {
    (add_keys_between<Kind, T, list<Tables...>>(d, foreign_keys_t<Tables>{}), ...);
}

template <class Tables, bool NullsBefore, class Clause>
constexpr void add_clause(dependencies& d) {
    if constexpr (requires { typename Clause::pivot; }) {
        using r = typename Clause::relationship;
        using near =
            std::remove_cvref_t<decltype(r::template stele_near<typename Clause::pivot>())>;
        using far = std::remove_cvref_t<decltype(r::template stele_far<typename Clause::pivot>())>;
        using kind = typename Clause::kind;
        add_foreign_key<kind, false, near, typename Clause::pivot, typename Clause::ends::from>(d);
        add_foreign_key<kind, true, far, typename Clause::pivot, typename Clause::far>(d);
    } else if constexpr (requires { typename Clause::ends; }) {
        using r = typename Clause::relationship;
        using kind = typename Clause::kind;
        if constexpr (is_belongs_to<r>::value)
            add_foreign_key<kind, true, r, typename Clause::from, typename Clause::to>(d);
        else if constexpr (inverse_fits<r>)
            add_foreign_key<kind, false, inverse_t<r>, typename Clause::to, typename Clause::from>(
                d);
    } else if constexpr (Clause::stele_place == render::place::join) {
        if constexpr (requires { typename Clause::condition; })
            add_condition_of_join<typename Clause::kind, typename Clause::tables, Tables,
                                  NullsBefore, typename Clause::condition>(d);
        else if constexpr (Clause::stele_by_key)
            add_key_join<typename Clause::kind, typename Clause::table>(d, Tables{});
    } else if constexpr (Clause::stele_place == render::place::where) {
        equalities<Tables, false, typename Clause::condition>::add(d);
    }
}

template <class Clause>
constexpr bool nulls_before() {
    if constexpr (requires { typename Clause::kind; }) return Clause::kind::nulls_left;
    else return false;
}

template <class... Tables>
constexpr void add_all_keys(dependencies& d, list<Tables...>) {
    (add_keys<Tables>(d), ...);
}
/// All that the clauses of a SELECT say.
template <class Tables, class... Clauses>
constexpr void add_clauses(dependencies& d) {
    add_all_keys(d, Tables{});
    (add_clause<Tables, (nulls_before<Clauses>() || ...), Clauses>(d), ...);
}

}  // namespace detail
}  // namespace stele
