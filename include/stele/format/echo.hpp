// SPDX-License-Identifier: BSL-1.0
#pragma once

// What connection::echo(true) calls before each statement. It knows of no database.

#include <stele/format/statement.hpp>

#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace stele::sqlite {

/// Prints each statement with its parameters on a line of standard output, BEGIN and COMMIT too.
struct echo_printer {
    /// An `observer`. What cannot be written, because standard output is closed, is dropped.
    static void print(void*, std::string_view sql, std::span<const bound_value> parameters) {
        const std::string line = sql_with_parameters(sql, parameters) + '\n';
        std::fwrite(line.data(), 1, line.size(), stdout);
    }
};

}  // namespace stele::sqlite
