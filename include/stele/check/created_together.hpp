// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the tables of one create_all(): their names, and those of their indexes.

#include <stele/check/schema.hpp>

#include <string_view>

namespace stele {

namespace detail {

constexpr bool same_name(std::string_view a, std::string_view b) {
    return a.size() == b.size() && same_letters(a.data(), b.data(), a.size());
}
template <class... Tables>
constexpr bool tables_differ(list<Tables...>) {
    const std::string_view all[]{Tables::stele_sql_name...};
    for (std::size_t i = 1; i < sizeof...(Tables); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (same_name(all[i], all[j])) return false;
    return true;
}

}  // namespace detail

/// Whether the tables of a list have different names in SQL.
template <class Tables>
inline constexpr bool table_names_differ = detail::tables_differ(Tables{});

/// Whether the indexes that the tables of a list declare have different names.
template <class Tables, bool Differ>
inline constexpr bool index_names_differ = Differ;

namespace check {

/// The tables of one create_all().
template <class Tables, bool IndexesDiffer>
consteval void created_together() {
    static_assert(table_names_differ<Tables>,
                  "stele: create_all() of two tables of one SQL name, or of one table twice; name "
                  "each once, or give one another name [S651]");
    if constexpr (table_names_differ<Tables>)
        static_assert(
            index_names_differ<Tables, IndexesDiffer>,
            "stele: create_all() of two indexes of one name, which is made of the table's "
            "and the columns' names; create one by create_index(...).named<\"...\">() "
            "[S652]");
}

}  // namespace check
}  // namespace stele
