// SPDX-License-Identifier: BSL-1.0
#pragma once

// "name"_p: a placeholder. In SQL: :name. It has the type of what it stands beside, and gets its
// value when the prepared statement is called.

#include <stele/check/placeholder.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>
#include <stele/types/error.hpp>

namespace stele {

template <fixed_string Name>
struct placeholder;

namespace detail {

/// What is asked of the value of a placeholder: that its type holds it.
struct any_use {
    template <class T, class V>
    static constexpr void judge(V& value) {
        if constexpr (is_optional<V>) {
            if (value) judge<T>(*value);
        } else if constexpr (Integer<V> && Integer<remove_optional_t<T>>) {
            using plain = remove_optional_t<T>;
            if (!std::in_range<plain>(value))
                throw value_error{
                    std::to_string(value) + " does not fit in " +
                    std::string(integer_name(std::is_signed_v<plain>, sizeof(plain)))};
        }
    }
};

/// The type that values of a placeholder beside T are given as: text that is only viewed is text.
template <class T>
struct given_as : stored<T> {};
template <class T>
    requires(is_parameter_only<T>&& storage_of<T> == storage::text)
struct given_as<T> {
    using type = std::string;
};
template <class T>
    requires(is_parameter_only<T>&& storage_of<T> == storage::blob)
struct given_as<T> {
    using type = std::vector<std::byte>;
};
template <class T>
using given_as_t = typename given_as<remove_optional_t<T>>::type;

}  // namespace detail

/// A placeholder in its place: `:name`, with the type that it has there. `Use` judges the value
/// when there is one.
template <fixed_string Name, class T, class Use = detail::any_use>
struct named_parameter : expression<named_parameter<Name, T, Use>> {
    using stele_adapts = void;
    using stele_type = T;
    using stele_children = list<>;
    using stele_use = Use;
    /// The type of its values, whatever width the place has: equal for one name in one statement.
    using stele_given_as = detail::given_as_t<T>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = true;
    static constexpr std::string_view stele_placeholder_name = Name;

    using expression<named_parameter>::operator=;
    constexpr explicit named_parameter(const placeholder<Name>&) {}

    template <class V>
    static constexpr void stele_walk(V& v, const named_parameter*) {
        if constexpr (V::wants_text) v.placeholder(Name);
        else v.template placeholder<named_parameter>();
    }
};

/// `"name"_p = value`, an argument for the call of a prepared statement; refers to the value.
template <fixed_string Name, class T>
struct named_argument {
    using stele_argument = void;
    using value_type = T;
    static constexpr std::string_view name = Name;

    T&& value;
};

namespace detail {

/// What a placeholder by itself is asked in vain. A base, as these members cost compile time.
struct untyped_placeholder {
    using stele_placeholder = void;

    // Errors: predicates of what has no type.
#define STELE_UNTYPED(name)                                                                  \
    template <class... Args>                                                                 \
    constexpr refused<bool> name(const Args&...) const {                                     \
        static_cast<void>(check::type_of_its_own<                                            \
                          typename first_type<list<untyped_placeholder, Args...>>::type>()); \
        return {};                                                                           \
    }
    STELE_UNTYPED(is_null)
    STELE_UNTYPED(is_not_null)
    STELE_UNTYPED(like)
    STELE_UNTYPED(in)
    STELE_UNTYPED(between)
    STELE_UNTYPED(not_like)
    STELE_UNTYPED(glob)
    STELE_UNTYPED(contains)
    STELE_UNTYPED(starts_with)
    STELE_UNTYPED(ends_with)
    STELE_UNTYPED(not_in)
    STELE_UNTYPED(not_between)
    STELE_UNTYPED(asc)
    STELE_UNTYPED(desc)
#undef STELE_UNTYPED
    template <fixed_string Name, class... Args>
    constexpr refused<bool> as(const Args&... args) const {
        return is_null(args...);
    }
};

}  // namespace detail

/// What `"name"_p` is: beside an expression `:name`, a parameter of that expression's type (without
/// optional: a comparison with NULL is never true); assigned to a column, of the column's type. The
/// same name is the same value, wherever it stands (SQLite documentation, "SQLite C Interface:
/// Binding Values To Prepared Statements").
/// An error: a name that is no plain identifier; one name with two types.
template <fixed_string Name>
struct placeholder : detail::untyped_placeholder {
    static constexpr std::string_view name = Name;
    static constexpr bool stele_sound = is_placeholder_name<Name>;  ///< the name is one

    template <class Context>
    using stele_operand = named_parameter<Name, detail::given_as_t<Context>>;
    template <class Column>
    using stele_assigned = named_parameter<Name, value_t<Column>, detail::assigned_use<Column>>;

    constexpr placeholder() { check::placeholder_name<Name>(); }

    /// The placeholder as an expression with a type of its own, for a place that gives it none:
    /// `select("x"_p.of<int>())`. `of<std::optional<int>>()` takes NULL, too.
    template <class T = detail::unsaid, class... None>
    constexpr auto of(const None&...) const {
        if constexpr (check::placeholder_type<T, sizeof...(None)>())
            return named_parameter<Name, T>{*this};
        else return detail::refused<bool>{};
    }
    /// An error: a table or another value in the place of a type.
    template <auto NoType>
    constexpr detail::refused<bool> of() const {
        return of<>();
    }
    /// An error: the name of a type as text.
    template <std::size_t N>
    constexpr detail::refused<bool> of(const char (&)[N]) const {
        return of<>();
    }

    /// An argument by name: `find("title"_p = "It", "n"_p = 3)`.
    template <class T>
    constexpr named_argument<Name, T> operator=(T&& value) const {
        return {static_cast<T&&>(value)};
    }
};

inline namespace literals {

/// `Book::title == "t"_p`: a placeholder, `:t` in SQL, whose value is given when the prepared
/// statement is called. An error: a name other than [A-Za-z_][A-Za-z0-9_]*.
template <fixed_string Name>
constexpr placeholder<Name> operator""_p() {
    return {};
}

}  // namespace literals
}  // namespace stele
