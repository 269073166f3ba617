// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows as an aligned table: `fmt::print("{}\n", db.execute(select(Author)))`, which reads the
// result to its end, and `fmt::print("{}\n", stele::as_table(rows))` for rows that one has.

#include <stele/format/formatter.hpp>
#include <stele/format/tabulated.hpp>

#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

/// Satisfied by the rows that can be shown as a table: tables' rows, tuples of them, rows of select
/// lists, single values, and structs that Hana knows.
template <class T>
concept Tabular = requires(detail::text_table& table, const T& row) {
    detail::tabulated<T>::headings(table, false, std::string_view{});
    detail::tabulated<T>::cells(table, row);
};

/// Satisfied by what execute() and scalars() give for a SELECT, if its rows are Tabular.
template <class T>
concept FormattedResult = requires {
    typename T::stele_result;
    requires Tabular<typename T::row_type>;
};

namespace detail {

template <class Range>
using range_row = std::iter_value_t<decltype(std::begin(std::declval<Range&>()))>;

/// The heading of a single value: what was selected.
template <class Result>
constexpr std::string_view heading_of_scalars() {
    if constexpr (requires { typename Result::statement_type::items; }) {
        constexpr auto name = []<class First, class... Rest>(list<First, Rest...>) {
            return item_name<First>();
        };
        constexpr std::string_view found = name(typename Result::statement_type::items{});
        if (!found.empty()) return found;
    }
    return "value";
}

template <class Range>
std::string table_text(Range& rows, std::string_view name) {
    using row = range_row<Range>;
    text_table table;
    tabulated<row>::headings(table, false, name);
    for (const row& each : rows) tabulated<row>::cells(table, each);
    return table.text();
}

}  // namespace detail

/// Rows to be printed as a table; see as_table.
template <class Range>
struct table_view {
    mutable Range rows;  ///< what was given for good; not every range can be read as const
};
template <class Range>
    requires std::is_reference_v<Range>
struct table_view<Range> {
    Range rows;
};

/// A range of rows, such as the vector that all() gives, to be printed as a table. A range that is
/// given for good is moved in, or, where it cannot be moved, must live until it is printed.
template <class Range>
    requires Tabular<detail::range_row<Range>>
auto as_table(Range&& rows) {
    if constexpr (std::is_lvalue_reference_v<Range> || std::is_move_constructible_v<Range>)
        return table_view<Range>{std::forward<Range>(rows)};
    else return table_view<Range&&>{std::forward<Range>(rows)};
}

}  // namespace stele

template <class Range>
struct fmt::formatter<stele::table_view<Range>, char> : stele::detail::block_formatter {
    template <class Context>
    auto format(const stele::table_view<Range>& view, Context& context) const {
        constexpr std::string_view name =
            stele::detail::heading_of_scalars<std::remove_cvref_t<Range>>();
        return this->write(stele::detail::table_text(view.rows, name), context);
    }
};

// Reading a result changes it; fmt passes what it is given as it is.
template <stele::FormattedResult Result>
struct fmt::formatter<Result, char> : stele::detail::block_formatter {
    template <class Context>
    auto format(Result& result, Context& context) const {
        constexpr std::string_view name = stele::detail::heading_of_scalars<Result>();
        return this->write(stele::detail::table_text(result, name), context);
    }
};
template <stele::FormattedResult Result>
struct fmt::is_range<Result, char> {
    static constexpr bool value = false;
};
