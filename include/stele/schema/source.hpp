// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table as the walk sees it: plain data whose address is the table's identity.

#include <stele/render/source.hpp>

namespace stele::detail {

template <class Table>
inline constexpr render::source source_of{Table::stele_sql_name};

} // namespace stele::detail
