// SPDX-License-Identifier: BSL-1.0
#pragma once

// The language, without any database: tables, expressions, statements, and their SQL as constexpr
// text.

// GCC compares the names inside a template with those at namespace scope where it is instantiated,
// so that a user's own global `e` would warn here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

// First, and each before those that include it, so that a sentence is not preceded by the headers on
// the way to it.
// clang-format off
#include <stele/check/dotted.hpp>
#include <stele/check/constant.hpp>
#include <stele/check/no_operand.hpp>
#include <stele/check/moments.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/arguments.hpp>
#include <stele/check/function.hpp>
#include <stele/check/function_place.hpp>
#include <stele/check/predicate.hpp>
#include <stele/check/clause.hpp>
#include <stele/check/window.hpp>
#include <stele/check/group_terms.hpp>
// clang-format on

#include <stele/check/aggregate.hpp>
#include <stele/check/alias.hpp>
#include <stele/check/arithmetic.hpp>
#include <stele/check/column_scope.hpp>
#include <stele/check/distinct_order.hpp>
#include <stele/check/group.hpp>
#include <stele/check/join.hpp>
#include <stele/check/join_arguments.hpp>
#include <stele/check/no_value.hpp>
#include <stele/check/scope.hpp>
#include <stele/expression/aggregate.hpp>
#include <stele/expression/calendar.hpp>
#include <stele/expression/case.hpp>
#include <stele/expression/cast.hpp>
#include <stele/expression/choose.hpp>
#include <stele/expression/functions.hpp>
#include <stele/expression/json.hpp>
#include <stele/expression/literal.hpp>
#include <stele/expression/matching.hpp>
#include <stele/expression/membership.hpp>
#include <stele/expression/operators.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/expression/placeholder.hpp>
#include <stele/expression/raw.hpp>
#include <stele/expression/refused_functions.hpp>
#include <stele/expression/refused_operators.hpp>
#include <stele/expression/when.hpp>
#include <stele/expression/window_function.hpp>
#include <stele/schema/alias.hpp>
#include <stele/schema/macros.hpp>
#include <stele/statement/create_index.hpp>
#include <stele/statement/create_table.hpp>
#include <stele/statement/delete.hpp>
#include <stele/statement/insert.hpp>
#include <stele/statement/json_each.hpp>
#include <stele/statement/nested.hpp>
#include <stele/statement/predicate.hpp>
#include <stele/statement/recursive.hpp>
#include <stele/statement/refused_statements.hpp>
#include <stele/statement/row_count.hpp>
#include <stele/statement/select.hpp>
#include <stele/statement/set_operation.hpp>
#include <stele/statement/sql.hpp>
#include <stele/statement/subquery.hpp>
#include <stele/statement/update.hpp>
#include <stele/statement/valid.hpp>
#include <stele/statement/with.hpp>

#pragma GCC diagnostic pop
