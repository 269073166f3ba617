// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about placeholders, and about the arguments of a statement that has some.

#include <stele/check/arguments.hpp>
#include <stele/check/assignment.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/stored.hpp>

#include <string_view>
#include <type_traits>

namespace stele {

namespace detail {
constexpr bool is_identifier(std::string_view name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (i == 0 || c < '0' || c > '9')) return false;
    }
    return !name.empty();
}
}  // namespace detail

/// Whether a name can be a placeholder's: letters, digits and underscores, and no digit first.
template <fixed_string Name>
inline constexpr bool is_placeholder_name = detail::is_identifier(Name);

/// Whether a placeholder can have a type of its own: it has a SQL type.
template <class T>
inline constexpr bool placeholder_can_be =
    Mapped<remove_optional_t<T>>&& detail::same<T, std::remove_cv_t<T>>;

/// Whether two uses of one placeholder agree in type, width and NULL aside.
template <class First, class Other>
inline constexpr bool placeholder_has_one_type =
    detail::same<typename First::stele_given_as, typename Other::stele_given_as>;

/// Whether a statement has no placeholder, so that it can be executed as it is.
template <class... Placeholders>
inline constexpr bool has_no_placeholder = sizeof...(Placeholders) == 0;

/// Satisfied by `"name"_p = value`.
template <class T>
concept NamedArgument = requires {
    typename std::remove_cvref_t<T>::stele_argument;
};

/// Whether a call gives as many arguments as the statement has placeholders.
template <std::size_t Arguments, class... Placeholders>
inline constexpr bool gives_all_arguments = Arguments == sizeof...(Placeholders);

/// Whether the arguments of a call are all by name, or all by position.
template <class... Arguments>
inline constexpr bool arguments_are_alike = (NamedArgument<Arguments> && ...) ||
                                            !(NamedArgument<Arguments> || ...);

/// Whether an argument by name is for one of the statement's placeholders.
template <class Given, class... Placeholders>
inline constexpr bool argument_has_placeholder =
    ((Given::name == Placeholders::stele_placeholder_name) || ...);

/// Whether an argument by name is given once.
template <class Given, class... Arguments>
inline constexpr bool argument_is_given_once = ((Given::name == Arguments::name) + ... + 0) == 1;

/// Whether a placeholder is given a value by name.
template <class Placeholder, class... Arguments>
inline constexpr bool placeholder_is_given =
    ((Placeholder::stele_placeholder_name == Arguments::name) || ...);

namespace detail {

/// The C++ type of an argument, by name or by position.
template <class T>
struct argument_value {
    using type = T;
};
template <NamedArgument T>
struct argument_value<T> {
    using type = typename std::remove_cvref_t<T>::value_type;
};
template <class T>
using argument_value_t = typename argument_value<T>::type;

template <class Placeholder, class T>
constexpr bool argument_type_fits() {
    using wanted = typename Placeholder::stele_given_as;
    if constexpr (is_null_constant<T>) return true;
    else if constexpr (Expression<T> || Operand<T> || Assignment<T>) return false;
    else {
        using given = typename met_as<T, wanted>::plain;
        if constexpr (Mapped<given>) return kind_assigns<wanted, given>();
        else return false;
    }
}

}  // namespace detail

/// Whether a C++ value of type T can be given for a placeholder, NULL aside.
template <class Placeholder, class T>
inline constexpr bool argument_fits = detail::argument_type_fits<Placeholder, T>();

/// Whether a C++ value that can be NULL is for a placeholder that takes NULL.
template <class Placeholder, class T, bool Nullable>
inline constexpr bool argument_may_be_null = Nullable || !can_be_null<T>;

namespace detail {

/// Whether an argument is `"t"_p == "x"`, in the place of `=`: a comparison of nothing that has a type,
/// which has had its sentence.
template <class T>
inline constexpr bool compares_values = false;
template <class... Nodes>
constexpr bool are_values(list<Nodes...>) {
    return sizeof...(Nodes) != 0 && (requires { typename Nodes::stele_adapts; } && ...);
}
template <Expression T>
inline constexpr bool compares_values<T> = are_values(typename T::stele_children{});

}  // namespace detail

