// SPDX-License-Identifier: BSL-1.0
#pragma once

// `Book::title = "It"`: an assignment, for values() and set(). In SQL: "title" = ?.

#include <stele/check/assignment.hpp>
#include <stele/check/discarded.hpp>
#include <stele/check/refused_operator.hpp>
#include <stele/expression/expression.hpp>
#include <stele/types/text_length.hpp>

namespace stele {

template <class Self>
struct column;

/// What `Table::column = value` gives. Neither an expression nor a condition.
template <class Column, class Value>
struct STELE_ASSIGNMENT assignment {
    using stele_assignment = void;
    using column = Column;
    using stele_children = list<Value>;
    static constexpr bool stele_parameters = Value::stele_parameters;

    [[no_unique_address]] Value value;

    /// An error: `if (Book::title = "It")`.
    template <class Bool>
        requires detail::same<Bool, bool>
    constexpr operator Bool() const {  // NOLINT(google-explicit-constructor)
        // Here, for the compilers warn of this on many lines of their own.
        static_assert(
            detail::is_refused<assignment>() ||
                language_has<refused_operator::condition, assignment>,
            "stele: an assignment where C++ wants a bool; = assigns, == compares, and only the database does: say where() [S198]");
        return true;
    }
};

namespace detail {

/// NULL as a constant: what std::nullopt becomes in an assignment.
struct null_constant : expression<null_constant> {
    using stele_type = std::optional<bool>;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const null_constant*) {
        v.text("NULL");
    }
};

template <class Column, class T, bool Allowed = assignable<Column, bare_t<T>>,
          bool Null = is_null_constant<T>>
struct assigned {
    using type = refused<value_t<Column>>;
};
template <class Column, class T>
struct assigned<Column, T, true, false> : operand<T, value_t<Column>> {};
template <class Column, Placeholder T>
struct assigned<Column, T, true, false> {
    using type = typename std::remove_cvref_t<T>::template stele_assigned<Column>;
};
template <class Column, class T>
struct assigned<Column, T, true, true> {
    using type = null_constant;
};
template <class Column, class T>
using assigned_t = typename assigned<Column, T>::type;

// None for the column's own base, which the compiler asks about when it makes the implicit
// operator=.
template <class Column, class T, bool IsBase>
struct assignment_node {
    using type = assignment<Column, assigned_t<Column, T>>;
};
template <class Column, class T>
struct assignment_node<Column, T, true> {};
template <class Column, class T>
using assignment_t =
    typename assignment_node<Column, T, same<std::remove_cvref_t<T>, column<Column>>>::type;

/// Throws what the database would be refused, with the column's name.
template <class Column, class T>
void refuse_value(const T& value) {
    try {
        static_cast<void>(type_mapping<T>::to_database(value));
    } catch (const value_error& e) {
        throw value_error{std::string(e.what()) + ", for \"" +
                          std::string(Column::stele_sql_name()) + "\""};
    }
}

/// Throws `value_error`.
[[noreturn]] inline void throw_out_of_range(const std::string& value, std::string_view column,
                                            const char* type) {
    throw value_error{value + " does not fit in \"" + std::string(column) + "\" (" + type + ")"};
}

/// The value must fit the column, not only SQL's type: an integer its width, text its max_length.
template <class Column, class T>
constexpr void require_fit(const T& value) {
    using plain = remove_optional_t<value_t<Column>>;
    if constexpr (is_optional<T>) {
        if (value) require_fit<Column>(*value);
    } else if constexpr (Integer<T> && Integer<plain>) {
        if (!std::in_range<plain>(value)) {
            // clang-format off
            if (std::is_constant_evaluated()) throw "stele: a number that its column cannot hold; use one within the range of the column's C++ type [S197]";
            // clang-format on
            throw_out_of_range(std::to_string(value), Column::stele_sql_name(),
                               integer_name(std::is_signed_v<plain>, sizeof(plain)));
        }
    } else if constexpr (sql_kind_of<T> == kind::text && Column::stele_max_length != 0) {
        require_length(type_mapping<T>::to_database(value), Column::stele_max_length,
                       Column::stele_sql_name());
    } else if constexpr (requires { requires same<decltype(value.ok()), bool>; } && Mapped<T>) {
        if (!value.ok()) refuse_value<Column>(value);  // a date that was not set, for one
    }
}

// A float column stores what a float can hold. Throws value_error beyond its range.
constexpr void round_to_float(double& value) {
    if (value == value) value = static_cast<double>(type_mapping<float>::from_database(value));
}
template <class T>
constexpr void round_to_float(T& value) {
    if constexpr (is_optional<T>)
        if (value) round_to_float(*value);
}

/// What is asked of the value of a placeholder that is assigned to a column.
template <class Column>
struct assigned_use {
    template <class, class V>
    static constexpr void judge(V& value) {
        require_fit<Column>(value);
        if constexpr (same<remove_optional_t<value_t<Column>>, float>) round_to_float(value);
    }
};

template <class Column, class T>
constexpr assignment<Column, assigned_t<Column, T>> assign(T&& value) {
    check::assignment<Column, bare_t<T>>();
    using node = assigned_t<Column, T>;
    if constexpr (Expression<T> || Operand<T> || !node::stele_parameters) {
        return {to_operand<node>(std::forward<T>(value))};
    } else {
        node made = to_operand<node>(std::forward<T>(value));
        require_fit<Column>(made.value);
        if constexpr (same<remove_optional_t<value_t<Column>>, float>) round_to_float(made.value);
        return {std::move(made)};
    }
}

}  // namespace detail
}  // namespace stele
