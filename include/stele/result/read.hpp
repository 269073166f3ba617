// SPDX-License-Identifier: BSL-1.0
#pragma once

// Reads cells into C++ values, and refuses what the C++ type cannot hold. A cursor is what a
// backend's prepared statement offers: type(i), int64(i), real(i), text(i), blob(i), name(i).

#include <stele/meta/list.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/error.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/storage.hpp>
#include <stele/types/type_mapping.hpp>

#include <string>

namespace stele::detail {

[[noreturn]] inline void throw_wrong_storage(storage found, storage wanted) {
    std::string message{storage_name(found)};
    message += found == storage::null ? " in a column that is not optional" : " where ";
    if (found != storage::null) message += std::string(storage_name(wanted)) + " is expected";
    throw value_error{message};
}

/// Gives `out` this text, in the memory that it has.
inline void read_text(std::string& out, std::string_view text) {
    if (out.capacity() != std::string{}.capacity()) {
        out.assign(text.data(), text.size());
        return;
    }
    // One that has no memory of its own yet is made anew faster than it is grown, or moved into.
    out.~basic_string();
    try {
        ::new (static_cast<void*>(&out)) std::string(text.data(), text.size());
    } catch (...) {
        ::new (static_cast<void*>(&out)) std::string;
        throw;
    }
}

/// Reads a cell that is not NULL.
template <class T, class Cursor>
void read_value(const Cursor& cursor, int i, storage found, T& out) {
    using mapping = type_mapping<T>;
    constexpr storage wanted = storage_of<T>;
    if (found != wanted) [[unlikely]] {
        if constexpr (wanted == storage::real) {
            if (found == storage::integer) {
                out = mapping::from_database(real_from_integer(cursor.int64(i)));
                return;
            }
        }
        throw_wrong_storage(found, wanted);
    }
    if constexpr (same<T, std::string>) {
        read_text(out, cursor.text(i));
    } else if constexpr (wanted == storage::integer) {
        out = mapping::from_database(cursor.int64(i));
    } else if constexpr (wanted == storage::real) {
        out = mapping::from_database(cursor.real(i));
    } else if constexpr (wanted == storage::text) {
        out = mapping::from_database(cursor.text(i));
    } else if constexpr (wanted == storage::blob) {
        out = mapping::from_database(cursor.blob(i));
    }  // else the type has no mapping, which was refused
}

/// Reads a cell; NULL is std::nullopt, and an error where T is not optional.
template <class T, class Cursor>
void read_cell(const Cursor& cursor, int i, T& out) {
    const storage found = cursor.type(i);
    if constexpr (is_optional<T>) {
        if (found == storage::null) {
            out.reset();
        } else {
            if (!out) out.emplace();
            read_value(cursor, i, found, *out);
        }
    } else {
        read_value(cursor, i, found, out);
    }
}

}  // namespace stele::detail
