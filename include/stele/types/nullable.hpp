// SPDX-License-Identifier: BSL-1.0
#pragma once

// Nullability of C++ types: a column that may be NULL is a `std::optional<T>`. These traits add
// and remove that one layer; an optional of an optional does not occur.

#include <optional>

namespace stele {

/// True for `std::optional<T>`, whose column may be NULL.
template <class T>
inline constexpr bool is_optional = false;

template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// Carries the two forms of one type, the plain and the nullable.
template <class T>
struct nullable_forms {
    using plain = T;
    using nullable = std::optional<T>;
};

template <class T>
struct nullable_forms<std::optional<T>> {
    using plain = T;
    using nullable = std::optional<T>;
};

/// `T` for `std::optional<T>`, and `T` itself otherwise.
template <class T>
using remove_optional_t = typename nullable_forms<T>::plain;

/// `std::optional<T>`, also where `T` is an optional already.
template <class T>
using make_optional_t = typename nullable_forms<T>::nullable;

/// `std::optional<T>` if `IsNullable`, else `T` without its optional.
template <class T, bool IsNullable>
struct nullable_if {
    using type = remove_optional_t<T>;
};

template <class T>
struct nullable_if<T, true> {
    using type = make_optional_t<T>;
};

template <class T, bool IsNullable>
using nullable_if_t = typename nullable_if<T, IsNullable>::type;

}  // namespace stele
