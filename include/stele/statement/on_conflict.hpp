// SPDX-License-Identifier: BSL-1.0
#pragma once

// ON CONFLICT ("author_id") DO UPDATE SET "last_name" = "excluded"."last_name" WHERE …, of insert().
// (SQLite documentation, "UPSERT".)

#include <stele/check/conflict.hpp>
#include <stele/schema/alias.hpp>
#include <stele/statement/insert_select.hpp>
#include <stele/statement/returning.hpp>
#include <stele/statement/where.hpp>

namespace stele {

namespace detail {

/// The row that could not be inserted, in do_update().
template <class T>
using excluded_row = alias_of<"excluded", T>;

/// It is another for each table, though its name is always the same.
template <class T>
inline constexpr render::source source_of<excluded_row<T>>{
    "excluded", 31 * render::hash("excluded") + render::hash(T::stele_sql_name)};

/// No condition.
struct no_condition {};

template <class E, class V>
constexpr void walk_condition(V& v, const E* e) {
    if constexpr (!same<E, no_condition>) {
        if (is_present(e)) v.text(" WHERE ");
        walk_part<E>(v, e);
    }
}

}  // namespace detail

/// `"excluded"."column"`: in do_update() and its where(), the value that would have been inserted.
/// The column of the row that is there is `T::column`.
template <Column C>
constexpr aliased_column<detail::excluded_row<typename C::stele_table>, C> excluded(const C&) {
    return {};
}
/// An error: anything else.
template <class... Ts>
constexpr detail::refused<bool> excluded(const Ts&...) {
    check::excluded<Ts...>();
    return {};
}

/// `ON CONFLICT (columns) [WHERE condition] DO NOTHING` or, with assignments, `DO UPDATE SET …`.
template <class T, class Columns, class Where, class... Assigned>
struct conflict_clause;
template <class T, class... Columns, class Where, class... Assigned>
struct conflict_clause<T, list<Columns...>, Where, Assigned...> {
    static constexpr auto stele_place = render::place::conflict;
    static constexpr bool stele_parameters = (Assigned::stele_parameters || ... || false);
    static constexpr bool updates = sizeof...(Assigned) != 0;
    using nodes = list<decltype(Assigned::value)...>;
    using sees = list<T, detail::excluded_row<T>>;

    [[no_unique_address]] Where condition;
    [[no_unique_address]] detail::pack<Assigned...> assignments;

    template <class V>
    static constexpr void stele_walk(V& v, const conflict_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::do_update);
            v.text(" ON CONFLICT");
            v.needs(feature::upsert);
            if (sizeof...(Columns) != 0) {
                v.text(" (");
                detail::name_list<V> names{v};
                (names(Columns::stele_sql_name()), ...);
                v.text(")");
            }
        }
        detail::walk_seeing<T, detail::excluded_row<T>>(v, scope, [&] {
            detail::walk_condition<Where>(v, self ? &self->condition : nullptr);
            v.text(updates ? " DO UPDATE SET " : " DO NOTHING");
            detail::walk_assignments<Assigned...>(v, self ? &self->assignments : nullptr);
        });
    }
};

/// `WHERE condition`, of the DO UPDATE just before.
template <class T, class E>
struct conflict_where {
    static constexpr auto stele_place = render::place::conflict;
    static constexpr bool stele_parameters = E::stele_parameters;
    static constexpr bool updates = true;
    using condition = E;
    using nodes = list<E>;
    using sees = list<T, detail::excluded_row<T>>;

    [[no_unique_address]] E expression;

    template <class V>
    static constexpr void stele_walk(V& v, const conflict_where* self, render::scope& scope) {
        if constexpr (V::wants_text) v.enter(render::clause::do_update);
        detail::walk_seeing<T, detail::excluded_row<T>>(
            v, scope, [&] { detail::walk_condition<E>(v, self ? &self->expression : nullptr); });
    }
};

namespace detail {

/// Whether an ON CONFLICT is for these columns and this condition, or for any conflict.
template <class Columns, class Where, class Clause>
inline constexpr bool is_conflict_of = false;
template <class Columns, class Where, class T, class... Assigned>
inline constexpr bool
    is_conflict_of<Columns, Where, conflict_clause<T, Columns, Where, Assigned...>> = true;

template <class Columns, class Where, template <class...> class Statement, class... Clauses>
consteval bool judge_reached(type<Statement<Clauses...>>) {
    return check::reached_conflict<Columns, (is_conflict_of<Columns, Where, Clauses> || ...),
                                   (is_conflict_of<list<>, no_condition, Clauses> || ...)>();
}

}  // namespace detail