namespace check {

template <fixed_string Name>
constexpr void placeholder_name() {
    static_assert(is_placeholder_name<Name>,
                  "stele: the name of a placeholder is a plain identifier: letters, digits and "
                  "underscores, and no digit first [S501]");
}

template <class T, std::size_t Arguments>
consteval bool placeholder_type() {
    if constexpr (says_its_type<T> && Arguments == 0 && !placeholder_can_be<T>) {
        static_assert(
            placeholder_can_be<T>,
            "stele: of<T>() of a placeholder with a C++ type T that has no SQL type; "
            "specialise stele::type_mapping for it, or name the type of one value [S826]");
        return false;
    }
    static_assert(says_its_type<T> && Arguments == 0,
                  "stele: of<T>() of a placeholder names the C++ type of its value; say "
                  "\"name\"_p.of<int>() [S543]");
    return says_its_type<T> && Arguments == 0 && placeholder_can_be<T>;
}

template <class... Placeholders>
consteval void no_placeholder(list<Placeholders...>) {
    // A name that is none has had its sentence.
    if constexpr ((detail::is_identifier(Placeholders::stele_placeholder_name) && ...))
        static_assert(
            has_no_placeholder<Placeholders...>,
            "stele: execute() of a statement that has placeholders; prepare() it and call it, "
            "or give execute() their values [S502]");
}

/// The uses of one placeholder.
template <class First, class Other>
consteval bool placeholder_use() {
    static_assert(placeholder_has_one_type<First, Other>,
                  "stele: one placeholder with two types in a statement; give one of them another "
                  "name [S503]");
    return placeholder_has_one_type<First, Other>;
}

template <class Placeholder, class T, bool Nullable>
consteval bool placeholder_argument() {
    if constexpr (detail::is_refused<T>() || detail::compares_values<T>) return false;
    else if constexpr (!argument_fits<Placeholder, T>)
        static_assert(
            argument_fits<Placeholder, T>,
            STELE_SENTENCE(
                "S504",
                "stele: an argument of the wrong type for a placeholder; give it the type of what it "
                "stands beside",
                "stele: an argument of the wrong type for :", Placeholder::stele_placeholder_name,
                ", which is ", type_of<typename Placeholder::stele_given_as>(),
                "; give it the type of what it stands beside"));
    else
        static_assert(
            argument_may_be_null<Placeholder, T, Nullable>,
            "stele: an argument that can be NULL for a placeholder that takes none; a comparison "
            "with NULL is never true: give *value, or use is_null() [S505]");
    return argument_fits<Placeholder, T> && argument_may_be_null<Placeholder, T, Nullable>;
}

namespace arguments {

template <class... Placeholders>
struct of {
    template <class Given>
    struct unknown {
        static constexpr bool value = !argument_has_placeholder<Given, Placeholders...>;
    };
};
template <class... Arguments>
struct among {
    template <class Given>
    struct repeated {
        static constexpr bool value = !argument_is_given_once<Given, Arguments...>;
    };
    template <class Placeholder>
    struct missing {
        static constexpr bool value = !placeholder_is_given<Placeholder, Arguments...>;
    };
};

template <class Given, class... Placeholders>
consteval void known(list<Placeholders...>) {
    static_assert(
        argument_has_placeholder<Given, Placeholders...>,
        STELE_SENTENCE(
            "S506",
            "stele: an argument for a placeholder that the statement does not have; name one "
            "that it has",
            "stele: an argument for :", Given::name,
            ", which is no placeholder of the statement; name one "
            "that it has"));
}
template <class Given, class... Arguments>
consteval void once(list<Arguments...>) {
    static_assert(
        argument_is_given_once<Given, Arguments...>,
        STELE_SENTENCE("S507", "stele: an argument given twice; give each placeholder one value",
                       "stele: the argument :", Given::name,
                       " given twice; give each placeholder one value"));
}
template <class Placeholder, class... Arguments>
consteval void given(list<Arguments...>) {
    static_assert(placeholder_is_given<Placeholder, Arguments...>,
                  STELE_SENTENCE(
                      "S508", "stele: a placeholder without an argument; give each of them a value",
                      "stele: the placeholder :", Placeholder::stele_placeholder_name,
                      " without an argument; give each "
                      "of them a value"));
}

/// Whether the arguments of a call, by name or by position, match a statement's placeholders, types
/// aside.
template <class... Placeholders, class... Arguments>
consteval bool match(list<Placeholders...> placeholders, list<Arguments...> all) {
    if constexpr (!arguments_are_alike<Arguments...>) {
        static_assert(arguments_are_alike<Arguments...>,
                      "stele: arguments by name beside arguments by position; give all by name, or "
                      "all by position [S509]");
        return false;
    } else if constexpr (sizeof...(Arguments) == 0 || !(NamedArgument<Arguments> && ...)) {
        static_assert(
            gives_all_arguments<sizeof...(Arguments), Placeholders...>,
            "stele: a call with more or fewer arguments than the statement has placeholders; give "
            "one for each name, in the order in which they first appear [S510]");
        return gives_all_arguments<sizeof...(Arguments), Placeholders...>;
    } else {
        using unknown =
            detail::first_bad<list<Arguments...>, of<Placeholders...>::template unknown>;
        using repeated =
            detail::first_bad<list<Arguments...>, among<Arguments...>::template repeated>;
        using missing =
            detail::first_bad<list<Placeholders...>, among<Arguments...>::template missing>;
        if constexpr (!detail::same<unknown, void>) known<unknown>(placeholders);
        else if constexpr (!detail::same<repeated, void>) once<repeated>(all);
        else if constexpr (!detail::same<missing, void>) given<missing>(all);
        return detail::same<unknown, void> && detail::same<repeated, void> &&
               detail::same<missing, void>;
    }
}

}  // namespace arguments
}  // namespace check
}  // namespace stele
