// SPDX-License-Identifier: BSL-1.0
#pragma once

// INSERT INTO "author" ("first_name", "last_name") VALUES (?, ?), from assignments, rows or a
// SELECT.

#include <stele/check/clause.hpp>
#include <stele/check/clause_arguments.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/given_row.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/check/scope.hpp>
#include <stele/check/write.hpp>
#include <stele/check/write_arguments.hpp>
#include <stele/statement/insert_select.hpp>
#include <stele/statement/insert_values.hpp>
#include <stele/statement/on_conflict.hpp>
#include <stele/statement/refused_write.hpp>
#include <stele/statement/returning.hpp>
#include <stele/statement/sql.hpp>

#include <string>

namespace stele {

/// `INSERT INTO t`.
template <class T>
struct insert_head {
    static constexpr auto stele_place = render::place::head;
    static constexpr bool stele_parameters = false;
    using table = T;

    template <class V>
    static constexpr void stele_walk(V& v, const insert_head*, render::scope&) {
        v.text("INSERT INTO ");
        v.identifier(T::stele_sql_name);
    }
};

namespace detail {

/// One of the texts of an INSERT of rows.
template <class S, std::size_t Count, bool WithKey>
struct insert_text {
    static constexpr void stele_walk(render::writer& w, const insert_text*) {
        S::stele_walk_rows(w, nullptr, {0, Count, WithKey});
    }
};

/// An INSERT of a range, as the statement that writes some of its rows.
template <class S>
struct rows_at {
    using stele_statement = void;
    static constexpr bool stele_parameters = S::stele_parameters;
    // Where it runs by itself, it is one row, whose key is asked for: an object's of a session.
    static constexpr bool stele_inserts_one = true;

    const S& statement;
    render::row_batch batch;

