// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about columns beside aggregates: in a SELECT that is one group, and in one with
// group_by(). Each column outside of aggregates has to have one value in a group. Where no aggregate
// and no group_by() is, nothing here is asked; where each column is simply grouped by, only that.

#include <stele/check/group_terms.hpp>
#include <stele/check/message.hpp>
#include <stele/check/plain_columns.hpp>

namespace stele {

namespace detail {

// The terms of group_by(): with those that are names, what they are names of.
template <class Items, class Term>
struct terms_of_term {
    using type = list<Term>;
};
template <class Item>
struct children_of {
    using type = typename Item::stele_children;
};
template <>
struct children_of<void> {
    using type = list<>;
};
template <class Items, NameTerm Term>
struct terms_of_term<Items, Term> {
    using type =
        typename concat<list<Term>, typename children_of<item_of<Term, Items>>::type>::type;
};
template <class Items, class Terms>
struct all_terms;
template <class Items, class... Terms>
struct all_terms<Items, list<Terms...>> {
    using type = list<Terms...>;
};
template <class Items, class... Terms>
    requires(NameTerm<Terms> || ...)
struct all_terms<Items, list<Terms...>> : concat<typename terms_of_term<Items, Terms>::type...> {};

template <class Clause>
struct group_nodes {
    using type = list<>;
};
template <class Clause>
    requires(Clause::stele_place == render::place::group_by)
struct group_nodes<Clause> : nodes_of<Clause> {};
template <class Items, class... Clauses>
using terms_of =
    typename all_terms<Items, typename concat<typename group_nodes<Clauses>::type...>::type>::type;

/// Whether a clause's columns have to be one for each group.
template <class Clause>
inline constexpr bool sees_groups =
    Clause::stele_place == render::place::items || Clause::stele_place == render::place::having ||
    Clause::stele_place == render::place::order_by;

template <class Terms, class Clause>
constexpr bool is_clause_plainly_grouped() {
    if constexpr (sees_groups<Clause>)
        return are_plainly_grouped<Terms>(typename nodes_of<Clause>::type{});
    else return true;
}

// Which of the plain columns is the first that the group does not determine.
template <class Reference>
struct dependent_by {
    static constexpr dependent value = all_of<Reference>;
};
template <Column Reference>
struct dependent_by<Reference> {
    static constexpr dependent value = dependent_of<Reference>;
};
template <class Term>
constexpr void fix_term(dependencies& d) {
    if constexpr (Column<Term>) d.fix(dependent_of<Term>);
}
template <class... Terms>
constexpr void fix_terms(dependencies& d, list<Terms...>) {
    (fix_term<Terms>(d), ...);
}
/// The position of the first of the plain columns that is not determined; their number where there is
/// none.
template <class Terms, class... Clauses, class... Plain>
consteval std::size_t undetermined_among(list<Plain...>) {
    dependencies d;
    fix_terms(d, Terms{});
    add_clauses<statement_tables<Clauses...>, Clauses...>(d);
    d.spread();
    const dependent all[]{dependent_by<Plain>::value..., dependent{0, 0}};
    std::size_t i = 0;
    while (i < sizeof...(Plain) && d.has(all[i])) ++i;
    return i;
}

template <class Clause, class Tables, class Terms>
struct plain_in_clause {
    using type = list<>;
};
template <class Clause, class Tables, class Terms>
    requires sees_groups<Clause>
struct plain_in_clause<Clause, Tables, Terms>
    : plain_among<Tables, Terms, false, typename nodes_of<Clause>::type> {
};

template <class Terms, class... Clauses>
using plain_columns = typename concat<
    typename plain_in_clause<Clauses, statement_tables<Clauses...>, Terms>::type...>::type;

}  // namespace detail

/// Whether each column of a grouped SELECT, of these clauses, is grouped by, aggregated, or determined by
/// what is grouped by.
template <class Items, class... Clauses>
inline constexpr bool columns_fit_groups = [] {
    using terms = detail::terms_of<Items, Clauses...>;
    if constexpr ((detail::is_clause_plainly_grouped<terms, Clauses>() && ...)) return true;
    else {
        using plain = detail::plain_columns<terms, Clauses...>;
        return detail::undetermined_among<terms, Clauses...>(plain{}) == plain::size;
    }
}();

namespace detail {

constexpr render::clause clause_at(render::place p) {
    return p == render::place::having     ? render::clause::having
           : p == render::place::order_by ? render::clause::order_by
                                          : render::clause::select;
}

/// The Ith of the plain columns, and the clause that it stands in.
template <std::size_t I, class Terms, class... Clauses>
struct plain_column_at;
template <std::size_t I, class Columns>
struct nth_column;
template <std::size_t I, class... Columns>
struct nth_column<I, list<Columns...>> {
    using type = nth<I, Columns...>;
};
template <std::size_t I, class Terms, class... Clauses>
struct plain_column_at : nth_column<I, plain_columns<Terms, Clauses...>> {
    static constexpr render::clause where = [] {
        render::clause found = render::clause::select;
        std::size_t before = 0;
        ((before <= I ? void(found = clause_at(Clauses::stele_place)) : void(),
          before += plain_in_clause<Clauses, statement_tables<Clauses...>, Terms>::type::size),
         ...);
        return found;
    }();
};
template <class Terms, class... Clauses>
using first_plain = plain_column_at<0, Terms, Clauses...>;
template <class Items, class... Clauses>
using first_undetermined =
    plain_column_at<undetermined_among<terms_of<Items, Clauses...>, Clauses...>(
                        plain_columns<terms_of<Items, Clauses...>, Clauses...>{}),
                    terms_of<Items, Clauses...>, Clauses...>;

}  // namespace detail

namespace detail {
template <class Term>
struct is_bound_term {
    static constexpr bool value = !Column<Term> && !NameTerm<Term> && has_bound_value<Term>();
};
template <class Nodes>
struct is_among {
    template <class Node>
    struct test {
        static constexpr bool value = contains<Nodes, Node>;
    };
};
/// The first term of group_by() with bound values that the other clauses repeat; void where there is
/// none.
template <class Items, class... Clauses>
using repeated_term = first_bad<
    typename filter<terms_of<Items, Clauses...>, is_bound_term>::type,
    is_among<typename concat<std::conditional_t<
        sees_groups<Clauses>, typename nodes_below<typename nodes_of<Clauses>::type>::type,
        list<>>...>::type>::template test>;
}  // namespace detail

/// Whether a SELECT repeats no expression of its group_by() that has bound values. Always false; what a note
/// below the sentence shows.
template <class Expression>
inline constexpr bool repeats_no_bound_values = false;

/// Whether a column, or a whole table, can stand beside aggregates: where it is grouped by. Always
/// false; what a note below the sentence shows.
template <class Column>
inline constexpr bool stands_beside_aggregate = false;

/// Whether a column, or a whole table, has one value in each group. Always false; what a note below
/// the sentence shows.
template <class Column>
inline constexpr bool is_grouped_or_determined = false;

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class... Columns>
constexpr sentence key_names_of(list<Columns...>) {
    sentence names;
    ((names = names.size() == 0 ? cpp_name_of<Columns>()
                                : sentence{names, ", ", cpp_name_of<Columns>()}),
     ...);
    return names;
}
/// `Book::title`, or of a whole table its key.
template <class Culprit>
constexpr sentence grouped_name_of() {
    if constexpr (Table<Culprit>) return key_names_of(primary_key_t<Culprit>{});
    else if constexpr (Column<Culprit>) {
        if constexpr (Table<typename Culprit::stele_table>) return cpp_name_of<Culprit>();
        else return name_of<Culprit>();
    } else return name_of<Culprit>();
}
#endif

/// A plain column in a SELECT that is one group.
template <render::clause Where, class Culprit>
constexpr void plain_column() {
    if constexpr (Where == render::clause::order_by)
        static_assert(
            stands_beside_aggregate<Culprit>,
            STELE_SENTENCE("S240",
                           "stele: order_by() has a column in a SELECT of aggregates, without "
                           "group_by(); group by the column, or leave it out",
                           "stele: order_by() has ", name_of<Culprit>(),
                           " in a SELECT of aggregates, without group_by(); add .group_by(",
                           grouped_name_of<Culprit>(), "), or leave it out"));
    else
        static_assert(stands_beside_aggregate<Culprit>,
                      STELE_SENTENCE("S241",
                                     "stele: select() has a column beside an aggregate, without "
                                     "group_by(); group by the column, or aggregate it",
                                     "stele: select() has ", name_of<Culprit>(),
                                     " beside an aggregate, without group_by(); add .group_by(",
                                     grouped_name_of<Culprit>(), "), or aggregate it"));
}

/// A plain column in a SELECT with group_by(); Repeated is what of group_by() was meant to be the same.
template <render::clause Where, class Culprit, class Repeated>
constexpr void grouped_column() {
    if constexpr (!detail::same<Repeated, void>)
        static_assert(
            repeats_no_bound_values<Repeated>,
            "stele: an expression of group_by() is repeated with bound values, which need not be the "
            "same; name it .as<\"n\">() in select(), and say group_by(\"n\"_c) [S245]");
    else if constexpr (Where == render::clause::having)
        static_assert(is_grouped_or_determined<Culprit>,
                      STELE_SENTENCE(
                          "S242",
                          "stele: having() has a column which is neither grouped by nor determined "
                          "by the grouped key; add it to group_by(), or aggregate it",
                          "stele: having() has ", name_of<Culprit>(),
                          ", which is neither grouped by nor determined by the grouped key; add ",
                          grouped_name_of<Culprit>(), " to group_by(), or aggregate it"));
    else if constexpr (Where == render::clause::order_by)
        static_assert(
            is_grouped_or_determined<Culprit>,
            STELE_SENTENCE(
                "S243",
                "stele: order_by() has a column which is neither grouped by nor determined "
                "by the grouped key; add it to group_by(), or aggregate it",
                "stele: order_by() has ", name_of<Culprit>(),
                ", which is neither grouped by nor determined by the grouped key; add ",
                grouped_name_of<Culprit>(), " to group_by(), or aggregate it"));
    else
        static_assert(is_grouped_or_determined<Culprit>,
                      STELE_SENTENCE(
                          "S244",
                          "stele: select() has a column which is neither grouped by nor determined "
                          "by the grouped key; add it to group_by(), or aggregate it",
                          "stele: select() has ", name_of<Culprit>(),
                          ", which is neither grouped by nor determined by the grouped key; add ",
                          grouped_name_of<Culprit>(), " to group_by(), or aggregate it"));
}

}  // namespace check
}  // namespace stele
