// SPDX-License-Identifier: BSL-1.0
#pragma once

// How a database is opened: `stele::sqlite::options{.path = "library.db", .mode = read_only}`.

#include <chrono>
#include <string>

namespace stele::sqlite {

/// Whether a database is opened for writing, and made where it does not exist.
enum class open_mode : unsigned char { read_only, read_write, read_write_create };

/// Everything that is chosen when a database is opened. What is not here has one setting: no
/// mutex, double-quoted string literals off, trusted schema off, extension loading off,
/// defensive mode on, and the journal mode and `synchronous` as the file has them.
struct options {
    /// The file in UTF-8, or `":memory:"` for a database in memory.
    std::string path = ":memory:";
    /// For reading, for writing, or for writing and made when it is missing.
    open_mode mode = open_mode::read_write_create;
    /// How long a statement waits for a lock of another connection before it throws
    /// `busy_error`; 0 does not wait.
    std::chrono::milliseconds busy_timeout{5000};
    /// True where `path` is a URI ("Uniform Resource Identifiers"): `file:a.db?immutable=1`.
    bool uri = false;
    /// Further SQLITE_OPEN_… flags ("sqlite3_open_v2"), such as SQLITE_OPEN_PRIVATECACHE or
    /// SQLITE_OPEN_NOFOLLOW.
    int flags = 0;
    /// `PRAGMA foreign_keys`: whether foreign keys are enforced.
    bool foreign_keys = true;
};

}  // namespace stele::sqlite
