// SPDX-License-Identifier: BSL-1.0
#pragma once

// WHERE condition, of select, update and delete. Given twice, the conditions are ANDed.

#include <stele/check/clause.hpp>
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

/// where(), for the statements that have it.
template <class Self>
struct filtered {
    /// `WHERE condition`; given twice, the conditions are ANDed. An error: what is no condition.
    template <class E>
    [[gnu::always_inline]] constexpr auto where(E&& e) && {
        Self&& self = static_cast<Self&&>(*this);
        constexpr std::size_t at = Self::last_at(render::place::where);
        constexpr bool right = is_condition<bare_t<E>>;
        if constexpr (!right)
            static_cast<void>(check::condition<check::conditional::where, bare_t<E>>());
        if constexpr (at == npos && right) {
            return static_cast<Self&&>(self).with(
                where_clause<std::remove_cvref_t<E>>{static_cast<E&&>(e)});
        } else if constexpr (at == npos) {
            return static_cast<Self&&>(self).with(where_clause<refused<bool>>{});
        } else if constexpr (!right ||
                             !check::adds_condition<typename Self::template clause<at>>()) {
            return static_cast<Self&&>(self);
        } else {
            using old = typename Self::template clause<at>::condition;
            using both = binary<logical_and, old, std::remove_cvref_t<E>>;
            old first = static_cast<Self&&>(self).template take<at>().expression;
            return static_cast<Self&&>(self).template replace<at>(
                where_clause<both>{both{{}, std::move(first), static_cast<E&&>(e)}});
        }
    }
    template <class E>
    constexpr auto where(E&& e) const& {
        return Self(static_cast<const Self&>(*this)).where(static_cast<E&&>(e));
    }
};

}  // namespace detail
}  // namespace stele
