// SPDX-License-Identifier: BSL-1.0
#pragma once

// .into<Summary>(): rows as the user's own aggregate, by name where it is a Hana Struct, by
// position otherwise.

#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/row.hpp>
#include <stele/result/materialise.hpp>

#include <boost/hana/accessors.hpp>
#include <boost/hana/at.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/to.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <string_view>

namespace stele {

namespace detail {

// The single columns of a select list: a table counts as its columns.
template <class Item>
struct flattened {
    using type = list<Item>;
};
template <Source Item>
struct flattened<Item> {
    using type = columns_of<Item>;
};
template <class Items>
struct flat_items;
template <class... Items>
struct flat_items<list<Items...>> : concat<typename flattened<Items>::type...> {};

/// Whether T is a Hana Struct: adapted by the user, or mapped by a table.
template <class T>
inline constexpr bool is_hana_struct = boost::hana::Struct<T>::value;

template <class T>
using accessors_t = decltype(boost::hana::accessors<T>());

template <class T, std::size_t I>
constexpr auto accessor() {
    return boost::hana::second(boost::hana::at_c<I>(boost::hana::accessors<T>()));
}
template <class T, std::size_t I>
inline constexpr std::string_view field_name = [] {
    constexpr auto key = boost::hana::first(boost::hana::at_c<I>(boost::hana::accessors<T>()));
    return std::string_view(key.c_str());
}();
template <class T, std::size_t I>
using field_type = std::remove_cvref_t<decltype(accessor<T, I>()(std::declval<T&>()))>;
template <class T>
inline constexpr std::size_t field_count =
    decltype(boost::hana::length(boost::hana::accessors<T>()))::value;

}  // namespace detail

/// A field of a struct, for messages.
template <class Struct, std::size_t I>
struct field_of {};

/// Whether a struct has as many fields as a statement has columns.
template <class Struct, std::size_t Fields, std::size_t Columns>
inline constexpr bool fields_are = Fields == Columns;

/// Whether a select list has a column of a field's name, exactly once.
template <class Field, class Items>
inline constexpr bool field_is_selected = false;
template <class T, std::size_t I, class... Items>
inline constexpr bool field_is_selected<field_of<T, I>, list<Items...>> =
    ((detail::item_name<Items>() == detail::field_name<T, I>)+... + 0) == 1;

/// Whether a field can hold a column's values: the same SQL type, and optional where the column is.
template <class Field, class Value>
inline constexpr bool field_holds =
    (detail::same<remove_optional_t<Field>, remove_optional_t<Value>> ||
     (sql_kind_of<remove_optional_t<Field>> != kind::other &&
      sql_kind_of<remove_optional_t<Field>> == sql_kind_of<remove_optional_t<Value>>)) &&
    (is_optional<Field> || !is_optional<Value>);

/// Whether T is an aggregate of exactly these values.
template <class T, class... Values>
inline constexpr bool is_aggregate_of = requires {
    T{std::declval<Values>()...};
}
&&!requires { T{std::declval<Values>()..., {}}; };

namespace detail {

template <class T, class Indices, class Values>
inline constexpr bool begins_with = false;
template <class T, std::size_t... Is, class... Values>
inline constexpr bool begins_with<T, indices<Is...>, list<Values...>> = requires {
    T{std::declval<nth<Is, Values...>>()...};
};

/// Whether the Ith field of an aggregate would view the text of its column.
struct only_viewed {
    operator std::string_view() const;  // NOLINT(google-explicit-constructor)
};
template <class T, std::size_t At, class Indices, class Values>
inline constexpr bool views_at = false;
template <class T, std::size_t At, std::size_t... Is, class... Values>
inline constexpr bool views_at<T, At, indices<Is...>, list<Values...>> = requires {
    T{std::declval<std::conditional_t<Is == At, only_viewed, Values>>()...};
};
template <class T, std::size_t At, class Value, class... Values>
constexpr bool views_text() {
    if constexpr (!std::is_aggregate_v<T>) {
        if constexpr (requires { typename std::tuple_element<At, T>::type; })
            return is_parameter_only<remove_optional_t<typename std::tuple_element<At, T>::type>>;
        else return false;
    } else if constexpr (same<remove_optional_t<Value>, std::string>)
        return views_at<T, At, make_indices<sizeof...(Values)>, list<Values...>>;
    else return false;
}
template <class T, class... Values, std::size_t... Is>
constexpr std::size_t first_view(indices<Is...>) {
    std::size_t at = 0;
    static_cast<void>(((!views_text<T, Is, Values, Values...>() && ++at) && ...));
    return at;
}

/// The first value that the aggregate does not take in its place; the number of values where all
/// are taken.
template <class T, class Values, std::size_t... Is>
constexpr std::size_t first_not_taken(indices<Is...>) {
    std::size_t taken = 0;
    (void)((begins_with<T, make_indices<Is + 1>, Values> && ++taken) && ...);
    return taken;
}

}  // namespace detail

/// Names the field of an aggregate, by its position from 0 on, that does not take its column: what
/// the note below the sentence shows. Always false; is_aggregate_of is the question to ask.
template <class T, std::size_t Position, class Column, class Value>
inline constexpr bool field_takes = false;

namespace detail {

constexpr std::size_t first_false(const bool* values, std::size_t size) {
    std::size_t i = 0;
    while (i < size && values[i]) ++i;
    return i;
}

/// Rows as T by name.
template <class T, class Statement, class Items>
struct into_struct;
template <class T, class Statement, class... Items>
struct into_struct<T, Statement, list<Items...>> {
    using row = T;

