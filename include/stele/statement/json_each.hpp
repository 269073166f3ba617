// SPDX-License-Identifier: BSL-1.0
#pragma once

// json_each(…) and json_tree(…): the elements of a JSON document as a table.

#include <stele/check/json_table.hpp>
#include <stele/check/names.hpp>
#include <stele/expression/operators.hpp>
#include <stele/statement/derived.hpp>

namespace stele {

namespace detail {

// clang-format off
struct json_each_row { static constexpr std::string_view sql = "json_each("; };
struct json_tree_row { static constexpr std::string_view sql = "json_tree("; };
// clang-format on

/// The columns that SQLite gives both (documentation, "JSON Functions And Operators", Table-Valued Functions).
template <class T, class Key>
using json_outputs =
    list<output<column_name<"key">, std::optional<Key>>, output<column_name<"value">, T>,
         output<column_name<"type">, std::string>, output<column_name<"atom">, make_optional_t<T>>,
         output<column_name<"id">, std::int64_t>,
         output<column_name<"parent">, std::optional<std::int64_t>>,
         output<column_name<"fullkey">, std::string>, output<column_name<"path">, std::string>>;

}  // namespace detail

/// A table that a function makes of values: `json_each("book"."tags") AS "tag"`.
template <class Row, fixed_string Name, class Outputs, class... Arguments>
struct table_function
    : detail::with_columns<table_function<Row, Name, Outputs, Arguments...>, Outputs> {
    using stele_derived = void;
    using stele_statements = list<>;
    using stele_outputs = Outputs;
    using stele_columns = typename detail::derived_columns<table_function, Outputs>::type;
    using nodes = list<Arguments...>;
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name = Name;
    static constexpr bool stele_parameters = (Arguments::stele_parameters || ...);
    static constexpr bool stele_recursive = false;

    [[no_unique_address]] detail::pack<Arguments...> arguments;

    /// The table under another name, which a statement that has two of them needs.
    template <fixed_string Other>
    constexpr table_function<Row, Other, Outputs, Arguments...> as() const {
        if constexpr (!is_sql_name<Other>) check::sql_name<Other>();
        return {{}, arguments};
    }

    template <class V>
    static constexpr void stele_walk_source(V& v, const table_function* self) {
        if constexpr (V::wants_text) v.text(Row::sql);
        detail::pack<Arguments...>::each(self ? &self->arguments : nullptr,
                                         detail::separated<V>{v});
        if constexpr (V::wants_text) {
            v.text(") AS ");
            v.identifier(stele_sql_name);
        }
    }
};

namespace detail {

// What cannot be the document or the path is replaced, after its sentence.
template <class E, bool Right>
struct json_argument {
    using type = operand_t<E, std::string>;
};
template <class E>
struct json_argument<E, false> {
    using type = refused<std::string>;
};

template <class Row, fixed_string Name, class T, class Key, class... Es>
constexpr auto make_json_table(Es&&... es) {
    constexpr bool right = check::json_table<T, Key, bare_t<Es>...>();
    using value = std::conditional_t<same<T, void>, std::string, T>;
    return table_function<Row, Name, json_outputs<value, Key>,
                          typename json_argument<Es, right>::type...>{
        {}, {{to_operand<typename json_argument<Es, right>::type>(static_cast<Es&&>(es))}...}};
}

}  // namespace detail

/// The elements of a JSON array or object, one row each: `json_each("book"."tags") AS "json_each"`, with the columns
/// key, value, type, atom, id, parent, fullkey and path. T is the type of `value`: std::optional<…> where an
/// element can be null. Key is the type of `key`: std::string for an object, a number for an array. The document is
/// a column or a value; a second argument is the path within it. It is joined to the tables before it, whose columns
/// it may use:
///
///     constexpr auto tag = json_each<std::string>(Book::tags).as<"tag">();
///     select(Book::title, tag["value"_c]).from(Book).cross_join(tag)
///
/// At run time a malformed document is an sqlite::error.
template <class T = void, class Key = std::int64_t, class... Es>
constexpr auto json_each(Es&&... document_and_path) {
    return detail::make_json_table<detail::json_each_row, "json_each", T, Key>(
        static_cast<Es&&>(document_and_path)...);
}
/// As json_each, for all elements at any depth.
template <class T = void, class Key = std::string, class... Es>
constexpr auto json_tree(Es&&... document_and_path) {
    return detail::make_json_table<detail::json_tree_row, "json_tree", T, Key>(
        static_cast<Es&&>(document_and_path)...);
}

}  // namespace stele
