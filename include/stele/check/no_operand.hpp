// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is no SQL value, and so no operand and no argument: the other things of
// the language, and those of C++ that people take for values. Asked only of what has no SQL type.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/nullable.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

namespace stele {

/// Satisfied by things of the language that stand in clauses and never in an expression: tables,
/// relationships, `e.desc()`, `e.as<"n">()`, `"n"_c`, branches of case_(), windows, and statements
/// that are no SELECT.
template <class T>
concept NoOperand = Source<T> || Relationship<T> || Ordering<T> || Named<T> || NameTerm<T> ||
                    (Statement<T> && !Select<T>) ||
                    requires {
    typename std::remove_cvref_t<T>::stele_case_branch;
}
|| requires { typename std::remove_cvref_t<T>::stele_window; };

/// Satisfied by whatever is of the language: an operator or a function with such an operand is
/// ours, and says what is wrong.
template <class T>
concept OfLanguage = Expression<T> || Operand<T> || Assignment<T> || NoOperand<T>;

/// Why something is no SQL value.
enum class no_value : unsigned char {
    unmapped,  ///< a C++ type without a type_mapping
    table,
    relationship,
    assignment,
    order,      ///< asc(), desc()
    named,      ///< as<"name">()
    name,       ///< "name"_c
    branch,     ///< of a case_()
    window,     ///< partition_by()
    statement,  ///< that is no SELECT
    null_pointer,
    null,  ///< std::nullopt
    pointer,
    character,
    wide_text,  ///< of wchar_t, char8_t and so on
    range,
    object,  ///< of a session, or what a relationship of one leads to
    bytes,   ///< a list of char, unsigned char or std::byte that is no blob of stele's
};

namespace detail {

template <class C>
inline constexpr bool is_wide =
    same<C, wchar_t> || same<C, char8_t> || same<C, char16_t> || same<C, char32_t>;
template <class C, class... More>
inline constexpr bool is_wide<std::basic_string<C, More...>> = is_wide<C>;
template <class C, class... More>
inline constexpr bool is_wide<std::basic_string_view<C, More...>> = is_wide<C>;

template <class E>
inline constexpr bool is_byte =
    same<E, char> || same<E, signed char> || same<E, unsigned char> || same<E, std::byte>;

template <class T>
constexpr no_value why_no_value_of_range() {
    if constexpr (std::is_array_v<T>)
        return is_byte<std::remove_cv_t<std::remove_extent_t<T>>> ? no_value::bytes
                                                                  : no_value::range;
    else
        return is_byte<std::remove_cvref_t<decltype(*std::declval<T&>().begin())>>
                   ? no_value::bytes
                   : no_value::range;
}

template <class T>
constexpr no_value why_no_value() {
    using enum no_value;
    using plain = remove_optional_t<T>;
    using element = std::remove_cv_t<std::remove_pointer_t<std::decay_t<plain>>>;
    if constexpr (Source<T>) return table;
    else if constexpr (Relationship<T>) return relationship;
    else if constexpr (Assignment<T>) return assignment;
    else if constexpr (Ordering<T>) return order;
    else if constexpr (Named<T>) return named;
    else if constexpr (NameTerm<T>) return name;
    else if constexpr (Statement<T> || requires { typename T::stele_with; }) return statement;
    else if constexpr (requires { typename T::stele_case_branch; }) return branch;
    else if constexpr (requires { typename T::stele_window; }) return window;
    else if constexpr (
        requires {
            typename plain::row_type;
            typename plain::table;
        } ||
        requires {
            typename plain::owner_type;
            typename plain::relationship;
        })
        return object;
    else if constexpr (std::is_null_pointer_v<T>) return null_pointer;
    else if constexpr (same<T, std::nullopt_t>) return null;
    else if constexpr (is_wide<element>) return wide_text;
    else if constexpr (std::is_pointer_v<plain>) return pointer;
    else if constexpr (same<plain, char>) return character;
    else if constexpr (requires(plain & list) {
                           list.begin();
                           list.end();
                       } ||
                       std::is_array_v<plain>)
        return why_no_value_of_range<plain>();
    else return unmapped;
}

}  // namespace detail

/// Whether something of C++ or of the language is a SQL value for all that is known of it: a
/// type_mapping is all that it can lack. `Why` is what it is otherwise.
template <class T, no_value Why = detail::why_no_value<T>()>
inline constexpr bool can_be_value = Why == no_value::unmapped;

namespace check {

/// What has no SQL type.
template <class T>
consteval void no_operand() {
    using enum no_value;
    constexpr no_value why = detail::why_no_value<T>();
    if constexpr (why == table)
        static_assert(can_be_value<T>, "stele: a table as a value; name one of its columns [S145]");
    else if constexpr (why == relationship)
        static_assert(
            can_be_value<T>,
            "stele: a relationship as a value; name the column of its key, or join by the "
            "relationship [S146]");
    else if constexpr (why == assignment)
        static_assert(can_be_value<T>,
                      "stele: an assignment as a value; = assigns, == compares [S147]");
    else if constexpr (why == order)
        static_assert(
            can_be_value<T>,
            "stele: asc() or desc() within an expression; they stand at the end of a term "
            "of order_by() [S148]");
    else if constexpr (why == named)
        static_assert(can_be_value<T>,
                      "stele: as<\"name\">() within an expression; it names a whole item of "
                      "select(), so name that, and repeat the expression elsewhere [S149]");
    else if constexpr (why == name)
        static_assert(can_be_value<T>,
                      "stele: \"name\"_c as a value; it stands by itself in order_by() and "
                      "group_by(), so repeat the expression that has the name [S150]");
    else if constexpr (why == branch)
        static_assert(can_be_value<T>,
                      "stele: a branch as a value; when(condition, value) and else_(value) stand "
                      "within case_() [S151]");
    else if constexpr (why == window)
        static_assert(can_be_value<T>,
                      "stele: a window as a value; it stands in over(), behind an aggregate or a "
                      "window function [S152]");
    else if constexpr (why == statement)
        static_assert(
            can_be_value<T>,
            "stele: a statement as a value that is no SELECT; only a SELECT of one column "
            "is a value [S153]");
    else if constexpr (why == null_pointer)
        static_assert(can_be_value<T>,
                      "stele: nullptr is no NULL; say std::nullopt, or is_null() and is_not_null() "
                      "[S154]");
    else if constexpr (why == null)
        static_assert(can_be_value<T>,
                      "stele: an operator or function of std::nullopt, which gives NULL whatever "
                      "is beside it; pass a value [S155]");
    else if constexpr (why == pointer)
        static_assert(can_be_value<T>,
                      "stele: a pointer as a value; pass what it points to: *p [S156]");
    else if constexpr (why == character)
        static_assert(can_be_value<T>,
                      "stele: a char as a value, which SQL does not have; pass text, as \"c\", or "
                      "an integer [S157]");
    else if constexpr (why == wide_text)
        static_assert(
            can_be_value<T>,
            "stele: text of wchar_t, char8_t, char16_t or char32_t; pass UTF-8 as text of "
            "char [S158]");
    else if constexpr (why == object)
        static_assert(can_be_value<T>,
                      "stele: an entity as a value; pass its key: Book::author_id == "
                      "king->author_id [S860]");
    else if constexpr (why == range)
        static_assert(can_be_value<T>,
                      "stele: a list as a single value; say in(list), or pass one of its values "
                      "[S159]");
    else if constexpr (why == bytes)
        static_assert(
            can_be_value<T>,
            "stele: a list of char or of bytes as a value; bytes are a std::vector<std::byte> or a "
            "std::span<const std::byte>, text is a std::string, and a list stands in in() [S674]");
}

}  // namespace check
}  // namespace stele
