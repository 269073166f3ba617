// SPDX-License-Identifier: BSL-1.0
#pragma once

// The column that joined() adds to a select list: the rows that a relationship leads to, packed as nested() packs
// its own, and in them those of the next relationship.

#include <stele/check/load_option.hpp>

#include <string_view>

namespace stele {

template <class Strategy, class R, class... Next>
struct load_option;

namespace detail {

struct load_by_join;

/// A table in the text of joined(): the statement's own, or one within, known by its depth.
struct joined_source {
    std::string_view name;
    unsigned depth;

    template <class V>
    constexpr void write(V& v) const {
        if (depth == 0) return v.identifier(name);
        v.text("\"stele_");
        v.number(depth);
        v.text(name);
        v.text("\"");
    }
    template <class Column, class V>
    constexpr void column(V& v) const {
        write(v);
        v.text(".");
        v.identifier(Column::stele_sql_name());
    }
    template <class V, class... Columns>
    constexpr void columns(V& v, list<Columns...>) const {
        std::string_view before;
        ((v.text(before), column<Columns>(v), before = ", "), ...);
    }
};

template <class V, class... As, class... Bs>
constexpr void write_equal(V& v, joined_source a, list<As...>, joined_source b, list<Bs...>) {
    std::string_view before;
    ((v.text(before), a.template column<As>(v), v.text(" = "), b.template column<Bs>(v),
      before = " AND "),
     ...);
}

template <class Option>
struct joined_rows;

/// Whether an option is a column of its query. A row of more cells than a function of SQLite takes arguments (127,
/// and 100 in its documents) is loaded as by selectin().
template <class Option>
inline constexpr bool is_joined = [] {
    if constexpr (same<typename Option::strategy, load_by_join>)
        return joined_rows<Option>::width <= 100;
    else return false;
}();

template <class... Next>
constexpr int count_joined(list<Next...>) {
    return (0 + ... + (is_joined<Next> ? 1 : 0));
}

/// `(SELECT stele_rows("stele_1"."book_id", …) FROM "book" AS "stele_1" WHERE "stele_1"."author_id" =
/// "author"."author_id")`
template <class Option>
struct joined_rows {
    using relationship = typename Option::relationship;
    using table = related_table_t<relationship>;
    /// How many cells a packed row has.
    static constexpr int width =
        static_cast<int>(columns_of<table>::size) + count_joined(typename Option::next{});

    template <class V>
    static constexpr void write(V& v, joined_source from) {
        const joined_source to{"", from.depth + 1};
        v.text("(SELECT stele_rows(");
        to.columns(v, columns_of<table>{});
        write_next(v, to, typename Option::next{});
        v.text(") FROM ");
        if constexpr (relationship::stele_is_ordered) {
            v.text("(SELECT ");
            to.write(v);
            v.text(".* FROM ");
        }
        v.identifier(table::stele_sql_name);
        v.text(" AS ");
        to.write(v);
        v.text(" WHERE ");
        write_condition(v, from, to);
        if constexpr (relationship::stele_is_ordered) {
            v.text(" ORDER BY ");
            to.column<decltype(relationship::template stele_order<table>())>(v);
            v.text(") AS ");
            to.write(v);
        }
        v.text(")");
    }

private:
    template <class V, class... Next>
    static constexpr void write_next([[maybe_unused]] V& v, [[maybe_unused]] joined_source from,
                                     list<Next...>) {
        (write_one<Next>(v, from), ...);
    }
    template <class Next, class V>
    static constexpr void write_one(V& v, [[maybe_unused]] joined_source from) {
        if constexpr (is_joined<Next>) {
            v.text(", ");
            joined_rows<Next>::write(v, from);
        }
    }
    template <class V>
    static constexpr void write_condition(V& v, joined_source from, joined_source to) {
        if constexpr (requires { typename relationship::stele_through; }) {
            using near = typename near_of<relationship>::type;
            using far = typename far_of<relationship>::type;
            const joined_source links{"_links", to.depth};
            v.text("EXISTS (SELECT 1 FROM ");
            v.identifier(relationship::stele_target::stele_sql_name);
            v.text(" AS ");
            links.write(v);
            v.text(" WHERE ");
            write_key<near>(v, links, from);
            v.text(" AND ");
            write_key<far>(v, links, to);
            v.text(")");
        } else if constexpr (is_belongs_to<relationship>::value) {
            write_key<relationship>(v, from, to);
        } else {
            write_key<inverse_t<relationship>>(v, to, from);
        }
    }
    template <class Key, class V>
    static constexpr void write_key(V& v, joined_source child, joined_source parent) {
        write_equal(v, child, typename Key::stele_key{}, parent, target_key_t<Key>{});
    }
};

}  // namespace detail
}  // namespace stele
