// SPDX-License-Identifier: BSL-1.0
#pragma once

// The table of functions: of text, of numbers, and of values of any one type. What they do is in
// SQLite's documentation, "Built-In Scalar SQL Functions".

#include <stele/expression/function.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele {

namespace detail::fn {

inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

struct gives_text : null_if_any {
    static constexpr argument takes[]{argument::text};
    template <class...>
    using value = std::string;
};
struct gives_integer : null_if_any {
    template <class...>
    using value = std::int64_t;
};
struct gives_number : null_if_any {
    static constexpr argument takes[]{argument::number};
    template <class E>
    using value = arithmetic::number<typename E::stele_type, typename E::stele_type>;
};
// Text with optional characters to remove.
struct trims : gives_text {
    static constexpr std::size_t at_most = 2;
};
/// One of several, of their common type.
struct chooses : null_if_any {
    using stele_agreeing = void;
    static constexpr std::size_t at_least = 2, at_most = any_number;
    template <class... Es>
    using value = common_type_t<Es...>;
};
struct substring : null_if_any {
    static constexpr argument takes[]{argument::bytes, argument::integer};
    static constexpr std::size_t at_least = 2, at_most = 3;
    template <class E>
    static constexpr bool is_blob =
        sql_kind_of<remove_optional_t<typename E::stele_type>> == kind::blob;
    template <class E, class...>
    using value = std::conditional_t<is_blob<E>, std::vector<std::byte>, std::string>;
    // SQLite gives NULL for an empty blob.
    template <class Context, class E, class... Es>
    static constexpr bool can_be_null() {
        return is_blob<E> || null_if_any::can_be_null<Context, E, Es...>();
    }
};
struct rounds : null_if_any {
    static constexpr argument takes[]{argument::number, argument::integer};
    static constexpr std::size_t at_most = 2;
    template <class...>
    using value = double;
};
struct chooses_not_null : chooses {
    template <class Context, class... Es>
    static constexpr bool can_be_null() {
        return null_if_all::can_be_null<Context, Es...>();
    }
};
// Of the first's type, and always possibly NULL.
struct nulls : chooses {
    static constexpr std::size_t at_most = 2;
    template <class First, class>
    using value = common_type_t<First>;
    template <class, class...>
    static constexpr bool can_be_null() {
        return true;
    }
};

// clang-format off
struct lower  : gives_text { static constexpr std::string_view sql = "lower("; };
struct upper  : gives_text { static constexpr std::string_view sql = "upper("; };
struct trim   : trims      { static constexpr std::string_view sql = "trim("; };
struct ltrim  : trims      { static constexpr std::string_view sql = "ltrim("; };
struct rtrim  : trims      { static constexpr std::string_view sql = "rtrim("; };
struct replace : gives_text { static constexpr std::string_view sql = "replace("; static constexpr std::size_t at_least = 3, at_most = 3; };
struct substr : substring  { static constexpr std::string_view sql = "substr("; };
struct length : gives_integer { static constexpr std::string_view sql = "length("; static constexpr argument takes[]{argument::bytes}; };
struct instr  : gives_integer { static constexpr std::string_view sql = "instr("; static constexpr argument takes[]{argument::text}; static constexpr std::size_t at_least = 2, at_most = 2; };
struct abs    : gives_number  { static constexpr std::string_view sql = "abs("; };
struct sign   : gives_integer { static constexpr std::string_view sql = "sign("; static constexpr feature needs = feature::sign; static constexpr argument takes[]{argument::number}; };
struct round  : rounds     { static constexpr std::string_view sql = "round("; };
struct coalesce : chooses_not_null { static constexpr std::string_view sql = "coalesce("; };
struct nullif   : nulls    { static constexpr std::string_view sql = "nullif("; };
struct least    : chooses  { static constexpr bool ordered = true; static constexpr std::string_view sql = "min("; };
struct greatest : chooses  { static constexpr bool ordered = true; static constexpr std::string_view sql = "max("; };
struct concat   : gives_text {
    static constexpr argument takes[]{argument::printed};
    static constexpr std::size_t at_least = 2, at_most = any_number;
};
// clang-format on

template <class E>
inline constexpr bool is_concatenation = false;
template <class... Es>
inline constexpr bool is_concatenation<call<concat, Es...>> = true;

}  // namespace detail::fn

