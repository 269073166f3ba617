// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement as a table: (SELECT …) AS "recent". The same object is a common table expression
// where with() names it.

#include <stele/check/derived.hpp>
#include <stele/check/names.hpp>
#include <stele/expression/name.hpp>
#include <stele/schema/alias.hpp>
#include <stele/statement/outputs.hpp>

namespace stele {

/// A column of a derived table: `recent["title"_c]`. In SQL: "recent"."title".
template <class Of, class Name, class T>
struct derived_column : column<derived_column<Of, Name, T>>, detail::derived_member<Name> {
    using stele_table = Of;
    using stele_type = T;
    using stele_output = Name;
    static constexpr std::string_view stele_name = Name::stele_name;
    static constexpr std::string_view stele_named = Name::stele_sql_name();
    /// After an outer join a row is there where a column is that is never NULL.
    static constexpr bool stele_primary_key = !is_optional<T>;

    using column<derived_column>::operator=;
};

namespace detail {

template <class Of, class Outputs>
struct derived_columns;
template <class Of, class... Outputs>
struct derived_columns<Of, list<Outputs...>>
    : concat<std::conditional_t<
          same<typename Outputs::name, void>, list<>,
          list<derived_column<Of, typename Outputs::name, typename Outputs::type>>>...> {};

template <class Original>
struct comes_from {
    template <class Column>
    struct test {
        static constexpr bool value = same<typename Column::stele_output, Original>;
    };
};

/// What all derived tables have: their columns, by name or by the column that they come from.
template <class Self, class Outputs>
struct with_columns {
    using stele_entries = list<>;

    /// `recent["title"_c]`. An error: a name that the statement does not select.
    template <fixed_string Name>
    constexpr auto operator[](name_constant<Name>) const {
        using columns = named_columns<typename derived_columns<Self, Outputs>::type>;
        if constexpr (check::exposed<Self, Name, Outputs, columns::count(Name) != 0>())
            return typename columns::template at<columns::index(Name)>{};
        else return refused<bool>{};
    }
    /// `recent[Book::title]`: the column that comes from it. An error: a column that the statement
    /// does not select.
    template <Column C>
    constexpr auto operator[](const C&) const {
        using found = typename filter<typename derived_columns<Self, Outputs>::type,
                                      comes_from<C>::template test>::type;
        if constexpr (check::exposed_column<Self, C, Outputs, found::size != 0>())
            return typename first_type<found>::type{};
        else return refused<typename C::stele_type>{};
    }
    /// An error: anything else.
    template <class What>
    constexpr refused<bool> operator[](const What&) const {
        check::brackets<Self, What>();
        return {};
    }
};

/// The columns of a table have names, each its own.
template <class Outputs, class V>
constexpr void judge_outputs(V& v) {
    if (!outputs_have_names<Outputs> || !outputs_have_different_names<Outputs>)
        v.report(render::problem::bad_names);
}

/// Writes `(…) AS "name"`, or the name alone where a WITH has defined it.
template <class T, class V>
constexpr void walk_derived(V& v, const T* self) {
    if (v.is_cte(source_of<T>)) {
        if constexpr (V::wants_text) {
            if (!v.is_same_cte(source_of<T>)) v.report(render::problem::named_as_cte);
            if (v.is_later_cte(source_of<T>)) v.report(render::problem::cte_later);
            v.identifier(T::stele_sql_name);
        } else if constexpr (T::stele_parameters) {
            const auto* const defined = static_cast<const T*>(v.cte_values(source_of<T>));
            if (defined && self) v.judge_values(*defined, *self);
        }
        return;
    }
    if constexpr (V::wants_text) v.text("(");
    T::walk_body(v, self);
    if constexpr (V::wants_text) {
        v.text(") AS ");
        v.identifier(T::stele_sql_name);
    }
}

}  // namespace detail

/// `(SELECT …) AS "name"`, made by `statement.as<"name">()`. Stands in select, from and join as a
/// table does, and in with(). An error: columns without a name, or two of one name.
template <fixed_string Name, class S>
struct derived_table : detail::with_columns<derived_table<Name, S>, detail::outputs_of<S>> {
    using stele_derived = S;
    using stele_statements = list<S>;
    using stele_outputs = detail::outputs_of<S>;
    using stele_columns = typename detail::derived_columns<derived_table, stele_outputs>::type;
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name = Name;
    static constexpr bool stele_parameters = S::stele_parameters;
    static constexpr bool stele_recursive = false;

    [[no_unique_address]] S statement;

    constexpr explicit derived_table(S s) : statement(static_cast<S&&>(s)) { check::name<Name>(); }

    /// An error: it has a name. alias<"other">(table) gives it another.
    template <fixed_string Other>
    constexpr const derived_table& as() const {
        check::named_twice<derived_table>();
        return *this;
    }

    template <class V>
    static constexpr void stele_walk_source(V& v, const derived_table* self) {
        detail::walk_derived<derived_table>(v, self);
    }
    /// `"name" AS (SELECT …)` behind WITH.
    template <class V>
    static constexpr void stele_walk_cte(V& v, const derived_table* self) {
        if constexpr (V::wants_text) {
            v.identifier(stele_sql_name);
            v.text(" AS (");
            detail::judge_outputs<stele_outputs>(v);
        }
        if constexpr (V::wants_text || stele_parameters)
            S::stele_walk(v, self ? &self->statement : nullptr);
        if constexpr (V::wants_text) v.text(")");
    }

    template <class V>
    static constexpr void walk_body(V& v, const derived_table* self) {
        if constexpr (V::wants_text) {
            // Its neighbours in FROM are not to be seen, the statement around them is.
            render::scope* const around = v.look_outward();
            detail::judge_outputs<stele_outputs>(v);
            S::stele_walk(v, self ? &self->statement : nullptr);
            v.look_in(around);
        } else if constexpr (S::stele_parameters) {
            S::stele_walk(v, self ? &self->statement : nullptr);
        }
    }
};

}  // namespace stele
