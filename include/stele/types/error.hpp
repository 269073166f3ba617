// SPDX-License-Identifier: BSL-1.0
#pragma once

// The root of the exceptions that stele throws while a program runs, and those of them that
// have nothing to do with a particular database. What a database reports is in its own folder
// (stele/sqlite/error.hpp) and derives from `stele::error` as well.

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace stele {

/// The base of everything that stele throws at run time.
class error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A connection, a session or an object was used by another thread while a transaction of it was open. Said in debug
/// builds (without NDEBUG) only. End the transaction, or call hand_over(), before another thread goes on with it.
class wrong_thread : public error {
public:
    using error::error;
};

/// A value does not fit: the C++ type cannot hold what the database has, the database cannot
/// hold what the C++ object has, or a text is not in the form that the type asks for.
/// The message names the value and the type.
class value_error : public error {
public:
    using error::error;
};

/// `one()`, `scalar()` or an empty `entity` was asked for a row, and there is none.
class no_result : public error {
public:
    using error::error;
};

/// `one()` or `one_or_none()` was asked for a single row, and there are several.
class multiple_results : public error {
public:
    using error::error;
};

/// `text` between single quotes as a message shows it: control characters as `?`, and only the
/// first 60 bytes when it is longer.
inline std::string quoted_excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string shown = "'";
    for (const char c : text.substr(0, longest)) {
        const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        shown += is_control ? '?' : c;
    }
    shown += text.size() > longest ? "...'" : "'";
    return shown;
}

}  // namespace stele
