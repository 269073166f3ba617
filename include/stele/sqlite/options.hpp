// SPDX-License-Identifier: BSL-1.0
#pragma once

// How a database is opened: `stele::sqlite::options{.path = "library.db", .mode = read_only}`.

#include <cstdint>
#include <string>

namespace stele::sqlite {

/// A time to wait, in milliseconds: made of any duration of <chrono> (`5s`), without including <chrono> here,
/// which costs more than all of the language. A part of a millisecond counts as a whole one.
struct wait_time {
    std::int64_t milliseconds = 0;

    wait_time() = default;
    template <class Duration>
        requires requires(const Duration& d) {
            Duration::period::num;
            d.count();
        }
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr wait_time(const Duration& d)
        : milliseconds(rounded(static_cast<long double>(d.count()) *
                               (static_cast<long double>(Duration::period::num) * 1000) /
                               Duration::period::den)) {}

    static constexpr wait_time of_milliseconds(std::int64_t n) {
        wait_time time;
        time.milliseconds = n;
        return time;
    }
    friend bool operator==(const wait_time&, const wait_time&) = default;

private:
    static constexpr std::int64_t rounded(long double exact) {
        constexpr std::int64_t longest = 1'000'000'000'000;  // more than SQLite can wait
        if (exact >= longest) return longest;
        if (exact <= 0) return 0;
        const auto whole = static_cast<std::int64_t>(exact);
        return static_cast<long double>(whole) < exact ? whole + 1 : whole;
    }
};

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
    wait_time busy_timeout = wait_time::of_milliseconds(5000);
    /// True where `path` is a URI ("Uniform Resource Identifiers"): `file:a.db?immutable=1`.
    bool uri = false;
    /// Further SQLITE_OPEN_… flags ("sqlite3_open_v2"), such as SQLITE_OPEN_PRIVATECACHE or
    /// SQLITE_OPEN_NOFOLLOW.
    int flags = 0;
    /// `PRAGMA foreign_keys`: whether foreign keys are enforced.
    bool foreign_keys = true;
};

}  // namespace stele::sqlite
