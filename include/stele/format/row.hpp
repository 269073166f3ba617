// SPDX-License-Identifier: BSL-1.0
#pragma once

// A row prints as `Author{author_id=4, first_name="Stephen"}`, and one of a select list as
// `{title="It", n=3}`.

#include <stele/format/formatter.hpp>
#include <stele/format/row_text.hpp>

#include <string>
#include <type_traits>

namespace stele {

/// Keeps stele's formatter away from a mapped struct. A user's `template <> struct
/// fmt::formatter<T>` or format_as(T) needs no such word; a formatter for T that is itself a
/// template does:
///
///     template <> inline constexpr bool stele::formats_itself<domain::author> = true;
template <class Row>
inline constexpr bool formats_itself = requires(const Row& row) {
    format_as(row);
};

/// Satisfied by the struct of a table's rows, unless it is printed in another way.
template <class T>
concept FormattedRow = std::is_class_v<T> && detail::Owned<T> && !formats_itself<T>;

/// Any row that a statement gives, as text: also a tuple of rows and an optional one, for which fmt
/// has no formatter, or not in each of its versions.
template <class T>
    requires detail::has_text<T> std::string as_text(const T& row) {
        std::string text;
        detail::append_any(text, row);
        return text;
    }

}  // namespace stele

template <stele::FormattedRow Row>
struct fmt::formatter<Row, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const Row& row, Context& context) const {
        return this->write(stele::as_text(row), context);
    }
};

// Entities, and what else the layers above have to print.
template <stele::detail::FormattedAs T>
struct fmt::formatter<T, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const T& value, Context& context) const {
        return this->write(stele::as_text(value), context);
    }
};
template <stele::detail::FormattedAs T>
struct fmt::is_range<T, char> {
    static constexpr bool value = false;
};

template <class... Fields>
struct fmt::formatter<stele::row<Fields...>, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const stele::row<Fields...>& row, Context& context) const {
        return this->write(stele::as_text(row), context);
    }
};
template <class... Fields>
struct fmt::is_tuple_like<stele::row<Fields...>> {
    static constexpr bool value = false;
};
