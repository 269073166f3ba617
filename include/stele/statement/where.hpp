// SPDX-License-Identifier: BSL-1.0
#pragma once

// WHERE condition, of select, update and delete, and HAVING condition, of select. Given twice, the
// conditions are ANDed.

#include <stele/check/clause.hpp>
#include <stele/check/clause_arguments.hpp>
#include <stele/expression/operators.hpp>
#include <stele/expression/part.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

namespace detail {

/// The rows of the clauses with a condition.
struct where_row {
    static constexpr auto at = render::place::where;
    static constexpr auto clause = render::clause::where;
    static constexpr auto judged = check::conditional::where;
    static constexpr std::string_view sql = " WHERE ";
};
struct having_row {
    static constexpr auto at = render::place::having;
    static constexpr auto clause = render::clause::having;
    static constexpr auto judged = check::conditional::having;
    static constexpr std::string_view sql = " HAVING ";
};

}  // namespace detail

/// `WHERE condition` or `HAVING condition`.
template <class Row, class E>
struct condition_clause {
    static constexpr auto stele_place = Row::at;
    static constexpr bool stele_parameters = E::stele_parameters;
    using condition = E;
    using nodes = list<E>;

    [[no_unique_address]] E expression;

    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const condition_clause* self,
                                                            render::scope& scope) {
        if constexpr (V::over_values && !Part<E>) {
            E::stele_walk(v, &self->expression);
        } else {
            const E* const condition = self ? &self->expression : nullptr;
            if constexpr (Part<E>) {
                if (!detail::is_present(condition)) return detail::walk_part<E>(v, condition);
            }
            if constexpr (V::wants_text) {
                if constexpr (Row::at == render::place::where) scope.filtered = true;
                v.enter(Row::clause);
                v.text(Row::sql);
            }
            if constexpr (Part<E>) detail::walk_part<E>(v, condition);
            else detail::walk<E>(v, condition);
        }
    }
};
template <class E>
using where_clause = condition_clause<detail::where_row, E>;

/// No WHERE, said on purpose: everywhere().
struct everywhere_clause {
    static constexpr auto stele_place = render::place::where;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V&, const everywhere_clause*, render::scope& scope) {
        scope.filtered = true;
    }
};

namespace detail {

/// Whether a where() of a clause is given one condition.
template <class E, class... More>
consteval bool one_condition() {
    constexpr std::size_t given = same<E, braces> ? 0 : 1 + sizeof...(More);
    if constexpr (given != 1) check::one_condition<check::conditional::where, given>();
    return given == 1;
}

/// where() or having() of no condition, or of several.
template <class Row, class Self, class... Es>
    requires(sizeof...(Es) != 1)
constexpr auto add_condition(Self&& self, Es&&...) {
    check::one_condition<Row::judged, sizeof...(Es)>();
    return static_cast<Self&&>(self).with(refused_clause<Row::at>{});
}

/// A statement with one condition more in its WHERE or HAVING.
template <class Row, class Self, class E>
[[gnu::always_inline]] constexpr auto add_condition(Self&& self, E&& e) {
    constexpr std::size_t at = Self::last_at(Row::at);
    constexpr bool right = is_condition<bare_t<E>>;
    if constexpr (!right) static_cast<void>(check::condition<Row::judged, bare_t<E>>());
    if constexpr (at == npos && right) {
        return static_cast<Self&&>(self).with(
            condition_clause<Row, std::remove_cvref_t<E>>{static_cast<E&&>(e)});
    } else if constexpr (at == npos) {
        return static_cast<Self&&>(self).with(condition_clause<Row, refused<bool>>{});
    } else if constexpr (is_refused<typename Self::template clause<at>>()) {
        return static_cast<Self&&>(self);
    } else if constexpr (!right || !check::adds_condition<typename Self::template clause<at>>()) {
        return static_cast<Self&&>(self);
    } else {
        using old = typename Self::template clause<at>::condition;
        using both = binary<logical_and, old, std::remove_cvref_t<E>>;
        old first = get<at>(static_cast<Self&&>(self)).expression;
        return replace_clause<at>(
            static_cast<Self&&>(self),
            condition_clause<Row, both>{both{{}, std::move(first), static_cast<E&&>(e)}});
    }
}

struct no_others {};

/// where(), for the statements that have it. Others are the clauses that they do not have.
template <class Self, class Others = no_others>
struct filtered : Others {
    /// `WHERE condition`; given twice, the conditions are ANDed. An error: what is no condition.
    template <class E = braces, class... More>
    [[gnu::always_inline]] constexpr auto where(E&& e = E(), More&&... more) && {
        // The usual case here, for one function less in each query.
        if constexpr (sizeof...(More) == 0 && is_condition<bare_t<E>> &&
                      Self::ends_before(render::place::where))
            return with_last<condition_clause<where_row, std::remove_cvref_t<E>>>(
                static_cast<Self&&>(*this), static_cast<E&&>(e));
        else if constexpr (same<E, braces>)
            return add_condition<where_row>(static_cast<Self&&>(*this));
        else
            return add_condition<where_row>(static_cast<Self&&>(*this), static_cast<E&&>(e),
                                            static_cast<More&&>(more)...);
    }
    template <class E = braces, class... More>
    constexpr auto where(E&& e = E(), More&&... more) const& {
        return Self(static_cast<const Self&>(*this))
            .where(static_cast<E&&>(e), static_cast<More&&>(more)...);
    }
};

}  // namespace detail
}  // namespace stele
