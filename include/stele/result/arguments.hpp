// SPDX-License-Identifier: BSL-1.0
#pragma once

// The values that a call gives to a statement's placeholders: matched, converted and judged at the
// call, then bound where they lie.

#include <stele/expression/placeholder.hpp>
#include <stele/meta/pack.hpp>
#include <stele/result/bind.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/statement/held.hpp>
#include <stele/statement/placeholders.hpp>

#include <cstddef>
#include <utility>

namespace stele::detail {

/// The values of a statement without placeholders.
struct no_values {};

/// The values of a call, one for each placeholder.
template <class Placeholders, class... Values>
struct call_values;
template <class... Placeholders, class... Values>
struct call_values<list<Placeholders...>, Values...> {
    static constexpr std::size_t size = sizeof...(Values);
    pack<Values...> values;

    static constexpr std::size_t index_of(std::string_view name) {
        constexpr std::string_view argument_names[]{Placeholders::stele_placeholder_name...};
        return index_of_name(argument_names, size, name);
    }
};

/// Binds a statement's own values, and those of a call where the placeholders stand. A name gets
/// the next index where it first stands, and keeps it, as in SQLite ("SQLite C Interface: Binding
/// Values To Prepared Statements").
template <class Values>
class call_binder : public binder {
public:
    call_binder(parameter_target& target, const Values& values) : binder(target), values_(values) {}

    template <class Node>
    void placeholder() {
        constexpr std::size_t at = Values::index_of(Node::stele_placeholder_name);
        if (bound_[at]) return;
        bound_[at] = true;
        bind(next_index(), get<at>(values_.values));
    }

private:
    const Values& values_;
    bool bound_[Values::size]{};
};

/// A statement, and the values of a call, whose types only the function knows that binds them.
struct unbound {
    const void* statement = nullptr;
    const void* values = nullptr;
    void (*bind)(parameter_target& target, const unbound& self) = nullptr;  ///< null: no parameters
};
template <class S, class Values>
void bind_unbound(parameter_target& target, const unbound& self) {
    const S& statement = *static_cast<const S*>(self.statement);
    if constexpr (same<Values, no_values>) {
        binder b{target};
        S::stele_walk(b, &statement);
    } else {
        call_binder<Values> b{target, *static_cast<const Values*>(self.values)};
        S::stele_walk(b, &statement);
    }
}
template <class S, class Values>
[[gnu::always_inline]] constexpr unbound to_bind(const S& statement, const Values& values) {
    if constexpr (S::stele_parameters) return {&statement, &values, &bind_unbound<S, Values>};
    else return {};
}

// What a value is kept as until it is bound.
template <class Placeholder, class T, bool Null = is_null_constant<T>>
struct kept_value : met_as<T, typename Placeholder::stele_given_as> {};
template <class Placeholder, class T>
struct kept_value<Placeholder, T, true> {
    using type = std::optional<typename Placeholder::stele_given_as>;
};

template <class Value, class... Uses>
constexpr void judge_value(Value& value, list<Uses...>) {
    (Uses::stele_use::template judge<typename Uses::stele_type>(value), ...);
}

template <class S, class Placeholder, class T>
constexpr typename kept_value<Placeholder, T>::type keep_value(T&& given) {
    using kept = typename kept_value<Placeholder, T>::type;
    if constexpr (is_null_constant<T>) {
        return {};
    } else {
        kept value = to_stored<kept>(static_cast<T&&>(given));
        judge_value(value, uses_of_t<Placeholder, S>{});
        return value;
    }
}

// An argument, to be found by position.
template <std::size_t I, class T>
struct given {
    T&& value;
};
template <class Indices, class... Ts>
struct given_arguments;
template <std::size_t... Is, class... Ts>
struct given_arguments<indices<Is...>, Ts...> : given<Is, Ts>... {};
template <std::size_t I, class T>
constexpr T&& given_at(const given<I, T>& g) {
    return static_cast<T&&>(g.value);
}

// The place of the argument for a placeholder.
template <class Placeholder, std::size_t I, class... Args>
constexpr std::size_t place_of_argument() {
    if constexpr ((NamedArgument<Args> && ...)) {
        constexpr std::string_view argument_names[]{std::remove_cvref_t<Args>::name...};
        return index_of_name(argument_names, sizeof...(Args), Placeholder::stele_placeholder_name);
    } else {
        return I;
    }
}

/// A call of a statement with arguments that match its placeholders.
template <class S, class Placeholders, class Indices, class... Args>
struct matched_call;
template <class S, class... Placeholders, std::size_t... Is, class... Args>
struct matched_call<S, list<Placeholders...>, indices<Is...>, Args...> {
    template <class Placeholder, std::size_t I>
    using value_for = argument_value_t<nth<place_of_argument<Placeholder, I, Args...>(), Args...>>;
    using type =
        call_values<list<Placeholders...>,
                    typename kept_value<Placeholders, value_for<Placeholders, Is>>::type...>;

