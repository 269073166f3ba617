// SPDX-License-Identifier: BSL-1.0
#pragma once

// What an INSERT inserts: ("title", "rating") VALUES (?, ?), from assignments, a row or a range of
// rows.

#include <stele/check/entries.hpp>
#include <stele/statement/set.hpp>

#include <span>
#include <vector>

namespace stele {

/// `(columns) VALUES (values)`, from assignments; without any, `DEFAULT VALUES`.
template <class T, class... Assigned>
struct values_clause {
    static constexpr auto stele_place = render::place::values;
    static constexpr bool stele_parameters = (Assigned::stele_parameters || ...);
    using assigned = list<typename Assigned::column...>;
    using nodes = list<decltype(Assigned::value)...>;
    using sees = list<>;

    [[no_unique_address]] detail::pack<Assigned...> assignments;

    template <class V>
    static constexpr void stele_walk(V& v, const values_clause* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::values);
            if (!detail::all_required_assigned<assigned>(detail::columns_of<T>{}))
                v.report(render::problem::missing_column);
            if (sizeof...(Assigned) == 0 && scope.on_conflict)
                v.report(render::problem::no_values_to_conflict);
            v.text(sizeof...(Assigned) == 0 ? " DEFAULT VALUES" : " (");
            detail::name_list<V> write_name{v};
            (write_name(Assigned::column::stele_sql_name()), ...);
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

/// Whether a table's key is an integer that the database assigns where it is 0 in a row.
template <class Keys>
inline constexpr bool database_assigns_key = false;
template <class Key>
inline constexpr bool database_assigns_key<list<Key>> = is_assigned_by_database<Key>;

template <class Row, class Key>
constexpr bool key_is_assigned(const Row& row, list<Key>) {
    return type_mapping<typename Key::stele_type>::to_database(row.*Key::stele_member) != 0;
}

template <class... Columns>
constexpr bool writes_something(list<Columns...>) {
    return (is_written<Columns>(true) || ...);
}

/// Walks `(columns) VALUES (?, …), (?, …)` over rows; with none at hand, their text.
template <class T>
struct row_values {
    using row = typename T::row;
    using keys = primary_key_t<T>;
    static constexpr bool keyless = database_assigns_key<keys>;
    // Fast enough, and their text is short. SQLite allows 32766 parameters ("Run-Time Limits").
    static constexpr std::size_t most = 16000 / (columns_of<T>::size + 1);
    static constexpr std::size_t batch = most == 0 || !writes_something(columns_of<T>{}) ? 1
                                         : most < 16                                     ? most
                                                                                         : 16;

    /// Whether a row's key is assigned, rather than 0.
    static constexpr bool has_key(const row& r) {
        if constexpr (keyless) return key_is_assigned(r, keys{});
        else return true;
    }

    // Inlined, so that a binder knows the number of each value.
    template <class V>
    [[gnu::always_inline]] static constexpr void walk(V& v, const row* rows,
                                                      const render::scope& scope) {
        walk_columns(v, rows, scope, columns_of<T>{});
    }

private:
    template <class V, class... Columns>
    [[gnu::always_inline]] static constexpr void walk_columns(V& v, const row* rows,
                                                              const render::scope& scope,
                                                              list<Columns...>) {
        const render::row_batch written = scope.rows;
        const bool with_key = written.with_key;
        if (!(is_written<Columns>(with_key) || ...)) {
            write_unset(v, scope);
            return;
        }
        if constexpr (V::wants_text) {
            v.enter(render::clause::values);
            v.text(" (");
            name_list<V> write_name{v};
            ((is_written<Columns>(with_key) ? write_name(Columns::stele_sql_name()) : void()), ...);
            v.text(") VALUES ");
        }
        for (std::size_t i = 0; i < written.count; ++i) {
            v.text(i == 0 ? "(" : ", (");
            bool first = true;
            const row* const one = rows ? rows + written.first + i : nullptr;
            (value<Columns>(v, one, with_key, first), ...);
            v.text(")");
        }
    }
    // Rows of nothing but a key that the database assigns, and generated columns.
    template <class V>
    static constexpr void write_unset(V& v, const render::scope& scope) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::values);
            if (scope.rows.count == 1 && !scope.on_conflict) return v.text(" DEFAULT VALUES");
            // NULL is assigned a key too, and stands where DEFAULT VALUES cannot.
            if constexpr (keyless) {
                v.text(" (");
                v.identifier(first_type<keys>::type::stele_sql_name());
                v.text(") VALUES ");
                for (std::size_t i = 0; i < scope.rows.count; ++i)
                    v.text(i == 0 ? "(NULL)" : ", (NULL)");
            } else {
                v.report(render::problem::no_values_to_conflict);
            }
        }
    }
    template <class Column, class V>
    [[gnu::always_inline]] static constexpr void value(V& v, const row* r, bool with_key,
                                                       bool& first) {
        if (!is_written<Column>(with_key)) return;
        if (!first) v.text(", ");
        first = false;
        v.template parameter<typename Column::stele_type>(r ? &(r->*Column::stele_member)
                                                            : nullptr);
    }
};

}  // namespace detail

