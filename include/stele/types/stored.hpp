// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a C++ value is stored as when it becomes a parameter.

#include <stele/meta/list.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/nullable.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele::detail {

// What a C++ value is stored as. Integers and reals share one parameter type each: it keeps the
// number of distinct statements, and with it the compile time, down.
template <class T>
struct stored {
    using type = T;
};
template <Integer T>
    requires(sizeof(T) < 8 || std::is_signed_v<T>)
struct stored<T> {
    using type = std::int64_t;
};
template <>
struct stored<float> {
    using type = double;
};
template <>
struct stored<const char*> {
    using type = std::string;
};
template <>
struct stored<char*> : stored<const char*> {};
template <std::size_t N>
struct stored<const char[N]> {
    using type = std::string_view;
};
template <std::size_t N>
struct stored<char[N]> : stored<const char*> {};
template <class T>
struct stored<std::optional<T>> {
    using type = std::optional<typename stored<T>::type>;
};

template <class T>
struct without_reference {
    using type = std::remove_cv_t<T>;
};
template <class T>
struct without_reference<T&> : without_reference<T> {};
template <class T>
struct without_reference<T&&> : without_reference<T> {};
template <std::size_t N>
struct without_reference<const char[N]> {
    using type = const char[N];
};

template <class T>
using stored_t = typename stored<typename without_reference<T>::type>::type;

template <class T>
inline constexpr bool is_null_constant = same<std::remove_cvref_t<T>, std::nullopt_t>;

template <class Plain, class Context, bool MayConvert>
struct met_plainly {
    using type = Plain;
};
template <class Plain, class Context>
struct met_plainly<Plain, Context, true> {
    using type = std::conditional_t<std::is_convertible_v<Plain, Context>, Context, Plain>;
};

/// The form in which a value of type T meets a `Context` (an expression's type, without optional):
/// its own stored form, or the context's where only that type will do and T converts to it.
template <class T, class Context, class Plain = remove_optional_t<stored_t<T>>>
struct met_as {
    using plain =
        typename met_plainly<Plain, Context,
                             sql_kind_of<Context> == kind::other && !same<Plain, Context>>::type;
    using type = nullable_if_t<plain, is_optional<stored_t<T>>>;
};

}  // namespace stele::detail
