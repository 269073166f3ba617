// SPDX-License-Identifier: BSL-1.0
#pragma once

// Window functions: one template, one row for each. row_number() OVER (…), lag(e, 1, 0) OVER (…).
// Without over() they are an error where the statement is used as a whole. What each gives:
// SQLite's documentation, "Window Functions", built-in window functions.

#include <stele/expression/over.hpp>

namespace stele {

/// A window function, to be completed by over().
template <class Function, class... Es>
struct window_function : expression<window_function<Function, Es...>> {
    using stele_window_function = void;
    using function = Function;
    using stele_type = typename Function::template result<typename Es::stele_type...>;
    using stele_children = list<Es...>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = (Es::stele_parameters || ...);

    [[no_unique_address]] detail::pack<Es...> arguments;

    constexpr explicit window_function(Es... es) : arguments{{std::move(es)}...} {}

    /// `function OVER (window)`. Without a window, over all rows.
    template <class Window = detail::whole_window>
    constexpr detail::over_t<window_function, Window> over(Window&& window = {}) const {
        return detail::make_over(*this, std::forward<Window>(window));
    }
    template <class... Windows>
        requires(sizeof...(Windows) > 1)
    constexpr detail::refused<stele_type> over(const Windows&...) const {
        check::over_window_alone<Windows...>();
        return {};
    }

    template <class Context, bool>
    static constexpr bool stele_can_be_null_over() {
        return Function::template can_be_null<Context, Es...>();
    }

