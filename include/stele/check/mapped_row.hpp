// SPDX-License-Identifier: BSL-1.0
#pragma once

// The struct of STELE_MAP.

#include <type_traits>

namespace stele {

/// Whether a struct can be the row of STELE_MAP: it can be made without arguments, and assigned.
template <class Row>
inline constexpr bool mapped_row_can_be_made = !std::is_class_v<Row>;
template <class Row>
    requires(std::is_class_v<Row>&& requires { sizeof(Row); })
inline constexpr bool mapped_row_can_be_made<Row> =
    std::is_default_constructible_v<Row> && std::is_move_assignable_v<Row>;

namespace detail {

/// Stands for a struct that cannot be a row, so that only its mapping is refused, and no use of the table.
template <class Struct>
struct unmade_row : Struct {
    unmade_row();
    unmade_row(const unmade_row&);
    unmade_row& operator=(const unmade_row&);
};
template <class Struct>
concept can_be_base = std::is_class_v<Struct> && !std::is_final_v<Struct> &&
                      !std::is_abstract_v<Struct> && std::is_destructible_v<Struct>;

template <class Struct>
struct mapped_row {
    using type = Struct;
};
template <class Struct>
    requires(!mapped_row_can_be_made<Struct> && requires { sizeof(Struct); })
struct mapped_row<Struct> {
    using type =
        typename std::conditional_t<can_be_base<Struct>, std::type_identity<unmade_row<Struct>>,
                                    std::type_identity<Struct>>::type;
};

}  // namespace detail

namespace check {

/// The struct of STELE_MAP, which a row is made of before it is read.
template <class Row>
constexpr bool mapped_row() {
    static_assert(
        mapped_row_can_be_made<Row>,
        "stele: STELE_MAP of a struct that cannot be made empty and then assigned; give it "
        "a default constructor and an assignment, as a row is made before it is read "
        "[S691]");
    return true;
}

}  // namespace check
}  // namespace stele
