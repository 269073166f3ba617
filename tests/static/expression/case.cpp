// SPDX-License-Identifier: BSL-1.0

// The text and the types of case_().

#include "statements.hpp"

#include <optional>
#include <string>
#include <type_traits>

namespace cases {

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

}  // namespace cases

using cases::color;
using cases::T;
using stele::else_;
using stele::lit;

TEST_TABLES(T);

#define TEST_SELECT(expression, text, ...)                               \
    TEST_SQL(select(expression).from(T), "SELECT " text R"( FROM "t")"); \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)

namespace {

TEST_SELECT(case_(when(T::i > 1, "many"), else_("few")),
            R"(CASE WHEN "t"."i" > ? THEN ? ELSE ? END)", std::string);
TEST_SELECT(case_(when(T::b, T::s)), R"(CASE WHEN "t"."b" THEN "t"."s" END)",
            std::optional<std::string>);
TEST_SELECT(case_(when(T::b, T::i), when(T::i == 1 && T::b, 0), else_(lit<-1>)),
            R"(CASE WHEN "t"."b" THEN "t"."i" WHEN "t"."i" = ? AND "t"."b" THEN ? ELSE -1 END)",
            int);
TEST_SELECT(case_(when(T::b, 1), else_(0)), R"(CASE WHEN "t"."b" THEN ? ELSE ? END)", std::int64_t);
TEST_SELECT(case_(when(T::b, 1), else_(0.5)), R"(CASE WHEN "t"."b" THEN ? ELSE ? END)", double);
TEST_SELECT(case_(when(T::b, T::i), else_(T::id)),
            R"(CASE WHEN "t"."b" THEN "t"."i" ELSE "t"."id" END)", std::int64_t);
TEST_SELECT(case_(when(T::b, T::r), else_(lit<0>)), R"(CASE WHEN "t"."b" THEN "t"."r" ELSE 0 END)",
            double);
TEST_SELECT(case_(when(T::b, T::i), else_(std::nullopt)),
            R"(CASE WHEN "t"."b" THEN "t"."i" ELSE NULL END)", std::optional<int>);
TEST_SELECT(case_(when(T::b, std::nullopt), else_(T::s)),
            R"(CASE WHEN "t"."b" THEN NULL ELSE "t"."s" END)", std::optional<std::string>);
TEST_SELECT(case_(when(T::n == 1, T::i), else_(0)),
            R"(CASE WHEN "t"."n" = ? THEN "t"."i" ELSE ? END)", int);
TEST_SELECT(case_(when(T::b, T::n), else_(0)), R"(CASE WHEN "t"."b" THEN "t"."n" ELSE ? END)",
            std::optional<int>);
TEST_SELECT(case_(when(T::b, std::optional<int>{}), else_(0)),
            R"(CASE WHEN "t"."b" THEN ? ELSE ? END)", std::optional<std::int64_t>);
TEST_SELECT(case_(when(T::b, T::c), else_(color::red)),
            R"(CASE WHEN "t"."b" THEN "t"."c" ELSE ? END)", color);
TEST_SELECT(sum(case_(when(T::s.like("PROMO%"), T::r), else_(0))),
            R"(sum(CASE WHEN "t"."s" LIKE ? THEN "t"."r" ELSE ? END))", std::optional<double>);
TEST_SELECT(case_(when(T::b, case_(when(T::b, 1), else_(2))), else_(3)) + 1,
            R"(CASE WHEN "t"."b" THEN CASE WHEN "t"."b" THEN ? ELSE ? END ELSE ? END + ?)",
            std::int64_t);
TEST_SQL(select(T::id).where(case_(when(T::b, T::i > 1), else_(false))),
         R"(SELECT "t"."id" FROM "t" WHERE CASE WHEN "t"."b" THEN "t"."i" > ? ELSE ? END)");

}  // namespace
