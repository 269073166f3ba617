// SPDX-License-Identifier: BSL-1.0
#pragma once

// The frame of a window: ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES. What it is
// and whether it can be empty: SQLite's documentation, "Window Functions", frame specifications.

#include <stele/check/window.hpp>
#include <stele/expression/separated.hpp>
#include <stele/render/feature.hpp>
#include <stele/types/error.hpp>

#include <string>

namespace stele {

namespace detail {

// The rows of the frames' ends, from the first on. A distance stands before the words.
// clang-format off
struct first_bound     { static constexpr int at = 0; static constexpr std::string_view sql = "UNBOUNDED PRECEDING"; };
struct preceding_bound { static constexpr int at = 1; static constexpr std::string_view sql = " PRECEDING"; };
struct current_bound   { static constexpr int at = 2; static constexpr std::string_view sql = "CURRENT ROW"; };
struct following_bound { static constexpr int at = 3; static constexpr std::string_view sql = " FOLLOWING"; };
struct last_bound      { static constexpr int at = 4; static constexpr std::string_view sql = "UNBOUNDED FOLLOWING"; };

struct rows_frame   { static constexpr bool whole = true;  static constexpr bool groups = false; static constexpr std::string_view sql = "ROWS BETWEEN "; };
struct range_frame  { static constexpr bool whole = false; static constexpr bool groups = false; static constexpr std::string_view sql = "RANGE BETWEEN "; };
struct groups_frame { static constexpr bool whole = true;  static constexpr bool groups = true;  static constexpr std::string_view sql = "GROUPS BETWEEN "; };

struct exclude_nothing { static constexpr bool current = false; static constexpr std::string_view sql = ""; };
struct exclude_current { static constexpr bool current = true;  static constexpr std::string_view sql = " EXCLUDE CURRENT ROW"; };
struct exclude_peers   { static constexpr bool current = true;  static constexpr std::string_view sql = " EXCLUDE GROUP"; };
struct exclude_equals  { static constexpr bool current = false; static constexpr std::string_view sql = " EXCLUDE TIES"; };
// clang-format on

}  // namespace detail

/// An end of a frame: `CURRENT ROW`, `? PRECEDING`.
template <class Row, class... Distance>
struct frame_bound {
    using stele_frame_bound = void;
    using stele_children = list<Distance...>;
    static constexpr bool stele_parameters = (Distance::stele_parameters || ...);
    static constexpr int at = Row::at;
    static constexpr bool by_distance = sizeof...(Distance) != 0;
    static constexpr bool is_whole = (counts_rows<Distance> && ...);

    [[no_unique_address]] detail::pack<Distance...> distance;

