// SPDX-License-Identifier: BSL-1.0
#pragma once

// WHERE condition, of select, update and delete. Given twice, the conditions are ANDed.

#include <stele/expression/operators.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

/// `WHERE condition`.
template <class E>
struct where_clause {
    static constexpr auto stele_place = render::place::where;
    static constexpr bool stele_parameters = E::stele_parameters;
    using condition = E;
    using nodes = list<E>;

    [[no_unique_address]] E expression;

    template <class V>
    static constexpr void stele_walk(V& v, const where_clause* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::where);
            v.text(" WHERE ");
        }
        detail::walk<E>(v, self ? &self->expression : nullptr);
    }
};

/// No WHERE, said on purpose: everywhere().
struct everywhere_clause {
    static constexpr auto stele_place = render::place::where;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V&, const everywhere_clause*, render::scope&) {}
};

namespace detail {

/// The statement with `e` in its WHERE; as it is, where `e` is no condition.
template <class Statement, class E>
constexpr auto add_where(Statement&& statement, E&& e) {
    constexpr std::size_t at = Statement::last_at(render::place::where);
    if constexpr (!is_condition<E>) {
        return std::move(statement);
    } else if constexpr (at == npos) {
        return std::move(statement).with(where_clause<std::remove_cvref_t<E>>{std::forward<E>(e)});
    } else {
        using old = typename Statement::template clause<at>::condition;
        using both = binary<logical_and, old, std::remove_cvref_t<E>>;
        old first = std::move(statement).template take<at>().expression;
        return std::move(statement).template replace<at>(
            where_clause<both>{both{std::move(first), std::forward<E>(e)}});
    }
}

/// where(), for the statements that have it.
template <class Self>
struct filtered {
    /// `WHERE condition`; given twice, the conditions are ANDed. An error: what is no condition.
    template <class E>
    constexpr auto where(E&& e) && {
        check::condition<E>();
        return add_where(static_cast<Self&&>(*this), std::forward<E>(e));
    }
    template <class E>
    constexpr auto where(E&& e) const& {
        return Self(static_cast<const Self&>(*this)).where(std::forward<E>(e));
    }
};

} // namespace detail
} // namespace stele
