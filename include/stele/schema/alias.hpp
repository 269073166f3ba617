// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table under another name, for self-joins: alias<"m">(Employee). In SQL: "employee" AS "m".

#include <stele/check/alias.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/derived.hpp>
#include <stele/check/dotted.hpp>
#include <stele/check/entries.hpp>
#include <stele/expression/name.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/schema/column.hpp>
#include <stele/schema/relationship.hpp>

#include <string_view>

namespace stele {

template <fixed_string Name, class T>
struct alias_of;

namespace detail {

// A row's member for a column that comes from another; none where that is a named expression.
template <class Name>
struct derived_member {};
template <Column Name>
    requires requires { Name::stele_member; }
struct derived_member<Name> {
    template <class T>
    using stele_field = typename Name::template stele_field<T>;
    static constexpr auto stele_member = Name::stele_member;
};

}  // namespace detail

/// A column of an alias: `m[Employee::last_name]`. In SQL: "m"."last_name".
template <class Of, class Original>
struct aliased_column : column<aliased_column<Of, Original>>, detail::derived_member<Original> {
    using column<aliased_column>::operator=;
    using stele_table = Of;
    using stele_type = typename Original::stele_type;
    static constexpr std::string_view stele_name = Original::stele_name;
    static constexpr std::string_view stele_named = Original::stele_sql_name();
    static constexpr bool stele_primary_key =
        detail::contains<primary_key_t<typename Original::stele_table>, Original>;
};

namespace detail {

/// A column as it stands in a source: the table's own, or the alias's.
template <class Of, class Original>
struct column_in {
    using type = aliased_column<Of, Original>;
};
template <Table Of, class Original>
struct column_in<Of, Original> {
    using type = Original;
};
template <class Of, class Original>
using column_in_t = typename column_in<Of, Original>::type;

template <class Of, class Columns>
struct aliased_columns;
template <class Of, class... Columns>
struct aliased_columns<Of, list<Columns...>> {
    using type = list<aliased_column<Of, Columns>...>;
};

}  // namespace detail

namespace detail {

template <class Columns>
struct named_columns;
template <class... Columns>
struct named_columns<list<Columns...>> {
    static constexpr std::size_t count([[maybe_unused]] std::string_view name) {
        return (std::size_t{Columns::stele_name == name} + ... + 0);
    }
    static constexpr std::size_t index(std::string_view name) {
        std::size_t found = 0, i = 0;
        ((Columns::stele_name == name ? void(found = i) : void(), ++i), ...);
        return found;
    }
    template <std::size_t I>
    using at = nth<I, Columns...>;
};

// The row struct, which a derived table need not have.
template <class T>
struct row_of_aliased {};
template <class T>
    requires requires { typename T::row; }
struct row_of_aliased<T> {
    using row = typename T::row;
};

// What an alias's columns look like behind a dot: the columns that brackets give.
template <class Alias>
struct dotted_alias {
    static constexpr dotted_of kind = dotted_of::alias;
    template <class Column>
    using member = const aliased_column<Alias, Column>;
    template <class Column>
    static constexpr aliased_column<Alias, Column> value{};
};
template <class Alias, class T>
struct alias_members {
    using type = row_of_aliased<T>;
};
template <class Alias, class T>
    requires requires { typename T::template stele_dotted<dotted_alias<Alias>>; }
struct alias_members<Alias, T> {
    struct type : row_of_aliased<T>, T::template stele_dotted<dotted_alias<Alias>> {};
};

/// Stands for what alias() was given that is no table.
struct refused_table {
    using stele_table_tag = void;
    using stele_columns = list<>;
    using stele_entries = list<>;
    static constexpr std::string_view stele_name = "refused";
    static constexpr std::string_view stele_sql_name = "refused";
    struct row {
        friend bool operator==(const row&, const row&) = default;
    };
};

}  // namespace detail

template <class Column>
inline constexpr bool is_column_of<Column, detail::refused_table> = true;

/// A table under another name: stands in select, from and join as a table does, its rows are the
/// table's.
template <fixed_string Name, class T>
struct alias_of : detail::alias_members<alias_of<Name, T>, T>::type {
    using stele_aliased = T;
    static constexpr std::string_view stele_name = Name;
    static constexpr std::string_view stele_sql_name = Name;
    using stele_columns =
        typename detail::aliased_columns<alias_of, typename T::stele_columns>::type;
    using stele_entries = list<>;

    /// The alias's column: `m[Employee::last_name]`. An error: a column of another table.
    template <Column C>
    constexpr aliased_column<alias_of, C> operator[](const C&) const {
        check::aliased_column<C, T>();
        return {};
    }
    /// The column of that name: `m["last_name"_c]`. An error: a name that the table does not have.
    template <fixed_string Column>
    constexpr auto operator[](name_constant<Column>) const {
        using columns = detail::named_columns<stele_columns>;
        if constexpr (check::exposed<alias_of, Column, list<>, columns::count(Column) == 1>())
            return typename columns::template at<columns::index(Column)>{};
        else return detail::refused<bool>{};
    }
    /// The alias's relationship, to join by: `m[Employee::manager]`.
    template <Relationship R>
    constexpr relationship_between<R, alias_of, void> operator[](const R&) const {
        check::aliased_relationship<R, T>();
        return {};
    }
    /// An error: anything else.
    template <class What>
    constexpr detail::refused<bool> operator[](const What&) const {
        check::brackets<alias_of, What>();
        return {};
    }
};

/// `"employee" AS "m"`: `constexpr auto m = alias<"m">(Employee);`, then
/// `select(Employee, m).join(m).on(Employee::boss_id == m[Employee::id])`.
/// A derived table's alias names it, so that with() has to define it.
template <fixed_string Name, Source T>
constexpr alias_of<Name, T> alias(const T&) {
    check::name<Name>();
    return {};
}
/// An alias of an alias is one of its table.
template <fixed_string Name, Alias T>
constexpr alias_of<Name, typename T::stele_aliased> alias(const T&) {
    check::name<Name>();
    return {};
}
/// An error: anything else.
template <fixed_string Name = "", class... Ts>
constexpr alias_of<Name, detail::refused_table> alias(const Ts&...) {
    if constexpr (is_name<Name>) check::alias<Ts...>();
    else if constexpr (sizeof...(Ts) > 1) check::given_name<Name, Ts...>();
    else check::name<Name>();
    return {};
}

}  // namespace stele
