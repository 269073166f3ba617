// SPDX-License-Identifier: BSL-1.0
#pragma once

// A common table expression that refers to itself: WITH RECURSIVE "chain" AS (SELECT … UNION ALL
// SELECT … FROM … JOIN "chain" …).

#include <stele/check/set_operation.hpp>
#include <stele/statement/derived.hpp>
#include <stele/statement/set_operation.hpp>

namespace stele {

namespace detail {

/// The recursive table as its own second SELECT sees it.
template <fixed_string Name, class Outputs>
struct recursive_self : with_columns<recursive_self<Name, Outputs>, Outputs> {
    using stele_derived = void;
    using stele_outputs = Outputs;
    using stele_columns = typename derived_columns<recursive_self, Outputs>::type;
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name = Name;
    static constexpr bool stele_parameters = false;
    static constexpr bool stele_recursive = true;

    template <class V>
    static constexpr void stele_walk_source(V& v, const recursive_self*) {
        if constexpr (V::wants_text) v.identifier(stele_sql_name);
    }
};

// What the step makes NULL, or real, is so in the next step: until nothing changes. Each round changes a
// column at least, and none more than twice.
template <fixed_string Name, class Step, class Outputs, std::size_t Rounds = 2 * Outputs::size>
struct recursion {
    using self = recursive_self<Name, Outputs>;
    using step = std::remove_cvref_t<decltype(std::declval<Step&>()(self{}))>;
    using merged = typename merged_outputs<Outputs, outputs_of<step>>::type;
    using stable = std::conditional_t<same<merged, Outputs> || Rounds == 0, recursion,
                                      recursion<Name, Step, merged, Rounds - 1>>;
};
template <class R>
struct settled : settled<typename R::stable> {};
template <class R>
    requires same<typename R::stable, R>
struct settled<R> {
    using type = R;
};

}  // namespace detail

/// What `recursive<"chain">(seed, step)` gives; with() defines it, select, from and join name it.
template <fixed_string Name, class Seed, class Step, class Outputs, bool Distinct>
struct recursive_table
    : detail::with_columns<recursive_table<Name, Seed, Step, Outputs, Distinct>, Outputs> {
    /// Its rows are the seed's, unless the step makes something of them that the seed's cannot hold.
    using stele_derived =
        std::conditional_t<detail::same<Outputs, detail::outputs_of<Seed>>, Seed, void>;
    using stele_statements = list<Seed, Step>;
    using stele_outputs = Outputs;
    using stele_columns = typename detail::derived_columns<recursive_table, Outputs>::type;
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name = Name;
    static constexpr bool stele_parameters = Seed::stele_parameters || Step::stele_parameters;
    static constexpr bool stele_recursive = true;

    [[no_unique_address]] Seed seed;
    [[no_unique_address]] Step step;

    constexpr recursive_table(Seed first, Step next)
        : seed(static_cast<Seed&&>(first)), step(static_cast<Step&&>(next)) {}

    /// UNION in place of UNION ALL: a row that was there already is not followed again, so that
    /// cycles end.
    constexpr auto distinct() const {
        return recursive_table<Name, Seed, Step, Outputs, true>{seed, step};
    }

    template <class V>
    static constexpr void stele_walk_source(V& v, const recursive_table*) {
        if constexpr (V::wants_text) {
            if (!v.is_cte(detail::source_of<recursive_table>)) v.report(render::problem::no_with);
            v.identifier(stele_sql_name);
        }
    }
    template <class V>
    static constexpr void stele_walk_cte(V& v, const recursive_table* self) {
        if constexpr (V::wants_text) {
            v.identifier(stele_sql_name);
            v.text(" AS (");
            detail::judge_outputs<stele_outputs>(v);
        }
        detail::walk_member<Seed>(v, self ? &self->seed : nullptr, false);
        if constexpr (V::wants_text) v.text(Distinct ? " UNION " : " UNION ALL ");
        detail::walk<Step>(v, self ? &self->step : nullptr);
        if constexpr (V::wants_text) v.text(")");
    }
};

/// A table that is defined by itself: the rows of `seed`, then, again and again, those that `step`
/// makes of the rows before, until there are none. `step` is called with the table and returns a
/// SELECT from it, or one that joins it:
///
///     auto chain = recursive<"chain">(
///         select(Employee::id, Employee::boss_id).where(Employee::id == 7),
///         [](auto chain) {
///             return select(Employee::id, Employee::boss_id)
///                 .join(chain).on(Employee::id == chain["boss_id"_c]);
///         });
///     with(chain).select(chain["id"_c])
///
/// The columns have the seed's names, and are optional where either can be NULL. An error: two
/// SELECTs that differ in the number or the types of their columns.
template <fixed_string Name, Select Seed, class Step>
constexpr auto recursive(Seed&& seed, Step step) {
    using first = std::remove_cvref_t<Seed>;
    // What is wrong in the step is said here first, not below the templates that settle the types.
    using seen = detail::recursive_self<Name, detail::outputs_of<first>>;
    static_cast<void>(sizeof(step(seen{})));
    using rounds =
        typename detail::settled<detail::recursion<Name, Step, detail::outputs_of<first>>>::type;
    static_cast<void>(check::recursive_parts<detail::outputs_of<first>,
                                             detail::outputs_of<typename rounds::step>>());
    return recursive_table<Name, first, typename rounds::step, typename rounds::merged, false>{
        static_cast<Seed&&>(seed), step(typename rounds::self{})};
}

}  // namespace stele
