// SPDX-License-Identifier: BSL-1.0

// The text and the types of operators.

#include "statements.hpp"

#include <optional>
#include <string>
#include <type_traits>

namespace operators {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(m, std::optional<std::string>),
    column(b, bool));

}  // namespace operators

using operators::T;

TEST_TABLES(T);

#define TEST_WHERE(condition, ...) \
    TEST_SQL(select(T::id).where(condition), R"(SELECT "t"."id" FROM "t" WHERE )" __VA_ARGS__)

namespace {

// Comparison.
TEST_WHERE(T::i == 1, R"("t"."i" = ?)");
TEST_WHERE(T::i != 1, R"("t"."i" <> ?)");
TEST_WHERE(T::i < 1, R"("t"."i" < ?)");
TEST_WHERE(T::i <= 1, R"("t"."i" <= ?)");
TEST_WHERE(T::i > 1, R"("t"."i" > ?)");
TEST_WHERE(T::i >= T::r, R"("t"."i" >= "t"."r")");
TEST_WHERE("x" < T::s, R"(? < "t"."s")");
TEST_WHERE(T::b, R"("t"."b")");

// NULL: a constant, and an optional value.
TEST_WHERE(T::n == std::nullopt, R"("t"."n" IS NULL)");
TEST_WHERE(std::nullopt != T::n, R"("t"."n" IS NOT NULL)");
TEST_WHERE(T::n.is_null(), R"("t"."n" IS NULL)");
TEST_WHERE(!T::n.is_not_null(), R"(NOT "t"."n" IS NOT NULL)");
TEST_WHERE(T::n == std::optional<int>{}, R"("t"."n" IS ?)");
TEST_WHERE(T::n != std::optional<int>{1}, R"("t"."n" IS NOT ?)");

// Precedence, and no parentheses beyond it.
TEST_WHERE((T::b && T::i == 1) || T::s == "x", R"("t"."b" AND "t"."i" = ? OR "t"."s" = ?)");
TEST_WHERE(T::b && (T::i == 1 || T::s == "x"), R"("t"."b" AND ("t"."i" = ? OR "t"."s" = ?))");
TEST_WHERE(T::b && (T::i == 1 && T::s == "x"), R"("t"."b" AND "t"."i" = ? AND "t"."s" = ?)");
TEST_WHERE(!(T::b && T::i == 1), R"(NOT ("t"."b" AND "t"."i" = ?))");
TEST_WHERE(!(T::i == 1), R"(NOT "t"."i" = ?)");
TEST_WHERE((!T::b) == T::b, R"((NOT "t"."b") = "t"."b")");
TEST_WHERE(T::b == (T::i == 1), R"("t"."b" = ("t"."i" = ?))");
TEST_WHERE(T::b == (T::i < 1), R"("t"."b" = "t"."i" < ?)");
TEST_WHERE(T::i + 1 * T::n > 5, R"("t"."i" + ? * "t"."n" > ?)");
TEST_WHERE((T::i + 1) * T::n > 5, R"(("t"."i" + ?) * "t"."n" > ?)");
TEST_WHERE(T::i - (T::n - 1) == 5, R"("t"."i" - ("t"."n" - ?) = ?)");
TEST_WHERE(T::i - T::n - 1 == 5, R"("t"."i" - "t"."n" - ? = ?)");
TEST_WHERE(T::i % 2 == 1, R"("t"."i" % ? = ?)");
TEST_WHERE(T::r / (T::r / 2) > 1, R"("t"."r" / ("t"."r" / ?) > ?)");

TEST_WHERE(-T::i < 1, R"(-"t"."i" < ?)");
TEST_WHERE(-(T::i + 1) < -T::n, R"(-("t"."i" + ?) < -"t"."n")");
TEST_WHERE(-T::i* T::n - -T::i == 1, R"(-"t"."i" * "t"."n" - -"t"."i" = ?)");

TEST_WHERE(-(-T::i) == 1, R"(-(-"t"."i") = ?)");  // two minus signs would begin a comment
TEST_WHERE(!!T::b, R"(NOT NOT "t"."b")");

// Types.
#define TEST_TYPE(expression, ...) \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)
TEST_TYPE(T::i, int);
TEST_TYPE(T::i == 1, bool);
TEST_TYPE(T::n == 1, std::optional<bool>);
TEST_TYPE(T::n == std::nullopt, bool);
TEST_TYPE(T::n == std::optional<int>{}, bool);
TEST_TYPE(T::b&& T::n == 1, std::optional<bool>);
TEST_TYPE(T::i + 1, std::int64_t);
TEST_TYPE(T::i + T::n, std::optional<std::int64_t>);
TEST_TYPE(T::i + T::r, double);
TEST_TYPE(-T::i, std::int64_t);
TEST_TYPE(-T::n, std::optional<std::int64_t>);
TEST_TYPE(T::i / 2, std::optional<std::int64_t>);
TEST_TYPE(T::r / T::r, std::optional<double>);
TEST_TYPE(sum(T::i), std::optional<std::int64_t>);
TEST_TYPE(sum(T::r), std::optional<double>);
TEST_TYPE(avg(T::i), std::optional<double>);
TEST_TYPE(min(T::s), std::optional<std::string>);
TEST_TYPE(stele::count(), std::int64_t);
TEST_TYPE(count(T::m), std::int64_t);

// What is held: views of literals, copies and moves of strings.
static_assert(std::is_same_v<decltype((T::s == "x").right), stele::parameter<std::string_view>>);
static_assert(
    std::is_same_v<decltype((T::s == std::string("x")).right), stele::parameter<std::string>>);
static_assert(
    std::is_same_v<decltype((T::s == std::declval<char*>()).right), stele::parameter<std::string>>);
static_assert(std::is_same_v<decltype((T::s == std::declval<const char*>()).right),
                             stele::parameter<std::string>>);
static_assert((T::s == "a\0b").right.value.size() == 1);

}  // namespace
