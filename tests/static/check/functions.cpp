// SPDX-License-Identifier: BSL-1.0
// The checks of aggregates, windows and window functions, each once true and once false.
#include <stele/stele.hpp>

#include <optional>
#include <string>

namespace check_functions {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(n, std::optional<int>),
    column(s, std::string));

using namespace stele;
using render::clause;
template <auto Value>
using type_of = std::remove_const_t<decltype(Value)>;
using id = T::columns::id;
using s = T::columns::s;
using counted = decltype(count(T::id));
using over_all = decltype(count(T::id).over());
using by_id = decltype(order_by(T::id));
using n_name = name_constant<"n">;

// Kinds.
static_assert(Aggregate<counted>);
static_assert(Aggregate<decltype(count().filter(T::n > 1))>);
static_assert(!Aggregate<over_all>);
static_assert(Windowed<over_all>);
static_assert(!Windowed<counted>);
static_assert(WindowFunction<decltype(row_number())>);
static_assert(!WindowFunction<decltype(row_number().over())>);
static_assert(NameTerm<n_name>);
static_assert(!NameTerm<id>);

// Places.
static_assert(aggregate_can_stand_in<clause::having, counted>);
static_assert(!aggregate_can_stand_in<clause::where, counted>);
static_assert(window_function_can_stand_in<clause::order_by, over_all>);
static_assert(!window_function_can_stand_in<clause::having, over_all>);
static_assert(is_not_nested<counted>);
static_assert(!is_not_nested<decltype(sum(count(T::id)))>);
static_assert(has_over<decltype(rank().over())>);
static_assert(!has_over<decltype(rank())>);
static_assert(has_groups<list<id>, true>);
static_assert(!has_groups<list<id>, false>);

// over() and windows.
static_assert(can_be_over<counted>);
static_assert(!can_be_over<decltype(count_distinct(T::id))>);
static_assert(is_window<by_id>);
static_assert(!is_window<id>);
static_assert(is_partition_term<id>);
static_assert(!is_partition_term<decltype(T::id.desc())>);
static_assert(is_window_term<decltype(T::id.desc())>);
static_assert(!is_window_term<decltype(n_name{}.desc())>);
static_assert(!is_window_term<int>);
static_assert(window_part_given_once<check::window_order, false>);
static_assert(!window_part_given_once<check::window_order, true>);

// Frames.
using first = type_of<unbounded_preceding>;
using current = type_of<current_row>;
using last = type_of<unbounded_following>;
using before = decltype(preceding(1));
using real_before = decltype(preceding(1.5));
static_assert(is_frame_bound<current>);
static_assert(!is_frame_bound<int>);
static_assert(frame_in_order<first, last>);
static_assert(frame_in_order<current, current>);
static_assert(frame_in_order<before, before>);
static_assert(!frame_in_order<current, before>);
static_assert(!frame_in_order<first, first>);
static_assert(!frame_in_order<last, last>);
static_assert(are_whole_bounds<before, current>);
static_assert(!are_whole_bounds<real_before, current>);
static_assert(has_order_for_frame<decltype(order_by(T::id).range(preceding(1), current_row))>);
static_assert(!has_order_for_frame<decltype(partition_by(T::id).range(preceding(1), current_row))>);
static_assert(
    !has_order_for_frame<decltype(order_by(T::id, T::n).range(preceding(1), current_row))>);

// Arguments.
static_assert(counts_rows<int>);
static_assert(!counts_rows<double>);
static_assert(!counts_rows<bool>);
static_assert(is_distance<double>);
static_assert(!is_distance<const char[2]>);
static_assert(is_separator<const char[2]>);
static_assert(is_separator<s>);
static_assert(!is_separator<int>);
static_assert(is_default_for<s, const char[2]>);
static_assert(!is_default_for<s, int>);
static_assert(!is_default_for<id, double>);

// Names.
static_assert(name_is_selected<n_name, list<id, decltype(T::s.as<"n">())>>);
static_assert(!name_is_selected<n_name, list<id, s>>);
static_assert(name_is_selected<decltype(n_name{}.desc()), list<decltype(T::s.as<"n">())>>);
static_assert(name_is_selected<id, list<s>>);
static_assert(name_is_free<n_name, list<std::remove_const_t<decltype(T)>>> == false);
static_assert(name_is_free<name_constant<"m">, list<std::remove_const_t<decltype(T)>>>);
static_assert(name_is_free<id, list<std::remove_const_t<decltype(T)>>>);

}  // namespace check_functions
