// SPDX-License-Identifier: BSL-1.0
#pragma once

// UPDATE "book" SET "title" = ? WHERE …, from assignments or a row; UPDATE … SET … FROM "author" ….

#include <stele/check/discarded.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/check/write_arguments.hpp>
#include <stele/statement/delete.hpp>
#include <stele/statement/join.hpp>
#include <stele/statement/refused_write.hpp>
#include <stele/statement/set.hpp>

namespace stele {

/// `UPDATE t`. With from(), the table stands in the scope behind the joins, which do not see it.
template <class T, bool From>
struct update_head {
    static constexpr auto stele_place = render::place::head;
    static constexpr bool stele_parameters = false;
    using table = T;
    using tables = std::conditional_t<From, list<>, list<T>>;

    template <class V>
    static constexpr void stele_walk(V& v, const update_head*, render::scope&) {
        v.text("UPDATE ");
        v.identifier(T::stele_sql_name);
    }
};

/// No text: from here on, `UPDATE t … FROM u` sees t again. An ON in its FROM does not (SQLite
/// documentation, "UPDATE", UPDATE FROM).
template <class T>
struct target_clause {
    static constexpr auto stele_place = render::place::target;
    static constexpr bool stele_parameters = false;
    using tables = list<T>;

    template <class V>
    static constexpr void stele_walk(V& v, const target_clause*, render::scope& scope) {
        if constexpr (V::wants_text) {
            v.needs(feature::update_from);
            ++scope.visible;
        }
    }
};

/// An UPDATE statement. Used as a whole without where() and everywhere(), or without set(), it is
/// an error.
template <class... Clauses>
struct STELE_STATEMENT update_statement
    : detail::clauses<update_statement, Clauses...>,
      detail::changes<update_statement<Clauses...>, detail::only_clauses_of_update> {
    using base = detail::clauses<stele::update_statement, Clauses...>;
    using stele_statement = void;
    static constexpr bool stele_returns = base::has(render::place::returning);
    using table = typename base::template clause<base::last_at(render::place::head)>::table;
    using items = typename detail::returned_items<base, stele_returns>::type;

    /// `SET "column" = ?, …`, from `T::column = value, …`; a value may be an expression of the
    /// table's columns, and of those of from()'s. An error: another table's column, a column twice,
    /// a `generated` one, a value of the wrong type.
    template <class First = detail::braces, class... More>
        requires(sizeof...(More) != 0 ||
                 !detail::same<std::remove_cvref_t<First>, typename table::row>)
    constexpr auto set(First&& first = First(), More&&... more) const {
        constexpr std::size_t rows =
            (std::size_t{detail::same<std::remove_cvref_t<First>, typename table::row>} + ... +
             std::size_t{detail::same<std::remove_cvref_t<More>, typename table::row>});
        if constexpr (rows != 0)
            check::rows_alone<render::clause::set, rows, detail::bare_t<First>,
                              detail::bare_t<More>...>();
        if constexpr (!check::written_once<update_statement, render::place::set>()) {
            return update_statement(*this);
        } else if constexpr (rows != 0) {
            return update_statement(*this).with(refused_set{});
        } else if constexpr (detail::same<First, detail::braces>) {
            static_cast<void>(check::some_assignments<render::clause::set, sizeof...(More)>());
            return update_statement(*this).with(refused_set{});
        } else if constexpr (check::assignments<render::clause::set, table, detail::bare_t<First>,
                                                detail::bare_t<More>...>()) {
            return update_statement(*this).with(
                set_clause<std::remove_cvref_t<First>, std::remove_cvref_t<More>...>{
                    {{static_cast<First&&>(first)}, {static_cast<More&&>(more)}...}});
        } else {
            return update_statement(*this).with(refused_set{});
        }
    }
    /// `SET` of all columns of a row but its key and `generated` ones; where() says which row.
    /// @throws value_error where text is longer than its max_length
    template <class = void>
    constexpr auto set(typename table::row row) const {
        check::row_to_set<table>();
        detail::require_row_fits(row, detail::columns_of<table>{});
        if constexpr (check::written_once<update_statement, render::place::set>())
            return update_statement(*this).with(set_row_clause<table>{std::move(row)});
        else return update_statement(*this);
    }

    /// An error: empty braces.
    constexpr auto set(detail::nothing_in_braces) const { return set(detail::braces{}); }

    /// `FROM "u"`: another table, or an alias, whose columns set() and where() can use; where()
    /// relates the two. SQLite changes a row once, by any one of its partners ("UPDATE", UPDATE
    /// FROM).
    template <class T = detail::braces, class... More>
    constexpr auto from(const T& t = T(), const More&...) && {
        if constexpr (check::from<base::has(render::place::from), T, More...>()) {
            constexpr std::size_t head = base::last_at(render::place::head);
            return detail::replace_clause<head>(static_cast<update_statement&&>(*this),
                                                update_head<table, true>{})
                .with(from_clause<T, true>{detail::held_source<T>(t)})
                .with(target_clause<table>{});
        } else {
            return static_cast<update_statement&&>(*this).with(detail::refused_source{});
        }
    }
    template <class T = detail::braces, class... More>
    constexpr auto from(const T& t = T(), const More&... more) const& {
        return update_statement(*this).from(t, more...);
    }

    /// `JOIN`, of from()'s table: by a relationship, or a table with on().
    template <class First = detail::braces, class... What>
    constexpr auto join(const First& first = First(), const What&... what) && {
        return static_cast<update_statement&&>(*this).template add_join<detail::inner_join>(
            first, what...);
    }
    template <class First = detail::braces, class... What>
    constexpr auto join(const First& first = First(), const What&... what) const& {
        return update_statement(*this).join(first, what...);
    }
    /// `LEFT JOIN`, of from()'s table.
    template <class... What>
    constexpr auto left_join(const What&... what) && {
        return static_cast<update_statement&&>(*this).template add_join<detail::left_join>(what...);
    }
    template <class... What>
    constexpr auto left_join(const What&... what) const& {
        return update_statement(*this).left_join(what...);
    }
    /// `RIGHT JOIN`, of from()'s table. SQLite has it from 3.39 on.
    template <class... What>
    constexpr auto right_join(const What&... what) && {
        return static_cast<update_statement&&>(*this).template add_join<detail::right_join>(
            what...);
    }
    template <class... What>
    constexpr auto right_join(const What&... what) const& {
        return update_statement(*this).right_join(what...);
    }
    /// `FULL JOIN`, of from()'s table. SQLite has it from 3.39 on.
    template <class... What>
    constexpr auto full_join(const What&... what) && {
        return static_cast<update_statement&&>(*this).template add_join<detail::full_join>(what...);
    }
    template <class... What>
    constexpr auto full_join(const What&... what) const& {
        return update_statement(*this).full_join(what...);
    }
    /// `CROSS JOIN`, of from()'s table.
    template <class... What>
    constexpr auto cross_join(const What&... what) && {
        return static_cast<update_statement&&>(*this).template add_join<detail::cross_join>(
            what...);
    }
    template <class... What>
    constexpr auto cross_join(const What&... what) const& {
        return update_statement(*this).cross_join(what...);
    }
    /// `ON condition`, of the join just before. It does not see the table that is updated: that
    /// goes into where().
    template <class E = detail::braces, class... More>
    constexpr auto on(E&& e = E(), More&&... more) && {
        constexpr bool right =
            check::on<update_statement, detail::bare_t<E>, detail::bare_t<More>...>();
        return detail::add_on<right>(static_cast<update_statement&&>(*this), static_cast<E&&>(e),
                                     static_cast<More&&>(more)...);
    }
    template <class E = detail::braces, class... More>
    constexpr auto on(E&& e = E(), More&&... more) const& {
        return update_statement(*this).on(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        constexpr auto found = render::measured_of<update_statement, Dialect>.first_problem.kind;
        if constexpr (found == render::problem::missing_where) check::says_which<table, true>();
        else if constexpr (found == render::problem::missing_set) check::says_what<table>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const update_statement* self) {
        using tables = detail::statement_tables<Clauses...>;
        if constexpr (V::wants_text) {
            const auto sources = detail::make_sources(tables{});
            render::scope scope{sources.pointers, sources.size, nullptr};
            const auto around = v.enter(scope);
            v.judge_names(sources.pointers, sources.size);
            if (!base::has(render::place::set)) v.report(render::problem::missing_set);
            base::template walk_clauses<tables>(v, self, scope);
            if (!scope.filtered) {
                if (self) detail::throw_no_condition("update", table::stele_sql_name);
                v.report(render::problem::missing_where);
            }
            v.leave(around);
        } else {
            render::scope none{};
            const render::cte_frame* const around = v.ctes;
            base::template walk_clauses<void>(v, self, none);
            v.ctes = around;
        }
    }

private:
    template <class Kind, class... What>
    constexpr auto add_join(const What&... what) && {
        if constexpr (check::join_after_from<base::has(render::place::from)>())
            return static_cast<update_statement&&>(*this).with(detail::join_clause<Kind>(what...));
        else return static_cast<update_statement&&>(*this).with(detail::refused_source{});
    }
};

/// `UPDATE t`: `update(Book).set(Book::title = "It").where(Book::book_id == 1)`.
template <Table T>
constexpr update_statement<update_head<T, false>> update(const T&) {
    return {{{{}}}, {}};
}
/// An error: what is no table.
template <class... Given>
    requires(!is_one_table<Given...>)
constexpr detail::refused_write<> update(const Given&...) {
    check::written_table<check::write::update, Given...>();
    return {};
}

}  // namespace stele
