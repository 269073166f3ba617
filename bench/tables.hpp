// SPDX-License-Identifier: BSL-1.0
#pragma once

// The tables that are measured with, as stele has them.

#include <stele/stele.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace bench {

STELE_TABLE(Category, "category",
    column(category_id, std::int64_t, primary_key),
    column(title,       std::string));

STELE_TABLE(Item, "item",
    column(item_id,     std::int64_t, primary_key),
    column(name,        std::string),
    column(price,       double),
    column(quantity,    std::int32_t),
    column(category_id, std::int64_t, indexed),
    column(note,        std::optional<std::string>),
    belongs_to(category, Category, category_id));

// Of the same columns, for what is inserted.
STELE_TABLE(Sink, "sink",
    column(item_id,     std::int64_t, primary_key),
    column(name,        std::string),
    column(price,       double),
    column(quantity,    std::int32_t),
    column(category_id, std::int64_t),
    column(note,        std::optional<std::string>));

}  // namespace bench
