// SPDX-License-Identifier: BSL-1.0
#pragma once

// The SQL functions that stele's connections have: stele_rows(a, b, …), an aggregate that packs the
// rows of a nested SELECT into one blob; stele_blob('6869'), the blob of hexadecimal digits, as JSON has no blobs.

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

inline int digit_of(unsigned char c) noexcept {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 0;
}
inline void make_blob(sqlite3_context* context, int, sqlite3_value** values) noexcept {
    const unsigned char* const hex = sqlite3_value_text(values[0]);
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0])) / 2;
    if (hex == nullptr) return sqlite3_result_null(context);
    auto* const blob = static_cast<unsigned char*>(sqlite3_malloc64(size + 1));
    if (blob == nullptr) return sqlite3_result_error_nomem(context);
    for (std::size_t i = 0; i < size; ++i)
        blob[i] = static_cast<unsigned char>(digit_of(hex[2 * i]) * 16 + digit_of(hex[2 * i + 1]));
    sqlite3_result_blob64(context, blob, size, &sqlite3_free);
}

}  // namespace detail

/// Gives a connection stele's functions. @throws error
inline void create_functions(sqlite3* db) {
    int rc = sqlite3_create_function_v2(
        db, "stele_rows", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        nullptr, &detail::add_row, &detail::finish_rows, nullptr);
    if (rc != SQLITE_OK) throw_error(db, rc, "stele_rows");
    rc = sqlite3_create_function_v2(db, "stele_blob", 1,
                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                    &detail::make_blob, nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) throw_error(db, rc, "stele_blob");
}

}  // namespace stele::sqlite
