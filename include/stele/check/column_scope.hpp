// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a column, or a table, that a clause uses and that is not in its statement. The
// walk that wrote the text has found the clause.

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>

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

/// Whether a table stands in a statement under an alias.
template <class T, class Tables>
inline constexpr bool stands_under_alias = false;

namespace detail {

template <class T>
struct aliases {
    template <class Source>
    struct test {
        static constexpr bool value = false;
    };
    template <Alias Source>
    struct test<Source> {
        static constexpr bool value = same<typename Source::stele_aliased, T>;
    };
};
/// The alias of a table among those of a statement; void where there is none.
template <class T, class Tables>
using alias_among = first_bad<Tables, aliases<T>::template test>;

template <class Column>
struct exposes {
    template <class... Outputs>
    static constexpr bool among(list<Outputs...>) {
        return (same<typename Outputs::name, Column> || ...);
    }
    template <class Source>
    struct test {
        static constexpr bool value = false;
    };
    template <Derived Source>
    struct test<Source> {
        static constexpr bool value = among(typename Source::stele_outputs{});
    };
};
/// The derived table that selects a column, among those of a statement; void where there is none.
template <class Column, class Tables>
using derived_among = first_bad<Tables, exposes<Column>::template test>;

}  // namespace detail

template <Table T, class Tables>
inline constexpr bool stands_under_alias<T, Tables> =
    !detail::same<detail::alias_among<T, Tables>, void>;

/// Whether a derived table of a statement selects a column.
template <class Column, class Tables>
inline constexpr bool exposed_by_derived =
    !detail::same<detail::derived_among<Column, Tables>, void>;

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
/// `write alias<"m">(Book)[Book::title]`.
template <class Culprit, class Of>
constexpr sentence by_alias() {
    const sentence alias{"alias<", name_of<Of>(), ">(", cpp_name_of<typename Of::stele_aliased>(),
                         ")"};
    if constexpr (Column<Culprit>)
        return sentence{"write ", alias, "[", cpp_name_of<Culprit>(), "]"};
    else return sentence{"write ", alias};
}
template <class Culprit, class Tables>
constexpr sentence joined_later() {
    using table = typename detail::table_of<Culprit>::type;
    return sentence{"stele: on() uses ",    name_of<Culprit>(),      ", but ",    name_of<table>(),
                    " is not joined yet; ", way_to<table>(Tables{}), " before it"};
}
#endif

// The sentences that each clause has. Only the text: a macro around static_assert would make Clang
// show it too.
#define STELE_UNDER_ALIAS(clause)                                                      \
    STELE_SENTENCE("S030",                                                             \
                   "stele: " clause                                                    \
                   " uses a table that stands in this statement under an alias only; " \
                   "reach the column by it: m[T::column]",                             \
                   "stele: ", name_of(Where), " uses ", name_of<Culprit>(), ", but ",  \
                   name_of<table>(), " stands in this statement only as ",             \
                   name_of<detail::alias_among<table, Tables>>(), "; ",                \
                   by_alias<Culprit, detail::alias_among<table, Tables>>())
#define STELE_WITHIN_DERIVED(clause)                                                            \
    STELE_SENTENCE("S031",                                                                      \
                   "stele: " clause                                                             \
                   " uses a column that stands in this statement as one of a derived "          \
                   "table only; reach it by that: d[T::column]",                                \
                   "stele: ", name_of(Where), " uses ", name_of<Culprit>(), ", but ",           \
                   name_of<table>(), " stands in this statement only within ",                  \
                   name_of<detail::derived_among<Culprit, Tables>>(), "; reach it by that: d[", \
                   cpp_name_of<Culprit>(), "]")
#define STELE_ALIAS_ABSENT(clause)                                                   \
    STELE_SENTENCE(                                                                  \
        "S032",                                                                      \
        "stele: " clause                                                             \
        " uses an alias that is not in this statement; join it: "                    \
        ".join(m, relationship), or .join(m) and on()",                              \
        "stele: ", name_of(Where), " uses ", name_of<Culprit>(), ", but the alias ", \
        name_of<table>(),                                                            \
        " is not in this statement; join it: .join(m, relationship), or .join(m) and on()")
#define STELE_DERIVED_ABSENT(clause)                                                   \
    STELE_SENTENCE("S034",                                                             \
                   "stele: " clause                                                    \
                   " uses a derived table, or a common table expression, that is not " \
                   "in this statement; join it and say on(), or cross_join() it",      \
                   "stele: ", name_of(Where), " uses ", name_of<Culprit>(),            \
                   ", but the derived table ", name_of<table>(),                       \
                   " is not in this statement; join it and say on(), or cross_join() it")
#define STELE_NO_TABLE(clause)                                                              \
    STELE_SENTENCE("S035",                                                                  \
                   "stele: " clause                                                         \
                   " uses a column, but this statement reads no table; name one in from()", \
                   "stele: ", name_of(Where), " uses ", name_of<Culprit>(),                 \
                   ", but this statement reads no table; add .from(", cpp_name_of<table>(), ")")

