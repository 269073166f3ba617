// SPDX-License-Identifier: BSL-1.0
#pragma once

// The values that an expression has in the rows of a table, and whether they can be NULL just where
// its type says so.

#include "catch.hpp"

#include <stele/sqlite.hpp>
#include <stele/stele.hpp>

#include <optional>
#include <vector>

namespace test {

/// An expression's values in all rows of a table, in the order of its id. The rows have
/// to be such that the expression is NULL in one of them if it can be NULL: then, and only then, is
/// its type optional.
template <class Table, class E>
auto values_of(stele::sqlite::connection& db, const Table& table, const E& e) {
    const auto statement = select(e).from(table).order_by(Table::id);
    INFO(stele::sql(statement));
    using value = stele::value_t<E>;
    const std::vector<value> values = db.scalars(statement).all();
    bool any_null = false;
    if constexpr (stele::is_optional<value>)
        for (const value& v : values) any_null = any_null || !v;
    CHECK(any_null == stele::is_optional<value>);
    return values;
}

}  // namespace test
