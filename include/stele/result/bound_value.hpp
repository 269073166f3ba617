// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement's parameters as the database gets them, collected for people to read: echo, and
// printing a statement.

#include <stele/render/visitor.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/storage.hpp>
#include <stele/types/type_mapping.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele {

/// One parameter, as the database gets it.
struct bound_value {
    storage type = storage::null;
    std::int64_t integer = 0;
    double real = 0;
    std::string bytes{};  ///< of text and blobs
};

namespace detail {

template <class T>
bound_value to_bound_value(const T& value) {
    bound_value result{.type = storage_of<T>};
    const auto bound = type_mapping<T>::to_database(value);
    if constexpr (storage_of<T> == storage::integer) {
        result.integer = bound;
    } else if constexpr (storage_of<T> == storage::real) {
        result.real = bound;
    } else if constexpr (storage_of<T> == storage::text) {
        result.bytes = std::string_view(bound);
    } else {
        const std::span<const std::byte> bytes(bound);
        result.bytes.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    return result;
}

/// The visitor that collects them.
struct value_collector : render::visitor {
    static constexpr bool wants_text = false;
    std::vector<bound_value> values{};

    void text(std::string_view) {}
    template <class Node>
    void placeholder() {}

    template <class T>
    void parameter(const T* value) {
        if constexpr (is_optional<T>)
            values.push_back(*value ? to_bound_value(**value) : bound_value{});
        else values.push_back(to_bound_value(*value));
    }
};

}  // namespace detail

/// The values that a statement binds, in order.
template <class S>
std::vector<bound_value> parameters(const S& statement) {
    detail::value_collector collector;
    S::stele_walk(collector, &statement);
    return std::move(collector.values);
}

}  // namespace stele
