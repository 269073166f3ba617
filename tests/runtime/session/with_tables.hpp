// SPDX-License-Identifier: BSL-1.0
#pragma once

// A session on a database in memory that has the given tables.

#include <stele/session.hpp>

#include <string>
#include <vector>

namespace tables {

template <class... Tables>
struct with {
    stele::sqlite::connection db{":memory:"};
    with() { db.create_all(Tables{}...); }

    std::vector<std::string> read(const char* sql) { return db.query<std::string>(sql).all(); }
    std::int64_t number(const char* sql) { return db.query<std::int64_t>(sql).one(); }
};
using texts = std::vector<std::string>;
using stele::object_state;

}  // namespace tables