    template <class V>
    static constexpr void stele_walk(V& v, const window_function* self) {
        if constexpr (V::wants_text) v.report(render::problem::window_without_over);
        stele_walk_call(v, self);
    }
    template <class V>
    static constexpr void stele_walk_call(V& v, const window_function* self) {
        v.text(Function::sql);
        detail::walk_separated(v, self ? &self->arguments : nullptr, stele_children{});
        v.text(")");
    }
};

namespace detail {

// The families: the place of the row, a number of the row, and what another row has.
template <class Number>
struct numbering {
    static constexpr bool distinct = false;
    template <class...>
    using result = Number;
    template <class Context, class...>
    static constexpr bool can_be_null() {
        return false;
    }
};
struct neighbouring {
    static constexpr bool distinct = false;
    template <class T, class...>
    using result = make_optional_t<T>;
    // There may be no such row; a default stands in for it.
    template <class Context, class... Es>
    static constexpr bool can_be_null() {
        return sizeof...(Es) < 3 || (can_be_null_in<Context, Es>() || ...);
    }
};
struct choosing {
    static constexpr bool distinct = false;
    template <class T, class...>
    using result = make_optional_t<T>;
    template <class Context, class...>
    static constexpr bool can_be_null() {
        return true;
    }
};

// clang-format off
struct row_number   : numbering<std::int64_t> { static constexpr std::string_view sql = "row_number("; };
struct rank         : numbering<std::int64_t> { static constexpr std::string_view sql = "rank("; };
struct dense_rank   : numbering<std::int64_t> { static constexpr std::string_view sql = "dense_rank("; };
struct percent_rank : numbering<double>       { static constexpr std::string_view sql = "percent_rank("; };
struct cume_dist    : numbering<double>       { static constexpr std::string_view sql = "cume_dist("; };
struct ntile        : numbering<std::int64_t> { static constexpr std::string_view sql = "ntile("; static constexpr int least = 1; };
struct lag          : neighbouring            { static constexpr std::string_view sql = "lag(";  static constexpr int least = 0; };
struct lead         : neighbouring            { static constexpr std::string_view sql = "lead("; static constexpr int least = 0; };
struct first_value  : choosing                { static constexpr std::string_view sql = "first_value("; };
struct last_value   : choosing                { static constexpr std::string_view sql = "last_value("; };
struct nth_value    : choosing                { static constexpr std::string_view sql = "nth_value("; static constexpr int least = 1; };
// clang-format on

// An argument that counts rows, and one that stands in for a value.
template <class N, bool Right = counts_rows<bare_t<N>>>
struct count_operand {
    using type = refused<std::int64_t>;
};
template <class N>
struct count_operand<N, true> : operand<N, std::int64_t> {};
template <class N>
using count_t = typename count_operand<N>::type;
template <class E, class D, bool Right = is_default_for<bare_t<E>, bare_t<D>>>
struct default_operand {
    using type = refused<value_t<E>>;
};
template <class E, class D>
struct default_operand<E, D, true> : operand<D, value_t<E>> {};
template <class E, class D>
using default_t = typename default_operand<E, D>::type;

template <class Function, class N>
constexpr count_t<N> to_count(N&& n) {
    check::row_count<bare_t<N>>();
    check::counted<Function::least, bare_t<N>>();
    if constexpr (!Expression<N> && counts_rows<bare_t<N>>)
        require_at_least(n, Function::least, "a window function that counts rows");
    return to_operand<count_t<N>>(std::forward<N>(n));
}
template <class Function, class... Es>
using refused_neighbour =
    window_function<Function, refused<typename first_value_type<Es...>::type>>;

template <class E, class D>
constexpr default_t<E, D> to_default(D&& d) {
    check::default_value<bare_t<E>, bare_t<D>>();
    return to_operand<default_t<E, D>>(std::forward<D>(d));
}

}  // namespace detail

// The functions of a shape differ in their row only. The last form is what all else comes to.
#define STELE_VALUE_OF_ANYTHING(name)                                             \
    template <class... Es>                                                        \
    constexpr detail::refused_neighbour<detail::name, Es...> name(const Es&...) { \
        check::neighbour_arguments<detail::name, Es...>();                        \
        return detail::refused_neighbour<detail::name, Es...>{{}};                \
    }
#define STELE_NUMBERING(name)                                                                  \
    constexpr window_function<detail::name> name() { return window_function<detail::name>{}; } \
    template <class E, class... Es>                                                            \
    constexpr window_function<detail::name> name(const E&, const Es&...) {                     \
        check::numbering_arguments<detail::name, E, Es...>();                                  \
        return window_function<detail::name>{};                                                \
    }
#define STELE_VALUE(name)                                                                 \
    template <Expression E>                                                               \
    constexpr window_function<detail::name, std::remove_cvref_t<E>> name(E&& e) {         \
        return window_function<detail::name, std::remove_cvref_t<E>>{std::forward<E>(e)}; \
    }
#define STELE_VALUE_AT(name)                                                                  \
    template <Expression E, class N>                                                          \
    constexpr window_function<detail::name, std::remove_cvref_t<E>, detail::count_t<N>> name( \
        E&& e, N&& n) {                                                                       \
        return window_function<detail::name, std::remove_cvref_t<E>, detail::count_t<N>>{     \
            std::forward<E>(e), detail::to_count<detail::name>(std::forward<N>(n))};          \
    }
#define STELE_VALUE_OR(name)                                                             \
    template <Expression E, class N, class D>                                            \
    constexpr window_function<detail::name, std::remove_cvref_t<E>, detail::count_t<N>,  \
                              detail::default_t<E, D>>                                   \
    name(E&& e, N&& n, D&& d) {                                                          \
        return window_function<detail::name, std::remove_cvref_t<E>, detail::count_t<N>, \
                               detail::default_t<E, D>>{                                 \
            std::forward<E>(e), detail::to_count<detail::name>(std::forward<N>(n)),      \
            detail::to_default<E>(std::forward<D>(d))};                                  \
    }

/// `row_number()`: the row's place in its partition, from 1 on, as std::int64_t. No argument is a
/// column, so look-up needs a using; so for the next ones.
STELE_NUMBERING(row_number)
/// `rank()`: the place of the first row that the order holds equal, with gaps.
STELE_NUMBERING(rank)
/// `dense_rank()`: as rank(), without gaps.
STELE_NUMBERING(dense_rank)
/// `percent_rank()`: (rank - 1) / (rows - 1), as double.
STELE_NUMBERING(percent_rank)
/// `cume_dist()`: the share of the rows up to this one and its equals, as double.
STELE_NUMBERING(cume_dist)
#undef STELE_NUMBERING

/// `ntile(n)`: which of n parts of the partition, as equal as can be, the row is in. An error: what
/// is no integer. @throws value_error where n is less than 1
template <class N>
constexpr window_function<detail::ntile, detail::count_t<N>> ntile(N&& n) {
    return window_function<detail::ntile, detail::count_t<N>>{
        detail::to_count<detail::ntile>(std::forward<N>(n))};
}
template <class... Ns>
    requires(sizeof...(Ns) != 1)
constexpr window_function<detail::ntile, detail::refused<std::int64_t>> ntile(const Ns&...) {
    check::row_count<list<Ns...>>();
    return window_function<detail::ntile, detail::refused<std::int64_t>>{{}};
}

/// `lag(e)`: e of the row before; optional.
STELE_VALUE(lag)
/// `lag(e, n)`: e of the row n before. @throws value_error where n is negative
STELE_VALUE_AT(lag)
/// `lag(e, n, default)`: with a value where there is no such row; optional only where e or the
/// default is. An error: a default of another type.
STELE_VALUE_OR(lag)
STELE_VALUE_OF_ANYTHING(lag)
/// `lead(e)`: e of the row after; optional.
STELE_VALUE(lead)
/// `lead(e, n)`: e of the row n after. @throws value_error where n is negative
STELE_VALUE_AT(lead)
/// `lead(e, n, default)`: as lag().
STELE_VALUE_OR(lead)
STELE_VALUE_OF_ANYTHING(lead)
/// `first_value(e)`: e of the first row of the frame; optional.
STELE_VALUE(first_value)
STELE_VALUE_OF_ANYTHING(first_value)
/// `last_value(e)`: e of the last row of the frame, which without a frame is the current one;
/// optional.
STELE_VALUE(last_value)
STELE_VALUE_OF_ANYTHING(last_value)
/// `nth_value(e, n)`: e of the nth row of the frame, from 1 on; optional. @throws value_error where
/// n is less than 1
STELE_VALUE_AT(nth_value)
STELE_VALUE_OF_ANYTHING(nth_value)

#undef STELE_VALUE
#undef STELE_VALUE_AT
#undef STELE_VALUE_OR
#undef STELE_VALUE_OF_ANYTHING

}  // namespace stele
