// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what returning() takes.

#include <stele/check/clause.hpp>
#include <stele/check/clause_arguments.hpp>

namespace stele::check {

template <class T>
consteval void returned_item() {
    if constexpr (Relationship<T>)
        static_assert(
            is_selectable<T>,
            "stele: returning() of a relationship; return columns of the written table [S416]");
    else if constexpr (Assignment<T>)
        static_assert(is_selectable<T>,
                      "stele: returning() takes columns, expressions and the written table, but = "
                      "assigns; compare with == [S417]");
    else
        static_assert(is_selectable<T>,
                      "stele: returning() takes columns, expressions and the written table; a C++ "
                      "value is none [S418]");
}

/// The items of returning(); the first culprit alone is reported.
template <class... Items>
consteval bool returned_items() {
    static_assert(detail::number_given<Items...> != 0,
                  "stele: returning() of nothing; name a column or the written table [S419]");
    if constexpr (detail::number_given<Items...> == 0) return false;
    else if constexpr (!(is_selectable<Items> && ...))
        returned_item<detail::first_bad<list<Items...>, detail::not_selectable>>();
    return (is_selectable<Items> && ...) && (value_item<Items>() && ...);
}

}  // namespace stele::check
