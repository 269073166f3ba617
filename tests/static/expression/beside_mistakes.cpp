// SPDX-License-Identifier: BSL-1.0
// What is right although it looks like what is refused: the SQL of each.
#include "statements.hpp"

#include <optional>
#include <string>

namespace beside_mistakes {

STELE_TABLE(T, "bm",
    column(id,    std::int64_t, primary_key),
    column(other, std::int64_t),
    column(width, std::int16_t),
    column(b,     bool),
    column(n,     std::optional<bool>),
    column(s,     std::string, max_length(5)));

}  // namespace beside_mistakes

namespace {

using beside_mistakes::T;
using stele::lit;
using namespace stele::literals;
TEST_TABLES(T);

#define TEST_WHERE(condition, text) \
    TEST_SQL(select(T::id).where(condition), R"(SELECT "bm"."id" FROM "bm" WHERE )" text)

// Two booleans may be equal or not, also where they are comparisons.
TEST_WHERE(T::b == (T::id < T::other), R"("bm"."b" = "bm"."id" < "bm"."other")");
TEST_WHERE((T::id == 4) != (T::other == 5), R"("bm"."id" = ? <> ("bm"."other" = ?))");
TEST_WHERE(T::b == true && T::n != T::b, R"("bm"."b" = ? AND "bm"."n" <> "bm"."b")");
TEST_WHERE(T::b && !T::n, R"("bm"."b" AND NOT "bm"."n")");

// A column and another row of the same table; arithmetic of one column.
constexpr auto another = stele::alias<"a">(T);
TEST_SQL(select(T::id).join(another).on(another[T::id] == T::id),
         R"(SELECT "bm"."id" FROM "bm" JOIN "bm" AS "a" ON "a"."id" = "bm"."id")");
TEST_WHERE(T::id - T::id == 0, R"("bm"."id" - "bm"."id" = ?)");

// The same expression twice, which may have two values, or is no column's.
TEST_WHERE(T::id + 1 == T::id + 1, R"("bm"."id" + ? = "bm"."id" + ?)");
TEST_WHERE(lit<1> == lit<1>, R"(1 = 1)");
TEST_WHERE((stele::function<"random", std::int64_t>() == stele::function<"random", std::int64_t>()),
           R"(random() = random())");
TEST_WHERE(T::id.between("low"_p, "low"_p) || T::id.in(T::other, T::other),
           R"("bm"."id" BETWEEN :low AND :low OR "bm"."id" IN ("bm"."other", "bm"."other"))");
TEST_WHERE(lower(T::s) == T::s, R"(lower("bm"."s") = "bm"."s")");

// Constants at the ends of the range, beyond it beside an expression, and in an order of texts.
TEST_WHERE(T::width == lit<-32768> || T::width == lit<32767>,
           R"("bm"."width" = -32768 OR "bm"."width" = 32767)");
TEST_WHERE(T::width + lit<1> == lit<70000>, R"("bm"."width" + 1 = 70000)");
TEST_WHERE(T::s == lit<"abcde">, R"("bm"."s" = 'abcde')");
TEST_SQL(select(group_concat(T::width)), R"(SELECT group_concat("bm"."width") FROM "bm")");
TEST_WHERE(T::s < lit<"abcdef"> && lower(T::s) != lit<"abcdef">,
           R"("bm"."s" < 'abcdef' AND lower("bm"."s") <> 'abcdef')");
TEST_WHERE(T::s.like("abcdefg"), R"("bm"."s" LIKE ?)");
TEST_WHERE(T::id / lit<2> == 1 && T::id % lit<-2> == 0,
           R"("bm"."id" / 2 = ? AND "bm"."id" % -2 = ?)");

// Texts put together and beside a condition, and a SELECT that is one.
TEST_WHERE(concat(T::s, ": ", T::s) == "x" || T::b, R"("bm"."s" || ? || "bm"."s" = ? OR "bm"."b")");
TEST_WHERE(scalar_subquery(select(another[T::b]).from(another)),
           R"((SELECT "a"."b" FROM "bm" AS "a"))");
TEST_WHERE(T::s == "a" && (T::s != "b" || exists(select(another).from(another))),
           R"("bm"."s" = ? AND ("bm"."s" <> ? OR EXISTS (SELECT 1 FROM "bm" AS "a")))");

// Values alone in a cast, and a function without arguments; a SELECT as an argument.
TEST_WHERE(T::id == stele::cast<int>("4"), R"("bm"."id" = CAST(? AS INTEGER))");
TEST_SQL(select(T::id, stele::function<"random", std::int64_t>().as<"r">()),
         R"(SELECT "bm"."id", random() AS "r" FROM "bm")");
TEST_WHERE(lower(select(T::s)) == T::s, R"(lower((SELECT "bm"."s" FROM "bm")) = "bm"."s")");
TEST_WHERE(T::s.collate<"nocase">() == "it", R"("bm"."s" COLLATE nocase = ?)");
TEST_WHERE(T::s.in("abc"), R"("bm"."s" IN (?))");

}  // namespace
