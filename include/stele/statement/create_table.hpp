// SPDX-License-Identifier: BSL-1.0
#pragma once

// CREATE TABLE and DROP TABLE: create_table(Author), drop_table(Author). In SQL:
// CREATE TABLE "author" ("author_id" INTEGER PRIMARY KEY, "last_name" TEXT NOT NULL) STRICT.

#include <stele/check/concepts.hpp>
#include <stele/check/definition_arguments.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/check/table_checks.hpp>
#include <stele/statement/definition_of.hpp>
#include <stele/statement/refused_write.hpp>
#include <stele/statement/write_definition.hpp>

namespace stele {

/// `CREATE TABLE`: all that the table's definition says but its indexes. A value, as all statements
/// are.
template <class T, bool IfNotExists>
struct STELE_STATEMENT create_table_statement : detail::only_clauses_of_definition {
    using stele_statement = void;
    using stele_definition = void;
    using table = T;
    static constexpr bool stele_parameters = false;

    /// `CREATE TABLE IF NOT EXISTS`: nothing happens where there is a table of this name.
    constexpr create_table_statement<T, true> if_not_exists() const { return {}; }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        check::definition<T>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const create_table_statement*) {
        if constexpr (V::wants_text && !relationships_fit<T>)
            v.report(render::problem::bad_definition);
        else if constexpr (V::wants_text)
            detail::write_create_table(v, detail::definition_of<T>, IfNotExists);
    }
};

namespace detail {

/// Whether the walk of CREATE TABLE has found that something is wrong with the definition.
template <class T>
inline constexpr bool defines_wrongly = [] {
    constexpr auto problem =
        render::measured_of<create_table_statement<T, false>, sqlite_dialect>.first_problem;
    if constexpr (problem)
        return !check::is_of_clauses<create_table_statement<T, false>>(problem.kind);
    else return false;
}();

}  // namespace detail

/// `DROP TABLE`.
template <class T, bool IfExists>
struct STELE_STATEMENT drop_table_statement : detail::only_clauses_of_definition {
    using stele_statement = void;
    using stele_definition = void;
    using table = T;
    static constexpr bool stele_parameters = false;

    /// `DROP TABLE IF EXISTS`: nothing happens where there is no table of this name.
    constexpr drop_table_statement<T, true> if_exists() const { return {}; }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {}

    template <class V>
    static constexpr void stele_walk(V& v, const drop_table_statement*) {
        if constexpr (V::wants_text) {
            v.text(IfExists ? "DROP TABLE IF EXISTS " : "DROP TABLE ");
            v.identifier(T::stele_sql_name);
        }
    }
};

/// `CREATE TABLE "author" (…) STRICT`: columns, keys with their actions, CHECK, UNIQUE and DEFAULT.
/// An error: a default_() that is no constant, a check() that is no condition of the table's own
/// columns.
template <Table T>
    requires detail::checks_are_made<T>
constexpr create_table_statement<T, false> create_table(const T&) { return {}; }
template <class... Given>
    requires(detail::Meant<Given...> && !is_table_to_define<Given...>)
constexpr detail::refused_write<> create_table(const Given&...) {
    static_cast<void>(check::create_table_kind::judge<Given...>());
    return {};
}
template <class Refused = detail::refused_write<>>
constexpr Refused create_table(detail::anything<check::create_table_kind>) {
    return {};
}

/// `DROP TABLE "author"`.
template <Table T>
constexpr drop_table_statement<T, false> drop_table(const T&) {
    return {};
}
template <class... Given>
    requires(detail::Meant<Given...> && !is_table_to_define<Given...>)
constexpr detail::refused_write<> drop_table(const Given&...) {
    static_cast<void>(check::drop_table_kind::judge<Given...>());
    return {};
}
template <class Refused = detail::refused_write<>>
constexpr Refused drop_table(detail::anything<check::drop_table_kind>) {
    return {};
}

}  // namespace stele
