// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement's parameters as the database gets them, collected for people to read: echo, and
// printing a statement.

#include <stele/result/bind.hpp>
#include <stele/types/storage.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
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

/// Collects what is bound to it.
class value_collector final : public parameter_target {
public:
    std::vector<bound_value> values{};

    void bind(int, std::int64_t value) override {
        values.push_back({.type = storage::integer, .integer = value});
    }
    void bind(int, double value) override {
        values.push_back({.type = storage::real, .real = value});
    }
    void bind_text(int, std::string_view text, bool) override {
        values.push_back({.type = storage::text, .bytes = std::string(text)});
    }
    void bind_blob(int, std::span<const std::byte> bytes, bool) override {
        values.push_back({.type = storage::blob,
                          .bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()}});
    }
    void bind_null(int) override { values.emplace_back(); }
};

}  // namespace detail

/// The values that a statement binds, in order.
template <class S>
std::vector<bound_value> parameters(const S& statement) {
    detail::value_collector collector;
    detail::binder binder{collector};
    S::stele_walk(binder, &statement);
    return std::move(collector.values);
}

}  // namespace stele
