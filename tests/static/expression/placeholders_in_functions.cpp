// SPDX-License-Identifier: BSL-1.0

// Placeholders and SELECTs as arguments of functions, predicates and case_().

#include "statements.hpp"

#include <optional>
#include <string>
#include <type_traits>

namespace placed {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(s, std::string),
    column(b, bool));

}  // namespace placed

using placed::T;
using stele::else_;
using namespace stele::literals;

TEST_TABLES(T);

#define TEST_SELECT(expression, text, ...)                               \
    TEST_SQL(select(expression).from(T), "SELECT " text R"( FROM "t")"); \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)

namespace {

constexpr auto highest = select(max(T::i));

TEST_SELECT(coalesce(T::n, "x"_p), R"(coalesce("t"."n", :x))", int);
TEST_SELECT(concat(T::s, "x"_p), R"("t"."s" || :x)", std::string);
TEST_SELECT(substr(T::s, "from"_p), R"(substr("t"."s", :from))", std::string);
TEST_SELECT(lower("x"_p), "lower(:x)", std::string);
TEST_SELECT(T::s.like("x"_p), R"("t"."s" LIKE :x)", bool);
TEST_SELECT(T::s.contains("x"_p), R"(instr(lower("t"."s"), lower(:x)) > 0)", bool);
TEST_SELECT(T::i.between("low"_p, "high"_p), R"("t"."i" BETWEEN :low AND :high)", bool);
TEST_SELECT(T::i.in("a"_p, "b"_p), R"("t"."i" IN (:a, :b))", bool);
TEST_SELECT(case_(when(T::b, "x"_p), else_(T::i)), R"(CASE WHEN "t"."b" THEN :x ELSE "t"."i" END)",
            int);
TEST_SELECT(coalesce(highest, 0), R"(coalesce((SELECT max("t"."i") FROM "t"), ?))", int);
TEST_SELECT(greatest(T::i, highest), R"(max("t"."i", (SELECT max("t"."i") FROM "t")))",
            std::optional<int>);
TEST_SELECT(T::i.between(0, highest), R"("t"."i" BETWEEN ? AND (SELECT max("t"."i") FROM "t"))",
            std::optional<bool>);
TEST_SELECT(case_(when(T::b, highest), else_(0)),
            R"(CASE WHEN "t"."b" THEN (SELECT max("t"."i") FROM "t") ELSE ? END)",
            std::optional<int>);

}  // namespace
