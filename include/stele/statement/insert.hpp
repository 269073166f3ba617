// SPDX-License-Identifier: BSL-1.0
#pragma once

// INSERT INTO "author" ("first_name", "last_name") VALUES (?, ?), from assignments or a row.

#include <stele/check/scope.hpp>
#include <stele/check/write.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/clauses.hpp>
#include <stele/statement/sql.hpp>

namespace stele {

namespace detail {

/// Writes "a", "b", … for SET targets and column lists, with something behind each name.
template <class V>
struct name_list {
    V& v;
    bool first = true;

    constexpr void operator()(std::string_view name) {
        if (!first) v.text(", ");
        first = false;
        v.identifier(name);
    }
};

template <class V>
constexpr void begin_insert(V& v, std::string_view table) {
    v.enter(render::clause::values);
    v.text("INSERT INTO ");
    v.identifier(table);
}

}  // namespace detail

/// `INSERT INTO t (columns) VALUES (values)`, from assignments.
template <class T, class... Assigned>
struct insert_values {
    using stele_statement = void;
    using stele_insert = void;
    using table = T;
    using assigned = list<typename Assigned::column...>;
    using nodes = list<decltype(Assigned::value)...>;
    static constexpr bool stele_parameters = (Assigned::stele_parameters || ...);

    [[no_unique_address]] detail::pack<Assigned...> assignments;

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {
        if constexpr (render::measured_of<insert_values, Dialect>.first_problem.kind ==
                      render::problem::missing_column)
            check::complete<T, assigned>();
        else check::reads_no_column<list<decltype(Assigned::value)...>>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const insert_values* self) {
        if constexpr (V::wants_text) {
            detail::begin_insert(v, T::stele_sql_name);
            if (!detail::all_required_assigned<assigned>(detail::columns_of<T>{}))
                v.report(render::problem::missing_column);
            v.text(sizeof...(Assigned) == 0 ? " DEFAULT VALUES" : " (");
            detail::name_list<V> names{v};
            (names(Assigned::column::stele_sql_name()), ...);
            v.text(sizeof...(Assigned) == 0 ? "" : ") VALUES (");
        }
        detail::pack<Assigned...>::each(self ? &self->assignments : nullptr, value_list<V>{v});
        v.text(sizeof...(Assigned) == 0 ? "" : ")");
    }

private:
    template <class V>
    struct value_list {
        V& v;
        bool first = true;

        template <class One>
        constexpr void operator()(const One* one) {
            if (!first) v.text(", ");
            first = false;
            detail::walk<decltype(One::value)>(v, one ? &one->value : nullptr);
        }
    };
};

namespace detail {

/// A column of a row that is written: all but generated ones, and the key only where it is
/// assigned.
template <class Column>
constexpr bool is_written(bool with_key) {
    return !Column::stele_generated && (with_key || !is_assigned_by_database<Column>);
}

template <class Row, bool WithKey>
struct row_text;

}  // namespace detail

/// `INSERT INTO t (columns) VALUES (values)`, from a row. Where the table's only key is an integer
/// that is 0 in the row, the key's column is left out and the database assigns it: a second static
/// statement.
template <class T>
struct insert_row {
    using stele_statement = void;
    using stele_insert = void;
    using table = T;
    static constexpr bool stele_parameters = true;

    typename T::row row;

    /// Whether the row's key is assigned, rather than 0.
    constexpr bool has_key() const { return key_is_assigned(primary_key_t<T>{}); }

    template <class Dialect>
    static constexpr void stele_judge(detail::type<Dialect>) {}

    template <class Dialect>
    constexpr const render::static_sql& stele_variant() const {
        return has_key() ? render::static_sql_of<detail::row_text<insert_row, true>, Dialect>
                         : render::static_sql_of<detail::row_text<insert_row, false>, Dialect>;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const insert_row* self) {
        walk_with(v, self, self == nullptr || self->has_key(), detail::columns_of<T>{});
    }

