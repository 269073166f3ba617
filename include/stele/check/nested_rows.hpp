// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about nested().

#include <stele/check/entries.hpp>

namespace stele {

/// Whether a relationship leads to many rows: a has_many or many_to_many.
template <class R>
inline constexpr bool leads_to_many = detail::is_collection<R>::value || requires {
    typename R::stele_through;
};

namespace check {

template <class R>
consteval bool collection() {
    static_assert(leads_to_many<R>,
                  "stele: nested() of a relationship that leads to one row; join by it, and select "
                  "its table [S327]");
    return leads_to_many<R>;
}

}  // namespace check
}  // namespace stele