/// `a || b || c`.
template <class... Es>
struct call<detail::fn::concat, Es...> : expression<call<detail::fn::concat, Es...>> {
    using stele_type = nullable_if_t<std::string, (is_optional<typename Es::stele_type> || ...)>;
    using stele_children = list<Es...>;
    static constexpr auto stele_precedence = detail::precedence::concatenation;
    static constexpr bool stele_parameters = (Es::stele_parameters || ...);

    [[no_unique_address]] detail::pack<Es...> arguments;

    using expression<call>::operator=;

    template <class V>
    static constexpr void stele_walk(V& v, const call* self) {
        detail::pack<Es...>::each(self ? &self->arguments : nullptr, operands<V>{v});
    }

private:
    template <class V>
    struct operands {
        V& visitor;
        bool is_first = true;

        template <class Node>
        constexpr void operator()(const Node* node) {
            constexpr auto binds = detail::precedence::concatenation;
            if (!is_first) visitor.text(" || ");
            detail::walk_operand<Node>(
                visitor, node,
                Node::stele_precedence < binds || (!is_first && Node::stele_precedence == binds &&
                                                   !detail::fn::is_concatenation<Node>));
            is_first = false;
        }
    };
};

/// `lower(e)`: text in lower case (SQLite: ASCII letters only); NULL where e is. An error: e is no
/// text.
STELE_FUNCTION(lower)
/// `upper(e)`: text in upper case (SQLite: ASCII letters only).
STELE_FUNCTION(upper)
/// `trim(e)`, `trim(e, characters)`: text without spaces, or without those characters, at both
/// ends.
STELE_FUNCTION(trim)
/// `ltrim(e)`, `ltrim(e, characters)`: the same at the beginning.
STELE_FUNCTION(ltrim)
/// `rtrim(e)`, `rtrim(e, characters)`: the same at the end.
STELE_FUNCTION(rtrim)
/// `replace(e, from, to)`: text with each `from` replaced.
STELE_FUNCTION(replace)
/// `substr(e, from)`, `substr(e, from, n)`: n characters of text, or bytes of a blob, from the
/// one numbered `from`, counted from 1; a negative `from` counts from the end. Of a blob it is
/// optional: SQLite gives NULL for an empty one.
STELE_FUNCTION(substr)
/// `length(e)`: the number of characters of text, or bytes of a blob, as std::int64_t.
STELE_FUNCTION(length)
/// `instr(e, s)`: where text s begins in e, from 1 on, or 0, as std::int64_t.
STELE_FUNCTION(instr)
/// `a || b || …`: text and numbers in a row, as text; NULL where one of them is NULL.
STELE_FUNCTION(concat)
/// `abs(e)`: std::int64_t or double. abs(-2^63) is a run-time error.
STELE_FUNCTION(abs)
/// `sign(e)`: -1, 0 or 1, as std::int64_t.
STELE_FUNCTION(sign)
/// `round(e)`, `round(e, digits)`: double.
STELE_FUNCTION(round)
/// `coalesce(a, b, …)`: the first that is not NULL; optional only where all are. Of a column's
/// type; integers with reals give double. An error: types that differ.
STELE_FUNCTION(coalesce)
/// `nullif(a, b)`: a, or NULL where a equals b; optional.
STELE_FUNCTION(nullif)
/// `min(a, b, …)` of values, where min(e) is an aggregate; NULL where one of them is.
STELE_FUNCTION(least)
/// `max(a, b, …)` of values, where max(e) is an aggregate; NULL where one of them is.
STELE_FUNCTION(greatest)

}  // namespace stele
