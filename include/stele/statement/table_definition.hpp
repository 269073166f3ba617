// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table's definition as plain data, without templates: a schema of a hundred tables is a hundred
// arrays, which the same few functions write (write_definition.hpp).

#include <stele/render/writer.hpp>
#include <stele/types/storage.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace stele::detail {

using names = std::span<const std::string_view>;

/// Writes a DEFAULT or a condition; nothing where there is none.
using written_part = void (*)(render::writer&);

/// What a column's C++ type says of it.
struct type_definition {
    storage stored;
    bool nullable;
    bool boolean;
    names enumerators;  ///< of an enum that is stored as text
};

struct column_definition {
    std::string_view name;
    const type_definition* type;
    bool autoincrement;
    bool unique;
    std::size_t max_length;
    std::string_view collation;
    std::string_view default_sql;
    written_part default_value;
};

struct foreign_key_definition {
    names columns;
    std::string_view target;
    names target_columns;
    std::string_view actions;  ///< " ON DELETE CASCADE", or nothing
    bool on_update_cascade;
    bool deferred;
    bool fits;  ///< false where it is judged to be wrong
};

struct check_definition {
    written_part condition;
    std::string_view column;  ///< the column that has it as an option; empty for the table's own
};

/// A table as CREATE TABLE has it. Its name is in the source, whose address is its identity.
struct table_definition {
    const render::source* source;
    std::span<const column_definition> columns;
    names primary_key;
    std::span<const names> uniques;
    std::span<const foreign_key_definition> foreign_keys;
    std::span<const check_definition> checks;
};

}  // namespace stele::detail
