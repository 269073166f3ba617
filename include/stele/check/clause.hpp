// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a single clause, judged at its call.

#include <stele/check/operands.hpp>
#include <stele/render/source.hpp>

namespace stele {

/// Whether join() takes it: a relationship or a table, not a column.
template <class What>
inline constexpr bool joinable = Table<What> || Relationship<What>;

/// Whether an expression can be ordered or grouped by.
template <class T>
inline constexpr bool is_term = Expression<T> || Ordering<T>;

/// Whether the last join of a statement still takes a condition: it is a join of a table.
template <class Statement>
inline constexpr bool takes_on = false;
template <class Statement>
    requires(Statement::has(render::place::join))
inline constexpr bool takes_on<Statement> = requires {
    typename Statement::template clause<Statement::last_at(render::place::join)>::table;
};

namespace check {

template <class What>
constexpr bool join() {
    static_assert(joinable<What>,
                  "stele: join() of something that is neither a table nor a relationship; name the "
                  "relationship, or join the table and say on()");
    return joinable<What>;
}

template <class Statement, class E>
constexpr bool on() {
    static_assert(takes_on<Statement>,
                  "stele: on() without a join of a table before it; a join by relationship has its "
                  "condition already, more goes into where()");
    if constexpr (takes_on<Statement>)
        return condition<E>();
    else
        return false;
}

template <class T>
constexpr bool term() {
    if constexpr (Assignment<T>)
        return condition<T>();
    else
        static_assert(is_term<T>, "stele: order_by() or group_by() of something that is no column or expression; "
                                  "a C++ value orders nothing");
    return is_term<T>;
}

/// A clause that may stand once.
template <class Statement, render::place Place>
inline constexpr bool clause_given_once = !Statement::has(Place);

template <class Statement, render::place Place>
constexpr bool once() {
    static_assert(clause_given_once<Statement, Place>,
                  "stele: a clause given twice; where() and having() can be, all others only once");
    return clause_given_once<Statement, Place>;
}

} // namespace check
} // namespace stele
