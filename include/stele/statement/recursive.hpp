// SPDX-License-Identifier: BSL-1.0
#pragma once

// A common table expression that refers to itself: WITH RECURSIVE "chain" AS (SELECT … UNION ALL
// SELECT … FROM … JOIN "chain" …).

#include <stele/check/function_place.hpp>
#include <stele/check/names.hpp>
#include <stele/check/recursion.hpp>
#include <stele/check/set_operation.hpp>
#include <stele/statement/derived.hpp>
#include <stele/statement/item_value.hpp>
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

/// Whether something in a statement was refused, and so has had its sentence.
template <class S>
inline constexpr bool statement_is_refused = false;
template <class... Clauses>
inline constexpr bool statement_is_refused<select_statement<Clauses...>> =
    (is_refused<Clauses>() || ...) || (any_refused(typename nodes_of<Clauses>::type{}) || ...);

/// A table's recursive self, by its own name or by an alias.
template <class Self, class Table>
inline constexpr bool is_self = same<Self, Table>;
template <class Self, Alias Table>
inline constexpr bool is_self<Self, Table> = same<Self, typename Table::stele_aliased>;
template <class Self, class... Tables>
constexpr std::size_t count_self(list<Tables...>) {
    return (std::size_t{is_self<Self, Tables>} + ... + 0);
}
template <class Self, class S>
inline constexpr std::size_t times_named = 0;
template <class Self, class... Clauses>
inline constexpr std::size_t times_named<Self, select_statement<Clauses...>> =
    count_self<Self>(statement_tables<Clauses...>{});

template <class Self>
struct names_table {
    template <class Nested>
    struct test {
        static constexpr bool value = times_named<Self, typename Nested::statement> != 0;
    };
};
template <class Statements>
struct without_first;
template <class First, class... More>
struct without_first<list<First, More...>> {
    using type = list<More...>;
};
/// The first statement within a step that names the table; void where there is none.
template <class Self, class Step>
using naming_within =
    first_bad<typename without_first<typename statements_from<Step, list<>, list<>>::type>::type,
              names_table<Self>::template test>;

template <class Self, class Step>
struct nulled_self;
template <class Self, class... Clauses>
struct nulled_self<Self, select_statement<Clauses...>> {
    template <class... Tables>
    static constexpr bool any(list<Tables...>) {
        return ((is_self<Self, Tables> && is_nulled<select_statement<Clauses...>, Tables>) || ...);
    }
    static constexpr bool value = any(statement_tables<Clauses...>{});
};

/// Judges the step of a recursive table.
template <class Self, class Step>
consteval bool judge_step() {
    if constexpr (is_set_operation<Step>) {
        check::single_step<Step>();
        return false;
    } else if constexpr (Step::has(render::place::order_by) || Step::has(render::place::limit) ||
                         Step::has(render::place::offset)) {
        check::unordered_step<Step>();
        return false;
    } else {
        using nodes = typename nodes_below<typename Step::items>::type;
        using aggregate = std::conditional_t<Step::has(render::place::group_by), Step,
                                             first_bad<nodes, is_aggregate>>;
        using window = first_bad<nodes, is_windowed>;
        using within = naming_within<Self, Step>;
        constexpr std::size_t times = times_named<Self, Step>;
        if constexpr (!same<aggregate, void>) check::step_of_rows<Step, aggregate, false>();
        else if constexpr (!same<window, void>) check::step_of_rows<Step, window, true>();
        else if constexpr (!same<within, void>) check::step_without_subquery<Step, within>();
        else if constexpr (times != 1) check::step_names_table<Step, times>();
        else if constexpr (nulled_self<Self, Step>::value) check::step_joins_table<Step>();
        return same<aggregate, void> && same<window, void> && same<within, void> && times == 1 &&
               !nulled_self<Self, Step>::value;
    }
}

// What the step makes NULL, or real, is so in the next step: until nothing changes. Each round changes a
// column at least, and none more than twice.
template <fixed_string Name, class Step, class Outputs, std::size_t Rounds = 2 * Outputs::size>
struct recursion {
    using self = recursive_self<Name, Outputs>;
    using step = std::remove_cvref_t<decltype(std::declval<Step&>()(self{}))>;
    using merged = typename merged_outputs<Outputs, outputs_of<step>>::type;
    using stable =
        std::conditional_t<same<merged, Outputs> || Rounds == 0 || statement_is_refused<step>,
                           recursion, recursion<Name, Step, merged, Rounds - 1>>;
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
        static_cast<void>(check::distinct<Distinct>());
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
        }
        detail::walk_member<Seed>(v, self ? &self->seed : nullptr, false);
        if constexpr (V::wants_text) v.text(Distinct ? " UNION " : " UNION ALL ");
        detail::walk<Step>(v, self ? &self->step : nullptr);
        if constexpr (V::wants_text) {
            detail::judge_outputs<stele_outputs>(v);
            v.text(")");
        }
    }
};

namespace detail {

/// A statement that nothing else is said of.
template <Select S>
constexpr auto as_refused(const S& statement) {
    return S(statement).with(refused_clause<render::place::offset>{});
}
template <fixed_string Name, class Seed>
constexpr auto refused_recursion(const Seed& seed) {
    using step = decltype(as_refused(seed));
    return recursive_table<Name, Seed, step, outputs_of<Seed>, false>{seed, as_refused(seed)};
}
template <fixed_string Name, class... Given>
constexpr auto refused_recursive(const Given&...) {
    return refused_recursion<Name>(select_t<>{});
}
template <fixed_string Name, Select Seed, class... Given>
constexpr auto refused_recursive(const Seed& seed, const Given&...) {
    return refused_recursion<Name>(seed);
}

template <fixed_string Name, class Seed, class Step>
constexpr auto make_recursive(Seed&& seed, Step step) {
    using first = std::remove_cvref_t<Seed>;
    using rounds = typename settled<recursion<Name, Step, outputs_of<first>>>::type;
    if constexpr (statement_is_refused<typename rounds::step>) return refused_recursion<Name>(seed);
    else if constexpr (!check::recursive_parts<outputs_of<first>,
                                               outputs_of<typename rounds::step>>() ||
                       !judge_step<typename rounds::self, typename rounds::step>())
        return refused_recursion<Name>(seed);
    else
        return recursive_table<Name, first, typename rounds::step, typename rounds::merged, false>{
            static_cast<Seed&&>(seed), step(typename rounds::self{})};
}

}  // namespace detail

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
    using self = detail::recursive_self<Name, detail::outputs_of<std::remove_cvref_t<Seed>>>;
    if constexpr (!is_sql_name<Name>) check::sql_name<Name>();
    // In place, so that little stands above what is wrong in the step.
    if constexpr (!outputs_have_names<typename self::stele_outputs>) {
        check::derived_names<typename self::stele_outputs>();
        return detail::refused_recursion<Name>(seed);
    } else if constexpr (requires { step(self{}); }) {
        if constexpr (Select<decltype(step(self{}))>) {
            return detail::make_recursive<Name>(static_cast<Seed&&>(seed), step);
        } else {
            check::recursion<false, std::remove_cvref_t<Seed>, Step>();
            return detail::refused_recursion<Name>(seed);
        }
    } else {
        check::recursion<false, std::remove_cvref_t<Seed>, Step>();
        return detail::refused_recursion<Name>(seed);
    }
}
/// An error: anything else.
template <fixed_string Name = "", class... Given>
    requires(!begins_recursion<Name, Given...>)
constexpr auto recursive(const Given&... given) {
    check::recursion<false, Given...>();
    return detail::refused_recursive<Name>(given...);
}

}  // namespace stele
