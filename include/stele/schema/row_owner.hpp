// SPDX-License-Identifier: BSL-1.0
#pragma once

// From a row struct to its table, also for structs that the user had before, in whatever namespace:
// a table's definition injects a friend function that the row's tag then finds.

#include <stele/check/schema_sentences.hpp>
#include <stele/meta/list.hpp>

#include <type_traits>

namespace stele {
namespace detail {

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
template <class Row>
struct row_tag {
    friend constexpr auto stele_owner(row_tag<Row>);
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <class Row, class Table>
struct row_owner {
    friend constexpr auto stele_owner(row_tag<Row>) { return type<Table>{}; }
    static constexpr bool done = true;
};

/// Whether a table has mapped Row. The second parameter keeps a definition's own question from
/// being remembered for later ones.
template <class Row, class Asker = void>
concept Owned = requires {
    stele_owner(row_tag<Row>{});
    static_cast<Asker*>(nullptr);
};

template <class Row>
using owner_t = typename decltype(stele_owner(row_tag<Row>{}))::stele_type;

/// Makes Table the owner of its row, unless the same struct is mapped to another table already.
template <class Table>
constexpr bool claim_row() {
    if constexpr (!Owned<typename Table::row, Table>)
        return row_owner<typename Table::row, Table>::done;
    return true;
}

}  // namespace detail

/// What a table's definition ends with: `static_assert(stele::define_table<struct Author>());`. It judges
/// the table by itself, and makes the row known to Hana and to what prints rows. ByMacro is true where
/// the macros have written the facts.
template <class Table, bool ByMacro = false, bool RowCanBeMade = true>
constexpr bool define_table() {
    constexpr detail::schema_finding found = detail::judged_schema<Table>();
    if constexpr (found.what != schema_problem::none)
        check::schema_sentence<found.what, detail::schema_culprit_t<Table, found>,
                               detail::other_in_schema_t<Table, found>>();
    return detail::claim_row<Table>();
}
/// The same where there was an error already: in the facts, of the compiler's own, or of the struct.
template <class Table, bool ByMacro, bool RowCanBeMade = true>
    requires(ByMacro && !(RowCanBeMade && detail::facts_are_constant<Table>))
constexpr bool define_table() { return true; }

/// What STELE_MAP ends with. A table that has been refused has no struct.
template <class Table>
constexpr bool define_mapped_table() {
    return true;
}
template <class Table>
    requires requires { typename Table::stele_struct; }
constexpr bool define_mapped_table() {
    using row = typename Table::stele_struct;
    return check::mapped_row<row>() && define_table<Table, true, mapped_row_can_be_made<row>>();
}

}  // namespace stele
