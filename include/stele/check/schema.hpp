// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table's own schema, judged at its definition.

#include <stele/meta/list.hpp>
#include <stele/types/enumeration.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/type_mapping.hpp>

namespace stele {

/// Whether a column's C++ type has a SQL type that can be stored.
template <class Column>
inline constexpr bool column_type_is_mapped =
    MappedColumn<remove_optional_t<typename Column::stele_type>>;

/// Whether a table's list of columns has some.
template <class Columns>
inline constexpr bool has_columns = Columns::size != 0;

namespace check {

template <class Column>
constexpr bool column() {
    if constexpr (NamedEnumeration<remove_optional_t<typename Column::stele_type>>)
        static_assert(has_distinct_enum_names<remove_optional_t<typename Column::stele_type>>(),
                      "stele: enum_names lists a value or a name twice; list each once [S617]");
    static_assert(
        column_type_is_mapped<Column>,
        "stele: a column of a C++ type that has no SQL type; specialise stele::type_mapping for "
        "it, or declare the column with a type that has one [S612]");
    return true;
}

template <class... Columns>
constexpr bool columns(list<Columns...>) {
    static_assert(has_columns<list<Columns...>>,
                  "stele: a table without columns; give it at least one column [S613]");
    return (column<Columns>() && ...);
}

}  // namespace check
}  // namespace stele
