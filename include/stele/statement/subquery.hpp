// SPDX-License-Identifier: BSL-1.0
#pragma once

// SELECTs within expressions: (SELECT max("price") …), "id" IN (SELECT …), EXISTS (SELECT …). They
// may use the tables of the statement around them.

#include <stele/check/select_arguments.hpp>
#include <stele/check/subquery.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/membership.hpp>
#include <stele/statement/derived.hpp>
#include <stele/statement/row_count.hpp>

namespace stele {

namespace detail {

/// Walks a statement in parentheses.
template <class S, class V>
constexpr void walk_subquery(V& v, std::string_view before, const S* statement) {
    if constexpr (V::wants_text) v.text(before);
    walk<S>(v, statement);
    if constexpr (V::wants_text) v.text(")");
}

/// The type of the only column of a SELECT; of its first where it has more.
template <class Outputs>
struct first_output;
template <class First, class... More>
struct first_output<list<First, More...>> {
    using type = typename First::type;
};
template <class S>
using only_column_t = typename first_output<outputs_of<S>>::type;

}  // namespace detail

/// `(SELECT …)` of one column, as a value: NULL where there is no row, which a count of all rows always has. As an operand a SELECT becomes one by
/// itself; `scalar_subquery(select(…)).as<"n">()` names it in a select list.
template <class S>
struct subquery : expression<subquery<S>> {
    using stele_type = nullable_if_t<detail::only_column_t<S>,
                                     !exactly_one_row<S> || is_optional<detail::only_column_t<S>>>;
    using stele_children = list<>;
    using stele_statements = list<S>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = S::stele_parameters;

    [[no_unique_address]] S statement;

    using expression<subquery>::operator=;
    constexpr subquery(S s)  // NOLINT(google-explicit-constructor)
        : statement(static_cast<S&&>(s)) {}

    template <class V>
    static constexpr void stele_walk(V& v, const subquery* self) {
        detail::walk_subquery<S>(v, "(", self ? &self->statement : nullptr);
    }
};

namespace detail {

/// What is NULL in a SELECT within a statement: as it says of its own tables, as the statement around
/// says of those that it takes from there.
template <class S, class Around>
struct within;
template <template <class...> class Statement, class... Clauses, class Around>
struct within<Statement<Clauses...>, Around> : statement_context<Statement<Clauses...>> {
    template <class Source>
    static constexpr bool nulls =
        contains<statement_tables<Clauses...>, Source> ? is_nulled<Statement<Clauses...>, Source>
                                                       : Around::template nulls<Source>;
};

template <class S, class Around, class Item>
constexpr bool item_can_be_null(list<Item>) {
    if constexpr (Source<Item>) return is_optional<only_column_t<S>>;
    else return can_be_null_in<within<S, Around>, Item>();
}

}  // namespace detail

/// `e IN (SELECT …)`, `e NOT IN (SELECT …)`.
template <class E, class S, bool Negated>
struct in_select : expression<in_select<E, S, Negated>> {
    using stele_type = nullable_if_t<bool, is_optional<typename E::stele_type> ||
                                               is_optional<detail::only_column_t<S>>>;
    using stele_children = list<E>;
    using stele_statements = list<S>;
    static constexpr auto stele_precedence = detail::precedence::equality;
    static constexpr bool stele_parameters = E::stele_parameters || S::stele_parameters;

    [[no_unique_address]] E operand;
    [[no_unique_address]] S statement;

    template <class Context>
    static constexpr bool stele_can_be_null() {
        return detail::can_be_null_in<Context, E>() ||
               detail::item_can_be_null<S, Context>(typename S::items{});
    }

    template <class V>
    static constexpr void stele_walk(V& v, const in_select* self) {
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence <= detail::precedence::equality);
        detail::walk_subquery<S>(v, Negated ? " NOT IN (" : " IN (",
                                 self ? &self->statement : nullptr);
    }
};

/// `EXISTS (SELECT …)`, `NOT EXISTS (SELECT …)`.
template <class S, bool Negated>
struct exists_select : expression<exists_select<S, Negated>> {
    using stele_type = bool;
    using stele_children = list<>;
    using stele_statements = list<S>;
    static constexpr auto stele_precedence =
        Negated ? detail::precedence::not_ : detail::precedence::primary;
    static constexpr bool stele_parameters = S::stele_parameters;

    [[no_unique_address]] S statement;