    template <class Dialect>
    static constexpr void stele_judge(type<Dialect> d) {
        S::stele_judge(d);
    }
    template <class Dialect>
    const render::static_sql& stele_variant() const {
        return S::template text_of_rows<Dialect>(batch);
    }
    template <class V>
    static constexpr void stele_walk(V& v, const rows_at* self) {
        S::stele_walk_rows(v, self ? &self->statement : nullptr,
                           self ? self->batch : render::row_batch{});
    }
};

// The SELECT that is to get a WHERE before ON CONFLICT; void where there is none.
template <class Clause>
struct selected_in {
    using type = void;
};
template <class Selected>
    requires(is_set_operation<Selected> || !Selected::has(render::place::where))
struct selected_in<insert_select<Selected, false>> {
    using type = Selected;
};
template <class Clauses, std::size_t At>
inline constexpr bool has_condition_at = has_condition<typename Clauses::template clause<At>>;
template <class Clause>
inline constexpr bool holds_a_row = false;
template <class T>
inline constexpr bool holds_a_row<row_clause<T>> = true;
template <class T, class Rows>
inline constexpr bool holds_a_row<rows_clause<T, Rows>> = true;
template <class Clause>
inline constexpr bool holds_rows = false;
template <class T, class Rows>
inline constexpr bool holds_rows<rows_clause<T, Rows>> = true;

}  // namespace detail

/// An INSERT statement. Used as a whole without values() and from(), it is an error.
template <class... Clauses>
struct STELE_STATEMENT insert_statement
    : detail::clauses<insert_statement, Clauses...>,
      detail::returns<insert_statement<Clauses...>, detail::only_clauses_of_insert> {
    using base = detail::clauses<stele::insert_statement, Clauses...>;
    using stele_statement = void;
    using stele_insert = void;
    static constexpr bool stele_returns = base::has(render::place::returning);
    static constexpr bool stele_inserts_rows = (detail::holds_rows<Clauses> || ...);
    /// Whether it is of one row, whose key the database knows.
    static constexpr bool stele_inserts_one =
        !(detail::holds_rows<Clauses> || ...) && !(detail::is_insert_select<Clauses> || ...);
    using table = typename base::template clause<base::last_at(render::place::head)>::table;
    using items = typename detail::returned_items<base, stele_returns>::type;

    /// `INSERT INTO t (columns) VALUES (?, …)`, from `T::column = value, …`; without arguments,
    /// DEFAULT VALUES. An error: another table's column, a column twice, a `generated` one, a value
    /// of the wrong type; at its use, a column left out that must have a value.
    constexpr auto values() const {
        if constexpr (!judge_values()) return refuse();
        else return insert_statement(*this).with(values_clause<table>{{}});
    }
    /// An error: rows in braces one by one.
    template <class = void>
    constexpr auto values(detail::braces, detail::braces, detail::braces = {},
                          detail::braces = {}) const {
        check::values_without_braces<insert_statement>();
        return refuse();
    }
    template <class First = detail::braces, class... More>
        requires(sizeof...(More) != 0 || !detail::HoldsRows<typename table::row, First>)
    constexpr auto values(First&& first, More&&... more) const {
        if constexpr (!judge_values()) {
            return refuse();
        } else if constexpr (detail::same<First, detail::braces>) {
            check::values_without_braces<insert_statement>();
            return refuse();
        } else if constexpr (detail::HoldsRows<typename table::row, First> ||
                             (detail::HoldsRows<typename table::row, More> || ...)) {
            constexpr std::size_t rows =
                (std::size_t{detail::HoldsRows<typename table::row, First>} + ... +
                 std::size_t{detail::HoldsRows<typename table::row, More>});
            check::rows_alone<render::clause::values, rows, detail::bare_t<First>,
                              detail::bare_t<More>...>();
            return refuse();
        } else if constexpr (check::assignments<render::clause::values, table,
                                                detail::bare_t<First>, detail::bare_t<More>...>())
            return insert_statement(*this).with(
                values_clause<table, std::remove_cvref_t<First>, std::remove_cvref_t<More>...>{
                    {{static_cast<First&&>(first)}, {static_cast<More&&>(more)}...}});
        else return refuse();
    }

    /// `INSERT INTO t (columns) VALUES (?, …)`, from a row: all columns but `generated` ones, and
    /// but an integer key that is 0, which the database assigns. @throws value_error where text is
    /// longer than its max_length
    constexpr auto values(typename table::row row) const {
        detail::require_row_fits(row, detail::columns_of<table>{});
        if constexpr (!judge_values()) return refuse();
        else if constexpr (sizeof...(Clauses) == 1)
            return detail::with_last<row_clause<table>>(insert_statement(*this), std::move(row));
        else return insert_statement(*this).with(row_clause<table>{std::move(row)});
    }

    /// The same of all rows of a range: all of them or, when it throws, none. A vector that is an
    /// rvalue is moved in; a std::span views its rows, which have to live until it has run; of anything
    /// else the rows are copied. An empty range inserts nothing.
    template <class Range>
        requires detail::RangeOf<typename table::row, Range>
    constexpr auto values(Range&& rows) const {
        auto all = detail::collect_rows<typename table::row>(std::forward<Range>(rows));
        for (const auto& row : all) detail::require_row_fits(row, detail::columns_of<table>{});
        if constexpr (judge_values())
            return insert_statement(*this).with(rows_clause<table, decltype(all)>{std::move(all)});
        else return refuse();
    }
    /// The same of rows in braces: `values({{.title = "It"}, {.title = "Cujo"}})`.
    template <std::size_t N>
    constexpr auto values(const typename table::row (&rows)[N]) const {
        return values(std::vector<typename table::row>(rows, rows + N));
    }
    /// An error: a row in braces with a member of another type.
    template <class T = table, class Row = detail::given_row<T>>
    constexpr auto values(const std::type_identity_t<Row>&) const {
        return refuse();
    }
    /// An error: rows in braces beside each other, which are a range in braces of its own.
    constexpr auto values(const typename table::row&, const typename table::row&,
                          const typename table::row& = {}, const typename table::row& = {}) const {
        check::rows_alone<render::clause::values, 2, typename table::row, typename table::row>();
        return refuse();
    }
    /// An error: a row in braces beside other things.
    template <class... More>
        requires(sizeof...(More) != 0 && !(detail::HoldsRows<typename table::row, More> && ...))
    constexpr auto values(const typename table::row&, const More&...) const {
        check::rows_alone<render::clause::values, 1, typename table::row, More...>();
        return refuse();
    }

    /// `INSERT INTO t (columns)`, for from(). An error: another table's column, a column twice, a
    /// `generated` one; at its use, a column left out that must have a value.
    template <class First = detail::braces, class... More>
    constexpr auto columns(const First& = First(), const More&...) const {
        if constexpr (is_refused) {
            return insert_statement(*this);
        } else if constexpr (base::has(render::place::values)) {
            if constexpr (inserts_select)
                static_cast<void>(check::written_once<insert_statement, render::place::items>());
            else static_cast<void>(check::columns_for_select<table, true>());
            return insert_statement(*this);
        } else if constexpr (!check::written_once<insert_statement, render::place::items>()) {
            return refuse();
        } else if constexpr (check::columns_to_fill<table, First, More...>()) {
            return insert_statement(*this).with(columns_clause<table, First, More...>{});
        } else {
            return refuse();
        }
    }

    /// `INSERT INTO t (columns) SELECT …`: all columns but `generated` ones, or those that columns()
    /// names before. An error: another number of values than columns, a value of another type, one
    /// that can be NULL for a column that cannot.
    template <Select S>
    constexpr auto from(S&& select) const {
        if constexpr (is_refused) return insert_statement(*this);
        else if constexpr (!check::written_once<insert_statement, render::place::values>())
            return insert_statement(*this);
        else if constexpr (!base::has(render::place::items))
            return insert_statement(*this)
                .with(detail::all_columns_clause<table>{})
                .from(static_cast<S&&>(select));
        else
            return insert_statement(*this).add_select(
                std::remove_cvref_t<S>(static_cast<S&&>(select)));
    }

    /// An error: what is no SELECT.
    template <class First = detail::braces, class... More>
        requires(!is_one_select_to_insert<First, More...>)
    constexpr auto from(const First& = First(), const More&...) const {
        check::select_to_insert<First, More...>();
        return refuse();
    }

    /// `ON CONFLICT (columns)`: where a row with the same values in these columns is there already,
    /// which are the primary key or unique; then do_nothing() or do_update() follows. Without
    /// columns, any conflict. Several can follow each other.
    template <class... Columns>
    constexpr conflict_target<insert_statement, detail::no_condition, Columns...> on_conflict(
        const Columns&...) && {
        return {static_cast<insert_statement&&>(*this), {}};
    }
    template <class... Columns>
    constexpr conflict_target<insert_statement, detail::no_condition, Columns...> on_conflict(
        const Columns&...) const& {
        return {*this, {}};
    }

    /// An error: braces, of which nobody knows the columns.
    constexpr conflict_target<insert_statement, detail::no_condition, detail::braces> on_conflict(
        detail::braces) const {
        return {*this, {}};
    }

    /// An error: on_conflict() goes before it.
    template <class... Assigned>
    constexpr auto do_update(Assigned&&...) const {
        check::action<base::has(render::place::conflict), false>();
        return insert_statement(*this);
    }
    /// An error: on_conflict() goes before it.
    template <class... Assigned>
    constexpr auto do_nothing(Assigned&&...) const {
        check::action<base::has(render::place::conflict), true>();
        return insert_statement(*this);
    }

    /// `WHERE condition`, of the do_update() before: other rows stay as they are. Given twice, the
    /// conditions are ANDed.
    template <class E = detail::braces, class... More>
    constexpr auto where(E&& e = E(), More&&...) && {
        constexpr std::size_t at = base::last_at(render::place::conflict);
        if constexpr (!check::where_of_update<updates_on_conflict()>() ||
                      !detail::one_condition<E, More...>()) {
            return static_cast<insert_statement&&>(*this);
        } else if constexpr (!check::condition<check::conditional::where, detail::bare_t<E>>()) {
            return static_cast<insert_statement&&>(*this);
        } else if constexpr (detail::has_condition_at<base, at>) {
            using old = typename base::template clause<at>::condition;
            using both = binary<detail::logical_and, old, std::remove_cvref_t<E>>;
            old first = detail::get<at>(static_cast<insert_statement&&>(*this)).expression;
            return detail::replace_clause<at>(
                static_cast<insert_statement&&>(*this),
                conflict_where<table, both>{both{{}, std::move(first), static_cast<E&&>(e)}});
        } else {
            return static_cast<insert_statement&&>(*this).with(
                conflict_where<table, std::remove_cvref_t<E>>{static_cast<E&&>(e)});
        }
    }
    template <class E = detail::braces, class... More>
    constexpr auto where(E&& e = E(), More&&... more) const& {
        return insert_statement(*this).where(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }

    /// With an ON CONFLICT; a SELECT without WHERE gets one. For conflict_target.
    template <class Clause>
    constexpr auto add_conflict(Clause&& added) && {
        using select = typename detail::selected_in<values_or_head>::type;
        if constexpr (detail::same<select, void>) {
            return static_cast<insert_statement&&>(*this).with(static_cast<Clause&&>(added));
        } else {
            constexpr std::size_t at = base::last_at(render::place::values);
            return detail::replace_clause<at>(
                       static_cast<insert_statement&&>(*this),
                       detail::before_conflict(
                           detail::get<at>(static_cast<insert_statement&&>(*this)).select))
                .with(static_cast<Clause&&>(added));
        }
    }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        constexpr auto found = render::measured_of<insert_statement, Dialect>.first_problem.kind;
        if constexpr (is_refused) {
            return;
        } else if constexpr (found == render::problem::missing_values) {
            check::says_values<table>();
        } else if constexpr (found == render::problem::no_values_to_conflict) {
            check::values_to_conflict<table>();
        } else if constexpr (found == render::problem::missing_column) {
            if constexpr (base::has(render::place::items))
                check::complete<table, typename items_or_head::columns>();
            else check::complete<table, typename values_or_head::assigned>();
        } else {
            check::whole<Dialect>(detail::type<insert_statement>{});
        }
    }

    /// The text for the rows that the statement writes first.
    template <class Dialect>
        requires(detail::holds_a_row<Clauses> || ...)
    constexpr const render::static_sql& stele_variant() const {
        return text_of_rows<Dialect>(batch_at(0, false));
    }
    /// The text for one batch of rows.
    template <class Dialect>
    static constexpr const render::static_sql& text_of_rows(const render::row_batch& batch) {
        using values = typename values_or_head::values;
        if constexpr (values::keyless)
            if (!batch.with_key) return text_of_count<Dialect, false>(batch.count);
        return text_of_count<Dialect, true>(batch.count);
    }
    /// The SQL for the rows that it writes first: rows are written in batches, or one by one.
    template <class Dialect>
        requires stele_inserts_rows std::string stele_run_time_text()
    const { return std::string(stele_variant<Dialect>().view()); }
    /// The rows from `first` on that are written at once.
    constexpr render::row_batch batch_at(std::size_t first, bool single) const {
        return detail::get<base::last_at(render::place::values)>(*this).batch_at(first, single);
    }

    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const insert_statement* self) {
        if constexpr ((detail::holds_a_row<Clauses> || ...))
            stele_walk_rows(v, self, self ? self->batch_at(0, false) : render::row_batch{});
        else stele_walk_rows(v, self, {});
    }
    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk_rows(V& v, const insert_statement* self,
                                                                 const render::row_batch& batch) {
        render::scope scope{nullptr, 0, nullptr};
        scope.rows = batch;
        if constexpr (V::wants_text) {
            const auto around = v.enter(scope);
            scope.on_conflict = base::has(render::place::conflict);
            if (!base::has(render::place::values)) v.report(render::problem::missing_values);
            base::template walk_clauses<void>(v, self, scope);
            v.leave(around);
        } else {
            const render::cte_frame* const around = v.ctes;
            base::template walk_clauses<void>(v, self, scope);
            v.ctes = around;
        }
    }

private:
    template <render::place At>
    static constexpr std::size_t at_or_head() {
        return base::last_at(base::has(At) ? At : render::place::head);
    }
    using values_or_head = typename base::template clause<at_or_head<render::place::values>()>;
    using items_or_head = typename base::template clause<at_or_head<render::place::items>()>;

