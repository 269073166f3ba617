// SPDX-License-Identifier: BSL-1.0
// The checks of aggregates, windows and group_by(), each once true and once false.
#include <stele/stele.hpp>

namespace check_groups {

using namespace stele::literals;
using stele::count, stele::lit, stele::row_number;

STELE_TABLE(Book, "book",
    column(id,    std::int64_t, primary_key),
    column(title, std::string),
    column(price, double));

using title = Book::columns::title;
using price = Book::columns::price;
template <auto Value>
using type_of = std::remove_const_t<decltype(Value)>;

static_assert(stele::is_aggregated<title> && !stele::is_aggregated<int>);
static_assert(stele::is_group_term<title> && !stele::is_group_term<decltype(Book::title.desc())>);
static_assert(stele::is_no_place<title> && !stele::is_no_place<decltype(lit<1>)>);
static_assert(stele::is_not_aggregated<title> && !stele::is_not_aggregated<decltype(count() + 1)>);
static_assert(stele::is_not_windowed<title> &&
              !stele::is_not_windowed<decltype(row_number().over())>);
static_assert(stele::is_same_in_each_row<int> &&
              !stele::is_same_in_each_row<decltype(Book::id + 1)>);
static_assert(stele::counts_from<0, type_of<lit<0>>> && !stele::counts_from<1, type_of<lit<0>>> &&
              !stele::counts_from<0, type_of<lit<-1>>>);

constexpr auto by_title = order_by(Book::title);
using groups_in_order = decltype(by_title.groups(stele::preceding(1), stele::current_row));
using groups_without =
    decltype(partition_by(Book::title).groups(stele::preceding(1), stele::current_row));
static_assert(stele::has_order_for_groups<groups_in_order> &&
              !stele::has_order_for_groups<groups_without>);
using range_of_text = decltype(by_title.range(stele::preceding(1), stele::current_row));
using range_of_numbers =
    decltype(order_by(Book::price.desc()).range(stele::preceding(1), stele::current_row));
static_assert(stele::has_number_for_range<range_of_numbers> &&
              !stele::has_number_for_range<range_of_text>);

template <class S>
inline constexpr bool fits = false;
template <class... Clauses>
inline constexpr bool fits<stele::select_statement<Clauses...>> =
    stele::columns_fit_groups<typename stele::select_statement<Clauses...>::items, Clauses...>;
static_assert(fits<decltype(select(Book::title).group_by(Book::title))> &&
              !fits<decltype(select(Book::price).group_by(Book::title))>);
template <class S>
inline constexpr bool ordered = false;
template <class... Clauses>
inline constexpr bool ordered<stele::select_statement<Clauses...>> =
    stele::orders_by_selected<typename stele::select_statement<Clauses...>::items, Clauses...>;
static_assert(ordered<decltype(select(Book::title).order_by(Book::title))> &&
              !ordered<decltype(select(Book::title).order_by(Book::price))>);

// Always false, and named in a note alone.
static_assert(!stele::stands_beside_aggregate<title> && !stele::is_grouped_or_determined<title> &&
              !stele::repeats_no_bound_values<title> && !stele::is_selected<title> &&
              !stele::takes_filter<title> && !stele::takes_over<title> &&
              !stele::takes_arguments<title, int>);

}  // namespace check_groups
