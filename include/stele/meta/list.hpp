// SPDX-License-Identifier: BSL-1.0
#pragma once

// Lists of types, and the two questions asked of them. Everything is a fold over a pack.

#include <cstddef>

namespace stele {

/// A list of types; empty, never more than a name for its arguments.
template <class... Ts>
struct list {
    static constexpr std::size_t size = sizeof...(Ts);
};

namespace detail {

template <class T, class U>
inline constexpr bool same = false;
template <class T>
inline constexpr bool same<T, T> = true;

/// A type as a value, for overloads.
template <class T>
struct type {
    using stele_type = T;
};

/// The table macros write their lists as `, A, B`: the first argument is a stopper.
template <class Stopper, class... Ts>
struct list_after {
    using type = list<Ts...>;
};

template <class List, class T>
inline constexpr bool contains = false;
template <class... Ts, class T>
inline constexpr bool contains<list<Ts...>, T> = (same<Ts, T> || ...);

template <class... Lists>
struct concat {
    using type = list<>;
};
template <class... As>
struct concat<list<As...>> {
    using type = list<As...>;
};
template <class... As, class... Bs, class... Rest>
struct concat<list<As...>, list<Bs...>, Rest...> : concat<list<As..., Bs...>, Rest...> {};

template <std::size_t I, class T>
struct indexed_type {};
template <std::size_t I, class T>
constexpr type<T> type_at(const indexed_type<I, T>&);

template <class Indices, class... Ts>
struct indexed_types;

template <std::size_t...>
struct indices {};
#if defined(__has_builtin) && __has_builtin(__make_integer_seq)
template <class T, T... Is>
struct indices_from {
    using type = indices<Is...>;
};
template <std::size_t N>
using make_indices = typename __make_integer_seq<indices_from, std::size_t, N>::type;
#elif defined(__GNUC__)
template <std::size_t N>
using make_indices = indices<__integer_pack(N)...>;
#endif

template <std::size_t... Is, class... Ts>
struct indexed_types<indices<Is...>, Ts...> : indexed_type<Is, Ts>... {};

template <class T>
struct unwrap;
template <class T>
struct unwrap<type<T>> {
    using type = T;
};

/// The Ith type of a pack, by one overload resolution and no recursion. Qualified: an unqualified call looks into the
/// classes of all Ts, and so makes them.
template <std::size_t I, class... Ts>
using nth = typename unwrap<decltype(detail::type_at<I>(
    indexed_types<make_indices<sizeof...(Ts)>, Ts...>{}))>::type;

/// The list of the Ith type alone; none where I is the size.
template <std::size_t I, class List>
struct list_at {
    using type = list<>;
};
template <std::size_t I, class... Ts>
    requires(I < sizeof...(Ts))
struct list_at<I, list<Ts...>> {
    using type = list<nth<I, Ts...>>;
};

/// The positions of the N that are true.
template <std::size_t N>
struct positions {
    std::size_t at[N]{};

    constexpr explicit positions(const bool* kept) {
        for (std::size_t i = 0, n = 0; n < N; ++i)
            if (kept[i]) at[n++] = i;
    }
};

template <class Indices, class All, template <class> class Keep>
struct filter_at;
template <std::size_t... Is, class... Ts, template <class> class Keep>
struct filter_at<indices<Is...>, list<Ts...>, Keep> {
    static constexpr bool kept[]{Keep<Ts>::value...};
    static constexpr positions<sizeof...(Is)> found{kept};
    using type = list<nth<found.at[Is], Ts...>...>;
};
template <class... Ts, template <class> class Keep>
struct filter_at<indices<>, list<Ts...>, Keep> {
    using type = list<>;
};

/// Plain functions and no fold: Clang limits how deep a fold may nest.
constexpr std::size_t count_true(const bool* values, std::size_t size) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < size; ++i) n += values[i] ? 1 : 0;
    return n;
}

/// The types of a list for which Keep<T> is true, in order.
template <class List, template <class> class Keep>
struct filter;
template <class... Ts, template <class> class Keep>
struct filter<list<Ts...>, Keep> {
    static constexpr bool kept[]{Keep<Ts>::value..., false};
    using type =
        typename filter_at<make_indices<count_true(kept, sizeof...(Ts))>, list<Ts...>, Keep>::type;
};

template <class List>
struct first_type {
    using type = void;
};
template <class T, class... More>
struct first_type<list<T, More...>> {
    using type = T;
};

/// The first type of a list for which Bad holds; void where there is none.
template <class List, template <class> class Bad>
using first_bad = typename first_type<typename filter<List, Bad>::type>::type;

}  // namespace detail
}  // namespace stele
