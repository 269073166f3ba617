// SPDX-License-Identifier: BSL-1.0
#pragma once

// What every visitor of a walk has, whether it writes text or binds values.

#include <stele/render/feature.hpp>
#include <stele/render/source.hpp>

#include <cstddef>

namespace stele::render {

/// The base of all visitors. A derived table that a WITH has defined is written by its name alone,
/// and its values are then bound where the WITH stands: text and values have to agree on it.
struct visitor {
    const cte_frame* ctes = nullptr;

    /// Whether it walks over values, so that no node's pointer is null: one that is run for each query, and
    /// compiled for each, says so.
    static constexpr bool over_values = false;

    /// What the statement uses, for who writes its text.
    constexpr void needs(feature) const {}

    constexpr bool is_cte(const source& table) const {
        for (const cte_frame* f = ctes; f != nullptr; f = f->outer)
            for (std::size_t i = 0; i < f->size; ++i)
                if (f->sources[i]->id == table.id) return true;
        return false;
    }
    /// Whether it is one that the text has not defined yet.
    constexpr bool is_later_cte(const source& table) const {
        for (const cte_frame* f = ctes; f != nullptr; f = f->outer)
            for (std::size_t i = 0; i < f->size; ++i)
                if (f->sources[i]->id == table.id) return i >= f->defined;
        return false;
    }
    /// The common table expression of a name, with its values; null where it is not at hand.
    constexpr const void* cte_values(const source& table) const {
        for (const cte_frame* f = ctes; f != nullptr; f = f->outer)
            for (std::size_t i = 0; i < f->size; ++i)
                if (f->sources[i]->id == table.id)
                    return f->with ? f->table_of(f->with, i) : nullptr;
        return nullptr;
    }
    /// What is named in the place of a common table expression has the same values: for who binds
    /// them.
    template <class T>
    constexpr void judge_values(const T&, const T&) const {}

    /// Whether the one of its name that a WITH has defined is the same statement.
    constexpr bool is_same_cte(const source& table) const {
        for (const cte_frame* f = ctes; f != nullptr; f = f->outer)
            for (std::size_t i = 0; i < f->size; ++i)
                if (f->sources[i]->id == table.id) return f->sources[i]->type == table.type;
        return false;
    }
};

}  // namespace stele::render