    static constexpr void judge() {
        static_assert(
            fields_are<T, field_count<T>, sizeof...(Items)>,
            "stele: into<T>() of a struct with more or fewer fields than the statement has columns; "
            "select one column for each field [S514]");
        if constexpr (field_count<T> == sizeof...(Items))
            judge_all(make_indices<sizeof...(Items)>{});
    }

    template <class Cursor>
    static void read(reader<Cursor>& r, T& out) {
        if constexpr (field_count<T> == sizeof...(Items))
            read_all(r, out, make_indices<sizeof...(Items)>{});
    }

private:
    static constexpr std::size_t index_of(std::string_view name) {
        std::size_t index = 0, i = 0;
        ((item_name<Items>() == name ? void(index = i) : void(), ++i), ...);
        return index;
    }
    template <std::size_t I>
    static constexpr bool is_selected = field_is_selected<field_of<T, I>, list<Items...>>;
    template <std::size_t I>
    static constexpr std::size_t place = index_of(field_name<T, I>);
    template <std::size_t I>
    using value = item_value_t<Statement, nth<place<I>, Items...>>;
    template <std::size_t I>
    static constexpr bool fits = is_selected<I>&& field_holds<field_type<T, I>, value<I>>;

    template <std::size_t... Is>
    static constexpr void judge_all(indices<Is...>) {
        constexpr bool all[]{fits<Is>...};
        constexpr std::size_t wrong = first_false(all, sizeof...(Is));
        if constexpr (wrong < sizeof...(Is)) judge_field<wrong>();
    }
    template <std::size_t I>
    static constexpr void judge_field() {
        if constexpr (!is_selected<I>)
            static_assert(
                field_is_selected<field_of<T, I>, list<Items...>>,
                STELE_SENTENCE(
                    "S515",
                    "stele: into<T>() of a struct with a field that is not selected; select a column of that "
                    "name once, or name an expression with .as<\"name\">()",
                    "stele: into<T>() of a struct with the field ", field_name<T, I>,
                    ", which is not selected; select a "
                    "column of that name once, or name an expression with .as<\"",
                    field_name<T, I>, "\">()"));
        else if constexpr (!is_refused<nth<place<I>, Items...>>())
            static_assert(
                field_holds<field_type<T, I>, value<I>>,
                STELE_SENTENCE(
                    "S516",
                    "stele: into<T>() of a struct with a field that cannot hold its column; give it the "
                    "column's type, optional where the column can be NULL",
                    "stele: into<T>() of a struct whose field ", field_name<T, I>,
                    " cannot hold its column; give it the "
                    "column's type, optional where the column can be NULL"));
    }

