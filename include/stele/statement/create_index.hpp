// SPDX-License-Identifier: BSL-1.0
#pragma once

// CREATE INDEX: create_index(Book::title, Book::author_id), and the indexes that a table declares.
// In SQL: CREATE INDEX "ix_book_title_author_id" ON "book" ("title", "author_id").

#include <stele/check/concepts.hpp>
#include <stele/check/definition_arguments.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/names.hpp>
#include <stele/check/other_clauses.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/statement/definition_of.hpp>
#include <stele/statement/refused_write.hpp>
#include <stele/statement/write_definition.hpp>

#include <type_traits>

namespace stele {

namespace detail {

// ix_book_title_author_id, without quotes.
template <class Table, class... Columns>
struct index_name {
    static constexpr void stele_walk(render::writer& w, const index_name*) {
        w.text("ix_");
        w.text(Table::stele_sql_name);
        for (const std::string_view column : names_of<list<Columns...>>) {
            w.text("_");
            w.text(column);
        }
    }
};

constexpr void write_create_index(render::writer& w, bool unique, bool if_not_exists,
                                  std::string_view name, std::string_view table, names columns) {
    w.text(unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
    if (if_not_exists) w.text("IF NOT EXISTS ");
    w.identifier(name);
    w.text(" ON ");
    w.identifier(table);
    w.text(" (");
    write_names(w, columns);
    w.text(")");
}

}  // namespace detail

/// `CREATE INDEX`, named `ix_table_columns` unless Name says otherwise.
template <bool Unique, bool IfNotExists, fixed_string Name, class Column, class... Columns>
struct STELE_STATEMENT create_index_statement : detail::only_clauses_of_definition {
    using stele_statement = void;
    using stele_definition = void;
    using table = typename Column::stele_table;
    static constexpr bool stele_parameters = false;

    /// `CREATE UNIQUE INDEX`: no two rows have the same values in these columns.
    constexpr create_index_statement<true, IfNotExists, Name, Column, Columns...> unique() const {
        return {};
    }

    /// `CREATE INDEX IF NOT EXISTS`: nothing happens where there is an index of this name.
    constexpr create_index_statement<Unique, true, Name, Column, Columns...> if_not_exists() const {
        return {};
    }

    /// The index's name.
    template <fixed_string NewName = "", class... None>
    constexpr create_index_statement<Unique, IfNotExists, NewName, Column, Columns...> named(
        const None&...) const {
        if constexpr (sizeof...(None) != 0 || !is_sql_name<NewName>)
            check::given_name<NewName, None...>();
        return {};
    }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {}

    template <class V>
    static constexpr void stele_walk(V& v, const create_index_statement*) {
        if constexpr (V::wants_text)
            detail::write_create_index(v, Unique, IfNotExists, stele_index_name(),
                                       table::stele_sql_name,
                                       detail::names_of<list<Column, Columns...>>);
    }

    /// The index's name.
    static constexpr std::string_view stele_index_name() {
        if constexpr (std::string_view{Name}.empty())
            return render::text_of<detail::index_name<table, Column, Columns...>, sqlite_dialect>.view();
        else return Name;
    }
};

/// Whether create_index<"name">() is known. Always false: named<"name">() is.
template <fixed_string Name, class... Given>
inline constexpr bool index_takes_name = false;

/// `CREATE INDEX "ix_book_title" ON "book" ("title")`. An error: columns of different tables.
template <class... Columns>
    requires detail::Meant<Columns...>
constexpr auto create_index(const Columns&...) {
    if constexpr (check::create_index_kind::judge<Columns...>()) {
        check::index_columns<Columns...>();
        return create_index_statement<false, false, "", Columns...>{};
    } else {
        return detail::refused_write<>{};
    }
}
/// An error: a name between < and >.
template <fixed_string Name, class... Given>
constexpr detail::refused_write<> create_index(const Given&...) {
    static_assert(
        index_takes_name<Name, Given...>,
        "stele: create_index() with a name in <>; say create_index(columns...).named<\"name\">() "
        "[S990]");
    return {};
}
template <class Refused = detail::refused_write<>>
constexpr Refused create_index(detail::anything<check::create_index_kind>) {
    return {};
}

namespace detail {

template <class Column>
struct is_indexed {
    static constexpr bool value = Column::stele_indexed;
};

template <bool IfNotExists, class Columns>
struct declared_index;
template <bool IfNotExists, class... Columns>
struct declared_index<IfNotExists, list<Columns...>> {
    using type = create_index_statement<false, IfNotExists, "", Columns...>;
};

// Most tables have no such column: one question to all of them comes first.
template <class Columns>
struct indexed_columns;
template <class... Columns>
struct indexed_columns<list<Columns...>> {
    using type = list<>;
};
template <class... Columns>
    requires((Columns::stele_indexed || ...))
struct indexed_columns<list<Columns...>> : filter<list<Columns...>, is_indexed> {};

template <bool IfNotExists, class... Columns, class... Entries>
list<create_index_statement<false, IfNotExists, "", Columns>...,
     typename declared_index<IfNotExists, typename Entries::stele_index_columns>::type...>
    declared_indexes(list<Columns...>, list<Entries...>);

}  // namespace detail

/// The statements that create the indexes which a table declares, `indexed` columns first, then
/// `index(…)` entries: a list of create_index_statement.
template <class T, bool IfNotExists = false>
using declared_indexes_t = decltype(detail::declared_indexes<IfNotExists>(
    typename detail::indexed_columns<detail::columns_of<T>>::type{},
    detail::entries_of<T, detail::is_index>{}));

}  // namespace stele
