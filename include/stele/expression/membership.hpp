// SPDX-License-Identifier: BSL-1.0
#pragma once

// `e IN (a, b, c)`, `e IN (SELECT value FROM json_each(?))` for a range, and NOT IN. Of a SELECT:
// subquery.hpp.

#include <stele/check/predicate.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/operator_table.hpp>
#include <stele/expression/separated.hpp>
#include <stele/types/json_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele {

/// `e IN (a, b, c)`.
template <bool Negated, class E, class... Vs>
struct in_list : expression<in_list<Negated, E, Vs...>> {
    using stele_type = nullable_if_t<bool, is_optional<typename E::stele_type> ||
                                               (is_optional<typename Vs::stele_type> || ...)>;
    using stele_children = list<E, Vs...>;
    static constexpr auto stele_precedence = detail::precedence::equality;
    static constexpr bool stele_parameters = E::stele_parameters || (Vs::stele_parameters || ...);

    [[no_unique_address]] E operand;
    [[no_unique_address]] detail::pack<Vs...> values;

    using expression<in_list>::operator=;

    template <class V>
    static constexpr void stele_walk(V& v, const in_list* self) {
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence < detail::precedence::equality);
        v.text(Negated ? " NOT IN (" : " IN (");
        detail::pack<Vs...>::each(self ? &self->values : nullptr, detail::separated<V>{v});
        v.text(")");
    }
};

/// `e IN (SELECT value FROM json_each(?))`: the values of a range, as JSON. ("The json_each() and
/// json_tree() table-valued functions".)
template <bool Negated, class E, class List>
struct in_range : expression<in_range<Negated, E, List>> {
    using stele_type = nullable_if_t<bool, is_optional<typename E::stele_type>>;
    using stele_children = list<E, parameter<List>>;
    static constexpr auto stele_precedence = detail::precedence::equality;
    static constexpr bool stele_parameters = true;

    [[no_unique_address]] E operand;
    parameter<List> values;

    using expression<in_range>::operator=;

    template <class V>
    static constexpr void stele_walk(V& v, const in_range* self) {
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence < detail::precedence::equality);
        v.text(Negated ? " NOT IN (SELECT value FROM json_each("
                       : " IN (SELECT value FROM json_each(");
        detail::walk<parameter<List>>(v, self ? &self->values : nullptr);
        v.text("))");
    }
};

namespace detail {

namespace predicates {
struct in {
    static constexpr bool negated = false;
};
struct not_in {
    static constexpr bool negated = true;
};
}  // namespace predicates

using std::begin;
using std::end;

/// What in() takes as a list of values: it can be iterated over, and is no value itself as text is.
template <class T>
concept ValueRange = !Expression<T> && !Operand<T> && !Select<T> && !Mapped<stored_t<T>> &&
                     requires(std::remove_reference_t<T> & range) {
    begin(range) != end(range);
    *begin(range);
};

template <class Range>
using element_t = typename std::iterator_traits<std::remove_cvref_t<decltype(begin(
    std::declval<std::remove_reference_t<Range>&>()))>>::value_type;

template <class T>
struct without_sql_type {
    static constexpr bool value = !has_sql_type<T>;
};

// ---- in(a, b, c) --------------------------------------------------------------------------------

template <class Row, class E, class... Vs>
struct among {
    static constexpr bool allowed = sizeof...(Vs) != 0 && (is_listable<E, bare_t<Vs>> && ...);
    using type = std::conditional_t<allowed, in_list<Row::negated, E, operand_t<Vs, value_t<E>>...>,
                                    refused<bool>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] Vs&&... values) {
        if constexpr (allowed) {
            if constexpr ((has_sql_type<bare_t<Vs>> && ...))
                static_cast<void>((check::listed_value<E, bare_t<Vs>>() && ...));
            else
                static_cast<void>(
                    check::listed_value<E, first_bad<list<bare_t<Vs>...>, without_sql_type>>());
            return {{}, e, {{to_operand<operand_t<Vs, value_t<E>>>(static_cast<Vs&&>(values))}...}};
        } else {
            using culprit = first_bad<list<bare_t<Vs>...>, unlistable<E>::template test>;
            if constexpr (is_never_null_value<culprit> && sizeof...(Vs) != 0)
                check::comparison<equality, E, culprit>();
            else check::listed<sizeof...(Vs), culprit>();
            return {};
        }
    }
};

// ---- in(range) ----------------------------------------------------------------------------------

// How many elements a range has by its type, an array; npos for others.
template <class Range>
inline constexpr std::size_t fixed_size = static_cast<std::size_t>(-1);
template <class T, std::size_t N>
inline constexpr std::size_t fixed_size<T[N]> = N;
template <class Range>
    requires requires(const Range& range) {
        std::tuple_size<Range>::value;
        range[0];
    }
inline constexpr std::size_t fixed_size<Range> = std::tuple_size<Range>::value;

// An array is kept as it is, so that a statement with one is constexpr; of others the text is made
// at once, for who knows how often they can be iterated over.
template <class Stored, class Range, std::size_t N = fixed_size<std::remove_cv_t<Range>>>
struct listed_as {
    using type = array_values<Stored, N>;
    static constexpr type of(Range& range) { return copy(range, make_indices<N>{}); }

private:
    template <std::size_t... Is>
    static constexpr type copy([[maybe_unused]] Range& range, indices<Is...>) {
        return {{static_cast<Stored>(range[Is])...}};
    }
};
template <class Stored, class Range>
struct listed_as<Stored, Range, static_cast<std::size_t>(-1)> {
    using type = std::string;
    static constexpr type of(Range& range) { return json_of<Stored>(range); }
};

template <class Row, class E, ValueRange Range>
struct among<Row, E, Range> {
    using range = std::remove_reference_t<Range>;
    using element = element_t<Range>;
    static constexpr bool allowed = is_json_element<E, element> && is_listable<E, element>;
    using values = listed_as<typename met_as<element, judged_t<E>>::plain, range>;
    using type = std::conditional_t<allowed, in_range<Row::negated, E, typename values::type>,
                                    refused<bool>>;

    static constexpr type of([[maybe_unused]] const E& e, [[maybe_unused]] Range&& given) {
        if constexpr (allowed)
            return {{}, e, parameter<typename values::type>{{}, values::of(given)}};
        else if constexpr (is_no_operand<element>) check::no_operand<element>();
        else if constexpr (!Mapped<judged_t<element>>) static_cast<void>(check::operand<element>());
        else if constexpr (is_json_element<E, element>) check::comparison<equality, E, element>();
        else check::listed_range<E, element>();
        if constexpr (!allowed) return {};
    }
};

// in(select) is in statement/subquery.hpp.

template <class E, class... Vs>
struct member_predicate<predicates::in, E, Vs...> : among<predicates::in, E, Vs...> {};
template <class E, class... Vs>
struct member_predicate<predicates::not_in, E, Vs...> : among<predicates::not_in, E, Vs...> {};

}  // namespace detail
}  // namespace stele
