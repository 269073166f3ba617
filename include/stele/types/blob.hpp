// SPDX-License-Identifier: BSL-1.0
#pragma once

// The mappings of bytes: `std::vector<std::byte>` for BLOB columns, `std::span<const std::byte>`
// for parameters. An empty blob is an empty BLOB, not NULL.

#include <stele/types/type_mapping.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace stele {

/// `std::vector<std::byte>` is BLOB; bound where it lies.
template <>
struct type_mapping<std::vector<std::byte>> {
    using database_type = std::vector<std::byte>;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::blob;

    // Templates, so that only a program with blobs has the library's ranges and iterators compiled.
    template <class Value>
    static std::span<const std::byte> to_database(const Value& bytes) noexcept {
        return {bytes.data(), bytes.size()};
    }
    template <class Stored = std::span<const std::byte>>
    static std::vector<std::byte> from_database(const Stored& bytes) {
        return std::vector<std::byte>(bytes.data(), bytes.data() + bytes.size());
    }
};

/// `std::span<const std::byte>` is a BLOB parameter; what it views must live until the result
/// is read.
template <>
struct type_mapping<std::span<const std::byte>> {
    using database_type = std::vector<std::byte>;
    static constexpr operations supports = operations::equality | operations::order;
    static constexpr kind comparable_as = kind::blob;
    static constexpr bool parameter_only = true;

    static constexpr std::span<const std::byte> to_database(
        std::span<const std::byte> bytes) noexcept {
        return bytes;
    }
    /// The bytes in the database's memory, valid until the next step (`.stream()` reads so).
    static constexpr std::span<const std::byte> from_database(
        std::span<const std::byte> bytes) noexcept {
        return bytes;
    }
};

}  // namespace stele
