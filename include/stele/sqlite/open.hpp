// SPDX-License-Identifier: BSL-1.0
#pragma once

// Opening a SQLite database: the flags, the settings of the connection, and a first read of the
// file, so that a file that is missing, locked or no database is reported here and not by the
// first query.

#include <stele/sqlite/error.hpp>
#include <stele/sqlite/functions.hpp>
#include <stele/sqlite/options.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace stele::sqlite {

/// Closes a handle unless it is released: for the time until a `database` owns it.
class opened_handle {
public:
    opened_handle() noexcept = default;
    opened_handle(opened_handle&&) = delete;
    ~opened_handle() { sqlite3_close_v2(handle); }
    sqlite3* release() noexcept { return std::exchange(handle, nullptr); }

    sqlite3* handle = nullptr;
};

/// Throws what stands for `rc` with the file's name as the user gave it, and the system's reason
/// ("No such file or directory", "Is a directory") where there is one.
[[noreturn]] inline void throw_open_error(sqlite3* db, int rc, const options& o) {
    const int primary = rc & 0xff;
    const int reason = db == nullptr ? 0 : sqlite3_system_errno(db);
    std::string message = "cannot open the database: ";
    message += db == nullptr ? sqlite3_errstr(rc) : sqlite3_errmsg(db);
    const bool system_failed = primary == SQLITE_CANTOPEN || primary == SQLITE_IOERR;
    if (system_failed && reason != 0)
        message += ": " + std::error_code{reason, std::system_category()}.message();
    const bool is_directory = reason == static_cast<int>(std::errc::is_a_directory);
    throw_failure({.code = system_failed && is_directory ? SQLITE_CANTOPEN_ISDIR : rc,
                   .message = std::move(message),
                   .file = o.path});
}

/// The SQLITE_OPEN_… flags for `o`.
inline int open_flags(const options& o) noexcept {
    constexpr int modes[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    return modes[static_cast<int>(o.mode)] | (o.uri ? SQLITE_OPEN_URI : 0) | o.flags |
           SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
}

/// The settings that every connection of stele has ("Database Connection Configuration Options").
/// Throws `error` where this SQLite cannot do what is asked.
inline void configure(sqlite3* db, const options& o) {
    struct setting {
        int id;
        bool on;
    };
    const setting settings[] = {
        {SQLITE_DBCONFIG_ENABLE_FKEY, o.foreign_keys},
        {SQLITE_DBCONFIG_DQS_DML, false},
        {SQLITE_DBCONFIG_DQS_DDL, false},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, false},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false},
        {SQLITE_DBCONFIG_DEFENSIVE, true},
    };
    for (const auto& [id, on] : settings) {
        int now = -1;
        const int rc = sqlite3_db_config(db, id, on ? 1 : 0, &now);
        if (rc == SQLITE_OK && now == (on ? 1 : 0)) continue;
        throw error{{.code = rc == SQLITE_OK ? SQLITE_ERROR : rc,
                     .message = "this SQLite cannot set connection option " + std::to_string(id),
                     .file = o.path}};
    }
    create_functions(db);
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    const std::int64_t wait = o.busy_timeout.milliseconds;
    sqlite3_busy_timeout(db, static_cast<int>(wait < 0 ? 0 : wait > longest ? longest : wait));
}

/// Opens, configures and reads the database once. Throws `cannot_open`, `not_a_database`,
/// `busy_error`, `readonly_error` or `error`, each naming the file. The caller closes the handle.
inline sqlite3* open_database(const options& o) {
    if (o.path.empty() || o.path.find('\0') != std::string::npos)
        throw cannot_open{{.code = SQLITE_CANTOPEN,
                           .message = "cannot open the database: its path is empty or has a NUL "
                                      "(\":memory:\" is a database in memory)",
                           .file = o.path}};
    // "./" keeps a file whose name begins with "file:" from being taken for a URI.
    const bool looks_like_uri = !o.uri && std::string_view{o.path}.starts_with("file:");
    const std::string path = looks_like_uri ? "./" + o.path : o.path;

    opened_handle db;
    int rc = sqlite3_open_v2(path.c_str(), &db.handle, open_flags(o), nullptr);
    if (rc != SQLITE_OK) throw_open_error(db.handle, rc, o);
    configure(db.handle, o);
    rc = sqlite3_exec(db.handle, "PRAGMA schema_version", nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) throw_open_error(db.handle, rc, o);
    return db.release();
}

}  // namespace stele::sqlite
