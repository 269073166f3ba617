// SPDX-License-Identifier: BSL-1.0

// The text and the types of functions.

#include "statements.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace functions {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(f, std::optional<float>),
    column(s, std::string),
    column(m, std::optional<std::string>),
    column(b, bool),
    column(blob, std::vector<std::byte>));

STELE_TABLE(U, "u",
    column(id, std::int64_t, primary_key),
    column(s, std::string));

}  // namespace functions

using functions::T;
using functions::U;
using stele::lit;

TEST_TABLES(T, U);

#define TEST_SELECT(expression, text, ...)                               \
    TEST_SQL(select(expression).from(T), "SELECT " text R"( FROM "t")"); \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)

namespace {

// Text.
TEST_SELECT(lower(T::s), R"(lower("t"."s"))", std::string);
TEST_SELECT(upper(T::m), R"(upper("t"."m"))", std::optional<std::string>);
TEST_SELECT(trim(T::s), R"(trim("t"."s"))", std::string);
TEST_SELECT(trim(T::s, "x"), R"(trim("t"."s", ?))", std::string);
TEST_SELECT(ltrim(T::s, lit<"x">), R"(ltrim("t"."s", 'x'))", std::string);
TEST_SELECT(rtrim(T::s, T::m), R"(rtrim("t"."s", "t"."m"))", std::optional<std::string>);
TEST_SELECT(replace(T::s, "a", "b"), R"(replace("t"."s", ?, ?))", std::string);
TEST_SELECT(replace("abc", T::s, "b"), R"(replace(?, "t"."s", ?))", std::string);
TEST_SELECT(substr(T::s, 2), R"(substr("t"."s", ?))", std::string);
TEST_SELECT(substr(T::m, 2, 3), R"(substr("t"."m", ?, ?))", std::optional<std::string>);
TEST_SELECT(substr(T::blob, lit<1>, T::n), R"(substr("t"."blob", 1, "t"."n"))",
            std::optional<std::vector<std::byte>>);
TEST_SELECT(substr(T::blob, 2), R"(substr("t"."blob", ?))", std::optional<std::vector<std::byte>>);
TEST_SELECT(length(T::s), R"(length("t"."s"))", std::int64_t);
TEST_SELECT(length(T::blob), R"(length("t"."blob"))", std::int64_t);
TEST_SELECT(instr(T::s, "x"), R"(instr("t"."s", ?))", std::int64_t);
TEST_SELECT(instr(T::s, T::m), R"(instr("t"."s", "t"."m"))", std::optional<std::int64_t>);

// Concatenation binds tighter than multiplication.
TEST_SELECT(concat(T::s, "-", T::i), R"("t"."s" || ? || "t"."i")", std::string);
TEST_SELECT(concat("Mr. ", T::m), R"(? || "t"."m")", std::optional<std::string>);
TEST_SELECT(concat(T::s, concat(T::s, T::s)), R"("t"."s" || "t"."s" || "t"."s")", std::string);
TEST_SELECT(concat(T::i * 2, T::r), R"(("t"."i" * ?) || "t"."r")", std::string);
TEST_SELECT(concat(-T::i, T::s), R"(-"t"."i" || "t"."s")", std::string);
TEST_SELECT(length(concat(T::s, T::s)), R"(length("t"."s" || "t"."s"))", std::int64_t);
TEST_SELECT(concat(T::s, T::s) == T::s, R"("t"."s" || "t"."s" = "t"."s")", bool);

// Numbers.
TEST_SELECT(abs(T::i), R"(abs("t"."i"))", std::int64_t);
TEST_SELECT(abs(T::r - 1), R"(abs("t"."r" - ?))", double);
TEST_SELECT(abs(T::f), R"(abs("t"."f"))", std::optional<double>);
TEST_SELECT(sign(T::r), R"(sign("t"."r"))", std::int64_t);
TEST_SELECT(round(T::r), R"(round("t"."r"))", double);
TEST_SELECT(round(T::i, 2), R"(round("t"."i", ?))", double);
TEST_SELECT(round(T::r, T::n), R"(round("t"."r", "t"."n"))", std::optional<double>);

// NULL where all are, where any is, always.
TEST_SELECT(coalesce(T::n, T::i), R"(coalesce("t"."n", "t"."i"))", int);
TEST_SELECT(coalesce(T::n, 0), R"(coalesce("t"."n", ?))", int);
TEST_SELECT(coalesce(T::n, lit<0>), R"(coalesce("t"."n", 0))", int);
TEST_SELECT(coalesce(T::n, T::id), R"(coalesce("t"."n", "t"."id"))", std::int64_t);
TEST_SELECT(coalesce(T::n, T::n), R"(coalesce("t"."n", "t"."n"))", std::optional<int>);
TEST_SELECT(coalesce(T::n, T::f, T::r), R"(coalesce("t"."n", "t"."f", "t"."r"))", double);
TEST_SELECT(coalesce(T::n, 0.5), R"(coalesce("t"."n", ?))", double);
TEST_SELECT(coalesce(T::f, 0.1), R"(coalesce("t"."f", ?))", double);  // 0.1 is no float
TEST_SELECT(coalesce(T::f, T::f), R"(coalesce("t"."f", "t"."f"))", std::optional<float>);
TEST_SELECT(coalesce(T::m, "none"), R"(coalesce("t"."m", ?))", std::string);
TEST_SELECT(coalesce(T::m, std::optional<std::string>{}), R"(coalesce("t"."m", ?))",
            std::optional<std::string>);
TEST_SELECT(coalesce(sum(T::i), 0), R"(coalesce(sum("t"."i"), ?))", std::int64_t);
TEST_SELECT(nullif(T::i, 0), R"(nullif("t"."i", ?))", std::optional<int>);
TEST_SELECT(nullif(T::s, T::m), R"(nullif("t"."s", "t"."m"))", std::optional<std::string>);
TEST_SELECT(least(T::i, 3), R"(min("t"."i", ?))", int);
TEST_SELECT(greatest(T::i, T::n, 0), R"(max("t"."i", "t"."n", ?))", std::optional<int>);
TEST_SELECT(greatest(T::s, "m"), R"(max("t"."s", ?))", std::string);

// Casts.
TEST_SELECT(stele::cast<double>(T::i), R"(CAST("t"."i" AS REAL))", double);
TEST_SELECT(cast<std::int64_t>(T::m), R"(CAST("t"."m" AS INTEGER))", std::optional<std::int64_t>);
TEST_SELECT(cast<std::string>(T::i + 1), R"(CAST("t"."i" + ? AS TEXT))", std::string);
TEST_SELECT(cast<std::optional<int>>(T::s), R"(CAST("t"."s" AS INTEGER))", std::optional<int>);
TEST_SELECT(cast<std::vector<std::byte>>(T::s), R"(CAST("t"."s" AS BLOB))", std::vector<std::byte>);
TEST_SELECT(stele::cast<std::string>(5), "CAST(? AS TEXT)", std::string);

// Any function.
TEST_SELECT((stele::function<"typeof", std::string>(T::n)), R"(typeof("t"."n"))", std::string);
TEST_SELECT((stele::function<"random", std::int64_t>()), "random()", std::int64_t);
TEST_SELECT((function<"unicode", std::optional<int>>(T::s)), R"(unicode("t"."s"))",
            std::optional<int>);
TEST_SELECT((stele::function<"printf", std::string>("%d", T::i, 1.5, lit<"x">)),
            R"(printf(?, "t"."i", ?, 'x'))", std::string);

// Collations.
TEST_SELECT(T::s.collate<"nocase">() == "x", R"("t"."s" COLLATE nocase = ?)", bool);
TEST_SELECT(concat(T::s, T::s).collate<"rtrim">(), R"(("t"."s" || "t"."s") COLLATE rtrim)",
            std::string);
TEST_SELECT(concat(T::s.collate<"nocase">(), T::s), R"("t"."s" COLLATE nocase || "t"."s")",
            std::string);
TEST_SQL(select(T::id).order_by(T::m.collate<"nocase">().desc()),
         R"(SELECT "t"."id" FROM "t" ORDER BY "t"."m" COLLATE nocase DESC)");

// An outer join makes the column NULL, and with it the function of it.
constexpr auto joined = select(T::id, lower(U::s).as<"l">(), coalesce(U::s, "x").as<"c">())
                            .left_join(U)
                            .on(T::id == U::id);
TEST_SQL(joined, R"(SELECT "t"."id", lower("u"."s") AS "l", coalesce("u"."s", ?) AS "c" FROM "t" )"
                 R"(LEFT JOIN "u" ON "t"."id" = "u"."id")");

}  // namespace

// Other code keeps its functions, also beside a using-directive: ours say what is wrong only where
// there is no other.
namespace their_functions {

constexpr int trim(std::string_view) { return 1; }
constexpr int round(long long) { return 2; }
template <class T>
constexpr int length(const T&) {
    return 3;
}

}  // namespace their_functions

namespace beside_other_code {

using namespace stele;
using namespace their_functions;
static_assert(trim("a") == 1 && round(2) == 2 && length("abc") == 3);

}  // namespace beside_other_code