    // What was refused has had its sentence.
    static constexpr bool is_refused = (detail::same<Clauses, refused_values> || ...);
    static constexpr bool inserts_select = (detail::is_insert_select<Clauses> || ...);

    // This statement, of which nothing more is said.
    constexpr auto refuse() const {
        if constexpr (is_refused || base::has(render::place::values))
            return insert_statement(*this);
        else return insert_statement(*this).with(refused_values{});
    }
    static constexpr bool judge_values() {
        if constexpr (is_refused) return false;
        else if constexpr (base::has(render::place::values))
            return check::written_once<insert_statement, render::place::values>();
        else return check::columns_for_select<table, base::has(render::place::items)>();
    }

    static constexpr bool updates_on_conflict() {
        if constexpr (base::has(render::place::conflict))
            return base::template clause<base::last_at(render::place::conflict)>::updates;
        else return false;
    }

    template <class S>
    constexpr auto add_select(S&& select) && {
        if constexpr (!check::selected<typename items_or_head::columns, detail::selected_types<S>,
                                       std::remove_cvref_t<S>>())
            return static_cast<insert_statement&&>(*this).with(refused_values{});
        else if constexpr (base::has(render::place::conflict))
            return static_cast<insert_statement&&>(*this).with(
                detail::before_conflict(static_cast<S&&>(select)));
        else
            return static_cast<insert_statement&&>(*this).with(
                insert_select<S>{static_cast<S&&>(select)});
    }

    template <class Dialect, bool WithKey>
    static constexpr const render::static_sql& text_of_count(std::size_t count) {
        if constexpr (stele_inserts_rows)
            if (count > 1)
                return render::static_sql_of<
                    detail::insert_text<insert_statement, values_or_head::values::batch, WithKey>,
                    Dialect>;
        if constexpr (WithKey) return render::static_sql_of<insert_statement, Dialect>;
        else return render::static_sql_of<detail::insert_text<insert_statement, 1, false>, Dialect>;
    }
};

/// `INSERT INTO t`: `insert(Author).values(Author::last_name = "King", …)`, `.values(row)`,
/// `.values(rows)` or `.from(select(…))`.
template <Table T>
constexpr insert_statement<insert_head<T>> insert(const T&) {
    return {{{{}}}, {}};
}
/// An error: what is no table.
template <class... Given>
    requires(!is_one_table<Given...>)
constexpr detail::refused_write<> insert(const Given&...) {
    check::written_table<check::write::insert, Given...>();
    return {};
}

}  // namespace stele