    template <class V>
    static constexpr void stele_walk(V& v, const frame_bound* self) {
        detail::walk_separated(v, self ? &self->distance : nullptr, stele_children{});
        v.text(Row::sql);
    }
};

/// `UNBOUNDED PRECEDING`: from the first row of the partition on.
inline constexpr frame_bound<detail::first_bound> unbounded_preceding{};
/// `CURRENT ROW`; in range() and groups() with all rows that the order holds equal to it.
inline constexpr frame_bound<detail::current_bound> current_row{};
/// `UNBOUNDED FOLLOWING`: to the last row of the partition.
inline constexpr frame_bound<detail::last_bound> unbounded_following{};

namespace detail {

/// A C++ value that counts something is not negative, or SQLite would say so row by row.
template <class T>
constexpr void require_at_least(const T& value, int least, const char* what) {
    if constexpr (std::is_arithmetic_v<T>)
        if (value < static_cast<T>(least)) {
            // clang-format off
            if (std::is_constant_evaluated()) throw "stele: a number of rows that is too small for a window function or a frame; give at least what it says: preceding(0), ntile(1) [S284]";
            // clang-format on
            throw value_error{std::string(what) + " takes no less than " + std::to_string(least) +
                              ", and was given " + std::to_string(value)};
        }
}

template <class N, bool Right = is_distance<bare_t<N>>&& is_same_in_each_row<bare_t<N>>>
struct distance_operand {
    using type = refused<std::int64_t>;
};
template <class N>
struct distance_operand<N, true> : operand<N, std::int64_t> {};

template <class Row, class N>
using bound_t = frame_bound<Row, typename distance_operand<N>::type>;

template <class Row, class N>
constexpr bound_t<Row, N> make_bound(N&& n, const char* what) {
    check::distance<bare_t<N>>();
    if constexpr (is_distance<bare_t<N>>) static_cast<void>(check::same_distance<bare_t<N>>());
    check::counted<0, bare_t<N>>();
    if constexpr (!Expression<N> && is_distance<bare_t<N>>) require_at_least(n, 0, what);
    return {{{to_operand<typename distance_operand<N>::type>(std::forward<N>(n))}}};
}

}  // namespace detail

/// `? PRECEDING`: n rows, groups, or n less than the current row's order term. No argument is a
/// column, so look-up needs a using. An error: what is no number. @throws value_error where n is
/// negative
template <class N>
constexpr detail::bound_t<detail::preceding_bound, N> preceding(N&& n) {
    return detail::make_bound<detail::preceding_bound>(std::forward<N>(n), "preceding()");
}
template <class... Ns>
    requires(sizeof...(Ns) != 1)
constexpr frame_bound<detail::preceding_bound, detail::refused<std::int64_t>> preceding(
    const Ns&...) {
    check::distance<list<Ns...>>();
    return {};
}
/// `? FOLLOWING`, as preceding().
template <class N>
constexpr detail::bound_t<detail::following_bound, N> following(N&& n) {
    return detail::make_bound<detail::following_bound>(std::forward<N>(n), "following()");
}
template <class... Ns>
    requires(sizeof...(Ns) != 1)
constexpr frame_bound<detail::following_bound, detail::refused<std::int64_t>> following(
    const Ns&...) {
    check::distance<list<Ns...>>();
    return {};
}

namespace detail {

/// No frame: SQL's own is from the first row to the current one and those equal to it in the order.
struct no_frame {
    using stele_children = list<>;
    static constexpr bool stele_parameters = false;
    static constexpr bool said = false;
    static constexpr bool by_groups = false;
    static constexpr bool by_distance = false;
    static constexpr bool can_be_empty = false;

    template <class V>
    static constexpr void stele_walk(V&, const no_frame*) {}
};

/// `ROWS BETWEEN from AND to EXCLUDE …`.
template <class Unit, class From, class To, class Exclusion>
struct frame {
    using stele_children =
        typename concat<typename From::stele_children, typename To::stele_children>::type;
    static constexpr bool stele_parameters = From::stele_parameters || To::stele_parameters;
    static constexpr bool said = true;
    static constexpr bool by_groups = Unit::groups;
    static constexpr bool excludes = !same<Exclusion, exclude_nothing>;
    static constexpr bool by_distance = !Unit::whole && (From::by_distance || To::by_distance);
    /// A frame that the current row is in has a row.
    static constexpr bool can_be_empty =
        From::at > current_bound::at || To::at < current_bound::at || Exclusion::current;

    [[no_unique_address]] From from;
    [[no_unique_address]] To to;

    template <class Excluded>
    constexpr frame<Unit, From, To, Excluded> without() const {
        return {from, to};
    }

    template <class V>
    static constexpr void stele_walk(V& v, const frame* self) {
        v.text(Unit::sql);
        if (by_distance || excludes || same<Unit, groups_frame>) v.needs(feature::frames_of_groups);
        From::stele_walk(v, self ? &self->from : nullptr);
        v.text(" AND ");
        To::stele_walk(v, self ? &self->to : nullptr);
        v.text(Exclusion::sql);
    }
};

}  // namespace detail
}  // namespace stele
