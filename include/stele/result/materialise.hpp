// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the rows of a statement are in C++, and how one is filled from a cursor.

#include <stele/check/entries.hpp>
#include <stele/result/derived_row.hpp>
#include <stele/result/read.hpp>
#include <stele/result/row.hpp>
#include <stele/statement/item_value.hpp>

#include <tuple>

namespace stele {

namespace detail {

// The rows within a row: nested.hpp.
template <class S, class Cursor, class Rows>
void read_nested(const Cursor& cursor, int column, Rows& rows);

template <class Item>
struct unnamed_item {
    using type = Item;
};
template <class E, fixed_string Name>
struct unnamed_item<named<E, Name>> {
    using type = E;
};

/// Fills the cells of a row one after the other. `column` is the cell being read, for the error
/// message.
template <class Cursor>
struct reader {
    const Cursor& cursor;
    int& column;

    template <class T>
    void cell(T& out) {
        read_cell(cursor, column, out);
        ++column;
    }

    template <class Row, class... Columns>
    void table_row(Row& row, list<Columns...>) {
        (cell(row.*Columns::stele_member), ...);
    }
    // A table's row of views.
    template <class... Fields, class... Columns>
    void table_row(row<Fields...>& row, list<Columns...>) {
        (cell(static_cast<typename Fields::base&>(row).stele_value()), ...);
    }

    /// A table after an outer join: no row where its key is NULL, or, without a key, all of it.
    template <class T, class Row>
    void optional_row(Row& out) {
        if (is_absent(primary_key_t<T>{}, columns_of<T>{})) {
            out.reset();
            column += static_cast<int>(columns_of<T>::size);
        } else {
            if (!out) out.emplace();
            table_row(*out, columns_of<T>{});
        }
    }

    template <class Item, class T>
    [[gnu::always_inline]] void item(T& out) {
        using plain = typename unnamed_item<Item>::type;
        if constexpr (requires { typename plain::stele_nested; })
            read_nested<typename plain::stele_nested>(cursor, column++, out);
        else if constexpr (!Source<Item>) cell(out);
        else if constexpr (is_optional<T>) optional_row<Item>(out);
        else table_row(out, columns_of<Item>{});
    }

    /// Several tables, side by side.
    template <class... Items, class Row>
    void items(Row& row) {
        std::apply([this](auto&... parts) { (this->template item<Items>(parts), ...); }, row);
    }

private:
    template <class... Keys, class... Columns>
    bool is_absent(list<Keys...>, list<Columns...>) const {
        constexpr bool keyed = sizeof...(Keys) != 0;
        int i = column;
        bool absent = true;
        ((absent = absent && ((keyed && !contains<list<Keys...>, Columns>) ||
                              cursor.type(i) == storage::null),
          ++i),
         ...);
        return absent;
    }
};

template <class Items, class Indices>
struct row_fields;
template <class... Items, std::size_t... Is>
struct row_fields<list<Items...>, indices<Is...>> {
    template <class Statement>
    using type =
        row<field<Is, Items, item_value_t<Statement, Items>, is_member<Items, Items...>>...>;
};

/// Reads a row with named members, of any statement.
template <class Row>
struct row_reading;
template <class... Fields>
struct row_reading<stele::row<Fields...>> {
    using row = stele::row<Fields...>;

    template <class Cursor>
    [[gnu::always_inline]] static void read(reader<Cursor>& r, row& out) {
        (r.template item<typename Fields::item>(
             static_cast<typename Fields::base&>(out).stele_value()),
         ...);
    }
};

/// The rows of a SELECT: how they are called and how one is read.
template <class Statement, class Items>
struct shape_of;
template <class Statement, class... Items>
struct shape_of<Statement, list<Items...>> {
    using row = typename row_fields<list<Items...>,
                                    make_indices<sizeof...(Items)>>::template type<Statement>;

    template <class Cursor>
    [[gnu::always_inline]] static void read(reader<Cursor>& r, row& out) {
        row_reading<row>::read(r, out);
    }
};
// One table: its own row struct.
template <class Statement, Source T>
struct shape_of<Statement, list<T>> {
    using row = item_value_t<Statement, T>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        r.template item<T>(out);
    }
};
// Several tables: a tuple of rows.
template <class Statement, Source First, Source... Tables>
    requires(sizeof...(Tables) != 0)
struct shape_of<Statement, list<First, Tables...>> {
    using row = std::tuple<item_value_t<Statement, First>, item_value_t<Statement, Tables>...>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        r.template items<First, Tables...>(out);
    }
};

/// The first item alone, as scalars() gives it.
template <class Statement, class Items>
struct first_shape;
template <class Statement, class First, class... Items>
struct first_shape<Statement, list<First, Items...>> {
    using stele_shaped = void;
    using row = item_value_t<Statement, First>;

    template <class Cursor>
    static void read(reader<Cursor>& r, row& out) {
        r.template item<First>(out);
    }
};

template <class Shape>
struct reading {
    using type = Shape;
};
template <class Statement, class... Items>
    requires(sizeof...(Items) != 0 && !(Source<Items> && ...))
struct reading<shape_of<Statement, list<Items...>>> {
    using type = row_reading<typename shape_of<Statement, list<Items...>>::row>;
};
/// What reads a shape: one for all statements that have the same row.
template <class Shape>
using reading_of = typename reading<Shape>::type;

template <class Statement>
using rows_of = shape_of<row_context_t<Statement>, typename Statement::items>;
template <class Statement>
using scalars_of = first_shape<row_context_t<Statement>, typename Statement::items>;

}  // namespace detail

/// The C++ type of the rows of a SELECT, or of a statement with returning(): `Book::row` for select(Book), a tuple of rows for several
/// tables, a row with named members otherwise.
template <class S>
    requires(Select<S> || Returning<S>)
using row_t = typename detail::rows_of<std::remove_cvref_t<S>>::row;

}  // namespace stele
