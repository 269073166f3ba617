// SPDX-License-Identifier: BSL-1.0
#pragma once

// CSV as RFC 4180 has it.

#include <string>
#include <string_view>
#include <vector>

namespace tpch {

struct csv_field {
    std::string text{};
    bool quoted = false;
};
using csv_line = std::vector<csv_field>;

/// The lines of a text, the header among them.
std::vector<csv_line> parse_csv(std::string_view text);

/// A file's content. @throws std::runtime_error
std::string read_file(const std::string& path);

}  // namespace tpch
