// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about functions that are called at events.

namespace stele::check {

template <bool Takes>
constexpr bool execute_handler() {
    static_assert(
        Takes,
        "stele: on_execute() with what cannot be called with a statement; give a function "
        "of (const sqlite::executed& statement) [S718]");
    return Takes;
}

template <bool Takes>
constexpr bool object_handler() {
    static_assert(
        Takes,
        "stele: an event of a table's objects with what cannot be called with one; give a "
        "function of (stele::entity<Book>& book), or of (auto& book) [S931]");
    return Takes;
}

template <bool TableAndFunction>
constexpr void object_event() {
    static_assert(TableAndFunction,
                  "stele: an event of objects takes their table and a function; say "
                  "session.on_before_insert(Book, [](stele::entity<Book>& book) { ... }) [S952]");
}

template <bool Takes>
constexpr bool flush_handler() {
    static_assert(Takes,
                  "stele: an event of a flush with what cannot be called with nothing; give a "
                  "function without parameters [S932]");
    return Takes;
}

}  // namespace stele::check
