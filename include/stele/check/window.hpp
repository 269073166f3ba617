// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about aggregates' arguments, filter(), over() and windows, judged at the call.

#include <stele/check/operands.hpp>

namespace stele {

/// Satisfied by what partition_by(…) and order_by(…) give: a window's definition.
template <class T>
concept Window = requires {
    typename std::remove_cvref_t<T>::stele_window;
};

/// Satisfied by `current_row`, `preceding(n)` and so on: the ends of a frame.
template <class T>
concept FrameBound = requires {
    typename std::remove_cvref_t<T>::stele_frame_bound;
};

/// Whether something is a window's definition, which over() takes.
template <class T>
inline constexpr bool is_window = Window<T>;

/// Whether something can end a frame.
template <class T>
inline constexpr bool is_frame_bound = FrameBound<T>;

/// Whether an expression can be partitioned by.
template <class T>
inline constexpr bool is_partition_term = Expression<T>;

namespace detail {
template <class Nodes>
inline constexpr bool is_one_expression = false;
template <Expression E>
inline constexpr bool is_one_expression<list<E>> = true;
}  // namespace detail

/// Whether a window can be ordered by something: an expression, or `e.asc()`, `e.desc()`. A name of
/// the select list is none.
template <class T>
inline constexpr bool is_window_term = Expression<T>;
template <Ordering T>
inline constexpr bool is_window_term<T> = detail::is_one_expression<typename T::stele_children>;

/// Whether a frame that begins at From can end at To.
template <class From, class To>
inline constexpr bool frame_in_order = From::at <= To::at&& From::at != 4 && To::at != 0;

/// Whether a frame's ends are whole rows or groups.
template <class... Bounds>
inline constexpr bool are_whole_bounds = (Bounds::is_whole && ...);

/// Whether a part of a window is given once.
template <class Part, bool Given>
inline constexpr bool window_part_given_once = !Given;

/// Whether a window has the order that its frame needs: range() by a distance goes along one term.
template <class Window>
inline constexpr bool has_order_for_frame = !Window::frame::by_distance || Window::terms == 1;

/// Whether a window whose frame counts groups has the order that makes them.
template <class Window>
inline constexpr bool has_order_for_groups = !Window::frame::by_groups || Window::terms != 0;

/// Whether a range() by a distance goes along numbers: what is text, a blob or a bool has no distance.
template <class Window>
inline constexpr bool has_number_for_range = true;
namespace detail {
template <class T>
struct range_term {
    using type = T;
};
template <Ordering T>
struct range_term<T> : first_type<typename T::stele_children> {};
template <class Term>
inline constexpr bool has_distance = [] {
    constexpr kind k = sql_kind_of<judged_t<typename range_term<Term>::type>>;
    return is_number(k) || k == kind::other;
}();
template <class Orders>
inline constexpr bool has_distances = true;
template <class Term>
inline constexpr bool has_distances<list<Term>> = has_distance<Term>;
}  // namespace detail
template <class Window>
    requires(Window::frame::by_distance)
inline constexpr bool has_number_for_range<Window> = detail::has_distances<typename Window::orders>;

/// Whether an aggregate can stand over a window: not one of different values.
template <class Aggregate>
inline constexpr bool can_be_over = !Aggregate::function::distinct;

/// Whether something is a whole number, to count rows by.
template <class T>
inline constexpr bool counts_rows = false;
template <class T>
    requires(Expression<T> || Operand<T> || Mapped<detail::judged_t<T>>)
inline constexpr bool counts_rows<T> =
    sql_kind_of<typename detail::judged_beside<T, std::int64_t>::type> == kind::integer;

/// Whether something is a number, to measure a distance by.
template <class T>
inline constexpr bool is_distance = false;
template <class T>
    requires(Expression<T> || Operand<T> || Mapped<detail::judged_t<T>>)
inline constexpr bool is_distance<T> =
    detail::is_number(sql_kind_of<typename detail::judged_beside<T, std::int64_t>::type>);

/// Whether a constant in the text is not negative, and not 0 where Least is 1. What is no constant is judged
/// when the statement runs.
template <int Least, class T>
inline constexpr bool counts_from = true;
template <int Least, class T>
    requires(requires { T::stele_natural; })
inline constexpr bool counts_from<Least, T> =
    !T::stele_negative && (Least == 0 || T::stele_non_zero);

/// Whether something can stand between the elements of group_concat(): it is text.
template <class T>
inline constexpr bool is_separator = false;
template <class T>
    requires(Expression<T> || Operand<T> || Mapped<detail::judged_t<T>>)
inline constexpr bool is_separator<T> =
    sql_kind_of<typename detail::judged_beside<T, std::string>::type> == kind::text;

/// Whether lag() and lead() can give D in place of E: it is of the same SQL type.
template <class E, class D>
inline constexpr bool is_default_for = false;
template <class E, class D>
    requires(has_sql_type<D>)
inline constexpr bool is_default_for<E, D> =
    comparable<E, D> &&
    sql_kind_of<detail::judged_t<E>> == sql_kind_of<typename detail::judged_beside<D, E>::type>;

namespace check {

template <class T>
consteval bool window() {
    if constexpr (!is_window<T>) {
        static_assert(is_window<T>,
                      "stele: over() takes a window; say over() for all rows, or "
                      "over(partition_by(column).order_by(column)) [S214]");
        return false;
    } else if constexpr (T::is_refused) {
        return false;
    } else {
        static_assert(
            has_order_for_frame<T>,
            "stele: range() by preceding(n) or following(n) without order_by() of exactly "
            "one term; order the window by the number that n is a distance in [S215]");
        if constexpr (!has_order_for_groups<T>)
            static_assert(has_order_for_groups<T>,
                          "stele: groups() without order_by(), whose groups of equal rows it "
                          "counts; order the window, or use rows() [S283]");
        else if constexpr (has_order_for_frame<T>)
            static_assert(
                has_number_for_range<T>,
                "stele: range() by a distance along something that is no number; order by a "
                "number, or count with rows() or groups() [S280]");
        return has_order_for_groups<T> && has_order_for_frame<T> && has_number_for_range<T>;
    }
}

template <class Aggregate>
consteval bool over() {
    static_assert(can_be_over<Aggregate>,
                  "stele: over() of a DISTINCT aggregate, which no window has; leave out the "
                  "distinct, or select the different values first [S216]");
    return can_be_over<Aggregate>;
}

template <class T>
consteval bool partition_term() {
    if constexpr (Assignment<T>)
        static_assert(
            is_partition_term<T>,
            "stele: partition_by() takes expressions, but = assigns; compare with == [S217]");
    else
        static_assert(is_partition_term<T>,
                      "stele: partition_by() takes expressions; a direction belongs to order_by(), "
                      "a C++ value parts nothing [S218]");
    return is_partition_term<T>;
}

template <class T>
consteval bool window_term() {
    if constexpr (Assignment<T>)
        static_assert(is_window_term<T>,
                      "stele: order_by() takes expressions, but = assigns; compare with == [S313]");
    else
        static_assert(is_window_term<T>,
                      "stele: order_by() of a window takes expressions; a C++ value orders "
                      "nothing, and names of the select list are not known yet [S219]");
    return is_window_term<T>;
}

/// At least one term.
template <bool Partition, std::size_t Terms>
consteval bool some_window_terms() {
    if constexpr (Partition)
        static_assert(
            Terms != 0,
            "stele: partition_by() of nothing; name what to part by, or say over() [S220]");
    else
        static_assert(Terms != 0,
                      "stele: order_by() of nothing, or of braces; name what to order by [S322]");
    return Terms != 0;
}

/// What a part of a window is called in sentences.
struct window_order;
struct window_frame;
struct window_exclusion;

template <class Part, bool Given>
consteval bool window_part() {
    if constexpr (detail::same<Part, window_order>)
        static_assert(
            window_part_given_once<Part, Given>,
            "stele: order_by() of a window given twice; name all terms in one, in order [S221]");
    else
        static_assert(
            window_part_given_once<Part, Given>,
            "stele: a window with two frames; say one of rows(), range() and groups() [S222]");
    return !Given;
}

template <bool HasFrame>
consteval bool exclusion() {
    static_assert(window_part_given_once<window_exclusion, !HasFrame>,
                  "stele: a frame's exclusion given twice or without a frame; say it once, behind "
                  "rows(), range() or groups() [S223]");
    return HasFrame;
}

/// rows(), range() or groups() from one bound to another.
template <bool Whole, class From, class To>
consteval bool frame() {
    if constexpr (!is_frame_bound<From> || !is_frame_bound<To>) {
        using culprit = std::conditional_t<is_frame_bound<From>, To, From>;
        static_assert(is_frame_bound<culprit>,
                      "stele: a frame goes from one bound to another; use unbounded_preceding, "
                      "preceding(n), current_row, following(n) or unbounded_following [S224]");
        return false;
    } else if constexpr (!frame_in_order<From, To>) {
        static_assert(
            frame_in_order<From, To>,
            "stele: a frame that starts after its end; name the earlier bound first [S225]");
        return false;
    } else if constexpr (Whole) {
        static_assert(are_whole_bounds<From, To>,
                      "stele: rows() or groups() by a distance that is no integer; count in whole "
                      "rows, or use range() [S226]");
        return are_whole_bounds<From, To>;
    } else {
        return true;
    }
}

template <class T>
consteval void distance() {
    if constexpr (!detail::is_refused<T>())
        static_assert(is_distance<T>,
                      "stele: preceding() and following() take a number, not negative; rows are "
                      "counted by integers [S227]");
}

template <class T>
consteval void row_count() {
    if constexpr (!detail::is_refused<T>())
        static_assert(counts_rows<T>,
                      "stele: lag(), lead(), nth_value() and ntile() count by integers; pass an "
                      "integer [S228]");
}

/// A constant by which rows are counted, from Least on.
template <int Least, class T>
consteval void counted() {
    if constexpr (Least == 0)
        static_assert(
            counts_from<Least, T>,
            "stele: lag(), lead(), preceding() and following() by a negative number; count from 0 on, in "
            "the other direction by the other of the two [S281]");
    else
        static_assert(counts_from<Least, T>,
                      "stele: ntile() or nth_value() of less than 1; count from 1 on [S282]");
}

template <class T>
consteval void separator() {
    if constexpr (!detail::is_refused<T>())
        static_assert(is_separator<T>,
                      "stele: group_concat() with a separator that is no text; pass text [S229]");
}

template <class E, class D>
consteval void default_value() {
    if constexpr (!detail::is_refused<E>() && !detail::is_refused<D>())
        static_assert(is_default_for<E, D>,
                      "stele: lag() or lead() with a default of another type than its value; pass "
                      "one of the same type [S230]");
}

}  // namespace check
}  // namespace stele