/// What on_conflict() gives, to be completed by do_nothing() or do_update().
template <class Statement, class Where, class... Columns>
struct conflict_target {
    using stele_statement = void;
    using table = typename Statement::table;
    static constexpr bool stele_parameters = false;
    static constexpr bool stele_inserts_one = Statement::stele_inserts_one;

    Statement statement;
    [[no_unique_address]] Where condition;

    /// `ON CONFLICT (columns) WHERE condition`: of a partial unique index, which has this WHERE. An
    /// error: a condition with a bound value, which no index has; write lit<…>.
    template <class E = detail::braces, class... More>
    constexpr auto where(E&& e = E(), More&&...) && {
        if constexpr (!detail::one_condition<E, More...>())
            return conflict_target<Statement, detail::refused<bool>, Columns...>{
                static_cast<Statement&&>(statement), {}};
        else if constexpr (check::index_condition<detail::bare_t<E>>())
            return conflict_target<Statement, std::remove_cvref_t<E>, Columns...>{
                static_cast<Statement&&>(statement), static_cast<E&&>(e)};
        else
            return conflict_target<Statement, detail::refused<bool>, Columns...>{
                static_cast<Statement&&>(statement), {}};
    }
    template <class E = detail::braces, class... More>
    constexpr auto where(E&& e = E(), More&&... more) const& {
        return conflict_target(*this).where(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// `DO NOTHING`: the row that conflicts is not inserted. An error: columns that are no declared
    /// key.
    template <class... Given>
    constexpr auto do_nothing(const Given&...) && {
        if constexpr (check::conflict_columns<table, is_partial, Columns...>() && is_reached() &&
                      check::nothing_in_do_nothing<Given...>())
            return static_cast<Statement&&>(statement).add_conflict(clause<>{condition, {}});
        else return static_cast<Statement&&>(statement);
    }
    template <class... Given>
    constexpr auto do_nothing(const Given&... given) const& {
        return conflict_target(*this).do_nothing(given...);
    }

    /// `DO UPDATE SET assignments`, of the row that is there: `T::column` is its column,
    /// `excluded(T::column)` that of the row that would have been inserted. where() can follow. An
    /// error: columns that are no declared key, or none; no assignment; what set() refuses.
    template <class First = detail::braces, class... More>
    constexpr auto do_update(First&& first = First(), More&&... more) && {
        if constexpr (check::conflict_columns<table, is_partial, Columns...>() && is_reached() &&
                      check::conflict_is_named<sizeof...(Columns)>() &&
                      check::assignments_to_update<table, detail::bare_t<First>,
                                                   detail::bare_t<More>...>())
            return static_cast<Statement&&>(statement).add_conflict(
                clause<std::remove_cvref_t<First>, std::remove_cvref_t<More>...>{
                    condition, {{std::forward<First>(first)}, {std::forward<More>(more)}...}});
        else return static_cast<Statement&&>(statement);
    }
    template <class First = detail::braces, class... More>
    constexpr auto do_update(First&& first = First(), More&&... more) const& {
        return conflict_target(*this).do_update(std::forward<First>(first),
                                                std::forward<More>(more)...);
    }

    // Behind with(): before() has one.
    static constexpr bool has(render::place p) { return Statement::has(p); }
    template <class Clause>
    constexpr auto with(Clause&& added) && {
        using within =
            decltype(static_cast<Statement&&>(statement).with(static_cast<Clause&&>(added)));
        return conflict_target<within, Where, Columns...>{
            static_cast<Statement&&>(statement).with(static_cast<Clause&&>(added)), condition};
    }

    // An error, all of them: do_nothing() or do_update() goes first.
#define STELE_BEHIND_CONFLICT(name)                         \
    template <class... Args>                                \
    constexpr auto name(Args&&... args) const {             \
        check::finished_conflict<table>();                  \
        return statement.name(std::forward<Args>(args)...); \
    }
    STELE_BEHIND_CONFLICT(on_conflict)
    STELE_BEHIND_CONFLICT(values)
    STELE_BEHIND_CONFLICT(columns)
    STELE_BEHIND_CONFLICT(from)
    STELE_BEHIND_CONFLICT(returning)
#undef STELE_BEHIND_CONFLICT

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        check::finished_conflict<table>();
    }
    template <class V>
    static constexpr void stele_walk(V& v, const conflict_target*) {
        if constexpr (V::wants_text) v.report(render::problem::unfinished_conflict);
        v.text("INSERT");
    }

private:
    static constexpr bool is_reached() {
        if constexpr (!Statement::has(render::place::conflict)) return true;
        else return detail::judge_reached<list<Columns...>, Where>(detail::type<Statement>{});
    }
    static constexpr bool is_partial = !detail::same<Where, detail::no_condition>;
    template <class... Assigned>
    using clause = conflict_clause<table, list<Columns...>, Where, Assigned...>;
};

}  // namespace stele
