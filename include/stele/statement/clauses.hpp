// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement is a pack of clauses, kept in the order in which SQL writes them, whatever the order
// of the calls. Each clause has a `stele_place`; adding one puts it behind those whose place is not
// greater.

#include <stele/check/no_clause.hpp>
#include <stele/expression/expression.hpp>
#include <stele/meta/pack.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele {
template <class... Ctes>
struct with_clause;
}  // namespace stele

namespace stele::detail {

// The select list, without a look-up by index: every statement is asked for it.
template <class First, class... More>
struct first_clause {
    using items = typename First::items;
    using type = First;
};
template <class... Ctes, class First, class... More>
struct first_clause<with_clause<Ctes...>, First, More...> : first_clause<First> {};

template <class First, class...>
inline constexpr bool begins_with_cte = First::stele_place == render::place::with;

/// A clause that was refused, and had its sentence: nothing else is said of its statement.
template <render::place Place>
struct refused_clause {
    using stele_refused = void;
    using nodes = list<>;
    static constexpr auto stele_place = Place;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const refused_clause*, render::scope&) {
        if constexpr (V::wants_text) v.refuse();
    }
};

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// Whether a clause needs to know the statement's tables to write itself.
template <class Clause>
concept WalksAmong = requires {
    Clause::stele_by_key;
};

template <class Tables, class Clause, class V>
[[gnu::always_inline]] constexpr void walk_clause(V& v, const Clause* clause,
                                                  render::scope& scope) {
    if constexpr (V::wants_text) scope.add(Clause::stele_place);
    if constexpr (!V::wants_text && !Clause::stele_parameters) return;
    else if constexpr (WalksAmong<Clause>)
        Clause::template stele_walk_among<Tables>(v, clause, scope);
    else Clause::stele_walk(v, clause, scope);
}

template <class Indices, template <class...> class Statement, class... Clauses>
struct clauses_of;

// Functions rather than members, which each statement would have to declare.

/// A statement with a clause between others.
template <template <class...> class Statement, std::size_t Before, std::size_t... Js,
          std::size_t... Ks, class Self, class Clause>
constexpr auto insert_clause(indices<Js...>, indices<Ks...>, Self&& self, Clause&& added) {
    return Statement<typename Self::template clause<Js>..., Clause,
                     typename Self::template clause<Before + Ks>...>{
        {{get<Js>(static_cast<Self&&>(self))}...,
         {static_cast<Clause&&>(added)},
         {get<Before + Ks>(static_cast<Self&&>(self))}...},
        {}};
}

template <std::size_t I, std::size_t J, class Self, class Clause>
constexpr auto clause_or(Self& self, Clause& replacement) {
    if constexpr (I == J) return static_cast<Clause&&>(replacement);
    else return get<J>(static_cast<Self&&>(self));
}
/// A statement with the clause at I replaced.
template <std::size_t I, std::size_t... Is, template <class...> class Statement, class... Clauses,
          class Clause>
constexpr auto replace_clause(clauses_of<indices<Is...>, Statement, Clauses...>&& self,
                              Clause&& replacement) {
    return Statement<std::conditional_t<Is == I, Clause, Clauses>...>{
        {{clause_or<I, Is>(self, replacement)}...}, {}};
}

/// A statement with one clause more behind all others, which is made of `parts` where it stands: not moved.
template <class Clause, std::size_t... Is, template <class...> class Statement, class... Clauses,
          class... Parts>
[[gnu::always_inline]] constexpr auto with_last(
    clauses_of<indices<Is...>, Statement, Clauses...>&& self, Parts&&... parts) {
    return Statement<Clauses..., Clause>{{{static_cast<leaf<Is, Clauses>&&>(self).value}...,
                                          {Clause{static_cast<Parts&&>(parts)...}}},
                                         {}};
}

/// The clauses of a statement, with what it takes to make the next statement from it.
template <std::size_t... Is, template <class...> class Statement, class... Clauses>
struct clauses_of<indices<Is...>, Statement, Clauses...> : leaf<Is, Clauses>... {
    using stele_clauses = void;
    static constexpr bool stele_parameters = (Clauses::stele_parameters || ...);

    /// The index of the last clause at a place, or npos.
    static constexpr std::size_t last_at(render::place p) {
        std::size_t index = npos;
        ((Clauses::stele_place == p ? void(index = Is) : void()), ...);
        return index;
    }
    static constexpr bool has(render::place p) { return ((Clauses::stele_place == p) || ...); }
    /// Whether a clause of this place, the first of it, would be the last of all.
    static constexpr bool ends_before(render::place p) {
        return ((Clauses::stele_place < p) && ...);
    }

    // Of the bases, not by nth(): a class less for each statement.
    template <std::size_t I>
    using clause =
        typename decltype(type_of_leaf<I>(static_cast<const clauses_of*>(nullptr)))::stele_type;

    /// This statement with one clause more. An error: a user's with().
    template <class Clause>
    [[gnu::always_inline]] constexpr auto with(Clause&& added) && {
        if constexpr (requires { Clause::stele_place; }) {
            constexpr std::size_t before =
                (std::size_t{Clauses::stele_place <= Clause::stele_place} + ... + 0);
            if constexpr (before == sizeof...(Clauses))
                return Statement<Clauses..., Clause>{
                    {{static_cast<leaf<Is, Clauses>&&>(*this).value}...,
                     {static_cast<Clause&&>(added)}},
                    {}};
            else
                return insert_clause<Statement, before>(
                    make_indices<before>{}, make_indices<sizeof...(Clauses) - before>{},
                    static_cast<clauses_of&&>(*this), static_cast<Clause&&>(added));
        } else {
            check::with_goes_first<std::remove_cvref_t<Clause>>();
            return static_cast<Statement<Clauses...>&&>(*this);
        }
    }
    /// An error, with any number of arguments.
    template <class... Ctes>
    constexpr auto with(const Ctes&...) const& {
        check::with_goes_first<Ctes...>();
        return static_cast<const Statement<Clauses...>&>(*this);
    }

protected:
    /// The walk over all clauses.
    template <class Tables, class V>
    [[gnu::always_inline]] static constexpr void walk_clauses(V& v, const clauses_of* self,
                                                              render::scope& scope) {
        if constexpr (V::over_values)
            ((Clauses::stele_parameters
                  ? walk_clause<void>(v, &static_cast<const leaf<Is, Clauses>&>(*self).value, scope)
                  : void()),
             ...);
        else
            (walk_clause<std::conditional_t<WalksAmong<Clauses>, Tables, void>>(
                 v, self ? &static_cast<const leaf<Is, Clauses>*>(self)->value : nullptr, scope),
             ...);
    }
};

template <template <class...> class Statement, class... Clauses>
using clauses = clauses_of<make_indices<sizeof...(Clauses)>, Statement, Clauses...>;

}  // namespace stele::detail
