// SPDX-License-Identifier: BSL-1.0
#pragma once

// "n"_c: a name as a type. It reads an element of a row, row["n"_c], and stands in order_by() and
// group_by() for the item of the select list that as<"n">() has named. In SQL: "n".

#include <stele/check/no_value.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

template <class E, class Direction, class Nulls>
struct ordering;
namespace detail {
struct ascending;
struct descending;
struct nulls_unspecified;
}  // namespace detail

/// The type of "n"_c.
template <fixed_string Name>
struct name_constant {
    using stele_name_term = void;
    using stele_children = list<>;
    static constexpr bool stele_parameters = false;
    static constexpr std::string_view stele_name = Name;

    /// `"n" ASC`, for order_by.
    template <class N = name_constant>
    constexpr ordering<N, detail::ascending, detail::nulls_unspecified> asc() const {
        return {{}};
    }
    /// `"n" DESC`, for order_by.
    template <class N = name_constant>
    constexpr ordering<N, detail::descending, detail::nulls_unspecified> desc() const {
        return {{}};
    }

    /// `.all()["n"_c]`: a list is indexed by a number.
    template <class Index>
        requires detail::same<Index, std::size_t>
    constexpr operator Index() const {  // NOLINT(google-explicit-constructor)
        check::row_of_list<name_constant>();
        return 0;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const name_constant*) {
        if constexpr (V::wants_text) v.identifier(stele_name);
    }
};

inline namespace literals {

/// `"n"_c`: `row["n"_c]` reads the element named n of a row, `order_by("n"_c.desc())` orders by the
/// item named n. A name that is not selected does not compile.
template <fixed_string Name>
constexpr name_constant<Name> operator""_c() {
    return {};
}

}  // namespace literals
}  // namespace stele
