// SPDX-License-Identifier: BSL-1.0
#pragma once

// What is left of an INSERT, UPDATE or DELETE of what is no table: a statement to which anything can be
// said, so that the first error is the only one. No SQL.

#include <stele/expression/expression.hpp>
#include <stele/render/source.hpp>
#include <stele/statement/select.hpp>

namespace stele::detail {

/// A statement that was refused, with the items of its returning().
template <class... Items>
struct refused_write {
    using stele_refused = void;
    using stele_statement = void;
    using items = list<Items...>;
    static constexpr bool stele_returns = sizeof...(Items) != 0;
    static constexpr bool stele_parameters = false;
    static constexpr bool has(render::place) { return false; }

#define STELE_REFUSED_CLAUSE(name)                              \
    template <class... Args>                                    \
    constexpr const refused_write& name(const Args&...) const { \
        return *this;                                           \
    }
    STELE_REFUSED_CLAUSE(with)
    STELE_REFUSED_CLAUSE(values)
    STELE_REFUSED_CLAUSE(columns)
    STELE_REFUSED_CLAUSE(from)
    STELE_REFUSED_CLAUSE(on_conflict)
    STELE_REFUSED_CLAUSE(do_nothing)
    STELE_REFUSED_CLAUSE(do_update)
    STELE_REFUSED_CLAUSE(set)
    STELE_REFUSED_CLAUSE(join)
    STELE_REFUSED_CLAUSE(left_join)
    STELE_REFUSED_CLAUSE(cross_join)
    STELE_REFUSED_CLAUSE(on)
    STELE_REFUSED_CLAUSE(where)
    STELE_REFUSED_CLAUSE(everywhere)
    STELE_REFUSED_CLAUSE(right_join)
    STELE_REFUSED_CLAUSE(full_join)
    STELE_REFUSED_CLAUSE(group_by)
    STELE_REFUSED_CLAUSE(having)
    STELE_REFUSED_CLAUSE(order_by)
    STELE_REFUSED_CLAUSE(limit)
    STELE_REFUSED_CLAUSE(offset)
    STELE_REFUSED_CLAUSE(distinct)
    STELE_REFUSED_CLAUSE(select)
    STELE_REFUSED_CLAUSE(if_exists)
    STELE_REFUSED_CLAUSE(if_not_exists)
    STELE_REFUSED_CLAUSE(unique)
#undef STELE_REFUSED_CLAUSE

    template <class... Given>
    constexpr auto returning(const Given&...) const {
        if constexpr ((Selectable<Given> && ...))
            return refused_write<typename item_node<Given>::type...>{};
        else return *this;
    }

    /// A column of what was to be a table.
    template <class Column>
    constexpr refused<bool> operator[](const Column&) const {
        return {};
    }

    template <class Dialect>
    static constexpr void stele_judge(type<Dialect>) {}
    template <class V>
    static constexpr void stele_walk(V& v, const refused_write*) {
        if constexpr (V::wants_text) v.refuse();
    }
};

/// Whether a statement was refused as a whole.
template <class T>
inline constexpr bool is_refused_write = false;
template <class... Items>
inline constexpr bool is_refused_write<refused_write<Items...>> = true;

}  // namespace stele::detail
