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

private:
    int do_bind(int, std::int64_t value) override {
        return add({.type = storage::integer, .integer = value});
    }
    int do_bind(int, double value) override { return add({.type = storage::real, .real = value}); }
    int do_bind_text(int, std::string_view text, bool) override {
        return add({.type = storage::text, .bytes = std::string(text)});
    }
    int do_bind_blob(int, std::span<const std::byte> bytes, bool) override {
        return add({.type = storage::blob,
                    .bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()}});
    }
    int do_bind_null(int) override { return add({}); }

    int add(bound_value&& value) {
        values.push_back(std::move(value));
        return 0;
    }
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
