// SPDX-License-Identifier: BSL-1.0
#pragma once

// DELETE FROM "book" WHERE ….

#include <stele/check/clause.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/check/scope.hpp>
#include <stele/check/write.hpp>
#include <stele/check/write_arguments.hpp>
#include <stele/statement/from.hpp>
#include <stele/statement/join.hpp>
#include <stele/statement/refused_write.hpp>
#include <stele/statement/returning.hpp>
#include <stele/statement/where.hpp>

#include <string>
#include <string_view>

namespace stele {

namespace detail {

[[noreturn]] inline void throw_no_condition(std::string_view statement, std::string_view table) {
    throw value_error{std::string(statement) + "() of \"" + std::string(table) +
                      "\" has no condition left in where(), and would change all rows; "
                      "say everywhere() where that is meant"};
}

/// everywhere(), and what else the statements have in common that change rows.
template <class Self, class Others>
struct changes : filtered<Self>, returns<Self, Others> {
    /// Says on purpose that all rows are meant. An error: beside where().
    constexpr auto everywhere() && {
        Self&& self = static_cast<Self&&>(*this);
        if constexpr (check::once<Self, render::place::where>())
            return static_cast<Self&&>(self).with(everywhere_clause{});
        else return static_cast<Self&&>(self);
    }
    constexpr auto everywhere() const& {
        return Self(static_cast<const Self&>(*this)).everywhere();
    }
    /// An error: a condition goes into where().
    template <class... Given>
        requires(sizeof...(Given) != 0)
    constexpr auto everywhere(const Given&...) const {
        static_cast<void>(check::nothing_in_everywhere<Given...>());
        return everywhere();
    }
};

/// What a DELETE has, and what it does not have.
template <class Self>
struct deletes : changes<Self, only_clauses_of_delete> {
    /// An error: a DELETE reads its own table alone, and others in where().
    template <class... What>
    constexpr auto from(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... What>
    constexpr auto join(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... What>
    constexpr auto left_join(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... What>
    constexpr auto right_join(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... What>
    constexpr auto full_join(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... What>
    constexpr auto cross_join(const What&...) const {
        return refuse();
    }
    /// An error, as from().
    template <class... E>
    constexpr auto on(const E&...) const {
        return refuse();
    }

private:
    constexpr auto refuse() const {
        check::joins_of_delete<typename Self::table>();
        return Self(static_cast<const Self&>(*this)).with(refused_source{});
    }
};

}  // namespace detail

/// `DELETE FROM t`.
template <class T>
struct delete_head {
    static constexpr auto stele_place = render::place::head;
    static constexpr bool stele_parameters = false;
    using table = T;
    using tables = list<T>;

    template <class V>
    static constexpr void stele_walk(V& v, const delete_head*, render::scope&) {
        v.text("DELETE FROM ");
        v.identifier(T::stele_sql_name);
    }
};

/// A DELETE statement. Used as a whole without where() and everywhere(), it is an error.
template <class... Clauses>
struct STELE_STATEMENT delete_statement : detail::clauses<delete_statement, Clauses...>,
                                          detail::deletes<delete_statement<Clauses...>> {
    using base = detail::clauses<stele::delete_statement, Clauses...>;
    using stele_statement = void;
    static constexpr bool stele_returns = base::has(render::place::returning);
    using table = typename base::template clause<base::last_at(render::place::head)>::table;
    using items = typename detail::returned_items<base, stele_returns>::type;

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        if constexpr (render::measured_of<delete_statement, Dialect>.first_problem.kind ==
                      render::problem::missing_where)
            check::says_which<table, false>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const delete_statement* self) {
        if constexpr (V::wants_text) {
            const auto sources = detail::make_sources(detail::statement_tables<Clauses...>{});
            render::scope scope{sources.pointers, sources.size, nullptr};
            const auto around = v.enter(scope);
            base::template walk_clauses<list<table>>(v, self, scope);
            if (!scope.filtered) {
                if (self) detail::throw_no_condition("delete_from", table::stele_sql_name);
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
};

/// `DELETE FROM t`: `delete_from(Book).where(Book::book_id == 1)`.
template <Table T>
constexpr delete_statement<delete_head<T>> delete_from(const T&) {
    return {{{{}}}, {}};
}
/// An error: what is no table.
template <class... Given>
    requires(!is_one_table<Given...>)
constexpr detail::refused_write<> delete_from(const Given&...) {
    check::written_table<check::write::delete_from, Given...>();
    return {};
}

}  // namespace stele
