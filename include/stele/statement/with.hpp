// SPDX-License-Identifier: BSL-1.0
#pragma once

// WITH "recent" AS (SELECT …) SELECT …: common table expressions, in front of any statement. One is
// a derived table that is defined here, and elsewhere in the statement named.

#include <stele/check/select_arguments.hpp>
#include <stele/statement/delete.hpp>
#include <stele/statement/derived.hpp>
#include <stele/statement/insert.hpp>
#include <stele/statement/select.hpp>
#include <stele/statement/update.hpp>

namespace stele {

/// `WITH "a" AS (…), "b" AS (…)`.
template <class... Ctes>
struct with_clause {
    static constexpr auto stele_place = render::place::with;
    static constexpr bool stele_parameters = (Ctes::stele_parameters || ...);
    static constexpr bool recursive = (Ctes::stele_recursive || ...);
    using ctes = list<Ctes...>;

    [[no_unique_address]] detail::pack<Ctes...> elements;

    template <class V>
    static constexpr void stele_walk(V& v, const with_clause* self, render::scope& scope) {
        if constexpr (V::wants_text && sizeof...(Ctes) == 0) v.refuse();
        scope.with = {sources.pointers, sizeof...(Ctes), v.ctes};
        v.ctes = &scope.with;
        if constexpr (V::wants_text) {
            v.text(recursive ? "WITH RECURSIVE " : "WITH ");
            render::scope* const own = v.look_outward();
            for (std::size_t i = 1; i < sizeof...(Ctes); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (detail::is_same_name(sources.pointers[i]->name, sources.pointers[j]->name))
                        v.report(render::problem::cte_twice);
            detail::pack<Ctes...>::each(self ? &self->elements : nullptr,
                                        definition<V>{v, &scope.with});
            v.look_in(own);
            v.text(" ");
        } else {
            if (self) {
                scope.with.with = self;
                scope.with.table_of = table_of;
            }
            detail::pack<Ctes...>::each(self ? &self->elements : nullptr,
                                        definition<V>{v, &scope.with});
        }
    }

private:
    struct table_finder {
        std::size_t index;
        const void* found = nullptr;

        template <class Cte>
        constexpr void operator()(const Cte* cte) {
            if (index-- == 0) found = cte;
        }
    };
    static constexpr const void* table_of(const void* self, std::size_t i) {
        table_finder finder{i};
        detail::pack<Ctes...>::each(&static_cast<const with_clause*>(self)->elements, finder);
        return finder.found;
    }

    static constexpr detail::sources_of<Ctes...> sources{};

    template <class V>
    struct definition {
        V& v;
        render::cte_frame* frame;

        template <class Cte>
        constexpr void operator()(const Cte* cte) {
            if constexpr (V::wants_text) {
                if (frame->defined != 0) v.text(", ");
                // Only a recursive one sees itself.
                frame->defined += Cte::stele_recursive;
            }
            if constexpr (V::wants_text || Cte::stele_parameters) Cte::stele_walk_cte(v, cte);
            if constexpr (V::wants_text) frame->defined += !Cte::stele_recursive;
        }
    };
};

/// What with() gives: the beginning of any statement.
template <class... Ctes>
struct with_ctes : detail::only_statements_after_with {
    using stele_with = void;

    with_clause<Ctes...> clause;

    /// `WITH … SELECT …`.
    template <class... Items>
    constexpr auto select(Items&&... items) && {
        return before(stele::select(static_cast<Items&&>(items)...));
    }
    template <class... Items>
    constexpr auto select(Items&&... items) const& {
        return with_ctes(*this).select(static_cast<Items&&>(items)...);
    }
    /// `WITH … UPDATE t`, to be completed by set().
    template <class... T>
    constexpr auto update(const T&... t) const {
        return stele::update(t...).with(with_clause<Ctes...>(clause));
    }
    /// `WITH … INSERT INTO t`, to be completed by values() or from().
    template <class... T>
    constexpr auto insert(const T&... t) const {
        return stele::insert(t...).with(with_clause<Ctes...>(clause));
    }
    /// `WITH … DELETE FROM t`.
    template <class... T>
    constexpr auto delete_from(const T&... t) const {
        return stele::delete_from(t...).with(with_clause<Ctes...>(clause));
    }
    /// `WITH …` before a statement that stands already, such as a set operation or an INSERT from a
    /// SELECT.
    constexpr auto before() const {
        check::follows_with<with_ctes>();
        return detail::select_t<>{};
    }
    template <class S>
    constexpr auto before(S&& statement) const {
        if constexpr (!check::follows_with<std::remove_cvref_t<S>>()) return detail::select_t<>{};
        else if constexpr (!check::first_with<std::remove_cvref_t<S>>())
            return std::remove_cvref_t<S>(static_cast<S&&>(statement));
        else
            return std::remove_cvref_t<S>(static_cast<S&&>(statement))
                .with(with_clause<Ctes...>(clause));
    }
};

/// `WITH "recent" AS (SELECT …)`: `with(recent).select(recent["title"_c])`, for derived tables and
/// recursive ones; several may refer to those before them.
template <class... Ctes>
    requires detail::Meant<Ctes...>
constexpr auto with(Ctes&&... ctes) {
    if constexpr (check::with_kind::judge<std::remove_cvref_t<Ctes>...>())
        return with_ctes<std::remove_cvref_t<Ctes>...>{{}, {{{static_cast<Ctes&&>(ctes)}...}}};
    else return with_ctes<>{};
}
template <class Refused = with_ctes<>>
constexpr Refused with(detail::anything<check::with_kind>) {
    return {};
}

}  // namespace stele
