// SPDX-License-Identifier: BSL-1.0
// The checks of operands and assignments, each once true and once false.
#include <stele/stele.hpp>
#include <stele/types/chrono.hpp>

#include <optional>
#include <string>

namespace check_operands {

enum class size { small, large };
enum class tongue { english };
struct unknown {};

}  // namespace check_operands

template <>
inline constexpr stele::enumerator<check_operands::tongue>
    stele::enum_names<check_operands::tongue>[] = {{check_operands::tongue::english, "english"}};

namespace check_operands {

STELE_TABLE(Item, "item",
    column(id,       std::int64_t, primary_key),
    column(name,     std::string),
    column(note,     std::optional<std::string>),
    column(price,    std::optional<double>),
    column(width,    size, default_(size::small)),
    column(language, tongue, default_(tongue::english)),
    column(sold,     bool),
    column(made,     std::chrono::year_month_day));

using columns = Item::columns;
using stele::operations;

// A SQL type.
static_assert(stele::has_sql_type<int>);
static_assert(stele::has_sql_type<columns::name>);
static_assert(!stele::has_sql_type<unknown>);

// Comparisons.
static_assert(stele::comparable<columns::name, std::string>);
static_assert(stele::comparable<columns::name, columns::note>);
static_assert(stele::comparable<columns::id, double>);
static_assert(stele::comparable<columns::width, size>);
static_assert(stele::comparable<columns::sold, bool>);
static_assert(stele::comparable<columns::made, std::chrono::year_month_day>);
static_assert(!stele::comparable<columns::name, int>);
static_assert(!stele::comparable<columns::id, columns::name>);
static_assert(!stele::comparable<columns::id, bool>);
static_assert(!stele::comparable<columns::sold, int>);
static_assert(!stele::comparable<columns::width, int>);
static_assert(!stele::comparable<columns::width, tongue>);
static_assert(!stele::comparable<columns::language, std::string>);
static_assert(!stele::comparable<columns::made, std::string>);
static_assert(!stele::comparable<columns::name, unknown>);

static_assert(stele::compares_with_nullopt<operations::equality>);
static_assert(!stele::compares_with_nullopt<operations::order>);
static_assert(stele::orders_no_optional_value<columns::price, double>);
static_assert(stele::orders_no_optional_value<columns::price, columns::price>);
static_assert(!stele::orders_no_optional_value<columns::price, std::optional<double>>);
static_assert(stele::is_operand<columns::name>);
static_assert(!stele::is_operand<decltype(Item::name = "x")>);

// What a type supports.
static_assert(stele::supports<columns::width, operations::order>);
static_assert(!stele::supports<columns::language, operations::order>);
static_assert(!stele::supports<unknown, operations::equality>);
static_assert(stele::calculable<columns::id, double>);
static_assert(!stele::calculable<columns::name, columns::name>);
static_assert(!stele::calculable<columns::id, unknown>);
static_assert(stele::aggregable<columns::price, operations::sum>);
static_assert(!stele::aggregable<columns::name, operations::sum>);
static_assert(stele::can_be_joined<columns::name> && stele::can_be_joined<columns::width>);
static_assert(!stele::can_be_joined<decltype(stele::cast<std::vector<std::byte>>(Item::name))>);

// Conditions.
static_assert(stele::is_condition<decltype(Item::name == "x")>);
static_assert(stele::is_condition<columns::sold>);
static_assert(!stele::is_condition<columns::name>);
static_assert(!stele::is_condition<bool>);
static_assert(!stele::is_condition<decltype(Item::name = "x")>);

// Assignments.
static_assert(stele::can_be_assigned<columns::name>);
static_assert(!stele::can_be_assigned<decltype(Item::name == "x")>);
static_assert(stele::type_assignable<columns::name, const char*>);
static_assert(stele::type_assignable<columns::price, int>);
static_assert(!stele::type_assignable<columns::id, double>);
static_assert(!stele::type_assignable<columns::name, unknown>);
static_assert(stele::assigned_without_braces<columns::name, const char*>);
static_assert(!stele::assigned_without_braces<columns::name, stele::detail::braces>);
static_assert(stele::can_be_null<std::optional<int>>);
static_assert(stele::can_be_null<columns::price>);
static_assert(!stele::can_be_null<int>);
static_assert(stele::assignable<columns::price, std::nullopt_t>);
static_assert(stele::assignable<columns::note, columns::name>);
static_assert(!stele::assignable<columns::name, std::nullopt_t>);
static_assert(!stele::assignable<columns::name, columns::note>);
static_assert(!stele::assignable<columns::name, int>);
static_assert(!stele::assignable<columns::id, std::optional<int>>);

// Dates and times, which only those of their own kind and precision compare with.
static_assert(stele::moment_of<std::chrono::year_month_day> == stele::moment::date);
static_assert(stele::moment_of<std::chrono::sys_seconds> == stele::moment::utc_time);
static_assert(stele::moment_of<std::chrono::local_days> == stele::moment::local_time);
static_assert(stele::moment_of<std::chrono::minutes> == stele::moment::duration);
static_assert(stele::moment_of<std::chrono::hh_mm_ss<std::chrono::seconds>> ==
              stele::moment::time_of_day);
static_assert(stele::moment_of<std::string> == stele::moment::none);
static_assert(!stele::of_one_precision<std::chrono::seconds, std::chrono::minutes>);
static_assert(!stele::of_one_calendar<columns::made, std::chrono::sys_seconds>);
static_assert(!stele::calculates_with_times<columns::made, int>);

// Nothing was refused in what is right.
static_assert(!stele::detail::is_refused<decltype(Item::name == "x" && !Item::sold)>());

}  // namespace check_operands
