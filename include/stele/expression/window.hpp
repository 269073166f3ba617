// SPDX-License-Identifier: BSL-1.0
#pragma once

// What over() takes: partition_by(a, b).order_by(c.desc()).rows(unbounded_preceding, current_row).
// In SQL: (PARTITION BY a, b ORDER BY c DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW).

#include <stele/expression/frame.hpp>

namespace stele {

/// The definition of a window. Each call gives a new one.
template <class Partition, class Order, class Frame, bool Refused = false>
struct window;
template <class... Ps, class... Os, class Frame, bool Refused>
struct window<list<Ps...>, list<Os...>, Frame, Refused> {
    using stele_window = void;
    using frame = Frame;
    using orders = list<Os...>;
    using stele_children =
        typename detail::concat<list<Ps..., Os...>, typename Frame::stele_children>::type;
    static constexpr bool stele_parameters =
        (Ps::stele_parameters || ...) || (Os::stele_parameters || ...) || Frame::stele_parameters;
    static constexpr std::size_t terms = sizeof...(Os);
    static constexpr bool can_be_empty = Frame::can_be_empty;
    static constexpr bool is_refused = Refused;

    [[no_unique_address]] detail::pack<Ps...> partition;
    [[no_unique_address]] detail::pack<Os...> order;
    [[no_unique_address]] Frame bounds;

    /// `ORDER BY terms`, as a statement's order_by(), but without the names of its select list.
    template <class... Es>
    constexpr auto order_by(Es&&... es) const {
        if constexpr (check::window_part<check::window_order, terms != 0>() &&
                      check::some_window_terms<false, sizeof...(Es)>() &&
                      (check::window_term<detail::bare_t<Es>>() && ...))
            return window<list<Ps...>, list<std::remove_cvref_t<Es>...>, Frame, Refused>{
                partition, {{std::forward<Es>(es)}...}, bounds};
        else return refuse();
    }

    /// `ROWS BETWEEN from AND to`: counted in rows. The bounds are unbounded_preceding,
    /// preceding(n), current_row, following(n) and unbounded_following. An error: a start after the
    /// end.
    template <class From, class To>
    constexpr auto rows(const From& from, const To& to) const {
        return framed<detail::rows_frame>(from, to);
    }
    /// `RANGE BETWEEN from AND to`: by the distance from the current row's order term, which is then
    /// one, and a number.
    template <class From, class To>
    constexpr auto range(const From& from, const To& to) const {
        return framed<detail::range_frame>(from, to);
    }
    /// `GROUPS BETWEEN from AND to`: counted in groups of rows that the order holds equal.
    template <class From, class To>
    constexpr auto groups(const From& from, const To& to) const {
        return framed<detail::groups_frame>(from, to);
    }

    template <class... Bounds>
        requires(sizeof...(Bounds) != 2)
    constexpr auto rows(const Bounds&...) const { return refuse_bounds<Bounds...>(); }
    template <class... Bounds>
        requires(sizeof...(Bounds) != 2)
    constexpr auto range(const Bounds&...) const { return refuse_bounds<Bounds...>(); }
    template <class... Bounds>
        requires(sizeof...(Bounds) != 2)
    constexpr auto groups(const Bounds&...) const { return refuse_bounds<Bounds...>(); }

    /// An error: it is said first.
    template <class... Es>
    constexpr auto partition_by(const Es&...) const {
        check::no_partition<window>();
        return refuse();
    }

    /// `EXCLUDE CURRENT ROW`, of the frame before. What is aggregated can then be nothing, and so
    /// NULL.
    constexpr auto exclude_current_row() const { return excluding<detail::exclude_current>(); }
    /// `EXCLUDE GROUP`: without the current row and those that the order holds equal to it.
    constexpr auto exclude_group() const { return excluding<detail::exclude_peers>(); }
    /// `EXCLUDE TIES`: without those that the order holds equal to the current row, but with it.
    constexpr auto exclude_ties() const { return excluding<detail::exclude_equals>(); }

    template <class V>
    static constexpr void stele_walk(V& v, const window* self) {
        v.text("(");
        if constexpr (sizeof...(Ps) != 0) {
            v.text("PARTITION BY ");
            detail::walk_separated(v, self ? &self->partition : nullptr, list<Ps...>{});
        }
        if constexpr (terms != 0) {
            v.text(sizeof...(Ps) != 0 ? " ORDER BY " : "ORDER BY ");
            detail::walk_separated(v, self ? &self->order : nullptr, list<Os...>{});
        }
        if constexpr (Frame::said && sizeof...(Ps) + terms != 0) v.text(" ");
        Frame::stele_walk(v, self ? &self->bounds : nullptr);
        v.text(")");
    }

private:
    constexpr window<list<Ps...>, list<Os...>, Frame, true> refuse() const {
        return {partition, order, bounds};
    }
    template <class... Bounds>
    constexpr auto refuse_bounds() const {
        check::two_bounds<Bounds...>();
        return refuse();
    }
    template <class Unit, class From, class To>
    constexpr auto framed(const From& from, const To& to) const {
        if constexpr (check::window_part<check::window_frame, Frame::said>() &&
                      check::frame<Unit::whole, From, To>()) {
            using made = detail::frame<Unit, From, To, detail::exclude_nothing>;
            return window<list<Ps...>, list<Os...>, made, Refused>{partition, order, {from, to}};
        } else {
            return refuse();
        }
    }
    template <class Exclusion>
    constexpr auto excluding() const {
        if constexpr (check::exclusion<has_frame()>()) {
            using made = decltype(bounds.template without<Exclusion>());
            return window<list<Ps...>, list<Os...>, made, Refused>{
                partition, order, bounds.template without<Exclusion>()};
        } else {
            return refuse();
        }
    }
    static constexpr bool has_frame() {
        if constexpr (Frame::said) return !Frame::excludes;
        else return false;
    }
};

namespace detail {

using whole_window = window<list<>, list<>, no_frame>;

template <bool Right, class... Es>
struct partitioned {
    using type = window<list<>, list<>, no_frame, true>;
};
template <class... Es>
struct partitioned<true, Es...> {
    using type = window<list<std::remove_cvref_t<Es>...>, list<>, no_frame>;
};
template <class... Es>
using partitioned_t =
    typename partitioned<sizeof...(Es) != 0 && (is_partition_term<bare_t<Es>> && ...), Es...>::type;

}  // namespace detail

/// `PARTITION BY expressions`: the window's rows are those that have the same. For over();
/// order_by() and a frame can follow.
template <class... Es>
constexpr detail::partitioned_t<Es...> partition_by(Es&&... es) {
    if constexpr (sizeof...(Es) != 0 && (is_partition_term<detail::bare_t<Es>> && ...))
        return {{{std::forward<Es>(es)}...}, {}, {}};
    else {
        if constexpr (check::some_window_terms<true, sizeof...(Es)>())
            static_cast<void>((check::partition_term<detail::bare_t<Es>>() && ...));
        return {};
    }
}

/// `ORDER BY terms` of a window without partitions, for over(); a frame can follow.
template <class... Es>
constexpr auto order_by(Es&&... es) {
    return detail::whole_window{}.order_by(std::forward<Es>(es)...);
}

}  // namespace stele