/// A column, or a table, that is not in a statement that could have joined it.
template <render::clause Where, class Culprit, class Tables>
constexpr void column_scope() {
    using enum render::clause;
    using table = typename detail::table_of<Culprit>::type;
    constexpr bool column = Column<Culprit>;
    if constexpr (stands_under_alias<table, Tables>) {
        if constexpr (Where == select)
            static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("select()"));
        else if constexpr (Where == on)
            static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("on()"));
        else if constexpr (Where == where)
            static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("where()"));
        else if constexpr (Where == group_by)
            static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("group_by()"));
        else if constexpr (Where == having)
            static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("having()"));
        else static_assert(column_in_scope<Culprit, Tables>, STELE_UNDER_ALIAS("order_by()"));
    } else if constexpr (column && exposed_by_derived<Culprit, Tables>) {
        if constexpr (Where == select)
            static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("select()"));
        else if constexpr (Where == on)
            static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("on()"));
        else if constexpr (Where == where)
            static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("where()"));
        else if constexpr (Where == group_by)
            static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("group_by()"));
        else if constexpr (Where == having)
            static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("having()"));
        else static_assert(column_in_scope<Culprit, Tables>, STELE_WITHIN_DERIVED("order_by()"));
    } else if constexpr (Alias<table>) {
        if constexpr (Where == select)
            static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("select()"));
        else if constexpr (Where == on)
            static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("on()"));
        else if constexpr (Where == where)
            static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("where()"));
        else if constexpr (Where == group_by)
            static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("group_by()"));
        else if constexpr (Where == having)
            static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("having()"));
        else static_assert(column_in_scope<Culprit, Tables>, STELE_ALIAS_ABSENT("order_by()"));
    } else if constexpr (Derived<table> && (column || Where != select)) {
        if constexpr (Where == select)
            static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("select()"));
        else if constexpr (Where == on)
            static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("on()"));
        else if constexpr (Where == where)
            static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("where()"));
        else if constexpr (Where == group_by)
            static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("group_by()"));
        else if constexpr (Where == having)
            static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("having()"));
        else static_assert(column_in_scope<Culprit, Tables>, STELE_DERIVED_ABSENT("order_by()"));
    } else if constexpr (Where != on && detail::same<Tables, list<>>) {
        if constexpr (Where == select)
            static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("select()"));
        else if constexpr (Where == on)
            static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("on()"));
        else if constexpr (Where == where)
            static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("where()"));
        else if constexpr (Where == group_by)
            static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("group_by()"));
        else if constexpr (Where == having)
            static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("having()"));
        else static_assert(column_in_scope<Culprit, Tables>, STELE_NO_TABLE("order_by()"));
    } else if constexpr (Where == select && Derived<Culprit>) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S006",
                "stele: select() uses a derived table that is not in the statement; join it, or name the "
                "value of a SELECT by scalar_subquery(select(...)).as<\"name\">()",
                "stele: select() uses the derived table ", name_of<Culprit>(),
                ", which is not in the statement; join it, or name the value of a SELECT by "
                "scalar_subquery(select(...)).as<\"name\">()"));
    } else if constexpr (Where == select) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE("S007",
                           "stele: select() uses a table that is not in the statement; join it, or "
                           "cross_join() it where each row with each is meant",
                           not_joined<Culprit, Tables>(name_of(Where)), ", or .cross_join(",
                           cpp_name_of<table>(), ") where each row with each is meant"));
    } else if constexpr (Where == on) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S008",
                "stele: on() uses a column whose table is not joined yet; join that table first",
                joined_later<Culprit, Tables>()));
    } else if constexpr (Where == where) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S009",
                "stele: where() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    } else if constexpr (Where == group_by) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S010",
                "stele: group_by() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    } else if constexpr (Where == having) {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S011",
                "stele: having() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    } else {
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S012",
                "stele: order_by() uses a column whose table is not in the statement; join its table",
                not_joined<Culprit, Tables>(name_of(Where))));
    }
}
#undef STELE_UNDER_ALIAS
#undef STELE_WITHIN_DERIVED
#undef STELE_ALIAS_ABSENT
#undef STELE_DERIVED_ABSENT
#undef STELE_NO_TABLE

/// Whether a column is that of excluded(), which has a sentence of its own in any statement.
template <class Culprit>
inline constexpr bool is_of_excluded = false;
template <Column Culprit>
    requires Alias<typename Culprit::stele_table>
inline constexpr bool is_of_excluded<Culprit> = Culprit::stele_table::stele_sql_name == "excluded";

/// Whether a column that is out of scope is so in a part of a write that reads no other tables.
template <render::clause Where, bool Joins>
inline constexpr bool is_of_a_write =
    Where == render::clause::set || Where == render::clause::values ||
    Where == render::clause::do_update || Where == render::clause::returning || !Joins;

/// A column that is out of scope there: the sentence names the clause, the note below it the column.
template <render::clause Where, class Culprit, class Tables>
constexpr void write_scope() {
    using enum render::clause;
    using table = typename detail::table_of<Culprit>::type;
    if constexpr (Where != do_update && Alias<table> && table::stele_sql_name == "excluded")
        static_assert(
            column_in_scope<Culprit, Tables>,
            "stele: excluded() is the row that would have been inserted, which do_update() alone "
            "knows; use the table's own column [S033]");
    else if constexpr (Where == set)
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
    else
        static_assert(
            column_in_scope<Culprit, Tables>,
            STELE_SENTENCE(
                "S005",
                "stele: where() of update() or delete_from() uses a column of another table; use those of "
                "its own table, or say exists(select(...))",
                "stele: where() uses ", name_of<Culprit>(),
                ", which is not of the table that is written; use "
                "that table's columns, or say exists(select(...))"));
}

}  // namespace check
}  // namespace stele
