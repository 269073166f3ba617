// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the arguments of functions, and what arguments have to be.

#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/types/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele {

/// What a function takes.
enum class argument : unsigned char {
    any,       ///< whatever has a SQL type
    text,      ///< text
    bytes,     ///< text or a blob
    number,    ///< an integer or a real, or a mapped type with arithmetic
    integer,   ///< an integer
    printed,   ///< text or a number
    json,      ///< what is stored as text
    path,      ///< of JSON: text, or an integer
    calendar,  ///< a date, a time, or text that is one
};

namespace detail {

// By which type an argument that is no expression is judged and bound.
template <argument>
struct argument_context {
    using type = std::string;
};
template <>
struct argument_context<argument::number> {
    using type = double;
};
template <>
struct argument_context<argument::integer> {
    using type = std::int64_t;
};

template <argument What, class T>
constexpr bool is_argument() {
    using type = typename judged_beside<T, typename argument_context<What>::type>::type;
    constexpr kind k = sql_kind_of<type>;
    if constexpr (!Mapped<type>) return false;
    else if constexpr (Select<T>)
        return selects_one_column<typename T::items> &&
               is_argument<What, typename T::template stele_operand<bool>>();
    else if constexpr (What == argument::any) return true;
    else if constexpr (What == argument::text) return k == kind::text;
    else if constexpr (What == argument::bytes) return k == kind::text || k == kind::blob;
    else if constexpr (What == argument::number)
        return is_number(k) ||
               (k == kind::other && has(type_mapping<type>::supports, operations::arithmetic));
    else if constexpr (What == argument::integer) return k == kind::integer;
    else if constexpr (What == argument::printed) return k == kind::text || is_number(k);
    else if constexpr (What == argument::json) return storage_of<type> == storage::text;
    else if constexpr (What == argument::path) return k == kind::text || k == kind::integer;
    else return k == kind::text || is_calendar_type<type>;
}

}  // namespace detail

/// Whether a function can have such an argument.
template <class Function, argument What, class T>
inline constexpr bool takes_argument = detail::is_argument<What, T>();

/// Whether values of all these types can stand for each other: in coalesce(), in the branches of a
/// case_(). Each is compared with the one that decides the type.
template <class First, class T>
inline constexpr bool types_agree = comparable<T, First>;

/// Whether an expression has a collation: it is stored as text.
template <class E>
inline constexpr bool is_collated = storage_of<remove_optional_t<value_t<E>>> == storage::text;

/// Whether a type can be read from the database, so that a function can give it.
template <class T>
inline constexpr bool can_be_read =
    MappedColumn<remove_optional_t<T>> && !std::is_const_v<remove_optional_t<T>>;

/// Whether a name can stand in SQL as it is: letters, digits and underscores, no digit first.
constexpr bool is_plain_name(std::string_view name) {
    bool plain = !name.empty() && (name[0] < '0' || name[0] > '9');
    for (const char c : name)
        plain = plain && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '_');
    return plain;
}

namespace check {

template <class T>
consteval bool argument_is_no_assignment() {
    static_assert(
        is_operand<T>,
        "stele: an argument of a function is an assignment; = assigns, == compares [S126]");
    return false;
}

/// One argument of a function.
template <class Function, argument What, class T>
consteval bool function_argument() {
    using enum argument;
    if constexpr (Assignment<T>) return argument_is_no_assignment<T>();
    else if constexpr (is_no_operand<T>) no_operand<T>();
    else if constexpr (!has_sql_type<T>) return operand<T>();
    else if constexpr (takes_argument<Function, What, T> || detail::is_refused<T>()) return true;
    else if constexpr (selects_several_columns<T>) return operand<T>();
    else if constexpr (What == text)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: an argument of a function is no text; pass text, or cast<std::string>(e) [S127]");
    else if constexpr (What == bytes)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: an argument of a function is neither text nor a blob; pass one of them, or cast<std::string>(e) [S128]");
    else if constexpr (What == number)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: an argument of a function is no number; pass a number, or cast<double>(e) [S129]");
    else if constexpr (What == integer)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: an argument that counts characters or digits is no integer; pass an integer [S130]");
    else if constexpr (What == printed)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: concat() of something that is neither text nor a number; cast<std::string>(e) makes it text [S131]");
    else if constexpr (What == json)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: a JSON function of something that is not stored as text; pass text, or a type that is mapped to it [S132]");
    else if constexpr (What == path)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: a JSON path that is neither text nor an integer; pass a path, a name, or an index [S133]");
    else if constexpr (What == calendar)
        static_assert(
            takes_argument<Function, What, T>,
            "stele: an argument of a function is no date; pass a date, a time, or text that is one [S134]");
    return false;
}

/// Whether an argument of coalesce() and the like can stand for the first.
template <class First, class T>
consteval bool agrees() {
    if constexpr (Assignment<T> || !has_sql_type<T> || selects_several_columns<T>) return false;
    else if constexpr (!has_type_of_its_own<First>) return false;
    else return types_agree<First, T>;
}
/// The arguments of coalesce() and the like; the first culprit alone is reported.
template <class First, class T>
consteval bool agreement() {
    if constexpr (Assignment<T>) return argument_is_no_assignment<T>();
    else if constexpr (is_no_operand<T>) no_operand<T>();
    else if constexpr (!has_sql_type<T>) return operand<T>();
    else if constexpr (selects_several_columns<T>) return operand<T>();
    else if constexpr (!has_type_of_its_own<First>) return type_of_its_own<First>();
    else if constexpr (types_agree<First, T> || detail::is_refused<T>() ||
                       detail::is_refused<First>())
        return true;
    else
        static_assert(
            types_agree<First, T>,
            STELE_SENTENCE("S135",
                           "stele: coalesce(), nullif(), least() or greatest() of values of "
                           "different types; make them one type, as with cast<T>(e)",
                           "stele: ", described<T>(), " cannot stand for ", described<First>(),
                           "; make them one type, as with cast<T>(e)"));
    return false;
}

/// least() and greatest() need an order.
template <class First>
consteval void ordered_function() {
    if constexpr (!detail::is_refused<First>())
        static_assert(supports<First, operations::order>,
                      "stele: least() or greatest() of a type that has no order; see "
                      "type_mapping<T>::supports [S181]");
}

/// The name in function<"name", R>.
template <bool IsPlain>
consteval void function_name() {
    static_assert(IsPlain,
                  "stele: function<> with a name that is none; use letters, digits and "
                  "underscores, beginning with no digit [S136]");
}

/// The name in collate<"name">, and what is collated.
template <class E, bool IsPlain>
consteval void collation() {
    if constexpr (!detail::is_refused<E>())
        static_assert(is_collated<E>,
                      "stele: collate<> of something that is no text; only text has a collation "
                      "[S180]");
    static_assert(IsPlain,
                  "stele: collate<> with a name that is none; use letters, digits and "
                  "underscores, beginning with no digit [S137]");
}

/// The type that a function gives.
template <class T>
consteval bool function_result() {
    static_assert(can_be_read<T>,
                  "stele: a function that gives a type that cannot be read from the database; use "
                  "one with a stele::type_mapping that owns its value [S138]");
    return can_be_read<T>;
}

/// The functions that give a date or a time.
template <bool HasType>
consteval void calendar_result() {
    static_assert(HasType,
                  "stele: this function gives a date or a time of <chrono>; include "
                  "<stele/chrono.hpp> [S139]");
}

}  // namespace check
}  // namespace stele
