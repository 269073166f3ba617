// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about names of clauses that other libraries have, or SQL, and stele has otherwise:
// select(Book).filter_by(…), select(Book).all().

#include <stele/check/no_clause.hpp>

namespace stele::detail {

// By what name other libraries, and SQL, know a clause, and what it is here.
#define STELE_NOT_RUN_HERE(name, result, condition)                                    \
    template <class... Given>                                                          \
    constexpr auto name(const Given&...) const {                                       \
        STELE_LAST_WORD {                                                              \
            static_assert(condition<Given...>,                                         \
                          "stele: a statement has no " #name                           \
                          "(), since a connection runs it; say db.execute(statement) " \
                          "and ask its result [S382]");                                \
        };                                                                             \
        return STELE_NO_MORE(result);                                                  \
    }
#define STELE_NO_TEXT_HERE(name, result, condition)                                             \
    template <class... Given>                                                                   \
    constexpr auto name(const Given&...) const {                                                \
        STELE_LAST_WORD {                                                                       \
            static_assert(condition<Given...>, "stele: a statement has no " #name               \
                                               "(); its text is stele::sql(statement) [S383]"); \
        };                                                                                      \
        return STELE_NO_MORE(result);                                                           \
    }

#define STELE_NO_NAMED(name, result, condition)                                               \
    template <fixed_string Name, class... Given>                                              \
    constexpr auto name(const Given&...) const {                                              \
        STELE_LAST_WORD {                                                                     \
            static_assert(condition<Given...>,                                                \
                          "stele: select() has no " #name "<>(); say as<\"name\">() [S381]"); \
        };                                                                                    \
        return STELE_NO_MORE(result);                                                         \
    }

/// What select() has under another name.
struct other_names_of_select {
#define STELE_NAME_OF_SELECT(name, remedy)                           \
    template <class... Given>                                        \
    constexpr auto name(const Given&...) const {                     \
        STELE_LAST_WORD {                                            \
            static_assert(is_clause_of_select<Given...>,             \
                          "stele: "                                  \
                          "select()"                                 \
                          " has no " #name "(); " remedy " [S381]"); \
        };                                                           \
        return STELE_NO_MORE(refused_select<Given...>);              \
    }
    STELE_NAME_OF_SELECT(inner_join, "say join()")
    STELE_NAME_OF_SELECT(outer_join, "say left_join(), right_join() or full_join()")
    STELE_NAME_OF_SELECT(outerjoin, "say left_join(), right_join() or full_join()")
    STELE_NAME_OF_SELECT(left_outer_join, "say left_join()")
    STELE_NAME_OF_SELECT(right_outer_join, "say right_join()")
    STELE_NAME_OF_SELECT(full_outer_join, "say full_join()")
    STELE_NAME_OF_SELECT(natural_join, "say join() by a relationship, or join().on()")
    STELE_NAME_OF_SELECT(join_using, "say join() by a relationship, or join().on()")
    STELE_NAME_OF_SELECT(using_, "say join() by a relationship, or join().on()")
    STELE_NAME_OF_SELECT(filter_by, "say where()")
    STELE_NAME_OF_SELECT(and_where, "say where() again")
    STELE_NAME_OF_SELECT(or_where, "say where(a || b)")
    STELE_NAME_OF_SELECT(and_, "say where() again")
    STELE_NAME_OF_SELECT(or_, "say where(a || b)")
    STELE_NAME_OF_SELECT(where_not, "say where(!condition)")
    STELE_NAME_OF_SELECT(orderby, "say order_by()")
    STELE_NAME_OF_SELECT(sort_by, "say order_by()")
    STELE_NAME_OF_SELECT(order, "say order_by()")
    STELE_NAME_OF_SELECT(order_by_desc, "say order_by(column.desc())")
    STELE_NAME_OF_SELECT(order_by_descending, "say order_by(column.desc())")
    STELE_NAME_OF_SELECT(then_by, "name all terms in order_by()")
    STELE_NAME_OF_SELECT(groupby, "say group_by()")
    STELE_NAME_OF_SELECT(group, "say group_by()")
    STELE_NAME_OF_SELECT(top, "say limit()")
    STELE_NAME_OF_SELECT(fetch_first, "say limit()")
    STELE_NAME_OF_SELECT(skip, "say offset()")
    STELE_NAME_OF_SELECT(slice, "say limit() and offset()")
    STELE_NAME_OF_SELECT(select_from, "say from()")
    STELE_NAME_OF_SELECT(add_columns, "name all in select()")
    STELE_NAME_OF_SELECT(with_entities, "name all in select()")
    STELE_NAME_OF_SELECT(for_update, "leave it out, as a transaction locks the whole database")
    STELE_NAME_OF_SELECT(with_for_update, "leave it out, as a transaction locks the whole database")
    STELE_NAME_OF_SELECT(distinct_on, "say distinct(), or group_by()")
    STELE_NAME_OF_SELECT(window, "say over() behind an aggregate or a window function")
    STELE_NAME_OF_SELECT(unconditionally, "leave it out")
    STELE_NAME_OF_SELECT(subquery, "say as<\"name\">(), or scalar_subquery(select(...))")
    STELE_NAME_OF_SELECT(scalar_subquery, "say scalar_subquery(select(...))")
    STELE_NAME_OF_SELECT(exists, "say exists(select(...))")
    STELE_NAME_OF_SELECT(cte, "say as<\"name\">(), and with() before select()")
    STELE_NAME_OF_SELECT(alias, "say as<\"name\">()")
    STELE_NAME_OF_SELECT(label, "say as<\"name\">()")
    STELE_NAME_OF_SELECT(except_, "say except(select(...), select(...))")
    STELE_NAME_OF_SELECT(minus, "say except(select(...), select(...))")
    STELE_NAME_OF_SELECT(union_distinct, "say union_(select(...), select(...))")
    STELE_NAME_OF_SELECT(include, "say nested() in select()")
    STELE_NAME_OF_SELECT(joinedload, "say nested() in select()")
    STELE_NAME_OF_SELECT(count, "say select(count())")
#undef STELE_NAME_OF_SELECT
    STELE_NOT_RUN_HERE(all, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(one, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(one_or_none, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(first, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(scalar, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(scalars, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(execute, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(run, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(fetch, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(fetchall, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(fetch_all, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(fetch_one, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(load, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(get, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(get_results, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(get_result, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(to_list, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(fetchone, refused_select<Given...>, is_clause_of_select)
    STELE_NOT_RUN_HERE(into, refused_select<Given...>, is_clause_of_select)
    template <class T, class... Given>
    constexpr refused_select<Given...> into(const Given&...) const {
        return into(list<T>{});
    }
    STELE_NOT_RUN_HERE(stream, refused_select<Given...>, is_clause_of_select)
    STELE_NO_TEXT_HERE(sql, refused_select<Given...>, is_clause_of_select)
    STELE_NO_TEXT_HERE(to_string, refused_select<Given...>, is_clause_of_select)
    STELE_NO_TEXT_HERE(to_sql, refused_select<Given...>, is_clause_of_select)
    STELE_NO_TEXT_HERE(str, refused_select<Given...>, is_clause_of_select)
    STELE_NO_TEXT_HERE(text, refused_select<Given...>, is_clause_of_select)
    STELE_NO_NAMED(alias, refused_select<Given...>, is_clause_of_select)
    STELE_NO_NAMED(label, refused_select<Given...>, is_clause_of_select)
    STELE_NO_NAMED(cte, refused_select<Given...>, is_clause_of_select)
};

/// What insert() has under another name.
struct other_names_of_insert {
#define STELE_NAME_OF_INSERT(name, remedy)                           \
    template <class... Given>                                        \
    constexpr auto name(const Given&...) const {                     \
        STELE_LAST_WORD {                                            \
            static_assert(is_clause_of_insert<Given...>,             \
                          "stele: "                                  \
                          "insert()"                                 \
                          " has no " #name "(); " remedy " [S381]"); \
        };                                                           \
        return STELE_NO_MORE(refused_statement<Given...>);           \
    }
    STELE_NAME_OF_INSERT(value, "say values()")
    STELE_NAME_OF_INSERT(set_values, "say values()")
    STELE_NAME_OF_INSERT(row, "say values()")
    STELE_NAME_OF_INSERT(rows, "say values()")
    STELE_NAME_OF_INSERT(
        default_values,
        "leave it out: insert() without values() of a table whose columns have defaults")
    STELE_NAME_OF_INSERT(or_ignore, "say on_conflict(...).do_nothing()")
    STELE_NAME_OF_INSERT(or_replace, "say on_conflict(...).do_update(...)")
    STELE_NAME_OF_INSERT(on_duplicate_key_update, "say on_conflict(...).do_update(...)")
    STELE_NAME_OF_INSERT(on_conflict_do_nothing, "say on_conflict(...).do_nothing()")
    STELE_NAME_OF_INSERT(on_conflict_do_update, "say on_conflict(...).do_update(...)")
    STELE_NAME_OF_INSERT(from_select, "say columns() and from(select(...))")
    STELE_NAME_OF_INSERT(unconditionally, "leave it out")
    STELE_NAME_OF_INSERT(filter, "leave it out: it has no rows to choose from")
    STELE_NAME_OF_INSERT(add, "say values() of a range of rows")
#undef STELE_NAME_OF_INSERT
    STELE_NOT_RUN_HERE(all, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(one, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(one_or_none, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(first, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(scalar, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(execute, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(run, refused_statement<Given...>, is_clause_of_insert)
    STELE_NOT_RUN_HERE(into, refused_statement<Given...>, is_clause_of_insert)
    STELE_NO_TEXT_HERE(sql, refused_statement<Given...>, is_clause_of_insert)
    STELE_NO_TEXT_HERE(to_string, refused_statement<Given...>, is_clause_of_insert)
    STELE_NO_TEXT_HERE(str, refused_statement<Given...>, is_clause_of_insert)
    STELE_NO_TEXT_HERE(text, refused_statement<Given...>, is_clause_of_insert)
};

/// What update() has under another name.
struct other_names_of_update {
#define STELE_NAME_OF_UPDATE(name, remedy)                           \
    template <class... Given>                                        \
    constexpr auto name(const Given&...) const {                     \
        STELE_LAST_WORD {                                            \
            static_assert(is_clause_of_update<Given...>,             \
                          "stele: "                                  \
                          "update()"                                 \
                          " has no " #name "(); " remedy " [S381]"); \
        };                                                           \
        return STELE_NO_MORE(refused_statement<Given...>);           \
    }
    STELE_NAME_OF_UPDATE(filter, "say where()")
    STELE_NAME_OF_UPDATE(filter_by, "say where()")
    STELE_NAME_OF_UPDATE(and_where, "say where() again")
    STELE_NAME_OF_UPDATE(or_where, "say where(a || b)")
    STELE_NAME_OF_UPDATE(inner_join, "say from() and join()")
    STELE_NAME_OF_UPDATE(unconditionally, "say everywhere()")
    STELE_NAME_OF_UPDATE(value, "say set()")
    STELE_NAME_OF_UPDATE(assign, "say set()")
#undef STELE_NAME_OF_UPDATE
    STELE_NOT_RUN_HERE(all, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(one, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(one_or_none, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(first, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(scalar, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(execute, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(run, refused_statement<Given...>, is_clause_of_update)
    STELE_NOT_RUN_HERE(into, refused_statement<Given...>, is_clause_of_update)
    STELE_NO_TEXT_HERE(sql, refused_statement<Given...>, is_clause_of_update)
    STELE_NO_TEXT_HERE(to_string, refused_statement<Given...>, is_clause_of_update)
    STELE_NO_TEXT_HERE(str, refused_statement<Given...>, is_clause_of_update)
    STELE_NO_TEXT_HERE(text, refused_statement<Given...>, is_clause_of_update)
};

/// What delete_from() has under another name.
struct other_names_of_delete {
#define STELE_NAME_OF_DELETE(name, remedy)                           \
    template <class... Given>                                        \
    constexpr auto name(const Given&...) const {                     \
        STELE_LAST_WORD {                                            \
            static_assert(is_clause_of_delete<Given...>,             \
                          "stele: "                                  \
                          "delete_from()"                            \
                          " has no " #name "(); " remedy " [S381]"); \
        };                                                           \
        return STELE_NO_MORE(refused_statement<Given...>);           \
    }
    STELE_NAME_OF_DELETE(filter, "say where()")
    STELE_NAME_OF_DELETE(filter_by, "say where()")
    STELE_NAME_OF_DELETE(and_where, "say where() again")
    STELE_NAME_OF_DELETE(or_where, "say where(a || b)")
    STELE_NAME_OF_DELETE(inner_join, "say where(column.in(select(...)))")
    STELE_NAME_OF_DELETE(using_, "say where(column.in(select(...)))")
    STELE_NAME_OF_DELETE(unconditionally, "say everywhere()")
#undef STELE_NAME_OF_DELETE
    STELE_NOT_RUN_HERE(all, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(one, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(one_or_none, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(first, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(scalar, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(execute, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(run, refused_statement<Given...>, is_clause_of_delete)
    STELE_NOT_RUN_HERE(into, refused_statement<Given...>, is_clause_of_delete)
    STELE_NO_TEXT_HERE(sql, refused_statement<Given...>, is_clause_of_delete)
    STELE_NO_TEXT_HERE(to_string, refused_statement<Given...>, is_clause_of_delete)
    STELE_NO_TEXT_HERE(str, refused_statement<Given...>, is_clause_of_delete)
    STELE_NO_TEXT_HERE(text, refused_statement<Given...>, is_clause_of_delete)
};

#undef STELE_NOT_RUN_HERE
#undef STELE_NO_TEXT_HERE
#undef STELE_NO_NAMED

}  // namespace stele::detail
