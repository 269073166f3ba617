// SPDX-License-Identifier: BSL-1.0

// The checks of functions, predicates and case_() as constants, each once true and once false.

#include "library.hpp"

#include <stele/chrono.hpp>
#include <stele/stele.hpp>

#include <optional>
#include <string>
#include <vector>

namespace {

using title = Book::columns::title;
using id = Book::columns::book_id;
using function = stele::detail::fn::lower;

static_assert(stele::takes_argument<function, stele::argument::text, title>);
static_assert(!stele::takes_argument<function, stele::argument::text, id>);
static_assert(stele::takes_argument<function, stele::argument::number, double>);
static_assert(!stele::takes_argument<function, stele::argument::number, std::string>);
static_assert(
    stele::takes_argument<function, stele::argument::calendar, std::chrono::year_month_day>);
static_assert(!stele::takes_argument<function, stele::argument::calendar, std::chrono::seconds>);
static_assert(stele::types_agree<id, int>);
static_assert(!stele::types_agree<id, title>);
static_assert(stele::can_be_read<std::optional<std::string>>);
static_assert(!stele::can_be_read<std::string_view> && !stele::can_be_read<const int>);
using date_of = std::chrono::year_month_day;
using std::chrono::seconds, std::chrono::milliseconds, std::chrono::sys_seconds;
static_assert(stele::casts_to_same_moment<sys_seconds, date_of>);
static_assert(!stele::casts_to_same_moment<date_of, sys_seconds>);
static_assert(stele::casts_to_same_moment<seconds, seconds> &&
              !stele::casts_to_same_moment<milliseconds, seconds>);
static_assert(stele::casts_no_number_to_date<date_of, std::string>);
static_assert(stele::casts_no_number_to_date<seconds, int>);
static_assert(!stele::casts_no_number_to_date<date_of, int>);
static_assert(stele::is_plain_name("json_array_length"));
static_assert(!stele::is_plain_name("") && !stele::is_plain_name("1a") &&
              !stele::is_plain_name("a(b"));

static_assert(stele::is_text<title> && stele::is_text<const char[2]>);
static_assert(!stele::is_text<id>);
static_assert(stele::is_never_null_value<int>);
static_assert(!stele::is_never_null_value<std::optional<int>> &&
              !stele::is_never_null_value<std::nullopt_t>);
static_assert(stele::is_escape<char> &&
              stele::is_escape<std::remove_cv_t<decltype(stele::lit<"!">)>>);
static_assert(!stele::is_escape<int> &&
              !stele::is_escape<std::remove_cv_t<decltype(stele::lit<"!!">)>>);
static_assert(stele::is_listable<id, int>);
static_assert(!stele::is_listable<id, std::string> && !stele::is_listable<id, std::optional<int>>);
static_assert(stele::is_json_element<id, int>);
static_assert(!stele::is_json_element<id, std::optional<int>> &&
              !stele::is_json_element<id, std::vector<std::byte>>);
static_assert(stele::is_bound_of<id, int>);
static_assert(!stele::is_bound_of<id, std::string>);

using branch = decltype(when(Book::book_id == 1, 1));
using last = decltype(stele::else_(2));
static_assert(stele::else_comes_last<branch, branch, last> && stele::else_comes_last<branch>);
static_assert(!stele::else_comes_last<last> && !stele::else_comes_last<last, branch> &&
              !stele::else_comes_last<branch, last, last> && !stele::else_comes_last<int>);
static_assert(stele::case_has_type<std::nullopt_t, int>);
static_assert(!stele::case_has_type<std::nullopt_t>);

}  // namespace