    static consteval bool judge() {
        constexpr bool right =
            ((argument_fits<Placeholders, bare_t<value_for<Placeholders, Is>>> &&
              argument_may_be_null<Placeholders, bare_t<value_for<Placeholders, Is>>,
                                   takes_null<uses_of_t<Placeholders, S>>>)&&...);
        if constexpr (!right) {
            using wrong = first_bad<list<of_placeholder<Placeholders, Is>...>, does_not_fit>;
            static_cast<void>(
                check::placeholder_argument<typename wrong::placeholder, typename wrong::argument,
                                            wrong::nullable>());
        }
        return right;
    }
    static constexpr type make(const given_arguments<indices<Is...>, Args...>& all) {
        return {{{keep<Placeholders, Is>(all)}...}};
    }

private:
    template <class Placeholder, std::size_t I>
    struct of_placeholder {
        using placeholder = Placeholder;
        using argument = bare_t<value_for<Placeholder, I>>;
        static constexpr bool nullable = takes_null<uses_of_t<Placeholder, S>>;
    };
    template <class Pair>
    struct does_not_fit {
        static constexpr bool value =
            !argument_fits<typename Pair::placeholder, typename Pair::argument> ||
            !argument_may_be_null<typename Pair::placeholder, typename Pair::argument,
                                  Pair::nullable>;
    };

    template <class Placeholder, std::size_t I>
    static constexpr auto keep(const given_arguments<indices<Is...>, Args...>& all) {
        using value = value_for<Placeholder, I>;
        auto&& found = given_at<place_of_argument<Placeholder, I, Args...>()>(all);
        if constexpr (NamedArgument<decltype(found)>)
            return keep_value<S, Placeholder, value>(static_cast<value&&>(found.value));
        else return keep_value<S, Placeholder, value>(static_cast<value&&>(found));
    }
};

/// Whether the arguments of a call match the placeholders of a statement. Where they do not, there
/// has been a sentence.
template <class S, class... Args>
consteval bool judge_call() {
    using placeholders = placeholders_t<S>;
    if constexpr (render::measured_of<S, sqlite_dialect>.refused) {
        return false;  // what was refused may have had some of them
    } else if constexpr (check::placeholders<S>(placeholders{})) {
        if constexpr (check::arguments::match(placeholders{}, list<bare_t<Args>...>{}))
            return matched_call<S, placeholders, make_indices<placeholders::size>,
                                Args...>::judge();
    }
    return false;
}

/// The values of a call of a statement, which was judged; none where the arguments were refused.
template <class S, bool Right, class... Args>
constexpr auto values_of_call(Args&&... args) {
    using placeholders = placeholders_t<S>;
    if constexpr (!Right || placeholders::size == 0) return no_values{};
    else
        return matched_call<S, placeholders, make_indices<placeholders::size>, Args...>::make(
            {{static_cast<Args&&>(args)}...});
}

// What a result of a call holds: the statement, and the values with which it runs.
template <class S, class Values>
struct call;
template <class S, class Values>
struct held<call<S, Values>> {
    using statement = typename held<S>::statement;
    using given = held&&;
    held<S> of;
    Values values;
    constexpr given give() { return static_cast<held&&>(*this); }
    constexpr const statement& get() const { return of.get(); }
};

}  // namespace stele::detail
