// SPDX-License-Identifier: BSL-1.0
#pragma once

// A column: the base of `Author::columns::last_name`. In SQL: "author"."last_name".
//
// The protocol, as the table macros write it and as it can be written by hand:
//
//     struct last_name : stele::column<last_name> {
//         using column::operator=;                                    // assignments
//         using stele_table = Author;                                 // the table
//         using stele_type = decltype(Author::row::last_name);        // its C++ type
//         static constexpr auto stele_member = &Author::row::last_name;
//         static constexpr std::string_view stele_name = "last_name"; // the member's name
//         template <class T> struct stele_field {                     // a member of select()'s rows
//             T last_name{};
//             constexpr T& stele_value() { return last_name; }
//             constexpr const T& stele_value() const { return last_name; }
//         };
//     };
//
// and, over the defaults below, what its options say.

#include <stele/check/refused_operator.hpp>
#include <stele/check/schema.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/expression.hpp>
#include <stele/schema/source.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

namespace detail {
template <class Column>
struct given_member;
}

/// The defaults of all that a column option can say. They are the same for all columns, and so are made once.
struct column_defaults {
    static constexpr std::string_view
        stele_named{};  ///< named("…"): the SQL name, where it differs
    static constexpr bool stele_primary_key = false;  ///< primary_key
    static constexpr bool stele_autoincrement =
        false;                                      ///< autoincrement: a key is never used again
    static constexpr bool stele_unique = false;     ///< unique
    static constexpr bool stele_indexed = false;    ///< indexed
    static constexpr bool stele_generated = false;  ///< generated: the database fills it
    static constexpr bool stele_version =
        false;  ///< version: a session counts the changes of a row in it
    static constexpr std::size_t stele_max_length =
        0;  ///< max_length(n), in code points; 0 is none
    static constexpr std::string_view stele_collation{};    ///< collate("…")
    static constexpr std::string_view stele_default_sql{};  ///< default_sql("…")
};

/// The base of a column's type.
template <class Self>
struct column : expression<Self>, column_defaults {
    using stele_column = void;
    using stele_children = list<>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = false;
    /// Its member in a row in braces that takes anything (check/given_row.hpp).
    using stele_given = detail::given_member<Self>;

    /// The name in SQL.
    static constexpr std::string_view stele_sql_name() {
        return Self::stele_named.empty() ? Self::stele_name : Self::stele_named;
    }

    // Errors: `.all()[Book::title]`, where a list is indexed by a number, and `if (Book::title)`.
    // One for both, as it hides that of all expressions.
    template <class To>
        requires(detail::same<To, std::size_t> || detail::same<To, bool>)
    constexpr operator To() const {  // NOLINT(google-explicit-constructor)
        if constexpr (detail::same<To, bool>)
            check::no_operator<refused_operator::condition, false, Self>();
        else check::row_of_list<Self>();
        return true;
    }

    /// An assignment, for values() and set(): `"last_name" = ?`.
    /// An error: a value of another type, or NULL for a column that is not optional.
    /// @throws value_error where an integer does not fit the column, or text is longer than
    /// max_length
    template <class T = detail::braces>
    constexpr detail::assignment_t<Self, T> operator=(T&& value) const {
        return detail::assign<Self>(std::forward<T>(value));
    }

    // Errors: a direction goes first.
    template <class... Args>
    constexpr detail::refused<bool> nulls_first(const Args&...) const {
        check::direction_first<Self>();
        return {};
    }
    template <class... Args>
    constexpr detail::refused<bool> nulls_last(const Args&...) const {
        check::direction_first<Self>();
        return {};
    }

    // Errors: a column is no function and no list.
    template <class... Args>
    constexpr detail::refused<bool> operator()(const Args&...) const {
        check::no_operator<refused_operator::call, false, Self, Args...>();
        return {};
    }
    template <class Index>
    constexpr detail::refused<bool> operator[](const Index&) const {
        check::no_operator<refused_operator::subscript, false, Self, Index>();
        return {};
    }
    template <class V>
    static constexpr void stele_walk(V& v, const Self*) {
        v.column(detail::source_of<typename Self::stele_table>, detail::qualified<Self>);
    }
};

namespace detail {

/// A column's value. The macros' tables refer to it, as a compiler makes the class that a reference is to only
/// where that is used.
template <class Column>
inline constexpr Column column_value{};

}  // namespace detail
}  // namespace stele
