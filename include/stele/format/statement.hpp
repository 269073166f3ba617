// SPDX-License-Identifier: BSL-1.0
#pragma once

// A statement prints as its SQL and its parameters, if it has any:
//
//     SELECT "author"."author_id" FROM "author" WHERE "author"."last_name" > ? -- ["B"]

#include <stele/format/formatter.hpp>
#include <stele/format/value.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/statement/held.hpp>

#include <span>
#include <string>
#include <string_view>

namespace stele {

/// SQL with its parameters as a comment: `… WHERE "author"."last_name" > ? -- ["B"]`. For observers
/// of a connection too.
inline std::string sql_with_parameters(std::string_view sql,
                                       std::span<const bound_value> parameters) {
    std::string line(sql);
    if (parameters.empty()) return line;
    std::string_view separator = " -- [";
    for (const bound_value& value : parameters) {
        line += separator;
        detail::append_parameter(line, value);
        separator = ", ";
    }
    line += ']';
    return line;
}

}  // namespace stele

template <stele::Statement S>
struct fmt::formatter<S, char> : stele::detail::line_formatter {
    template <class Context>
    auto format(const S& statement, Context& context) const {
        const auto sql = stele::detail::running_text<stele::sqlite_dialect>(statement);
        return this->write(stele::sql_with_parameters(sql, stele::parameters(statement)), context);
    }
};
