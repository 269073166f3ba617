// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which version of SQLite a program is for. What a statement uses and that version lacks is a
// compile error where the statement is executed or prepared.

#include <stele/render/feature.hpp>
#include <stele/sqlite/error.hpp>

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <utility>

/// The oldest SQLite that the program will run with, as SQLITE_VERSION_NUMBER counts (3037002): that
/// of the header, unless it is defined before, and the same in all units.
#ifndef STELE_SQLITE_VERSION
#define STELE_SQLITE_VERSION SQLITE_VERSION_NUMBER
#endif

namespace stele::sqlite {

/// The SQLite library is older than the one that the program was compiled for, and does not
/// understand a statement.
class library_too_old : public error {
public:
    using error::error;
};

namespace detail {

/// What the version in use lacks.
inline constexpr features lacking = lacking_in_sqlite(STELE_SQLITE_VERSION);

/// "3.37.2"
inline std::string version_text(int version) {
    return std::to_string(version / 1000000) + '.' + std::to_string(version / 1000 % 1000) + '.' +
           std::to_string(version % 1000);
}

/// Throws what stands for a statement that could not be prepared by the library of version `found`.
[[noreturn]] inline void throw_not_prepared(sqlite3* db, int rc, std::string_view sql, int found) {
    if (rc == SQLITE_ERROR && found < STELE_SQLITE_VERSION) {
        failure f;
        f.code = rc;
        f.message = sqlite3_errmsg(db);
        f.file = database_file(db);
        f.sql = sql;
        throw_if_schema_failure(f);
        f.message += "; the SQLite library is " + version_text(found) + ", older than the " +
                     version_text(STELE_SQLITE_VERSION) + " that the program was compiled for";
        throw library_too_old{std::move(f)};
    }
    throw_error(db, rc, sql);
}

}  // namespace detail
}  // namespace stele::sqlite