    template <class V>
    static constexpr void stele_walk(V& v, const exists_select* self) {
        detail::walk_subquery<S>(v, Negated ? "NOT EXISTS (" : "EXISTS (",
                                 self ? &self->statement : nullptr);
    }
};

namespace detail {

// in(select) and not_in(select).
template <class Row, class E, Select S>
struct among<Row, E, S> {
    using select = bare_t<S>;
    static constexpr bool allowed =
        selects_one_column<typename select::items> && is_listable<E, select> &&
        (!Row::negated || not_in_can_be_true<select, only_column_t<select>>);
    using type = std::conditional_t<allowed, in_select<E, select, Row::negated>, refused<bool>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] S&& statement) {
        if constexpr (allowed) {
            return {{}, e, static_cast<S&&>(statement)};
        } else {
            if constexpr (!selects_one_column<typename select::items>)
                static_cast<void>(check::operand<select>());
            else if constexpr (is_listable<E, select>)
                check::never_null_in<Row::negated, select, only_column_t<select>>();
            else check::comparison<equality, E, select>();
            return {};
        }
    }
};

/// `SELECT 1`: what EXISTS asks about has no columns.
struct select_one {
    static constexpr auto stele_place = render::place::items;
    static constexpr bool stele_parameters = false;
    static constexpr bool distinct = false;
    using items = list<>;

    template <class V>
    static constexpr void stele_walk(V& v, const select_one*, render::scope&) {
        v.text("SELECT 1");
    }
};

template <class Items>
inline constexpr bool are_columns = false;
template <class... Items>
inline constexpr bool are_columns<list<Items...>> = ((Source<Items> || Column<Items>)&&...);

/// Columns of rows that are there or not; an aggregate would be there without any row, and DISTINCT
/// says how many rows an OFFSET leaves out.
template <class S>
inline constexpr bool selects_columns = false;
template <Select S>
    requires(!is_set_operation<S>)
inline constexpr bool selects_columns<S> = are_columns<typename S::items> && !is_distinct<S>;

template <bool Negated, class S>
constexpr exists_select<S, Negated> exists_of(S&& statement) {
    return {{}, static_cast<S&&>(statement)};
}
template <bool Negated, Statement S>
constexpr auto make_exists(const S& statement) {
    if constexpr (!check::subselect<S>()) return refused<bool>{};
    else if constexpr (selects_columns<S>)
        return exists_of<Negated>(detail::replace_clause<S::head>(S(statement), select_one{}));
    else return exists_of<Negated>(S(statement));
}
template <bool Negated, class... Given>
    requires(sizeof...(Given) != 1 || !(Statement<Given> && ...))
constexpr refused<bool> make_exists(const Given&...) {
    static_cast<void>(check::exists_kind::judge<Given...>());
    return {};
}

}  // namespace detail

/// `(SELECT …)` as an expression of a select list, to be named: `scalar_subquery(select(…)).as<"n">()`. An
/// error: a SELECT of several columns.
template <class... S>
    requires detail::Meant<S...>
constexpr auto scalar_subquery(S&&... statement) {
    if constexpr (!check::subquery_kind::judge<std::remove_cvref_t<S>...>()) {
        return detail::refused<bool>{};
    } else {
        static_cast<void>((check::operand<std::remove_cvref_t<S>>() && ...));
        return detail::to_operand<typename detail::subquery_of<std::remove_cvref_t<S>...>::type>(
            static_cast<S&&>(statement)...);
    }
}
template <class Refused = detail::refused<bool>>
constexpr Refused scalar_subquery(detail::anything<check::subquery_kind>) {
    return {};
}

/// `EXISTS (SELECT 1 …)`: whether there is a row. The SELECT may use the tables of the statement
/// around it: `exists(select(Book).where(Book::author_id == Author::author_id))`.
template <class... S>
    requires detail::Meant<S...>
constexpr auto exists(const S&... statement) { return detail::make_exists<false>(statement...); }
template <class Refused = detail::refused<bool>>
constexpr Refused exists(detail::anything<check::exists_kind>) {
    return {};
}
/// `NOT EXISTS (SELECT 1 …)`.
template <class... S>
    requires detail::Meant<S...>
constexpr auto not_exists(const S&... statement) { return detail::make_exists<true>(statement...); }
template <class Refused = detail::refused<bool>>
constexpr Refused not_exists(detail::anything<check::exists_kind>) {
    return {};
}

}  // namespace stele
