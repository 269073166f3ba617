// SPDX-License-Identifier: BSL-1.0
#pragma once

// The storage classes that a value in the database can have. SQLite names exactly these five
// ("Datatypes In SQLite"); another database maps its own types onto them.

#include <cstddef>
#include <string_view>

namespace stele {

/// How a value lies in the database: NULL, INTEGER, REAL, TEXT or BLOB.
enum class storage : unsigned char { integer = 1, real, text, blob, null };

/// The SQL name of a storage class, as `CREATE TABLE … STRICT` spells the type: `INTEGER`.
constexpr std::string_view storage_name(storage s) noexcept {
    constexpr std::string_view names[] = {"", "INTEGER", "REAL", "TEXT", "BLOB", "NULL"};
    return names[static_cast<std::size_t>(s)];
}

}  // namespace stele
