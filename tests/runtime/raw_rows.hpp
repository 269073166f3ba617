// SPDX-License-Identifier: BSL-1.0
#pragma once

// What hand-written SQL gives, cell by cell as text, to compare with what stele gives.

#include <stele/sqlite.hpp>

#include <string>
#include <string_view>
#include <vector>

using raw_row = std::vector<std::string>;

/// The rows of `sql`, with NULL as "NULL".
inline std::vector<raw_row> raw_rows(stele::sqlite::connection& db, std::string_view sql) {
    stele::sqlite::prepared query{db.raw().handle(), sql};
    std::vector<raw_row> rows;
    while (query.step()) {
        raw_row& row = rows.emplace_back();
        for (int i = 0; i < query.column_count(); ++i)
            row.push_back(query.type(i) == stele::storage::null ? "NULL"
                                                                : std::string{query.text(i)});
    }
    return rows;
}

/// The one cell that `sql` gives.
inline std::string raw_value(stele::sqlite::connection& db, std::string_view sql) {
    const std::vector<raw_row> rows = raw_rows(db, sql);
    return rows.size() == 1 && rows[0].size() == 1 ? rows[0][0] : "not one cell";
}