    template <class Cursor, std::size_t... Is>
    static void read_all(reader<Cursor>& r, T& out, indices<Is...>) {
        (read_field<Is>(r, out), ...);
    }
    template <std::size_t I, class Cursor>
    static void read_field(reader<Cursor>& r, T& out) {
        if constexpr (fits<I>) {
            r.column = static_cast<int>(place<I>);
            r.template item<nth<place<I>, Items...>>(accessor<T, I>()(out));
        }
    }
};

/// Rows as T by position.
template <class T, class Statement, class Items>
struct into_aggregate;
template <class T, class Statement, class... Items>
struct into_aggregate<T, Statement, list<Items...>> {
    using row = T;

    static constexpr void judge() {
        using values = list<item_value_t<Statement, Items>...>;
        if constexpr (!is_aggregate_of<T, item_value_t<Statement, Items>...>) {
            constexpr std::size_t at = first_not_taken<T, values>(make_indices<sizeof...(Items)>{});
            judge_position<at>();
        } else {
            constexpr std::size_t at =
                first_view<T, item_value_t<Statement, Items>...>(make_indices<sizeof...(Items)>{});
            if constexpr (at < sizeof...(Items)) static_cast<void>(check::kept_text<T, at, true>());
        }
    }

    // The first field that does not take its column, or one more than there are columns.
    template <std::size_t At>
    static constexpr void judge_position() {
        if constexpr (At == sizeof...(Items))
            static_assert(
                is_aggregate_of<T, item_value_t<Statement, Items>...>,
                "stele: into<T>() of a struct whose fields are not, in order and in type, the columns that "
                "are selected; give it one field for each, optional where the column can be NULL [S517]");
        else if constexpr (!is_refused<nth<At, Items...>>())
            static_assert(
                field_takes<T, At, nth<At, Items...>, nth<At, item_value_t<Statement, Items>...>>,
                "stele: into<T>() of a struct whose fields are not, in order and in type, the columns that "
                "are selected; give it one field for each, optional where the column can be NULL [S517]");
    }

    template <class Cursor>
    static void read(reader<Cursor>& r, T& out) {
        if constexpr (is_aggregate_of<T, item_value_t<Statement, Items>...>)
            out = T{one<Items, item_value_t<Statement, Items>>(r)...};
    }

private:
    template <class Item, class Value, class Cursor>
    static Value one(reader<Cursor>& r) {
        Value value{};
        r.template item<Item>(value);
        return value;
    }
};

template <class T, class Statement, class Items, bool ByName = is_hana_struct<T>>
struct into_shape_of : into_aggregate<T, Statement, Items> {
    using stele_shaped = void;
};
template <class T, class Statement, class Items>
struct into_shape_of<T, Statement, Items, true> : into_struct<T, Statement, Items> {
    using stele_shaped = void;
};

/// Stands for what into() cannot make: rows that are never read.
template <class T>
struct refused_shape {
    using stele_shaped = void;
    using row = T;
    static void judge() {}
    template <class Cursor>
    static void read(reader<Cursor>&, T&) {}
};
struct no_row_type {};
template <class T>
using refused_shape_of = refused_shape<std::conditional_t<can_be_filled<T>, T, no_row_type>>;

/// What into<T>() reads.
template <class T, class Statement>
using into_shape =
    into_shape_of<T, Statement, typename flat_items<typename Statement::items>::type>;

}  // namespace detail
}  // namespace stele
