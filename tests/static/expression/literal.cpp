// SPDX-License-Identifier: BSL-1.0

// The text and the types of constants.

#include "statements.hpp"

#include <optional>
#include <string>
#include <type_traits>

namespace lits {

enum class color { red, green };
enum class tongue { english, german };

}  // namespace lits

template <>
inline constexpr stele::enumerator<lits::tongue> stele::enum_names<lits::tongue>[] = {
    {lits::tongue::english, "english"}, {lits::tongue::german, "german"}};

namespace lits {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(b, bool),
    column(c, color),
    column(l, tongue));

}  // namespace lits

using lits::T;
using stele::lit;

TEST_TABLES(T);

#define TEST_WHERE(condition, ...) \
    TEST_SQL(select(T::id).where(condition), R"(SELECT "t"."id" FROM "t" WHERE )" __VA_ARGS__)
#define TEST_TYPE(expression, ...) \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)

namespace {

TEST_WHERE(T::i == lit<42>, R"("t"."i" = 42)");
TEST_WHERE(T::i == lit<-1>, R"("t"."i" = -1)");
TEST_WHERE(T::id < lit<std::numeric_limits<std::int64_t>::min()>,
           R"("t"."id" < -9223372036854775808)");
TEST_WHERE(T::id < lit<5U>, R"("t"."id" < 5)");
TEST_WHERE(T::r > lit<1.5>, R"("t"."r" > 1.5)");
TEST_WHERE(T::r > lit<-1.0F>, R"("t"."r" > -1.0)");
TEST_WHERE(T::r > lit<1e300>, R"("t"."r" > 1e300)");
TEST_WHERE(T::s == lit<"it's">, R"("t"."s" = 'it''s')");
TEST_WHERE(T::s != lit<"">, R"("t"."s" <> '')");
TEST_WHERE(T::s == lit<"a\0b">, R"("t"."s" = 'a')");  // up to the terminator, as any literal
TEST_WHERE(T::b == lit<true>, R"("t"."b" = 1)");
TEST_WHERE(T::b == lit<false>, R"("t"."b" = 0)");
TEST_WHERE(T::c == lit<lits::color::green>, R"("t"."c" = 1)");
TEST_WHERE(T::l == lit<lits::tongue::german>, R"("t"."l" = 'german')");
TEST_WHERE(lit<true>, "1");

// No two minus signs meet: they would begin a comment.
TEST_WHERE(T::i - lit<-1> == 0, R"("t"."i" - -1 = ?)");
TEST_WHERE(-lit<-1> == T::i, R"(-(-1) = "t"."i")");
TEST_WHERE(-lit<-0.0> == T::r, R"(-(-0.0) = "t"."r")");
TEST_WHERE(-lit<1> == T::i, R"(-1 = "t"."i")");
TEST_WHERE(-(-lit<1>) == T::i, R"(-(-1) = "t"."i")");
TEST_WHERE(lit<-2>* T::i == 0, R"(-2 * "t"."i" = ?)");

TEST_TYPE(lit<42>, std::int64_t);
TEST_TYPE(lit<1.5>, double);
TEST_TYPE(lit<true>, bool);
TEST_TYPE(lit<"x">, std::string);
TEST_TYPE(lit<lits::color::red>, lits::color);
static_assert(std::is_same_v<decltype(lit<42>), decltype(lit<42LL>)>);

// A division by a constant other than 0 is NULL only where an operand is.
TEST_TYPE(T::i / lit<2>, std::int64_t);
TEST_TYPE(T::i % lit<-2>, std::int64_t);
TEST_TYPE(T::n / lit<2>, std::optional<std::int64_t>);
TEST_TYPE(T::r / lit<0.5>, double);
TEST_TYPE(T::i / lit<0>, std::optional<std::int64_t>);
TEST_TYPE(T::r / lit<0.0>, std::optional<double>);
TEST_TYPE(T::i / (lit<2> - lit<2>), std::optional<std::int64_t>);

// A constant of any type that fits a column can be assigned to it.
TEST_SQL(update(T).set(T::i = lit<1>, T::s = lit<"x">).everywhere(),
         R"(UPDATE "t" SET "i" = 1, "s" = 'x')");

}  // namespace
