// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement is a pack of clauses, kept in the order in which SQL writes them, whatever the order of the
// calls. Each clause has a `place`; adding one puts it behind those whose place is not greater.

#include <stele/expression/expression.hpp>
#include <stele/meta/pack.hpp>

#include <cstddef>

namespace stele::detail {

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

template <class Statement, class V>
struct clause_walk {
    V& v;
    render::scope& scope;

    template <class Clause>
    constexpr void operator()(const Clause* clause) {
        if constexpr (V::wants_text || Clause::stele_parameters)
            Clause::template stele_walk<Statement>(v, clause, scope);
    }
};

/// The clauses of a statement, with what it takes to make the next statement from it.
template <template <class...> class Statement, class... Clauses>
struct clauses {
    [[no_unique_address]] pack<Clauses...> parts;

    /// The index of the last clause at a place, or npos.
    static constexpr std::size_t last_at(render::place p) {
        std::size_t index = npos, i = 0;
        ((Clauses::stele_place == p ? void(index = i) : void(), ++i), ...);
        return index;
    }
    static constexpr bool has(render::place p) { return last_at(p) != npos; }

    template <std::size_t I>
    using clause = nth<I, Clauses...>;

    /// This statement with one clause more.
    template <class Clause>
    constexpr auto with(Clause&& added) && {
        constexpr std::size_t before = (std::size_t{Clauses::stele_place <= Clause::stele_place} + ... + 0);
        if constexpr (before == sizeof...(Clauses))
            return append(make_indices<sizeof...(Clauses)>{}, std::move(added));
        else
            return insert<before>(make_indices<before>{}, make_indices<sizeof...(Clauses) - before>{},
                                  std::move(added));
    }

    /// This statement with the clause at I replaced.
    template <std::size_t I, class Clause>
    constexpr auto replace(Clause&& replacement) && {
        return replace_at<I>(make_indices<sizeof...(Clauses)>{}, std::move(replacement));
    }

    template <std::size_t I>
    constexpr clause<I> take() && {
        return get<I>(std::move(parts));
    }

    /// The walk over all clauses.
    template <class Self, class V>
    static constexpr void walk_clauses(V& v, const Self* self, render::scope& scope) {
        pack<Clauses...>::each(self ? &self->parts : nullptr, clause_walk<Self, V>{v, scope});
    }

private:
    template <std::size_t... Is, class Clause>
    constexpr Statement<Clauses..., Clause> append(indices<Is...>, Clause&& added) {
        return Statement<Clauses..., Clause>{
            {pack<Clauses..., Clause>{{get<Is>(std::move(parts))}..., {std::move(added)}}}};
    }

    template <std::size_t Before, std::size_t... Is, std::size_t... Js, class Clause>
    constexpr auto insert(indices<Is...>, indices<Js...>, Clause&& added) {
        using result = Statement<clause<Is>..., Clause, clause<Before + Js>...>;
        return result{{pack<clause<Is>..., Clause, clause<Before + Js>...>{
            {get<Is>(std::move(parts))}..., {std::move(added)}, {get<Before + Js>(std::move(parts))}...}}};
    }

    template <std::size_t I, std::size_t... Is, class Clause>
    constexpr auto replace_at(indices<Is...>, Clause&& replacement) {
        using result = Statement<std::conditional_t<Is == I, Clause, Clauses>...>;
        return result{{pack<std::conditional_t<Is == I, Clause, Clauses>...>{
            {choose<Is == I>(std::move(replacement), std::move(parts), type<leaf<Is, Clauses>>{})}...}}};
    }
    template <bool Replace, class Clause, class Leaf>
    static constexpr auto choose(Clause&& replacement, pack<Clauses...>&& old, type<Leaf>) {
        if constexpr (Replace)
            return std::move(replacement);
        else
            return static_cast<Leaf&&>(old).value;
    }
};

} // namespace stele::detail
