// SPDX-License-Identifier: BSL-1.0
#pragma once

// INSERT INTO "archive" ("id", "title") SELECT "book"."book_id", "book"."title" FROM "book".

#include <stele/check/insert_select.hpp>
#include <stele/statement/insert_values.hpp>
#include <stele/statement/outputs.hpp>
#include <stele/statement/select.hpp>

namespace stele {

/// `("a", "b")`: the columns that an INSERT … SELECT fills.
template <class T, class... Columns>
struct columns_clause {
    static constexpr auto stele_place = render::place::items;
    static constexpr bool stele_parameters = false;
    using columns = list<Columns...>;

    template <class V>
    static constexpr void stele_walk(V& v, const columns_clause*, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::values);
            if (!detail::all_required_assigned<columns>(detail::columns_of<T>{}))
                v.report(render::problem::missing_column);
            v.text(" (");
            detail::name_list<V> write_name{v};
            (write_name(Columns::stele_sql_name()), ...);
            v.text(")");
        }
    }
};

/// `SELECT …`, behind INSERT INTO; wrapped, `SELECT * FROM (SELECT … UNION …) WHERE true`.
template <class Selected, bool Wrapped = false>
struct insert_select {
    static constexpr auto stele_place = render::place::values;
    static constexpr bool stele_parameters = Selected::stele_parameters;
    using selected = Selected;
    using stele_statements = list<Selected>;

    [[no_unique_address]] Selected select;

    template <class V>
    static constexpr void stele_walk(V& v, const insert_select* self, render::scope&) {
        if constexpr (V::wants_text) v.text(Wrapped ? " SELECT * FROM (" : " ");
        detail::walk<Selected>(v, self ? &self->select : nullptr);
        if constexpr (V::wants_text && Wrapped) v.text(") WHERE true");
    }
};

/// `WHERE true`, of a SELECT that has no WHERE and stands before ON CONFLICT, whose ON SQLite would
/// take for that of a join (SQLite documentation, "UPSERT", Parsing Ambiguity).
struct always_clause {
    static constexpr auto stele_place = render::place::where;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const always_clause*, render::scope&) {
        v.text(" WHERE true");
    }
};

namespace detail {

template <class Clause>
inline constexpr bool is_insert_select = false;
template <class Selected, bool Wrapped>
inline constexpr bool is_insert_select<insert_select<Selected, Wrapped>> = true;

template <class Column>
struct is_insertable {
    static constexpr bool value = !Column::stele_generated;
};
template <class T, class Columns>
struct columns_clause_of;
template <class T, class... Columns>
struct columns_clause_of<T, list<Columns...>> {
    using type = columns_clause<T, Columns...>;
};
/// All columns of a table but `generated` ones.
template <class T>
using all_columns_clause =
    typename columns_clause_of<T, typename filter<columns_of<T>, is_insertable>::type>::type;

template <class Outputs>
struct types_of_outputs;
template <class... Outputs>
struct types_of_outputs<list<Outputs...>> {
    using type = list<typename Outputs::type...>;
};
/// The types of a SELECT's columns.
template <class S>
using selected_types = typename types_of_outputs<outputs_of<S>>::type;

/// The SELECT as it stands before an ON CONFLICT.
template <class Selected>
constexpr auto before_conflict(Selected&& select) {
    if constexpr (is_set_operation<Selected>)
        return insert_select<Selected, true>{static_cast<Selected&&>(select)};
    else if constexpr (Selected::has(render::place::where))
        return insert_select<Selected>{static_cast<Selected&&>(select)};
    else
        return insert_select<decltype(static_cast<Selected&&>(select).with(always_clause{}))>{
            static_cast<Selected&&>(select).with(always_clause{})};
}

}  // namespace detail
}  // namespace stele
