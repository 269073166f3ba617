// SPDX-License-Identifier: BSL-1.0
#pragma once

// The SQL functions that stele's connections have: stele_rows(a, b, …), an aggregate that packs the
// rows of a nested SELECT into one blob.

#include <stele/result/packed.hpp>
#include <stele/sqlite/error.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <new>

namespace stele::sqlite {

namespace detail {

inline void pack_value(stele::detail::packer& rows, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            rows.integer(sqlite3_value_int64(value));
            break;
        case SQLITE_FLOAT:
            rows.real(sqlite3_value_double(value));
            break;
        case SQLITE_TEXT: {
            const void* const data = sqlite3_value_text(value);
            rows.text(data, static_cast<std::size_t>(sqlite3_value_bytes(value)));
            break;
        }
        case SQLITE_BLOB: {
            const void* const data = sqlite3_value_blob(value);
            rows.blob(data, static_cast<std::size_t>(sqlite3_value_bytes(value)));
            break;
        }
        default:
            rows.null();
    }
}

// SQLite keeps a pointer for each group, null at first ("sqlite3_aggregate_context"). No exception
// may pass through it.
inline void add_row(sqlite3_context* context, int count, sqlite3_value** values) noexcept {
    auto** rows = static_cast<stele::detail::packer**>(
        sqlite3_aggregate_context(context, sizeof(stele::detail::packer*)));
    if (rows == nullptr) return sqlite3_result_error_nomem(context);
    try {
        if (*rows == nullptr) *rows = new stele::detail::packer;
        for (int i = 0; i < count; ++i) pack_value(**rows, values[i]);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}
inline void finish_rows(sqlite3_context* context) noexcept {
    auto** rows = static_cast<stele::detail::packer**>(sqlite3_aggregate_context(context, 0));
    if (rows == nullptr || *rows == nullptr) return sqlite3_result_zeroblob(context, 0);
    const auto& packed = (*rows)->packed();
    sqlite3_result_blob64(context, packed.data(), packed.size(), SQLITE_TRANSIENT);
    delete *rows;
    *rows = nullptr;
}

}  // namespace detail

/// Gives a connection stele's functions. @throws error
inline void create_functions(sqlite3* db) {
    const int rc = sqlite3_create_function_v2(
        db, "stele_rows", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        nullptr, &detail::add_row, &detail::finish_rows, nullptr);
    if (rc != SQLITE_OK) throw_error(db, rc, "stele_rows");
}

}  // namespace stele::sqlite
