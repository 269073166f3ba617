// SPDX-License-Identifier: BSL-1.0
#pragma once

// CASE WHEN "book"."rating" > ? THEN ? ELSE ? END.

#include <stele/check/case.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/common_type.hpp>
#include <stele/expression/expression.hpp>
#include <stele/expression/nullability.hpp>
#include <stele/expression/operators.hpp>
#include <stele/meta/pack.hpp>

#include <optional>
#include <type_traits>

namespace stele {

/// A branch of case_() before it has met the others, and its value with them a type.
template <class Condition, class Value>
struct case_branch {
    using stele_case_branch = void;
    using stele_children = list<Condition, Value>;
    using value_type = Value;
    static constexpr bool has_condition = true;
    [[no_unique_address]] Condition condition;
    [[no_unique_address]] Value value;
};
/// else_().
template <class Value>
struct case_branch<void, Value> {
    using stele_case_branch = void;
    using value_type = Value;
    static constexpr bool has_condition = false;
    [[no_unique_address]] Value value;
};

namespace detail {

/// ` WHEN condition THEN value`.
template <class Condition, class Value>
struct case_part {
    using stele_children = list<Condition, Value>;
    using value_node = Value;
    static constexpr bool has_condition = true;
    static constexpr bool stele_parameters = Condition::stele_parameters || Value::stele_parameters;

    [[no_unique_address]] Condition condition;
    [[no_unique_address]] Value value;

    template <class V>
    static constexpr void stele_walk(V& v, const case_part* self) {
        v.text(" WHEN ");
        walk<Condition>(v, self ? &self->condition : nullptr);
        v.text(" THEN ");
        walk<Value>(v, self ? &self->value : nullptr);
    }
};
/// ` ELSE value`.
template <class Value>
struct case_part<void, Value> {
    using stele_children = list<Value>;
    using value_node = Value;
    static constexpr bool has_condition = false;
    static constexpr bool stele_parameters = Value::stele_parameters;

    [[no_unique_address]] Value value;

    template <class V>
    static constexpr void stele_walk(V& v, const case_part* self) {
        v.text(" ELSE ");
        walk<Value>(v, self ? &self->value : nullptr);
    }
};

template <class V>
struct unseparated {
    V& v;
    template <class Node>
    constexpr void operator()(const Node* node) {
        walk<Node>(v, node);
    }
};

}  // namespace detail

/// `CASE WHEN … THEN … ELSE … END`, of type T.
template <class T, class... Parts>
struct case_expression : expression<case_expression<T, Parts...>> {
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return (Parts::has_condition && ...) ||
               (detail::can_be_null_in<Context, typename Parts::value_node>() || ...);
    }

    using stele_type = nullable_if_t<T, stele_can_be_null<detail::no_statement>()>;
    using stele_children = typename detail::concat<typename Parts::stele_children...>::type;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = (Parts::stele_parameters || ...);

    [[no_unique_address]] detail::pack<Parts...> parts;

    using expression<case_expression>::operator=;

    // Errors: branches behind case_().
    template <class... Args>
    constexpr detail::refused<stele_type> when(const Args&...) const {
        check::branch_behind<case_expression>();
        return {};
    }
    template <class... Args>
    constexpr detail::refused<stele_type> else_(const Args&...) const {
        check::branch_behind<case_expression>();
        return {};
    }

    template <class V>
    static constexpr void stele_walk(V& v, const case_expression* self) {
        v.text("CASE");
        detail::pack<Parts...>::each(self ? &self->parts : nullptr, detail::unseparated<V>{v});
        v.text(" END");
    }
};

namespace detail {

/// How a branch keeps its value: a C++ value as it will be bound.
template <class T, bool IsNode = Expression<T> || Operand<T> || is_null_constant<T>>
struct kept {
    using type = std::remove_cvref_t<T>;
};
template <class T>
struct kept<T, false> {
    using type = stored_t<T>;
};
// What is refused, and could not be returned.
template <class T>
    requires std::is_array_v<stored_t<T>>
struct kept<T, false> {
    using type = std::decay_t<T>;
};
template <class T>
using kept_t = typename kept<T>::type;

template <class T>
constexpr kept_t<T> keep(T&& value) {
    if constexpr (same<kept_t<T>, std::remove_cvref_t<T>> || std::is_array_v<stored_t<T>>)
        return static_cast<T&&>(value);
    else return to_stored<kept_t<T>>(static_cast<T&&>(value));
}

template <class C, class V, bool Ours = Expression<C> || Assignment<C>>
struct branch_of {};
template <class C, class V>
struct branch_of<C, V, true> {
    using type = case_branch<condition_t<C>, kept_t<V>>;
};
template <class C, class V>
using branch_t = typename branch_of<C, V>::type;

/// Neither a branch nor a part that can be absent, but with something of the language.
template <class... Args>
inline constexpr bool is_no_when = (OfLanguage<Args> || ...);
template <class C, class V>
inline constexpr bool is_no_when<C, V> = (OfLanguage<C> || OfLanguage<V>)&&!Expression<C> &&
                                         !Assignment<C> && !same<std::remove_cvref_t<C>, bool>;

template <class Value, class T>
struct case_value_node : operand<Value, T> {};
template <class T>
struct case_value_node<std::nullopt_t, T> {
    using type = null_constant;
};

template <class Branch, class First>
struct part_of;
template <class C, class V, class First>
struct part_of<case_branch<C, V>, First> {
    using value = typename case_value_node<V, judged_t<First>>::type;
    using type = case_part<C, value>;
    static constexpr type of(case_branch<C, V>&& b) {
        if constexpr (same<C, void>) return {to_operand<value>(static_cast<V&&>(b.value))};
        else return {static_cast<C&&>(b.condition), to_operand<value>(static_cast<V&&>(b.value))};
    }
};

template <class T>
struct is_typed_node {
    static constexpr bool value = !same<T, null_constant>;
};
// The common type of nodes, those of NULL aside.
template <class Nodes>
struct case_type;
template <class... Nodes>
struct case_type<list<Nodes...>> {
    using type = common_type_t<Nodes...>;
};

template <class First, class... Branches>
struct case_parts {
    template <class... Parts>
    static case_expression<typename case_type<typename filter<list<typename Parts::value_node...>,
                                                              is_typed_node>::type>::type,
                           Parts...>
        made(list<Parts...>);
    using node = decltype(made(list<typename part_of<Branches, First>::type...>{}));
    static constexpr bool allowed = ((is_null_constant<typename Branches::value_type> ||
                                      (has_sql_type<typename Branches::value_type> &&
                                       comparable<typename Branches::value_type, First>)) &&
                                     ...);
    using type = std::conditional_t<allowed, node, refused<typename node::stele_type>>;

