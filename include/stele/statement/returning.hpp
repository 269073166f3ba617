// SPDX-License-Identifier: BSL-1.0
#pragma once

// RETURNING "book"."book_id", …, of insert, update and delete: what was written comes back as rows,
// as a SELECT's do. (SQLite documentation, "RETURNING"; SQLite has it from 3.35 on.)

#include <stele/check/returning.hpp>
#include <stele/check/scope.hpp>
#include <stele/check/write_arguments.hpp>
#include <stele/statement/from.hpp>
#include <stele/statement/select.hpp>

namespace stele {

namespace detail {

/// Walks a part of a statement that sees these tables, and those of the statement around, only.
template <class... Tables, class V, class Walk>
constexpr void walk_seeing(V& v, [[maybe_unused]] const render::scope& scope, Walk&& walk) {
    if constexpr (V::wants_text) {
        const auto sources = make_sources(list<Tables...>{});
        render::scope own{sources.pointers, sources.size, scope.outer};
        render::scope* const former = v.look_in(&own);
        walk();
        v.look_in(former);
    } else {
        walk();
    }
}

}  // namespace detail

/// `RETURNING items`, of the written table T.
template <class T, class... Items>
struct returning_clause {
    static constexpr auto stele_place = render::place::returning;
    static constexpr bool stele_parameters = (detail::has_parameters<Items>() || ...);
    using items = list<Items...>;
    using nodes = items;
    using sees = list<T>;

    [[no_unique_address]] detail::pack<Items...> elements;

    template <class V>
    static constexpr void stele_walk(V& v, const returning_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::returning);
            v.text(" RETURNING ");
            v.needs(feature::returning);
        }
        detail::walk_seeing<T>(v, scope, [&] {
            detail::pack<Items...>::each(self ? &self->elements : nullptr,
                                         detail::selected<V>{{v}});
        });
    }
};

namespace detail {

template <class Statement, bool Has>
struct returned_items {
    using type = list<>;
};
template <class Statement>
struct returned_items<Statement, true> {
    using type =
        typename Statement::template clause<Statement::last_at(render::place::returning)>::items;
};

/// returning(), for the statements that have it. Others are the clauses that they do not have.
template <class Self, class Others>
struct returns : Others {
    /// `RETURNING items`: columns, expressions or the table itself, of each row that was inserted,
    /// updated or deleted; after insert and update the new values. The result of execute() gives
    /// the rows as that of a SELECT does; their order is not promised. An error: a column of
    /// another table (also of from()'s), nothing to return, returning() given twice.
    template <class First = braces, class... More>
    constexpr auto returning(First&& first = First(), More&&... more) && {
        Self&& self = static_cast<Self&&>(*this);
        if constexpr (!check::written_once<Self, render::place::returning>())
            return static_cast<Self&&>(self);
        else if constexpr (check::returned_items<bare_t<First>, bare_t<More>...>())
            return static_cast<Self&&>(self).with(
                returning_clause<typename Self::table,
                                 typename item_node<std::remove_cvref_t<First>>::type,
                                 typename item_node<std::remove_cvref_t<More>>::type...>{
                    {{static_cast<First&&>(first)}, {static_cast<More&&>(more)}...}});
        else
            return static_cast<Self&&>(self).with(
                returning_clause<typename Self::table, typename Self::table>{
                    {{typename Self::table{}}}});
    }
    template <class First = braces, class... More>
    constexpr auto returning(First&& first = First(), More&&... more) const& {
        return Self(static_cast<const Self&>(*this))
            .returning(static_cast<First&&>(first), static_cast<More&&>(more)...);
    }
};

}  // namespace detail
}  // namespace stele
