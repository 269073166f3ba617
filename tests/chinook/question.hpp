// SPDX-License-Identifier: BSL-1.0
#pragma once

// A question to Chinook, answered twice: by a stele expression and by SQL that a person wrote. The
// rows must be the same, in storage class, value and order.

#include "catch.hpp"
#include "cells/cell.hpp"
#include "chinook_tables.hpp"

#include <stele/sqlite.hpp>

#include <string_view>

namespace chinook {

/// The shop, open for reading; the questions share it.
stele::sqlite::connection& shop();

/// Whether the rows are those that `sql` gives, which are at least one.
void compare(stele::sqlite::connection& db, std::string_view sql, std::string_view made,
             const test::rows& rows);

/// Asks both, and compares.
template <class Statement>
void same_answer(const Statement& statement, std::string_view sql) {
    compare(shop(), sql, stele::sql(statement), test::rows_of(shop().execute(statement)));
}

}  // namespace chinook
