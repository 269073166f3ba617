// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what join() and its kin, on() and from() take, judged at the call.

#include <stele/check/clause_arguments.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/render/source.hpp>

namespace stele {

/// The calls that join.
enum class join_call : unsigned char { join, left_join, right_join, full_join, cross_join };

/// Whether join() takes it: a relationship or a table, not a column.
template <class What>
inline constexpr bool joinable = Source<What> || Relationship<What>;

/// Whether a call that joins takes what it is given: a table or a relationship, or a table and the
/// relationship that leads to it; cross_join() a table.
template <join_call How, class... What>
inline constexpr bool can_join = false;
template <join_call How, class What>
inline constexpr bool can_join<How, What> = joinable<What>;
template <class What>
inline constexpr bool can_join<join_call::cross_join, What> = Source<What>;
template <join_call How, Source T, Relationship R>
inline constexpr bool can_join<How, T, R> = How != join_call::cross_join;

/// Whether from() takes what it is given: one table, alias or derived table.
template <class... What>
inline constexpr bool can_be_read_from = false;
template <class What>
inline constexpr bool can_be_read_from<What> = Source<What>;

/// Whether a join still takes a condition: it is a join of a table, not by a relationship.
template <class Join>
inline constexpr bool join_takes_on = requires {
    typename Join::table;
};

namespace detail {
struct no_join {};
template <class Statement>
struct last_join {
    using type = no_join;
};
template <class Statement>
    requires(Statement::has(render::place::join))
struct last_join<Statement> {
    using type = typename Statement::template clause<Statement::last_at(render::place::join)>;
};
}  // namespace detail

/// Whether on() can follow: the last join of a statement still takes a condition.
template <class Statement>
inline constexpr bool takes_on = join_takes_on<typename detail::last_join<Statement>::type>;

/// Whether a DELETE from a table joins others: it does not.
template <class T>
inline constexpr bool delete_joins_nothing = false;

/// Whether on() is given one condition.
template <class... Es>
inline constexpr bool takes_one_condition = detail::number_given<Es...> == 1;

namespace detail {

template <class... Ts>
using first_of_all = typename first_type<list<Ts..., void>>::type;
template <class First, class Second = void, class...>
struct second_of_all {
    using type = Second;
};

}  // namespace detail

namespace detail {
/// Whether the items of a statement were refused, as where a clause was called that it does not have.
template <class Statement>
inline constexpr bool selects_refused = false;
template <class Statement>
    requires requires { typename Statement::items; }
inline constexpr bool selects_refused<Statement> = any_refused(typename Statement::items{});
}  // namespace detail

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class Column, class Entry>
constexpr void add_relationship_of(sentence& found) {
    if constexpr (detail::is_belongs_to<Entry>::value)
        if constexpr (detail::contains<typename Entry::stele_key, Column>)
            found = sentence{"; say ", cpp_name_of<Entry>()};
}
template <class Column, class... Entries>
constexpr void add_relationships_of(sentence& found, list<Entries...>) {
    (add_relationship_of<Column, Entries>(found), ...);
}
/// `; say Book::author`: the relationship that a column belongs to.
template <Column C>
constexpr sentence relationship_of() {
    sentence found{"; name a relationship, or join the table and say on()"};
    add_relationships_of<C>(found, typename C::stele_table::stele_entries{});
    return found;
}
#endif

/// What a call that joins is given.
template <join_call How, class... What>
consteval bool join() {
    if constexpr (!can_join<How, What...>) {
        using first = detail::first_of_all<What...>;
        using second = typename detail::second_of_all<What..., void, void>::type;
        if constexpr (How == join_call::cross_join)
            static_assert(
                can_join<How, What...>,
                "stele: cross_join() takes one table, a derived one by .as<\"name\">(); say "
                "join() for a relationship [S046]");
        else if constexpr (detail::number_given<What...> == 0)
            static_assert(can_join<How, What...>,
                          "stele: join() of nothing; name a table or a relationship [S040]");
        else if constexpr (sizeof...(What) > 1 && Source<first> && Expression<second>)
            static_assert(
                can_join<How, What...>,
                "stele: join() of a table with a condition; say .join(T).on(condition) [S045]");
        else if constexpr (sizeof...(What) > 1)
            static_assert(can_join<How, What...>,
                          "stele: join() takes a table, a relationship, or a table and the "
                          "relationship that leads to it; join one at a time [S044]");
        else if constexpr (Select<first>)
            static_assert(can_join<How, What...>,
                          "stele: join() of a SELECT without a name; make it a table by "
                          ".as<\"name\">() [S042]");
        else if constexpr (Column<first>)
            static_assert(
                can_join<How, What...>,
                STELE_SENTENCE("S041",
                               "stele: join() of a column; name the relationship that it belongs "
                               "to, or join the table and say on()",
                               "stele: join() of the column ", name_of<first>(),
                               relationship_of<first>()));
        else if constexpr (Expression<first>)
            static_assert(
                can_join<How, What...>,
                "stele: join() of a condition; join a table, and say on(condition) [S043]");
        else
            static_assert(can_join<How, What...>,
                          "stele: join() takes a table or a relationship; a value or a string is "
                          "none [S307]");
    }
    return can_join<How, What...>;
}

/// on(), and its condition.
template <class Statement, class... Es>
consteval bool on() {
    using join = typename detail::last_join<Statement>::type;
    if constexpr (requires { typename join::stele_refused; }) return false;
    else if constexpr (detail::same<join, detail::no_join> && detail::selects_refused<Statement>)
        return false;
    else if constexpr (detail::same<join, detail::no_join>)
        static_assert(join_takes_on<join>,
                      "stele: on() without a join; join a table before it, or say where() [S047]");
    else if constexpr (requires { typename join::condition; })
        static_assert(join_takes_on<join>,
                      "stele: on() given twice for one join; say one condition, with && [S048]");
    else
        static_assert(
            join_takes_on<join>,
            "stele: on() belongs to a join() of a table; a join by relationship has its condition, so that "
            "more goes into where() [S308]");
    if constexpr (takes_on<Statement>) {
        static_assert(takes_one_condition<Es...>,
                      "stele: on() takes one condition; join several by && [S049]");
        if constexpr (takes_one_condition<Es...>) return (condition<conditional::on, Es>() && ...);
    }
    return false;
}

/// from(), given once, and its table.
template <bool Said, class... What>
consteval bool from() {
    if constexpr (can_be_read_from<What...>) {
        static_assert(!Said,
                      "stele: from() given twice; name one table, and join the others [S323]");
        return !Said;
    } else {
        using first = detail::first_of_all<What...>;
        if constexpr (detail::number_given<What...> != 1)
            static_assert(can_be_read_from<What...>,
                          "stele: from() takes one table; name it, and join the others [S050]");
        else if constexpr (Select<first>)
            static_assert(can_be_read_from<What...>,
                          "stele: from() of a SELECT without a name; make it a table by "
                          ".as<\"name\">() [S051]");
        else if constexpr (Column<first>)
            static_assert(
                can_be_read_from<What...>,
                STELE_SENTENCE("S052", "stele: from() of a column; name its table",
                               "stele: from() of the column ", name_of<first>(), "; say from(",
                               cpp_name_of<typename first::stele_table>(), ")"));
        else if constexpr (Relationship<first>)
            static_assert(can_be_read_from<What...>,
                          "stele: from() of a relationship; name a table in from(), and join by "
                          "the relationship [S053]");
        else
            static_assert(can_be_read_from<What...>,
                          "stele: from() takes a table, an alias or a derived table; a value or a "
                          "string is none [S054]");
        return false;
    }
}

/// from(), join() and the like of delete_from().
template <class T>
consteval void joins_of_delete() {
    static_assert(
        delete_joins_nothing<T>,
        "stele: delete_from() joins no other table; say where() with exists(select(...)), "
        "or T::column.in(select(...)) [S061]");
}

}  // namespace check
}  // namespace stele
