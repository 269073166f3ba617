// SPDX-License-Identifier: BSL-1.0
#pragma once

// UPDATE "book" SET "title" = ? WHERE …, from assignments or a row; DELETE FROM "book" WHERE ….

#include <stele/check/clause.hpp>
#include <stele/check/scope.hpp>
#include <stele/check/write.hpp>
#include <stele/statement/from.hpp>
#include <stele/statement/insert.hpp>
#include <stele/statement/where.hpp>

namespace stele {

/// `UPDATE t` or `DELETE FROM t`.
template <class T, bool Update>
struct write_head {
    static constexpr auto stele_place = render::place::head;
    static constexpr bool stele_parameters = false;
    static constexpr bool is_update = Update;
    using table = T;
    using tables = list<T>;

    template <class V>
    static constexpr void stele_walk(V& v, const write_head*, render::scope&) {
        v.text(Update ? "UPDATE " : "DELETE FROM ");
        v.identifier(T::stele_sql_name);
    }
};

namespace detail {
[[noreturn]] inline void throw_nothing_to_set() {
    throw value_error{"update() has nothing to set: each when() in set() is off"};
}
[[noreturn]] inline void throw_no_condition(bool update, std::string_view table) {
    throw value_error{(update ? "update() of \"" : "delete_from() of \"") + std::string(table) +
                      "\" has no condition left in where(), and would change all rows; "
                      "say everywhere() where that is meant"};
}
}  // namespace detail

/// `SET "a" = value, …`. @throws value_error where when() leaves no assignment
template <class... Assigned>
struct set_clause {
    static constexpr auto stele_place = render::place::set;
    static constexpr bool stele_parameters = (Assigned::stele_parameters || ...);
    using nodes = list<decltype(Assigned::value)...>;

    [[no_unique_address]] detail::pack<Assigned...> assignments;

    template <class V>
    static constexpr void stele_walk(V& v, const set_clause* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::set);
            v.text(" SET ");
        }
        one<V> each{v};
        detail::pack<Assigned...>::each(self ? &self->assignments : nullptr, each);
        if constexpr (V::wants_text && (Part<Assigned> || ...))
            if (each.first) detail::throw_nothing_to_set();
    }

private:
    template <class V>
    struct one {
        V& v;
        bool first = true;

        template <class A>
        constexpr void operator()(const A* a) {
            if constexpr (Part<A>) {
                detail::note_choice(v, std::uint64_t{detail::is_present(a)});
                if (!detail::is_present(a)) return;
            }
            if constexpr (V::wants_text) {
                if (!first) v.text(", ");
                first = false;
                v.identifier(A::column::stele_sql_name());
                v.text(" = ");
            }
            detail::walk<decltype(A::value)>(v, a ? &a->value : nullptr);
        }
    };
};

/// `SET` of all columns of a row but its key and `generated` ones.
template <class T>
struct set_row_clause {
    static constexpr auto stele_place = render::place::set;
    static constexpr bool stele_parameters = true;

    typename T::row row;

    template <class V>
    static constexpr void stele_walk(V& v, const set_row_clause* self, render::scope&) {
        v.text(" SET ");
        bool first = true;
        walk_columns(v, self, first, detail::columns_of<T>{});
    }

private:
    template <class V, class... Columns>
    static constexpr void walk_columns(V& v, const set_row_clause* self, bool& first,
                                       list<Columns...>) {
        (column<Columns>(v, self, first), ...);
    }
    template <class Column, class V>
    static constexpr void column(V& v, const set_row_clause* self, bool& first) {
        if constexpr (is_set_from_row<Column>) {
            if constexpr (V::wants_text) {
                if (!first) v.text(", ");
                first = false;
                v.identifier(Column::stele_sql_name());
                v.text(" = ");
            }
            v.template parameter<typename Column::stele_type>(
                self ? &(self->row.*Column::stele_member) : nullptr);
        }
    }
};

/// An UPDATE or DELETE statement. Used as a whole without where() and everywhere(), it is an error.
template <class... Clauses>
struct write_statement : detail::clauses<write_statement, Clauses...>,
                         detail::filtered<write_statement<Clauses...>> {
    using base = detail::clauses<stele::write_statement, Clauses...>;
    using stele_statement = void;
    /// The place of UPDATE or DELETE among the clauses: behind a WITH.
    static constexpr std::size_t head = detail::begins_with_cte<Clauses...>;
    using tables = typename base::template clause<head>::tables;

    /// Says on purpose that all rows are meant.
    constexpr auto everywhere() && {
        if constexpr (check::once<write_statement, render::place::where>())
            return std::move(*this).with(everywhere_clause{});
        else return std::move(*this);
    }
    constexpr auto everywhere() const& { return write_statement(*this).everywhere(); }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        if constexpr (render::measured_of<write_statement, Dialect>.first_problem.kind ==
                      render::problem::missing_where)
            check::says_which<typename base::template clause<head>>();
        else check::whole<Dialect>(detail::type<write_statement>{});
    }

    template <class V>
    static constexpr void stele_walk(V& v, const write_statement* self) {
        if constexpr (V::wants_text) {
            const auto sources = detail::make_sources(tables{});
            render::scope scope{sources.pointers, sources.size, nullptr};
            const auto around = v.enter(scope);
            base::template walk_clauses<tables>(v, self, scope);
            if (!scope.filtered) {
                if (self)
                    detail::throw_no_condition(
                        base::template clause<write_statement::head>::is_update,
                        sources.pointers[0]->name);
                v.report(render::problem::missing_where);
            }
            v.leave(around);
        } else {
            render::scope none{};
            const render::cte_frame* const around = v.ctes;
            base::template walk_clauses<tables>(v, self, none);
            v.ctes = around;
        }
    }
};

/// `UPDATE t`, to be completed by set().
template <class T>
struct update_of {
    /// `SET "column" = ?, …`, from `T::column = value, …`; a value may be an expression of the
    /// table's columns. An error: another table's column, a column twice, a value of the wrong
    /// type.
    template <class... Assigned>
        requires(sizeof...(Assigned) != 0 &&
                 !(detail::same<std::remove_cvref_t<Assigned>, typename T::row> || ...))
    constexpr auto set(Assigned&&... assigned) const {
        if constexpr (check::assignments<render::clause::set, T, detail::bare_t<Assigned>...>())
            return write_statement<write_head<T, true>,
                                   set_clause<std::remove_cvref_t<Assigned>...>>{
                {{{}}, {{{{std::forward<Assigned>(assigned)}...}}}}, {}};
        else return write_statement<write_head<T, true>>{{{{}}}, {}};
    }
    /// `SET` of all columns of a row but its key and `generated` ones; where() says which row.
    constexpr auto set(typename T::row row) const {
        check::row_to_set<T>();
        detail::require_row_fits(row, detail::columns_of<T>{});
        return write_statement<write_head<T, true>, set_row_clause<T>>{{{{}}, {{std::move(row)}}},
                                                                       {}};
    }
};

/// `UPDATE t`: `update(Book).set(Book::title = "It").where(Book::book_id == 1)`.
template <Table T>
constexpr update_of<T> update(const T&) {
    return {};
}

/// `DELETE FROM t`: `delete_from(Book).where(Book::book_id == 1)`.
template <Table T>
constexpr write_statement<write_head<T, false>> delete_from(const T&) {
    return {{{{}}}, {}};
}

}  // namespace stele