    static constexpr type of(Branches&&... branches) {
        static_cast<void>((check::case_value<First, typename Branches::value_type>() && ...));
        if constexpr (allowed)
            return {{}, {{part_of<Branches, First>::of(static_cast<Branches&&>(branches))}...}};
        else return {};
    }
};
template <class First, class... Branches>
    requires(!same<First, void> && !has_sql_type<First>)
struct case_parts<First, Branches...> {
    using type = refused<std::optional<bool>>;
    static constexpr type of(Branches&&...) {
        static_cast<void>(check::operand<First>());
        return {};
    }
};
template <Placeholder First, class... Branches>
struct case_parts<First, Branches...> {
    using type = refused<std::optional<bool>>;
    static constexpr type of(Branches&&...) {
        static_cast<void>(check::type_of_its_own<First>());
        return {};
    }
};
template <class... Branches>
struct case_parts<void, Branches...> {
    using type = refused<std::optional<bool>>;
    static constexpr type of(Branches&&...) {
        check::case_type<typename Branches::value_type...>();
        return {};
    }
};

template <bool Allowed, class... Branches>
struct case_of {
    using type = refused<std::optional<bool>>;
};
/// case_() of nothing, to which branches are said as if they were clauses.
struct refused_case : expression<refused_case> {
    using stele_refused = void;
    using stele_type = std::optional<bool>;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;

    template <class... Args>
    constexpr refused_case when(const Args&...) const {
        return {};
    }
    template <class... Args>
    constexpr refused_case then(const Args&...) const {
        return {};
    }
    template <class... Args>
    constexpr refused_case else_(const Args&...) const {
        return {};
    }
    template <class V>
    static constexpr void stele_walk(V& v, const refused_case*) {
        refused<std::optional<bool>>::stele_walk(v, nullptr);
    }
};
template <>
struct case_of<false> {
    using type = refused_case;
};
template <class... Branches>
struct case_of<true, Branches...>
    : case_parts<deciding<typename Branches::value_type...>, Branches...> {};

template <class... Branches>
using case_of_t =
    case_of<else_comes_last<std::remove_cvref_t<Branches>...>, std::remove_cvref_t<Branches>...>;

}  // namespace detail

/// ` WHEN condition THEN value`, a branch of case_(): the value is a C++ value, an expression, or
/// std::nullopt. (With a C++ bool in place of the condition, when() is a part of a statement that
/// can be absent.) An error: no condition.
template <class C, class V>
constexpr detail::branch_t<C, V> when(C&& condition, V&& value) {
    static_cast<void>(check::condition<check::conditional::when, detail::bare_t<C>>());
    return {detail::to_operand<detail::condition_t<C>>(static_cast<C&&>(condition)),
            detail::keep(static_cast<V&&>(value))};
}

/// An error: a branch without condition, value or either.
template <class... Args>
    requires(detail::is_no_when<Args...>)
constexpr case_branch<detail::refused<bool>, detail::refused<bool>> when(Args&&...) {
    check::branch<detail::bare_t<Args>...>();
    return {};
}
template <class Void = void>
constexpr case_branch<detail::refused<bool>, detail::refused<bool>> when(...) {
    check::values_alone<list<Void>, Void>();
    return {};
}

/// ` ELSE value`, the end of case_(). Beside a C++ value, look-up needs a using.
template <class V>
constexpr case_branch<void, detail::kept_t<V>> else_(V&& value) {
    return {detail::keep(static_cast<V&&>(value))};
}

/// An error: no value, or several.
template <class... Vs>
    requires(sizeof...(Vs) != 1)
constexpr case_branch<void, detail::refused<bool>> else_(Vs&&...) {
    check::else_value<sizeof...(Vs)>();
    return {};
}

/// `CASE WHEN c THEN v … ELSE v END`: `case_(when(Book::rating > 4, "good"), else_("bad"))`. The
/// first value whose condition is true; without else_(), NULL where none is. Of the type that the
/// values have in common; a C++ value takes that of an expression, integers with reals give
/// double. An error: values of different types; std::nullopt alone; else_() that is not last.
template <class... Branches>
constexpr typename detail::case_of_t<Branches...>::type case_(Branches&&... branches) {
    if constexpr (!else_comes_last<std::remove_cvref_t<Branches>...>) {
        check::branches<std::remove_cvref_t<Branches>...>();
        return {};
    } else {
        return detail::case_of_t<Branches...>::of(
            std::remove_cvref_t<Branches>(static_cast<Branches&&>(branches))...);
    }
}

}  // namespace stele
