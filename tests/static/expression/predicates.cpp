// SPDX-License-Identifier: BSL-1.0

// The text and the types of like(), between(), in() and their kin.

#include "statements.hpp"

#include <array>
#include <list>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace matched {

enum class color { red, green };

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(m, std::optional<std::string>),
    column(b, bool),
    column(c, color));

}  // namespace matched

using matched::color;
using matched::T;
using stele::lit;

TEST_TABLES(T);

#define TEST_TYPE(expression, ...) \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)
#define TEST_WHERE(condition, text, ...)                                                 \
    TEST_SQL(select(T::id).where(condition), R"(SELECT "t"."id" FROM "t" WHERE )" text); \
    TEST_TYPE(condition, __VA_ARGS__)

namespace {

TEST_WHERE(T::s.like("A%"), R"("t"."s" LIKE ?)", bool);
TEST_WHERE(T::m.not_like("A%"), R"("t"."m" NOT LIKE ?)", std::optional<bool>);
TEST_WHERE(T::s.like(T::m), R"("t"."s" LIKE "t"."m")", std::optional<bool>);
TEST_WHERE(T::s.like(lit<"A%">), R"("t"."s" LIKE 'A%')", bool);
TEST_WHERE(T::s.like("A!%", '!'), R"("t"."s" LIKE ? ESCAPE ?)", bool);
TEST_WHERE(T::s.not_like("A!%", "!"), R"("t"."s" NOT LIKE ? ESCAPE ?)", bool);
TEST_WHERE(T::s.like("A!%", lit<"!">), R"("t"."s" LIKE ? ESCAPE '!')", bool);
TEST_WHERE(T::s.glob("A*"), R"("t"."s" GLOB ?)", bool);
TEST_WHERE(T::m.ilike("a%"), R"(lower("t"."m") LIKE lower(?))", std::optional<bool>);
TEST_WHERE(lower(T::s).like("a%") == T::b, R"(lower("t"."s") LIKE ? = "t"."b")", bool);
TEST_WHERE(!T::s.like("A%") && T::b, R"(NOT "t"."s" LIKE ? AND "t"."b")", bool);
TEST_WHERE(concat(T::s, "x").like(concat(T::s, "%")), R"("t"."s" || ? LIKE "t"."s" || ?)", bool);

TEST_WHERE(T::s.contains("50%"), R"("t"."s" LIKE ? ESCAPE '\')", bool);
TEST_WHERE(T::m.starts_with("x"), R"("t"."m" LIKE ? ESCAPE '\')", std::optional<bool>);
TEST_WHERE(T::s.ends_with("x"), R"("t"."s" LIKE ? ESCAPE '\')", bool);
TEST_WHERE(T::s.contains(T::m), R"(instr(lower("t"."s"), lower("t"."m")) > 0)",
           std::optional<bool>);
TEST_WHERE(T::s.starts_with(lit<"x">), R"(instr(lower("t"."s"), lower('x')) = 1)", bool);
TEST_WHERE(T::s.ends_with(T::s),
           R"(substr(lower("t"."s"), length("t"."s") - length("t"."s") + 1) = lower("t"."s"))",
           bool);

TEST_WHERE(T::i.between(1, 5), R"("t"."i" BETWEEN ? AND ?)", bool);
TEST_WHERE(T::n.not_between(T::i, 5.5), R"("t"."n" NOT BETWEEN "t"."i" AND ?)",
           std::optional<bool>);
TEST_WHERE(T::i.between(1, 5) && T::b, R"("t"."i" BETWEEN ? AND ? AND "t"."b")", bool);
TEST_WHERE(T::b.between(T::b&& T::b, T::i == 1),
           R"("t"."b" BETWEEN ("t"."b" AND "t"."b") AND ("t"."i" = ?))", bool);
TEST_WHERE((T::i + 1).between(T::i * 2, lit<9>), R"("t"."i" + ? BETWEEN "t"."i" * ? AND 9)", bool);

TEST_WHERE(T::i.in(1), R"("t"."i" IN (?))", bool);
TEST_WHERE(T::i.in(1, lit<2>, T::n), R"("t"."i" IN (?, 2, "t"."n"))", std::optional<bool>);
TEST_WHERE(T::s.not_in("a", "b"), R"("t"."s" NOT IN (?, ?))", bool);
TEST_WHERE(T::m.in("a"), R"("t"."m" IN (?))", std::optional<bool>);
TEST_WHERE(T::c.in(color::red, color::green), R"("t"."c" IN (?, ?))", bool);

TEST_WHERE(T::i.in(std::array{1, 2}), R"("t"."i" IN (SELECT value FROM json_each(?)))", bool);
TEST_WHERE(T::n.not_in({1, 2, 3}), R"("t"."n" NOT IN (SELECT value FROM json_each(?)))",
           std::optional<bool>);
TEST_WHERE(T::s.in(std::array<std::string_view, 2>{"a", "b"}),
           R"("t"."s" IN (SELECT value FROM json_each(?)))", bool);
TEST_WHERE(T::i.in(std::array<int, 0>{}), R"("t"."i" IN (SELECT value FROM json_each(?)))", bool);
TEST_WHERE(T::c.in({color::red}), R"("t"."c" IN (SELECT value FROM json_each(?)))", bool);
TEST_WHERE((T::i + 1).in({1}) && T::b,
           R"("t"."i" + ? IN (SELECT value FROM json_each(?)) AND "t"."b")", bool);

// A statement with what is known to the compiler is constexpr.
constexpr auto statement =
    select(T::id).where(T::s.contains("50%") && T::i.in({1, 2}) && T::s.like("!%", '!'));
static_assert(stele::sql(statement).ends_with(
    R"("t"."s" LIKE ? ESCAPE '\' AND "t"."i" IN (SELECT value FROM json_each(?)) AND "t"."s" LIKE ? ESCAPE ?)"));

// One type, and so one statement, for all kinds of ranges.
static_assert(std::is_same_v<decltype(T::i.in(std::declval<std::vector<short>&>())),
                             decltype(T::i.in(std::declval<std::list<unsigned long>>()))>);
TEST_TYPE(T::s.in(std::declval<std::span<const std::string_view>>()), bool);
TEST_TYPE(T::b.in(std::declval<const std::vector<bool>&>()), bool);

}  // namespace
