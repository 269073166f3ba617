// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about aliases, and about what stands in the brackets of a table, an alias or a
// derived table.

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/check/names.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

#include <string_view>

namespace stele {

/// Whether alias<"name">() takes what it is given: one table, alias or derived table.
template <class... Ts>
inline constexpr bool can_be_aliased = false;
template <class T>
inline constexpr bool can_be_aliased<T> = Source<T>;

/// Whether a name has a character.
template <fixed_string Name>
inline constexpr bool is_name = !std::string_view{Name}.empty();

/// Whether a column, or a relationship, is one of an alias's table.
template <class Column, class T>
inline constexpr bool is_column_of = detail::same<typename Column::stele_table, T>;

/// Whether the brackets of a table, an alias or a derived table take something: a column or a name,
/// those of an alias a relationship too, those of a table nothing.
template <class Of, class What>
inline constexpr bool takes_in_brackets = false;

/// Whether excluded() takes what it is given: one column.
template <class... Ts>
inline constexpr bool can_be_excluded = false;
template <Column T>
inline constexpr bool can_be_excluded<T> = true;

namespace check {

/// The name of an alias or a derived table.
template <fixed_string Name>
consteval void name() {
    if constexpr (is_name<Name> && !is_sql_name<Name>) sql_name<Name>();
    static_assert(
        is_name<Name>,
        "stele: a table under a name of no characters; give as<> or alias<> a name [S056]");
}

/// What alias<"name">() is given, and is none that it takes.
template <class... Ts>
consteval void alias() {
    using first = typename detail::first_type<list<Ts..., void>>::type;
    if constexpr (Select<first>)
        static_assert(can_be_aliased<Ts...>,
                      "stele: alias() of a SELECT; make it a table by .as<\"name\">() [S055]");
    else
        static_assert(can_be_aliased<Ts...>,
                      "stele: alias<\"name\">() takes one table, and gives it another name; name "
                      "its columns by m[T::column] [S062]");
}

/// A column of an alias.
template <class Column, class T>
consteval void aliased_column() {
    static_assert(
        is_column_of<Column, T>,
        STELE_SENTENCE("S022",
                       "stele: an alias of one table with a column of another; use the aliased "
                       "table's own columns",
                       "stele: an alias of ", name_of<T>(), " with ", name_of<Column>(),
                       ", a column of another table; use the aliased table's own columns"));
}
/// A relationship of an alias.
template <class Relationship, class T>
consteval void aliased_relationship() {
    static_assert(
        is_column_of<Relationship, T>,
        STELE_SENTENCE("S023",
                       "stele: an alias of one table with a relationship of another; use the "
                       "aliased table's own relationships",
                       "stele: an alias of ", name_of<T>(),
                       " with a relationship of another table; use the aliased table's own "
                       "relationships"));
}

/// What stands in brackets, and cannot.
template <class Of, class What>
consteval void brackets() {
    if constexpr (Table<Of>)
        static_assert(takes_in_brackets<Of, What>,
                      "stele: [] of a table; its columns are its members: T::column [S059]");
    else if constexpr (Relationship<What>)
        static_assert(
            takes_in_brackets<Of, What>,
            "stele: [] of a derived table with a relationship, which it has none of; join "
            "by .join(d, relationship), or say on() [S058]");
    else
        static_assert(takes_in_brackets<Of, What>,
                      "stele: [] of an alias or a derived table takes a column or a name; write "
                      "m[T::column] or m[\"name\"_c] [S057]");
}

/// What excluded() is given, and is no column.
template <class... Ts>
consteval void excluded() {
    static_assert(
        can_be_excluded<Ts...>,
        "stele: excluded() takes a column of the table that is inserted into; name one [S060]");
}

}  // namespace check
}  // namespace stele