/// `(columns) VALUES (values)`, from a row. Where the table's only key is an integer that is 0 in
/// the row, the key's column is left out and the database assigns it: a second static statement.
template <class T>
struct row_clause {
    static constexpr auto stele_place = render::place::values;
    static constexpr bool stele_parameters = true;
    using values = detail::row_values<T>;

    typename T::row row;

    constexpr render::row_batch batch_at(std::size_t, bool) const {
        return {0, 1, values::has_key(row)};
    }

    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const row_clause* self,
                                                            render::scope& scope) {
        values::walk(v, self ? &self->row : nullptr, scope);
    }
};

/// `(columns) VALUES (values), …`, from a range of rows: a vector, which it owns, or a span, which it
/// views. They run in batches, so that there are four static texts: of one row and of a batch, with
/// and without the key.
template <class T, class Rows>
struct rows_clause {
    static constexpr auto stele_place = render::place::values;
    static constexpr bool stele_parameters = true;
    using values = detail::row_values<T>;

    Rows rows;

    /// The rows from `first` on that are written at once: a batch, where as many follow that are
    /// alike in having a key or not, else one.
    render::row_batch batch_at(std::size_t first, bool single) const {
        if (first == rows.size()) return {first, 0, true};
        const bool with_key = values::has_key(rows[first]);
        if (single || rows.size() - first < values::batch) return {first, 1, with_key};
        for (std::size_t i = 1; i < values::batch; ++i)
            if (values::has_key(rows[first + i]) != with_key) return {first, 1, with_key};
        return {first, values::batch, with_key};
    }

    template <class V>
    [[gnu::always_inline]] static constexpr void stele_walk(V& v, const rows_clause* self,
                                                            render::scope& scope) {
        values::walk(v, self ? self->rows.data() : nullptr, scope);
    }
};

/// What a refused values() or from() leaves, so that the first error is the only one.
struct refused_values {
    static constexpr auto stele_place = render::place::values;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V&, const refused_values*, render::scope&) {}
};

namespace detail {

template <class Row, class Range>
concept RangeOf = requires(Range& range) {
    std::begin(range) != std::end(range);
    requires same<std::remove_cvref_t<decltype(*std::begin(range))>, Row>;
};

/// A row of a table, or a range of them.
template <class Row, class T>
concept HoldsRows = same<std::remove_cvref_t<T>, Row> || RangeOf<Row, T>;

/// A vector is moved in, where it is an rvalue, and a span of rows stays one; of anything else the
/// rows are copied, once.
template <class Row, class Range>
auto collect_rows(Range&& range) {
    if constexpr (same<std::remove_cvref_t<Range>, std::vector<Row>>) {
        return std::vector<Row>(std::forward<Range>(range));
    } else if constexpr (same<std::remove_cvref_t<Range>, std::span<Row>> ||
                         same<std::remove_cvref_t<Range>, std::span<const Row>>) {
        return std::span<const Row>(range);
    } else {
        std::vector<Row> rows;
        if constexpr (requires { rows.reserve(std::size(range)); }) rows.reserve(std::size(range));
        for (auto&& row : range) rows.push_back(std::forward<decltype(row)>(row));
        return rows;
    }
}

}  // namespace detail
}  // namespace stele
