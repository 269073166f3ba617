// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is run, and about what is asked of its result: rows of a write, the changes
// of a SELECT, a result as if it were a list.

#include <stele/check/concepts.hpp>
#include <stele/check/operands.hpp>
#include <stele/meta/list.hpp>

#include <string_view>
#include <type_traits>

namespace stele {

/// Whether a function that takes one statement is given one.
template <class... Given>
inline constexpr bool is_one_statement = false;
template <class S>
inline constexpr bool is_one_statement<S> = Statement<S>;

/// Whether something can be executed: a statement, and the values of its placeholders.
template <class... Given>
inline constexpr bool can_be_executed = false;
template <class S, class... Values>
inline constexpr bool can_be_executed<S, Values...> = Statement<S> && !(Statement<Values> || ...);

/// Whether a statement gives rows: a SELECT, or a write with returning().
template <class... Given>
inline constexpr bool gives_rows = false;
template <class S, class... Values>
inline constexpr bool gives_rows<S, Values...> = Select<S> || Returning<S>;

/// Whether create_all() or verify() has what it takes.
template <class T>
inline constexpr bool can_be_created = Table<T>;

/// Whether a result has the key of a row: it is that of an INSERT of one row.
template <class T, bool OneRow>
inline constexpr bool has_key_of_row = OneRow;

/// Whether a result has what only that of a write has. Always false: asked of a SELECT's.
template <class Result>
inline constexpr bool result_is_of_a_write = false;

/// Whether a result has positions, as a std::vector has. Always false.
template <class Result>
inline constexpr bool result_is_a_list = false;

/// Whether the statement says which rows a result has. Always false: asked of first(10).
template <class... Given>
inline constexpr bool rows_are_said_in_statement = false;

/// Whether a prepared statement was called before its rows are asked for. Always false.
template <class Prepared>
inline constexpr bool prepared_is_called = false;

/// Whether a result is an lvalue no longer: into() and stream() take it over. Always false.
template <class Result>
inline constexpr bool result_is_taken_over = false;

/// Whether a streamed result can be asked for single rows. Always false.
template <class Stream>
inline constexpr bool stream_keeps_rows = false;

/// Whether the rows of a result can be given another shape. Always false: asked of those of a query().
template <class Row>
inline constexpr bool shape_is_of_a_statement = false;

/// Whether query() is given SQL text first.
template <class... Given>
inline constexpr bool is_query_text = false;
template <class Text, class... Values>
inline constexpr bool is_query_text<Text, Values...> =
    !std::is_null_pointer_v<std::remove_cvref_t<Text>> &&
    std::is_convertible_v<Text, std::string_view>;

/// Whether a connection can be copied or moved. Always false.
template <class T>
inline constexpr bool can_be_copied_connection = false;

/// Whether create_all() and verify() are given something.
template <class... Given>
inline constexpr bool creates_something = sizeof...(Given) != 0;

/// Whether what is named as the type of a row is a type. Always false: asked of a table.
template <class Given>
inline constexpr bool row_type_is_a_type = false;

namespace check {

template <class... Given>
consteval void executed() {
    if constexpr (!(detail::is_refused<Given>() || ...))
        static_assert(
            can_be_executed<Given...>,
            "stele: execute() takes one statement, such as select(...); SQL text goes to query(), and "
            "a prepared statement is called [S465]");
}

template <class... Given>
consteval void prepared() {
    static_assert(
        is_one_statement<Given...>,
        "stele: prepare() takes one statement, such as select(...); SQL text goes to query(), "
        "which keeps it prepared [S466]");
}

template <class... Given>
consteval void scalars() {
    static_assert(
        gives_rows<Given...>,
        "stele: scalars() takes a statement that gives rows: a SELECT, or one with returning() "
        "[S467]");
}

template <class... Given>
consteval void scalar() {
    static_assert(result_is_a_list<list<Given...>>,
                  "stele: a connection has no scalar(); say execute(statement).scalar() [S385]");
}

/// A clause of a statement, said to its result.
template <class Result>
constexpr void clause_of_result() {
    static_assert(result_is_a_list<Result>,
                  "stele: a clause behind execute(), where the statement has gone already; say it "
                  "before: execute(select(Book).where(...)) [S392]");
}

template <class T>
constexpr void copied_connection() {
    static_assert(can_be_copied_connection<T>,
                  "stele: a connection is copied or moved; it stays where it was opened: pass a "
                  "reference, stele::sqlite::connection& [S720]");
}

template <class... Given>
consteval void one_text() {
    static_assert(is_one_statement<Given...>,
                  "stele: sql() takes one statement, and no values; those of placeholders go to "
                  "execute() [S468]");
}

/// into<Author>() and query<Author>().
template <class Given>
consteval void row_is_a_type() {
    static_assert(row_type_is_a_type<Given>,
                  "stele: a table where the type of a row is wanted; name its row: "
                  "into<Author::row>(), query<Author::row>(\"SELECT ...\") [S542]");
}

template <class... Given>
consteval void tables_to_create() {
    static_assert(creates_something<Given...>,
                  "stele: create_all() or verify() of nothing; name the tables [S650]");
    static_assert(
        (can_be_created<Given> && ...),
        "stele: create_all() and verify() take tables, as STELE_TABLE defines them [S470]");
}

/// Rows asked of a write. `Text` where it was the text of a query().
template <class Row, bool Text>
constexpr void rows_of_write() {
    if constexpr (Text)
        static_assert(gives_rows<Row>,
                      "stele: query() without the type of a row gives no rows; say it: "
                      "query<Row>(\"SELECT ...\") [S471]");
    else
        static_assert(
            gives_rows<Row>,
            "stele: a statement that gives no rows is asked for some; say returning(), or ask "
            "for changes() [S462]");
}

template <class T, bool OneRow>
constexpr void key_of_row() {
    static_assert(
        has_key_of_row<T, OneRow>,
        "stele: key() is that of the row of an insert() of one row; ask changes(), or say "
        "returning() [S463]");
}

/// A write's result as a number or a bool.
template <class Row>
constexpr void number_of_write() {
    static_assert(
        result_is_of_a_write<Row>,
        "stele: the result of a write is no number; ask for its changes() or its key() [S472]");
}

template <class Result>
constexpr void changes_of_select() {
    static_assert(result_is_of_a_write<Result>,
                  "stele: changes() and key() are asked of the result of insert(), update() or "
                  "delete_from(); a SELECT changes nothing [S464]");
}

template <class Result>
constexpr void as_list() {
    static_assert(
        result_is_a_list<Result>,
        "stele: a result is read row by row, and is no list, row or bool; iterate over it, or take "
        "all(), one() or first() [S473]");
}

template <class Type, class... Given>
constexpr void all_rows() {
    if constexpr (!std::is_void_v<Type> && sizeof...(Given) == 0)
        static_assert(
            rows_are_said_in_statement<Type>,
            "stele: all(), first() and one() name no type; the one of the rows is said before: "
            "execute(statement).into<summary>().all() [S525]");
    else
        static_assert(
            rows_are_said_in_statement<Given...>,
            "stele: all(), first() and one() of a result take nothing; say which rows, and how many, in "
            "the statement: select(Book).where(...).limit(10) [S590]");
}

template <class Items>
consteval bool one_scalar() {
    static_assert(
        selects_one_column<Items>,
        "stele: scalar() of a statement that selects several columns; select one, or use one() [S520]");
    return selects_one_column<Items>;
}

template <class Type, class... Given>
consteval void scalar_of_nothing() {
    static_assert(rows_are_said_in_statement<Given...>,
                  "stele: scalar() takes nothing; it is the value of the one column that the "
                  "statement selects, and of its first row [S960]");
}

template <class Prepared>
constexpr void called() {
    static_assert(prepared_is_called<Prepared>,
                  "stele: a prepared statement is called for its result, with the values of its "
                  "placeholders: find(), find(\"It\") [S474]");
}

template <class Result>
constexpr void taken_over() {
    static_assert(result_is_taken_over<Result>,
                  "stele: into() and stream() take a result over as it is made; write "
                  "db.execute(statement).into<T>() [S533]");
}

template <class Stream>
constexpr void single_of_stream() {
    static_assert(
        stream_keeps_rows<Stream>,
        "stele: a stream() can only be iterated over, as its views go with the next row; ask "
        "the result itself [S534]");
}

template <class Row>
constexpr void shape_of_query() {
    static_assert(shape_is_of_a_statement<Row>,
                  "stele: into() or stream() of a query(), whose rows are what its type says: "
                  "query<Row>(\"SELECT ...\") [S540]");
}

template <class Row>
constexpr void changes_of_query() {
    static_assert(
        result_is_of_a_write<Row>,
        "stele: changes() or key() of a query() for rows; leave the type of its rows out: "
        "query(\"DELETE ...\") [S541]");
}

template <class... Given>
constexpr void query_text() {
    static_assert(
        is_query_text<Given...>,
        "stele: query() takes SQL text, and the values of its parameters; a statement goes to "
        "execute() [S535]");
}

}  // namespace check
}  // namespace stele
