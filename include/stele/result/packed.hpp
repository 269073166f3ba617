// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows packed into one blob: for each cell a byte that says its storage class, then 8 bytes of an
// integer or real as they lie in memory, or the size and the bytes of text and blobs. The blob
// never leaves the process that made it, so that the order of bytes is the machine's own.

#include <stele/types/error.hpp>
#include <stele/types/storage.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stele::detail {

/// Writes cells.
class packer {
public:
    void null() { tag(storage::null); }
    void integer(std::int64_t value) { fixed(storage::integer, value); }
    void real(double value) { fixed(storage::real, value); }
    void text(const void* data, std::size_t size) { bytes(storage::text, data, size); }
    void blob(const void* data, std::size_t size) { bytes(storage::blob, data, size); }

    const std::string& packed() const { return packed_; }

private:
    void tag(storage s) { packed_ += static_cast<char>(s); }
    template <class T>
    void raw(const T& value) {
        packed_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <class T>
    void fixed(storage s, const T& value) {
        tag(s);
        raw(value);
    }
    void bytes(storage s, const void* data, std::size_t size) {
        tag(s);
        raw(static_cast<std::uint64_t>(size));
        packed_.append(static_cast<const char*>(data), size);
    }

    std::string packed_;
};

/// Reads rows of a given number of cells, as a backend's prepared statement does.
class packed_cursor {
public:
    packed_cursor(std::span<const std::byte> packed, int width)
        : rest_(packed), cells_(static_cast<std::size_t>(width)) {}

    /// Goes to the next row: false at the end. @throws value_error where the blob was not packed so
    bool next() {
        if (rest_.empty()) return false;
        for (cell& c : cells_) read(c);
        return true;
    }
    storage type(int i) const { return at(i).type; }
    std::int64_t int64(int i) const { return at(i).integer; }
    double real(int i) const { return at(i).real; }
    std::string_view text(int i) const {
        return {reinterpret_cast<const char*>(at(i).bytes.data()), at(i).bytes.size()};
    }
    std::span<const std::byte> blob(int i) const { return at(i).bytes; }

private:
    struct cell {
        storage type = storage::null;
        std::int64_t integer = 0;
        double real = 0;
        std::span<const std::byte> bytes{};
    };

    const cell& at(int i) const { return cells_[static_cast<std::size_t>(i)]; }
    std::span<const std::byte> take(std::size_t size) {
        if (size > rest_.size()) throw value_error{"a blob where nested rows are expected"};
        const auto taken = rest_.first(size);
        rest_ = rest_.subspan(size);
        return taken;
    }
    template <class T>
    T fixed() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    void read(cell& c) {
        c.type = static_cast<storage>(take(1)[0]);
        if (c.type == storage::integer) c.integer = fixed<std::int64_t>();
        else if (c.type == storage::real) c.real = fixed<double>();
        else if (c.type != storage::null)
            c.bytes = take(static_cast<std::size_t>(fixed<std::uint64_t>()));
    }

    std::span<const std::byte> rest_;
    std::vector<cell> cells_;
};

}  // namespace stele::detail
