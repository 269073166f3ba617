// SPDX-License-Identifier: BSL-1.0
#pragma once

// Functions: one template, one row for each. lower("book"."title"), substr(…, ?, ?) and so on. The
// rows are in text_functions.hpp and its neighbours.

#include <stele/check/function.hpp>
#include <stele/expression/common_type.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>
#include <stele/expression/operator_table.hpp>
#include <stele/expression/separated.hpp>
#include <stele/meta/pack.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace stele {

/// A function of arguments. `Function`, a row of the table, says what it is in SQL and which type
/// it gives:
///
///     struct lower : text_function {                     // NULL where an argument is
///         static constexpr std::string_view sql = "lower(";
///         static constexpr argument takes[]{argument::text};          // the last may repeat
///         static constexpr std::size_t at_least = 1, at_most = 1;     // how many arguments
///         template <class...> using value = std::string;              // the type, without optional
///         template <class Context, class... Es> static constexpr bool can_be_null();
///     };
template <class Function, class... Es>
struct call : expression<call<Function, Es...>> {
    using stele_type = nullable_if_t<typename Function::template value<Es...>,
                                     Function::template can_be_null<detail::no_statement, Es...>()>;
    using stele_children = list<Es...>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = (Es::stele_parameters || ...);
    static constexpr bool stele_may_aggregate = Function::may_aggregate;

    [[no_unique_address]] detail::pack<Es...> arguments;

    using expression<call>::operator=;

    template <class Context>
    static constexpr bool stele_can_be_null() {
        return Function::template can_be_null<Context, Es...>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const call* self) {
        bool around = false;
        if constexpr (V::wants_text && Function::may_aggregate) around = v.enter_unknown();
        v.text(Function::sql);
        v.needs(Function::needs);
        detail::pack<Es...>::each(self ? &self->arguments : nullptr, detail::separated<V>{v});
        v.text(Function::end);
        if constexpr (V::wants_text && Function::may_aggregate) v.leave_unknown(around);
    }
};

