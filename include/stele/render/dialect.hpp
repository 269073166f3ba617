// SPDX-License-Identifier: BSL-1.0
#pragma once

// A dialect is a small set of spellings and refusals. Nothing else in the language knows which database it
// speaks to.

#include <stele/render/feature.hpp>

#include <string_view>

namespace stele {

namespace render {

/// What databases spell differently.
struct dialect {
    std::string_view name;
    std::string_view null_safe_equal;      ///< `a IS ?` with an optional value
    std::string_view null_safe_not_equal;  ///< `a IS NOT ?`
    std::string_view no_limit;             ///< what stands before OFFSET where there is no limit
    features lacks = 0;                    ///< what it does not have
};

}  // namespace render

/// SQLite, the default dialect: `stele::sql(stmt)` is `stele::sql<stele::sqlite_dialect>(stmt)`.
struct sqlite_dialect {
    // "LIMIT -1" for an OFFSET alone: SQLite documentation, "SELECT", The LIMIT clause.
    static constexpr render::dialect spelling{"SQLite", " IS ", " IS NOT ", "LIMIT -1"};
};

}  // namespace stele
