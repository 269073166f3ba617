// SPDX-License-Identifier: BSL-1.0
#pragma once

// `f(…) OVER (…)`: an aggregate or a window function over a window.

#include <stele/expression/nullability.hpp>
#include <stele/expression/window.hpp>
#include <stele/render/source.hpp>

namespace stele {

/// A function over a window. Call is an aggregate, one with filter(), or a window function.
template <class Call, class Window>
struct windowed : expression<windowed<Call, Window>> {
    using stele_windowed = void;
    using stele_type = nullable_if_t<
        typename Call::stele_type,
        Call::template stele_can_be_null_over<detail::no_statement, Window::can_be_empty>()>;
    using stele_children = typename detail::concat<typename Call::stele_children,
                                                   typename Window::stele_children>::type;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = Call::stele_parameters || Window::stele_parameters;

    [[no_unique_address]] Call call;
    [[no_unique_address]] Window window;

    using expression<windowed>::operator=;
    constexpr windowed(Call c, Window w) : call(std::move(c)), window(std::move(w)) {}

    template <class Context>
    static constexpr bool stele_can_be_null() {
        return Call::template stele_can_be_null_over<Context, Window::can_be_empty>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const windowed* self) {
        if constexpr (V::wants_text) {
            const auto around = v.enter(render::function_kind::window);
            walk_parts(v, self);
            v.leave(around);
        } else {
            walk_parts(v, self);
        }
    }

private:
    template <class V>
    static constexpr void walk_parts(V& v, const windowed* self) {
        Call::stele_walk_call(v, self ? &self->call : nullptr);
        v.text(" OVER ");
        v.needs(feature::windows);
        Window::stele_walk(v, self ? &self->window : nullptr);
    }
};

namespace detail {

/// The walk of an aggregate that stands by itself.
template <class V, class Aggregate>
constexpr void walk_aggregate(V& v, const Aggregate* self) {
    if constexpr (V::wants_text) {
        const auto around = v.enter(render::function_kind::aggregate);
        Aggregate::stele_walk_call(v, self);
        v.leave(around);
    } else {
        Aggregate::stele_walk_call(v, self);
    }
}

template <class Context, class E, class... Es>
constexpr bool first_can_be_null(list<E, Es...>) {
    return can_be_null_in<Context, E>();
}

template <class Window>
inline constexpr bool usable_window = false;
template <class W>
    requires is_window<W>
inline constexpr bool usable_window<W> =
    !W::is_refused && has_order_for_groups<W> && has_order_for_frame<W> && has_number_for_range<W>;

template <class Call, class Window, bool Right>
struct over_window {
    using type = windowed<Call, Window>;
};
template <class Call, class Window>
struct over_window<Call, Window, false> {
    using type = refused<typename Call::stele_type>;
};
template <class Call, class Window>
using over_t = typename over_window<Call, bare_t<Window>,
                                    can_be_over<Call> && usable_window<bare_t<Window>>>::type;

template <class Call, class Window>
constexpr over_t<Call, Window> make_over(const Call& call, Window&& window) {
    if constexpr (check::over<Call>() && check::window<bare_t<Window>>())
        return {call, std::forward<Window>(window)};
    else return {};
}

}  // namespace detail
}  // namespace stele
