// SPDX-License-Identifier: BSL-1.0
#pragma once

// The rows of a text query, whose columns are known at run time only: how many columns a C++ type
// takes, by which names, and how it is filled.

#include <stele/check/query.hpp>
#include <stele/result/into.hpp>
#include <stele/schema/row_owner.hpp>

#include <string_view>
#include <tuple>
#include <type_traits>

namespace stele::detail {

// A cell that becomes the field of an aggregate. One for what is not optional, and one for what
// is, as std::optional<T> could be made of either.
template <class Cursor>
struct plain_cell {
    reader<Cursor>& r;

    template <class T>
        requires MappedColumn<T>
    operator T() const {  // NOLINT(google-explicit-constructor)
        T value{};
        r.cell(value);
        return value;
    }
};
template <class Cursor>
struct optional_cell {
    reader<Cursor>& r;

    template <class T>
        requires(is_optional<T>&& MappedColumn<remove_optional_t<T>>)
    operator T() const {  // NOLINT(google-explicit-constructor)
        T value{};
        r.cell(value);
        return value;
    }
};
struct no_cursor;
struct any_cell {
    template <class T>
    operator T() const;  // NOLINT(google-explicit-constructor)
};

/// The fields of an aggregate, one after the other: true where a field is optional.
template <bool... Optional>
struct aggregate_fields {
    static constexpr std::size_t size = sizeof...(Optional);
    template <class T, class Cursor>
    static void read(reader<Cursor>& r, T& out) {
        out = T{cell<Optional>(r)...};
    }

private:
    template <bool IsOptional, class Cursor>
    static auto cell(reader<Cursor>& r) {
        if constexpr (IsOptional) return optional_cell<Cursor>{r};
        else return plain_cell<Cursor>{r};
    }
};

template <bool IsOptional>
using probe = std::conditional_t<IsOptional, optional_cell<no_cursor>, plain_cell<no_cursor>>;

template <class T, class Next, bool... Optional>
inline constexpr bool takes_next = requires {
    T{std::declval<probe<Optional>>()..., std::declval<Next>()};
};

template <class T, bool... Optional>
consteval auto fields_of() {
    if constexpr (takes_next<T, probe<true>, Optional...>) return fields_of<T, Optional..., true>();
    else if constexpr (takes_next<T, probe<false>, Optional...>)
        return fields_of<T, Optional..., false>();
    else if constexpr (takes_next<T, any_cell, Optional...>)
        return unfilled_field<T, sizeof...(Optional)>{};
    else return aggregate_fields<Optional...>{};
}

template <class T>
inline constexpr bool is_cell = MappedColumn<remove_optional_t<T>>;

/// How a row is filled. `order` has the column of each field, where these have names.
template <class Row>
struct query_shape {
    static constexpr bool by_name = false;
    using fields = decltype(fields_of<Row>());
    static constexpr std::size_t columns = fields::size;

    static consteval bool judge() {
        if constexpr (columns == 0) return check::query_row<Row>();
        else return check::query_fields<fields>();
    }
    template <class Cursor>
    static void read(reader<Cursor>& r, Row& out, const int*) {
        fields::read(r, out);
    }
};
template <class Row>
    requires(!is_cell<Row> && !std::is_aggregate_v<Row> && !is_hana_struct<Row>)
struct query_shape<Row> {
    static constexpr bool by_name = false;
    static constexpr std::size_t columns = 1;

    static consteval bool judge() { return check::query_row<Row>(); }
    template <class Cursor>
    static void read(reader<Cursor>&, Row&, const int*) {}
};

// A value.
template <class Row>
    requires is_cell<Row>
struct query_shape<Row> {
    static constexpr bool by_name = false;
    static constexpr std::size_t columns = 1;

    static consteval bool judge() { return true; }
    template <class Cursor>
    static void read(reader<Cursor>& r, Row& out, const int*) {
        r.cell(out);
    }
};

template <class... Ts>
struct query_shape<std::tuple<Ts...>> {
    static constexpr bool by_name = false;
    static constexpr std::size_t columns = sizeof...(Ts);

    static consteval bool judge() {
        if constexpr (columns == 0) return check::query_row<std::tuple<Ts...>>();
        else if constexpr ((is_cell<Ts> && ...)) return true;
        else return check::query_fields<first_bad<list<Ts...>, no_cell>>();
    }
    template <class Cursor>
    static void read(reader<Cursor>& r, std::tuple<Ts...>& out, const int*) {
        if constexpr (columns != 0 && (is_cell<Ts> && ...))
            std::apply([&r](Ts&... fields) { (r.cell(fields), ...); }, out);
    }
};

/// Fills the fields of a struct by their names.
template <class... Fields>
struct named_fields {
    static constexpr bool by_name = true;
    static constexpr std::size_t columns = sizeof...(Fields);
    static constexpr std::string_view names[]{Fields::name()...};

    static consteval bool judge() {
        if constexpr ((is_cell<typename Fields::type> && ...)) return true;
        else return check::query_fields<first_bad<list<typename Fields::type...>, no_cell>>();
    }
    template <class Cursor, class Row>
    static void read(reader<Cursor>& r, Row& out, const int* order) {
        (read_field<Fields>(r, out, *order++), ...);
    }

private:
    template <class Field, class Cursor, class Row>
    static void read_field(reader<Cursor>& r, Row& out, int column) {
        r.column = column;
        if constexpr (is_cell<typename Field::type>) r.cell(Field::of(out));
    }
};

template <class Column>
struct column_field {
    using type = typename Column::stele_type;
    static constexpr std::string_view name() { return Column::stele_sql_name(); }
    static auto& of(typename Column::stele_table::row& row) { return row.*Column::stele_member; }
};
template <class Columns>
struct column_fields;
template <class... Columns>
struct column_fields<list<Columns...>> : named_fields<column_field<Columns>...> {};

template <class T, std::size_t I>
struct struct_field {
    using type = field_type<T, I>;
    static constexpr std::string_view name() { return field_name<T, I>; }
    static auto& of(T& row) { return accessor<T, I>()(row); }
};
template <class T, class Indices>
struct struct_fields;
template <class T, std::size_t... Is>
struct struct_fields<T, indices<Is...>> : named_fields<struct_field<T, Is>...> {};

// A table's row, by the SQL names of its columns; a Hana Struct, by the names of its fields.
template <class Row>
    requires(!is_cell<Row> && is_hana_struct<Row> && Owned<Row>)
struct query_shape<Row> : column_fields<typename owner_t<Row>::stele_columns> {};
template <class Row>
    requires(!is_cell<Row> && is_hana_struct<Row> && !Owned<Row>)
struct query_shape<Row> : struct_fields<Row, make_indices<field_count<Row>>> {};

}  // namespace stele::detail
