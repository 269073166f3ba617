// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about clauses that a statement does not have: select(Book).set(…). The statements have
// them as bases, which are no templates, so that no query pays for them.

#include <stele/check/no_clause.hpp>
#include <stele/check/other_names.hpp>
#include <stele/render/source.hpp>

namespace stele {
namespace detail {

/// What select() does not have.
struct only_clauses_of_select : other_names_of_select {
#define STELE_NOT_OF_SELECT(name)                                                          \
    template <class... Given>                                                              \
    constexpr auto name(const Given&...) const {                                           \
        STELE_LAST_WORD {                                                                  \
            static_assert(                                                                 \
                is_clause_of_select<Given...>,                                             \
                "stele: select() has no " #name                                            \
                "(); it takes distinct(), from(), joins, "                                 \
                "where(), group_by(), having(), order_by(), limit() and offset() [S368]"); \
        };                                                                                 \
        return STELE_NO_MORE(refused_select<Given...>);                                    \
    }
    STELE_NOT_OF_SELECT(set)
    STELE_NOT_OF_SELECT(values)
    STELE_NOT_OF_SELECT(columns)
    STELE_NOT_OF_SELECT(filter)
    STELE_NOT_OF_SELECT(select)
    STELE_NOT_OF_SELECT(returning)
    STELE_NOT_OF_SELECT(on_conflict)
    STELE_NOT_OF_SELECT(do_nothing)
    STELE_NOT_OF_SELECT(do_update)
#undef STELE_NOT_OF_SELECT
    template <class... Given>
    constexpr auto everywhere(const Given&...) const {
        STELE_LAST_WORD {
            static_assert(is_clause_of_select<Given...>,
                          "stele: select() has no everywhere(); leave it out, it takes all rows "
                          "where it has no where() [S964]");
        };
        return STELE_NO_MORE(refused_select<Given...>);
    }
#define STELE_NO_SET_OPERATION(name)                                 \
    template <class... Given>                                        \
    constexpr auto name(const Given&...) const {                     \
        STELE_LAST_WORD {                                            \
            static_assert(is_clause_of_select<Given...>,             \
                          "stele: select() has no " #name            \
                          "(); it stands before its SELECTs: " #name \
                          "(select(...), select(...)) [S369]");      \
        };                                                           \
        return STELE_NO_MORE(refused_select<Given...>);              \
    }
    STELE_NO_SET_OPERATION(union_)
    STELE_NO_SET_OPERATION(union_all)
    STELE_NO_SET_OPERATION(intersect)
    STELE_NO_SET_OPERATION(except)
#undef STELE_NO_SET_OPERATION
#define STELE_NOT_OF_A_SELECT(name)                                \
    template <class... Given>                                      \
    constexpr auto name(const Given&...) const {                   \
        STELE_LAST_WORD {                                          \
            static_assert(select_has_members_of_a_value<Given...>, \
                          "stele: select() has no " #name          \
                          "(); as a value it is scalar_subquery("  \
                          "select(...))." #name "() [S370]");      \
        };                                                         \
        return STELE_NO_MORE(refused_member<Given...>);            \
    }
    STELE_NOT_OF_A_SELECT(in)
    STELE_NOT_OF_A_SELECT(not_in)
    STELE_NOT_OF_A_SELECT(like)
    STELE_NOT_OF_A_SELECT(between)
    STELE_NOT_OF_A_SELECT(is_null)
    STELE_NOT_OF_A_SELECT(is_not_null)
    STELE_NOT_OF_A_SELECT(asc)
    STELE_NOT_OF_A_SELECT(desc)
#undef STELE_NOT_OF_A_SELECT
};

template <class... Given>
struct refused_with {
    using type = with_ctes<>;
};

/// What cannot follow with().
struct only_statements_after_with {
#define STELE_NOT_AFTER_WITH(name)                                                   \
    template <class... Given>                                                        \
    constexpr auto name(const Given&...) const {                                     \
        STELE_LAST_WORD {                                                            \
            static_assert(is_statement_after_with<Given...>,                         \
                          "stele: with(...) has no " #name                           \
                          "(); select(), insert(), update(), "                       \
                          "delete_from() or before(a statement) follows it [S371]"); \
        };                                                                           \
        return STELE_NO_MORE(refused_select<Given...>);                              \
    }
    STELE_NOT_AFTER_WITH(from)
    STELE_NOT_AFTER_WITH(where)
    STELE_NOT_AFTER_WITH(join)
    STELE_NOT_AFTER_WITH(union_)
    STELE_NOT_AFTER_WITH(union_all)
    STELE_NOT_AFTER_WITH(intersect)
    STELE_NOT_AFTER_WITH(except)
    STELE_NOT_AFTER_WITH(values)
    STELE_NOT_AFTER_WITH(set)
    STELE_NOT_AFTER_WITH(order_by)
    // clang-format off
    STELE_NO_CLAUSE(with, typename refused_with<Given...>::type, is_statement_after_with, "stele: with(...) has no with(); name all its tables in one with() [S371]")
    // clang-format on
#undef STELE_NOT_AFTER_WITH
};

/// What insert() does not have.
// Clang shows all lines of what stands in a macro: the longest stand on one.
struct only_clauses_of_insert : other_names_of_insert {
#define STELE_NOT_OF_INSERT(name)                                                          \
    template <class... Given>                                                              \
    constexpr auto name(const Given&...) const {                                           \
        STELE_LAST_WORD {                                                                  \
            static_assert(is_clause_of_insert<Given...>,                                   \
                          "stele: insert() has no " #name                                  \
                          "(); it takes values(), or columns() and "                       \
                          "from(select(...)), then on_conflict() and returning() [S363]"); \
        };                                                                                 \
        return STELE_NO_MORE(refused_statement<Given...>);                                 \
    }
    STELE_NOT_OF_INSERT(set)
    STELE_NOT_OF_INSERT(everywhere)
    STELE_NOT_OF_INSERT(select)
    STELE_NOT_OF_INSERT(join)
    STELE_NOT_OF_INSERT(left_join)
    STELE_NOT_OF_INSERT(group_by)
    STELE_NOT_OF_INSERT(having)
    STELE_NOT_OF_INSERT(order_by)
    STELE_NOT_OF_INSERT(limit)
    STELE_NOT_OF_INSERT(offset)
    STELE_NOT_OF_INSERT(distinct)
    // clang-format off
    STELE_NO_AS(refused_statement<Given...>, is_clause_of_insert, "stele: insert() has no as<\"name\">(); its returning() has rows, but SQLite has no table of them [S367]")
    // clang-format on
#undef STELE_NOT_OF_INSERT
};

/// What update() does not have.
struct only_clauses_of_update : other_names_of_update {
#define STELE_NOT_OF_UPDATE(name)                                              \
    template <class... Given>                                                  \
    constexpr auto name(const Given&...) const {                               \
        STELE_LAST_WORD {                                                      \
            static_assert(is_clause_of_update<Given...>,                       \
                          "stele: update() has no " #name                      \
                          "(); it takes set(), from() with joins, "            \
                          "where() or everywhere(), then returning() [S364]"); \
        };                                                                     \
        return STELE_NO_MORE(refused_statement<Given...>);                     \
    }
    STELE_NOT_OF_UPDATE(values)
    STELE_NOT_OF_UPDATE(select)
    STELE_NOT_OF_UPDATE(group_by)
    STELE_NOT_OF_UPDATE(having)
    STELE_NOT_OF_UPDATE(order_by)
    STELE_NOT_OF_UPDATE(limit)
    STELE_NOT_OF_UPDATE(offset)
    STELE_NOT_OF_UPDATE(distinct)
    STELE_NOT_OF_UPDATE(on_conflict)
    STELE_NOT_OF_UPDATE(do_nothing)
    STELE_NOT_OF_UPDATE(do_update)
    // clang-format off
    STELE_NO_AS(refused_statement<Given...>, is_clause_of_update, "stele: update() has no as<\"name\">(); its returning() has rows, but SQLite has no table of them [S367]")
    // clang-format on
#undef STELE_NOT_OF_UPDATE
};

/// What delete_from() does not have.
struct only_clauses_of_delete : other_names_of_delete {
#define STELE_NOT_OF_DELETE(name)                                                                 \
    template <class... Given>                                                                     \
    constexpr auto name(const Given&...) const {                                                  \
        STELE_LAST_WORD {                                                                         \
            static_assert(is_clause_of_delete<Given...>, "stele: delete_from() has no " #name     \
                                                         "(); it takes where() or everywhere(), " \
                                                         "then returning() [S365]");              \
        };                                                                                        \
        return STELE_NO_MORE(refused_statement<Given...>);                                        \
    }
    STELE_NOT_OF_DELETE(set)
    STELE_NOT_OF_DELETE(values)
    STELE_NOT_OF_DELETE(select)
    STELE_NOT_OF_DELETE(group_by)
    STELE_NOT_OF_DELETE(having)
    STELE_NOT_OF_DELETE(order_by)
    STELE_NOT_OF_DELETE(limit)
    STELE_NOT_OF_DELETE(offset)
    STELE_NOT_OF_DELETE(distinct)
    STELE_NOT_OF_DELETE(on_conflict)
    // clang-format off
    STELE_NO_AS(refused_statement<Given...>, is_clause_of_delete, "stele: delete_from() has no as<\"name\">(); its returning() has rows, but SQLite has no table of them [S367]")
    // clang-format on
#undef STELE_NOT_OF_DELETE
};

/// What create_table(), drop_table() and create_index() do not have.
struct only_clauses_of_definition {
#define STELE_NOT_OF_DEFINITION(name)                                                            \
    template <class... Given>                                                                    \
    constexpr auto name(const Given&...) const {                                                 \
        STELE_LAST_WORD {                                                                        \
            static_assert(is_clause_of_definition<Given...>,                                     \
                          "stele: this CREATE or DROP has no " #name "(); leave it out [S366]"); \
        };                                                                                       \
        return STELE_NO_MORE(refused_statement<Given...>);                                       \
    }
    STELE_NOT_OF_DEFINITION(where)
    STELE_NOT_OF_DEFINITION(everywhere)
    STELE_NOT_OF_DEFINITION(set)
    STELE_NOT_OF_DEFINITION(values)
    STELE_NOT_OF_DEFINITION(columns)
    STELE_NOT_OF_DEFINITION(from)
    STELE_NOT_OF_DEFINITION(order_by)
    STELE_NOT_OF_DEFINITION(returning)
    STELE_NOT_OF_DEFINITION(on)
    STELE_NOT_OF_DEFINITION(unique)
    STELE_NOT_OF_DEFINITION(if_exists)
    STELE_NOT_OF_DEFINITION(if_not_exists)
#undef STELE_NOT_OF_DEFINITION
};

#undef STELE_NO_CLAUSE
#undef STELE_NO_AS

}  // namespace detail
}  // namespace stele