    template <class V, class... Columns>
    static constexpr void walk_with(V& v, const insert_row* self, bool with_key, list<Columns...>) {
        if (!(detail::is_written<Columns>(with_key) || ...)) {
            write_defaults(v);
            return;
        }
        if constexpr (V::wants_text) {
            detail::begin_insert(v, T::stele_sql_name);
            v.text(" (");
            detail::name_list<V> names{v};
            ((detail::is_written<Columns>(with_key) ? names(Columns::stele_sql_name()) : void()),
             ...);
            v.text(") VALUES (");
        }
        bool first = true;
        (value<Columns>(v, self, with_key, first), ...);
        v.text(")");
    }

private:
    // A row of nothing but a key that the database assigns, and generated columns.
    template <class V>
    static constexpr void write_defaults(V& v) {
        if constexpr (V::wants_text) {
            detail::begin_insert(v, T::stele_sql_name);
            v.text(" DEFAULT VALUES");
        }
    }
    template <class Column, class V>
    static constexpr void value(V& v, const insert_row* self, bool with_key, bool& first) {
        if (!detail::is_written<Column>(with_key)) return;
        if (!first) v.text(", ");
        first = false;
        v.template parameter<typename Column::stele_type>(self ? &(self->row.*Column::stele_member)
                                                               : nullptr);
    }

    template <class Key>
    constexpr bool key_is_assigned(list<Key>) const {
        if constexpr (detail::is_assigned_by_database<Key>)
            return type_mapping<typename Key::stele_type>::to_database(row.*Key::stele_member) != 0;
        else return true;
    }
    template <class... Keys>
    constexpr bool key_is_assigned(list<Keys...>) const {
        return true;
    }
};

namespace detail {

/// The two texts of an insert of a row.
template <class T, bool WithKey>
struct row_text<insert_row<T>, WithKey> {
    static constexpr void stele_walk(render::writer& w, const row_text*) {
        insert_row<T>::walk_with(w, nullptr, WithKey, columns_of<T>{});
    }
};

template <class Row, class... Columns>
constexpr void require_row_fits(const Row& row, list<Columns...>) {
    (require_fit<Columns>(row.*Columns::stele_member), ...);
}

}  // namespace detail

namespace detail {

/// What a refused values() gives, so that the first error is the only one.
template <class T>
struct refused_insert {
    using stele_statement = void;
    static constexpr bool stele_parameters = false;

    template <class Dialect>
    static constexpr void stele_judge(type<Dialect>) {}
    template <class V>
    static constexpr void stele_walk(V& v, const refused_insert*) {
        v.text("INSERT");
    }
};

}  // namespace detail

/// `INSERT INTO t`, to be completed by values().
template <class T>
struct insert_into {
    /// `INSERT INTO t (columns) VALUES (?, …)`, from `T::column = value, …`; without arguments,
    /// DEFAULT VALUES. An error: another table's column, a column twice, a value of the wrong type;
    /// at its use, a column left out that must have a value.
    template <class... Assigned>
        requires(!(detail::same<std::remove_cvref_t<Assigned>, typename T::row> || ...))
    constexpr auto values(Assigned&&... assigned) const {
        if constexpr (check::assignments<render::clause::values, T, detail::bare_t<Assigned>...>())
            return insert_values<T, std::remove_cvref_t<Assigned>...>{
                {{std::forward<Assigned>(assigned)}...}};
        else return detail::refused_insert<T>{};
    }

    /// `INSERT INTO t (columns) VALUES (?, …)`, from a row: all columns but `generated` ones, and
    /// but an integer key that is 0, which the database assigns. @throws value_error where text is
    /// longer than its max_length
    constexpr insert_row<T> values(typename T::row row) const {
        detail::require_row_fits(row, detail::columns_of<T>{});
        return {std::move(row)};
    }
};

/// `INSERT INTO t`: `insert(Author).values(Author::last_name = "King", …)` or `.values(row)`.
template <Table T>
constexpr insert_into<T> insert(const T&) {
    return {};
}

}  // namespace stele
