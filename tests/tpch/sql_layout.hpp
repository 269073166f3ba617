// SPDX-License-Identifier: BSL-1.0
#pragma once

// stele's SQL is one line; a document breaks it.

#include <string>
#include <string_view>

namespace tpch {

/// The same SQL, with a line for each clause, join and condition, subqueries indented, and no line
/// much longer than 100 characters.
std::string laid_out(std::string_view sql);

}  // namespace tpch
