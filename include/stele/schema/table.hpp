// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table: the base of what STELE_TABLE and STELE_MAP define, and what can be asked of it.

#include <stele/check/alias.hpp>
#include <stele/check/no_value.hpp>
#include <stele/check/schema.hpp>
#include <stele/expression/expression.hpp>

namespace stele {

/// The base of every table. That it stands in namespace stele is why `select(Book)` needs no using.
///
/// The protocol, as the macros write it and as it can be written by hand (tests/static/schema has
/// one): `row`, the mapped struct; `columns`, the scope of the columns' types; a static constexpr
/// member for each column and relationship; `stele_name`, the table's name in C++;
/// `stele_sql_name`, in SQL; `stele_columns`, the list of the columns' types; `stele_entries`, the
/// list of its relationships' and constraints' types. Behind the struct stand the constexpr variable and
/// `static_assert(stele::define_table<struct Author>())`.
///
/// The macros put `columns`, and references to the columns' values, into a base of the table that is a
/// template, `stele_of_Author::stele_in<Author>`, and what the definition judges of them into `stele_facts`: then a
/// compiler makes only the classes of the columns that are used, which is most of what a large schema costs.
struct table : detail::table_is_no_value {
    using stele_table_tag = void;
    /// What the macros have found in the names of its members; by hand, nothing.
    static constexpr name_problem stele_names = name_problem::alike;
    /// The macros give it a member for each column, whose name behind a dot has a sentence: king.last_name of an entity.
    template <class Of>
    struct stele_dotted {};

    /// An error: a table's columns are its members, `Book::title`.
    template <class What>
    constexpr detail::refused<bool> operator[](const What&) const {
        check::brackets<table, What>();
        return {};
    }

protected:
    // The options of a column, where its type belongs: column(id, primary_key). Its own names hide them.
    static constexpr detail::option_word primary_key{}, autoincrement{}, unique{}, indexed{},
        generated{};
    struct option_call {
        template <class... Given>
        constexpr const detail::option_word& operator()(const Given&...) const;
    };
    static constexpr option_call max_length{}, default_{}, default_sql{}, named{}, collate{};
};

}  // namespace stele
