// SPDX-License-Identifier: BSL-1.0
#pragma once

// The values of a key, of one or several columns, as the database stores them: a foreign key may have another C++
// type than what it refers to.

#include <stele/check/entries.hpp>
#include <stele/result/bind.hpp>
#include <stele/schema/equal_rows.hpp>
#include <stele/session/identity_map.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace stele::detail {

template <class Columns>
struct key_of_columns;
template <class... Columns>
struct key_of_columns<list<Columns...>> {
    using type = std::tuple<remove_optional_t<typename Columns::stele_type>...>;
};
/// The values of a table's primary key.
template <class T>
using key_of = typename key_of_columns<primary_key_t<T>>::type;

/// The place of a column in a list, from 0 on.
template <class Column, class... Columns>
constexpr std::size_t place_of(list<Columns...>) {
    std::size_t place = 0;
    bool found = false;
    ((found = found || same<Column, Columns>, place += found ? 0 : 1), ...);
    return place;
}

template <class T>
constexpr const T& value_of(const T& value) {
    return value;
}
template <class T>
constexpr const T& value_of(const std::optional<T>& value) {
    return *value;
}
template <class T>
constexpr bool holds_null(const T&) {
    return false;
}
template <class T>
constexpr bool holds_null(const std::optional<T>& value) {
    return !value.has_value();
}

template <class T>
std::uint64_t hash_key_part(std::uint64_t seed, const T& value) {
    const auto stored = type_mapping<T>::to_database(value);
    if constexpr (std::is_integral_v<std::remove_const_t<decltype(stored)>>) {
        return mix(seed ^ static_cast<std::uint64_t>(stored));
    } else {
        value_hash hash;
        if constexpr (std::is_arithmetic_v<std::remove_const_t<decltype(stored)>>)
            hash.bind(0, static_cast<double>(stored));
        else if constexpr (storage_of<T> == storage::text) hash.bind_text(0, stored, false);
        else hash.bind_blob(0, stored, false);
        return mix(seed ^ hash.hash);
    }
}
/// The hash of a key of a table, from the values in order.
template <class... Values>
std::uint64_t hash_key(const mapper& table, const Values&... values) {
    auto hash = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(&table));
    ((hash = hash_key_part(hash, values)), ...);
    return hash;
}

template <class A, class B>
bool equal_key_parts(const A& a, const B& b) {
    if constexpr (std::is_same_v<A, B> && requires { a == b; }) {
        return a == b;
    } else {
        const auto x = type_mapping<A>::to_database(a);
        const auto y = type_mapping<B>::to_database(b);
        if constexpr (std::is_arithmetic_v<std::remove_const_t<decltype(x)>>) return x == y;
        else return equal_stored(x, std::remove_const_t<decltype(x)>(y));
    }
}

/// A value as another C++ type of the same kind. @throws value_error where that cannot hold it
template <class To, class From>
To converted(const From& value) {
    if constexpr (std::is_same_v<To, From>) return value;
    else return type_mapping<To>::from_database(type_mapping<From>::to_database(value));
}

/// A value of a key as it is looked for: text is viewed.
template <class V>
constexpr decltype(auto) sought(const V& value) {
    if constexpr (std::is_convertible_v<const V&, std::string_view>) return std::string_view(value);
    else return (value);
}
template <class To, class V>
To key_part(const V& value) {
    if constexpr (std::is_same_v<To, V>) return value;
    else if constexpr (std::is_convertible_v<const V&, std::string_view>)
        return type_mapping<To>::from_database(std::string_view(value));
    else return converted<To>(value);
}
/// The key of given values: as many as the key has columns.
template <class T, class... Values>
key_of<T> make_key(const Values&... values) {
    return [&]<class... Columns>(list<Columns...>) {
        return key_of<T>(key_part<remove_optional_t<typename Columns::stele_type>>(values)...);
    }(primary_key_t<T>{});
}

}  // namespace stele::detail
