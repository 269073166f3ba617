// SPDX-License-Identifier: BSL-1.0
#pragma once

// Tables whose names were refused (table_names.hpp), and which the compiler then does not have: what leads to one
// of them is not said to lead nowhere.

namespace stele::detail {

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
template <class Table>
struct refused_tag {
    friend constexpr bool stele_was_refused(refused_tag<Table>);
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <class Table>
struct refused_here {
    friend constexpr bool stele_was_refused(refused_tag<Table>) { return true; }
};

/// Whether a table's names were refused. Asked only of what is no table.
template <class Table>
inline constexpr bool was_refused = false;
template <class Table>
    requires requires(char (&known)[stele_was_refused(refused_tag<Table>{}) ? 1 : 2]) { known; }
inline constexpr bool was_refused<Table> = true;

}  // namespace stele::detail