namespace detail {

/// What a row says unless it says otherwise: NULL where an argument is.
struct null_if_any {
    static constexpr std::string_view end = ")";
    static constexpr feature needs = feature::count;  ///< nothing
    static constexpr std::size_t at_least = 1, at_most = 1;
    /// Whether it could be an aggregate, for all that is known of it.
    static constexpr bool may_aggregate = false;
    template <class Context, class... Es>
    static constexpr bool can_be_null() {
        return (can_be_null_in<Context, Es>() || ...);
    }
};
struct null_if_all : null_if_any {
    template <class Context, class... Es>
    static constexpr bool can_be_null() {
        return (can_be_null_in<Context, Es>() && ...);
    }
};
struct null_always : null_if_any {
    template <class, class...>
    static constexpr bool can_be_null() {
        return true;
    }
};

template <class T>
concept Argument = OfLanguage<T>;

// ---- functions whose arguments have kinds of their own ----------------------------------------

template <class Row, std::size_t I>
inline constexpr argument argument_at = Row::takes[I < sizeof(Row::takes) / sizeof(argument)
                                                       ? I
                                                       : sizeof(Row::takes) / sizeof(argument) - 1];

template <class Row, std::size_t I, class T>
using argument_node = operand_t<T, typename argument_context<argument_at<Row, I>>::type>;

template <class Row, bool Allowed, class... Nodes>
struct call_or_refused {
    using type = call<Row, Nodes...>;
};
template <class Row, class... Nodes>
struct call_or_refused<Row, false, Nodes...> {
    using type = refused<typename Row::template value<Nodes...>>;
};

/// The position of the first that is false.
template <bool... Right>
consteval std::size_t first_false() {
    constexpr bool all[]{Right..., false};
    std::size_t i = 0;
    while (all[i]) ++i;
    return i;
}

template <class Row, class Indices, class... Ts>
struct called_with;
template <class Row, std::size_t... Is, class... Ts>
struct called_with<Row, indices<Is...>, Ts...>
    : call_or_refused<Row, (is_argument<argument_at<Row, Is>, bare_t<Ts>>() && ...),
                      argument_node<Row, Is, Ts>...> {
    // The first culprit alone is reported.
    static consteval void judge() {
        if constexpr (!(is_argument<argument_at<Row, Is>, bare_t<Ts>>() && ...)) {
            constexpr std::size_t culprit =
                first_false<is_argument<argument_at<Row, Is>, bare_t<Ts>>()...>();
            static_cast<void>(check::function_argument<Row, argument_at<Row, culprit>,
                                                       nth<culprit, bare_t<Ts>...>>());
        }
    }
};

// ---- functions whose arguments stand for each other --------------------------------------------

template <class Row>
concept Agreeing = requires {
    typename Row::stele_agreeing;
};

template <class Row, class... Ts>
struct agreeing_call {
    using first = deciding<bare_t<Ts>...>;
    static constexpr bool allowed =
        ((has_sql_type<bare_t<Ts>> && comparable<bare_t<Ts>, first>)&&...);
    using type = typename call_or_refused<Row, allowed, operand_t<Ts, judged_t<first>>...>::type;
    static consteval void judge() {
        if constexpr (!(check::agrees<first, bare_t<Ts>>() && ...))
            static_cast<void>(
                check::agreement<first, nth<first_false<check::agrees<first, bare_t<Ts>>()...>(),
                                            bare_t<Ts>...>>());
        else if constexpr (requires { Row::ordered; }) check::ordered_function<first>();
    }
};

/// The type of a call that cannot be made.
template <class Row>
struct given_up {
    using type = refused<bool>;
};
template <class Row>
    requires(
        !Agreeing<Row> && !requires { Row::gives; } && requires { typename Row::template value<>; })
struct given_up<Row> {
    using type = refused<typename Row::template value<>>;
};

// No function, where no argument is ours: not_called() says so where nothing else fits. (Not a
// requires-clause: Clang before 16 looks at the return type first.)
template <class Row, bool Ours, bool Number, class... Ts>
struct called {};
template <class Row, class... Ts>
struct called<Row, true, false, Ts...> : given_up<Row> {
    static consteval void judge() { check::argument_count<Row, sizeof...(Ts)>(); }
};
template <class Row, class... Ts>
struct called<Row, true, true, Ts...> : called_with<Row, make_indices<sizeof...(Ts)>, Ts...> {};
template <Agreeing Row, class... Ts>
struct called<Row, true, true, Ts...> : agreeing_call<Row, Ts...> {};

template <class Row, class... Ts>
using called_by = called<Row, (Argument<Ts> || ...),
                         sizeof...(Ts) >= Row::at_least && sizeof...(Ts) <= Row::at_most, Ts...>;
template <class Row, class... Ts>
using call_t = typename called_by<Row, Ts...>::type;

template <class Call>
struct make_call {
    template <class... Ts>
    static constexpr Call of(Ts&&...) {
        return Call{};  // refused
    }
};
template <class Row, class... Es>
struct make_call<call<Row, Es...>> {
    template <class... Ts>
    static constexpr call<Row, Es...> of(Ts&&... arguments) {
        return {{}, {{to_operand<Es>(static_cast<Ts&&>(arguments))}...}};
    }
};

}  // namespace detail
}  // namespace stele

// The sentence about a call without arguments, or with C++ values alone. By an ellipsis, so that
// any other function of that name comes first.
#define STELE_VALUES_ALONE(name)                                            \
    template <class Void = void>                                            \
    constexpr typename detail::given_up<detail::fn::name>::type name(...) { \
        check::values_alone<detail::fn::name, Void>();                      \
        return {};                                                          \
    }

// The functions of the language differ in their row only.
#define STELE_FUNCTION(name)                                                    \
    template <class... Es>                                                      \
    constexpr detail::call_t<detail::fn::name, Es...> name(Es&&... arguments) { \
        detail::called_by<detail::fn::name, Es...>::judge();                    \
        return detail::make_call<detail::call_t<detail::fn::name, Es...>>::of(  \
            static_cast<Es&&>(arguments)...);                                   \
    }                                                                           \
    STELE_VALUES_ALONE(name)
