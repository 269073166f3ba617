// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which tables of a SELECT can be NULL as a whole (the far side of an outer join), and what that
// makes of the types of its items.

#include <stele/expression/nullability.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/meta/list.hpp>
#include <stele/statement/select.hpp>

namespace stele::detail {

template <class T, class Clause>
constexpr void follow_join(bool& present, bool& nulled) {
    if constexpr (requires { typename Clause::kind; }) {
        if (contains<typename Clause::tables, T>) {
            present = true;
            nulled = Clause::kind::nulls_right;
        } else if (present && Clause::kind::nulls_left) {
            nulled = true;
        }
    } else if constexpr (requires { typename Clause::tables; }) {
        present = contains<typename Clause::tables, T>;
    }
}

/// Whether an outer join can leave a table without a row.
template <class Statement, class T>
inline constexpr bool is_nulled = false;
template <template <class...> class Statement, class... Clauses, class T>
inline constexpr bool is_nulled<Statement<Clauses...>, T> = [] {
    bool present = false, nulled = false;
    (follow_join<T, Clauses>(present, nulled), ...);
    return nulled;
}();

template <class Clause>
inline constexpr bool is_outer_join = false;
template <class Clause>
    requires requires { typename Clause::kind; }
inline constexpr bool is_outer_join<Clause> = Clause::kind::nulls_left || Clause::kind::nulls_right;
/// Whether some of the statements have an outer join.
template <class... Statements>
inline constexpr bool statement_has_outer_join = (statement_has_outer_join<Statements> || ...);
template <template <class...> class Statement, class... Clauses>
inline constexpr bool statement_has_outer_join<Statement<Clauses...>> = (is_outer_join<Clauses> ||
                                                                         ...);

/// What a statement says of the NULLs in it.
template <class Statement>
struct statement_context {
    template <class Source>
    static constexpr bool nulls = is_nulled<Statement, Source>;
    static constexpr bool grouped = Statement::has(render::place::group_by);
};

template <>
struct statement_context<no_statement> : no_statement {};

template <bool Plain>
struct row_context {
    template <class>
    using type = no_statement;
};
template <>
struct row_context<false> {
    template <class Statement>
    using type = Statement;
};
/// What the types of a statement's items depend on: nothing, mostly, so that they are found once for all
/// statements that select the same.
template <class Statement>
using row_context_t =
    typename row_context<!statement_has_outer_join<Statement> &&
                         !Statement::has(render::place::group_by)>::template type<Statement>;

/// The C++ type of a select item: optional where it can be NULL in this statement.
template <class Statement, class Item>
struct item_value {
    using type = nullable_if_t<typename Item::stele_type,
                               can_be_null_in<statement_context<Statement>, Item>()>;
};
// A name changes nothing.
template <class Statement, class E, fixed_string Name>
struct item_value<Statement, named<E, Name>> : item_value<Statement, E> {};
/// The row of a source that is selected whole; of a derived table, see result/derived_row.hpp.
template <class T>
struct source_row;
template <class T>
    requires requires { typename T::row; }
struct source_row<T> {
    using type = typename T::row;
};
template <class Statement, Source Item>
struct item_value<Statement, Item> {
    // A derived table's row can be optional by itself.
    using row = typename source_row<Item>::type;
    using type = nullable_if_t<row, is_nulled<Statement, Item> || is_optional<row>>;
};
template <class Statement, class Item>
using item_value_t = typename item_value<Statement, Item>::type;

}  // namespace stele::detail
