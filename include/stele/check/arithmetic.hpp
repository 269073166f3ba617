// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the operands of `+ - * / %`.

#include <stele/check/constant.hpp>
#include <stele/check/message.hpp>
#include <stele/check/moments.hpp>
#include <stele/check/no_operand.hpp>
#include <stele/check/no_value.hpp>
#include <stele/check/operands.hpp>

namespace stele {

/// Whether both operands are integers.
template <class L, class R>
inline constexpr bool are_integers =
    sql_kind_of<typename detail::judged_beside<L, R>::type> ==
    kind::integer&& sql_kind_of<typename detail::judged_beside<R, L>::type> == kind::integer;

/// Whether two operands can be added, multiplied and so on.
template <class L, class R>
inline constexpr bool calculable = gives_placeholder_a_type<L, R>&& comparable<L, R>&&
    supports_beside<L, R, operations::arithmetic>;

namespace detail {
template <class Row>
concept Adds = requires {
    Row::adds;
};
}  // namespace detail

/// Whether an operation is no `+` with text, for which SQL has `||`.
template <class Operation, class L, class R>
inline constexpr bool adds_no_texts =
    !(detail::Adds<Operation> && (detail::is_text_operand<L>() || detail::is_text_operand<R>()));

namespace check {

/// The operands of % are integers.
template <class L, class R>
consteval void remainder() {
    static_assert(are_integers<L, R>,
                  "stele: % of something that is no integer; use integers [S115]");
}

/// `+` with text.
template <class Row, class L, class R>
consteval void concatenation() {
    static_assert(adds_no_texts<Row, L, R>,
                  STELE_SENTENCE("S165",
                                 "stele: + with text; SQL's + is for numbers, concat(a, b) puts "
                                 "texts together",
                                 "stele: + with text, of ", described<L>(), " and ", described<R>(),
                                 "; SQL's + is for numbers, concat(a, b) puts texts together"));
}

template <class Row, class L, class R>
consteval void arithmetic() {
    if constexpr (HasNoValue<L> || HasNoValue<R>) {
        value<std::conditional_t<HasNoValue<L>, L, R>>();
    } else if constexpr (!usable<L, R>) {
        if constexpr (is_no_operand<L>) no_operand<L>();
        else if constexpr (is_no_operand<R>) no_operand<R>();
        else static_cast<void>(operands<L, R>());
    } else if constexpr (calculable<L, R>) {
        if constexpr (Row::integers_only) remainder<L, R>();
        if constexpr (Constant<R>) divisor<Row, R>();
    } else if constexpr (!detail::is_refused<L>() && !detail::is_refused<R>()) {
        if constexpr (!adds_no_texts<Row, L, R>) concatenation<Row, L, R>();
        else if constexpr (!arithmetic_of_moments<L, R, typename detail::judged_beside<L, R>::type,
                                                  typename detail::judged_beside<R, L>::type>())
            static_assert(
                calculable<L, R>,
                STELE_SENTENCE(
                    "S116",
                    "stele: arithmetic of something that is no number; use numbers, or a type whose "
                    "type_mapping supports it",
                    "stele: there is no arithmetic of ", described<L>(), " and ", described<R>(),
                    "; use numbers, or a type whose type_mapping supports it"));
    }
}

}  // namespace check
}  // namespace stele
