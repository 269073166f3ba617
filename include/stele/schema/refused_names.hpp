// SPDX-License-Identifier: BSL-1.0
#pragma once

// What stands for a table whose names were refused (check/table_names.hpp): with one column, so that nothing
// more follows from its value.

#include <stele/check/refused.hpp>
#include <stele/schema/column.hpp>
#include <stele/schema/table.hpp>

#include <cstdint>
#include <string_view>

namespace stele::detail {

struct refused_names : table {
    struct row {
        std::int64_t refused{};
        friend bool operator==(const row&, const row&) = default;
    };
    struct columns {
        struct refused : column<refused> {
            using column::operator=;
            using stele_table = refused_names;
            using stele_type = std::int64_t;
            static constexpr auto stele_member = &row::refused;
            static constexpr std::string_view stele_name{"refused"};
            static constexpr bool stele_primary_key = true;
            template <class T>
            struct stele_field {
                T refused{};
                constexpr T& stele_value() { return refused; }
                constexpr const T& stele_value() const { return refused; }
            };
        };
    };
    static constexpr std::string_view stele_name{"refused"};
    static constexpr std::string_view stele_sql_name{"refused"};
    using stele_columns = list<columns::refused>;
    using stele_entries = list<>;
};

/// A table's type, if the compiler has it. If not, it was refused, and what leads to it is not (check/refused.hpp).
template <class Table>
struct defined_table : refused_here<Table> {
    using type = refused_names;
};
template <class Table>
    requires requires { sizeof(Table); }
struct defined_table<Table> {
    using type = Table;
};
template <class Table>
typename defined_table<Table>::type defined(int);

}  // namespace stele::detail
