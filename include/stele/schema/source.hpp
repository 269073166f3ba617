// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table and a column as the walk sees them: plain data, written once per table and column rather
// than once per statement.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/static_text.hpp>

namespace stele::detail {

/// The one source of a table: its address is the table's identity.
template <class Table>
inline constexpr render::source source_of{Table::stele_sql_name};
// Two derived tables of one name are told apart by their types.
template <class T>
consteval std::string_view name_of_type() {
    return __PRETTY_FUNCTION__;
}
template <Derived T>
    requires(!same<typename T::stele_derived, void>)
inline constexpr render::source source_of<T>{T::stele_sql_name, name_of_type<T>()};

// "book"."title"
template <class Column>
struct qualified_name {
    static constexpr void stele_walk(render::writer& w, const qualified_name*) {
        w.identifier(Column::stele_table::stele_sql_name);
        w.text(".");
        w.identifier(Column::stele_sql_name());
    }
};
template <class Column>
inline constexpr std::string_view qualified =
    render::text_of<qualified_name<Column>, sqlite_dialect>.view();

// "book"."book_id", "book"."title", …
template <class Columns>
struct qualified_names;
template <template <class...> class List, class... Columns>
struct qualified_names<List<Columns...>> {
    static constexpr void stele_walk(render::writer& w, const qualified_names*) {
        bool first = true;
        ((first ? void(first = false) : w.text(", "), w.text(qualified<Columns>)), ...);
    }
};
template <class Columns>
inline constexpr std::string_view qualified_list =
    render::text_of<qualified_names<Columns>, sqlite_dialect>.view();

// A source as FROM and JOIN name it: "employee", or "employee" AS "m".
template <class T>
struct source_name {
    static constexpr void stele_walk(render::writer& w, const source_name*) {
        if constexpr (Alias<T>) {
            w.identifier(T::stele_aliased::stele_sql_name);
            w.text(" AS ");
        }
        w.identifier(T::stele_sql_name);
    }
};
template <class T>
inline constexpr std::string_view named_source =
    render::text_of<source_name<T>, sqlite_dialect>.view();

/// Writes a source as FROM and JOIN name it. A derived table has a walk of its own; it looks names
/// up in the statement around, not in its neighbours.
template <class T>
struct not_aliased {
    using type = T;
};
template <Alias T>
struct not_aliased<T> {
    using type = typename T::stele_aliased;
};

template <class T, class V>
constexpr void walk_source(V& v, const T* source) {
    if constexpr (Derived<T>) {
        T::stele_walk_source(v, source);
    } else if constexpr (V::wants_text) {
        using table = typename not_aliased<T>::type;
        const bool is_cte = v.is_cte(source_of<table>);
        if (is_cte != Derived<table>)
            v.report(is_cte ? render::problem::named_as_cte : render::problem::no_with);
        v.text(named_source<T>);
    }
}

template <class T>
inline constexpr bool has_values = false;
template <Derived T>
inline constexpr bool has_values<T> = T::stele_parameters && !T::stele_recursive;

/// Holds a source in a clause: nothing, but for one that has values.
template <class T, bool HasValues = has_values<T>>
struct held_source {
    constexpr held_source() = default;
    constexpr explicit held_source(const T&) {}
    static constexpr const T* pointer(const held_source*) { return nullptr; }
};
template <class T>
struct held_source<T, true> {
    T source;
    constexpr explicit held_source(T s) : source(static_cast<T&&>(s)) {}
    static constexpr const T* pointer(const held_source* self) {
        return self ? &self->source : nullptr;
    }
};

}  // namespace stele::detail
