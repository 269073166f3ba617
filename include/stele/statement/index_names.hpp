// SPDX-License-Identifier: BSL-1.0
#pragma once

// The names of the indexes that tables declare, which are a database's as the tables' are.

#include <stele/check/created_together.hpp>
#include <stele/statement/create_index.hpp>

#include <cstddef>
#include <string_view>

namespace stele::detail {

template <class... Indexes>
constexpr bool names_differ(list<Indexes...>) {
    const std::string_view all[]{Indexes::stele_index_name()..., {}};
    for (std::size_t i = 1; i < sizeof...(Indexes); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (same_name(all[i], all[j])) return false;
    return true;
}

/// Whether the indexes that tables declare have different names.
template <class... Tables>
constexpr bool index_names_of_differ() {
    return names_differ(typename concat<list<>, declared_indexes_t<Tables, true>...>::type{});
}

}  // namespace stele::detail
