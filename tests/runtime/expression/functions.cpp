// SPDX-License-Identifier: BSL-1.0

// What functions give in SQLite, and where they give NULL.

#include "one_value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace calling {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(m, std::optional<std::string>),
    column(blob, std::vector<std::byte>));

struct table {
    stele::sqlite::connection db{":memory:"};
    table() {
        db.create_all(T);
        db.raw().exec(
            "INSERT INTO t VALUES (1, -7, NULL, 2.567, ' Ab ', NULL, x'0102'),"
            "(2, 5, 5, -0.5, '', 'xyx', x'')");
    }
    auto values(const auto& e) { return test::values_of(db, T, e); }
};
template <class T>
using some = std::vector<std::optional<T>>;
using texts = std::vector<std::string>;
using numbers = std::vector<std::int64_t>;
using reals = std::vector<double>;
using stele::lit;
constexpr auto none = std::nullopt;

}  // namespace calling

using namespace calling;

TEST_CASE_METHOD(table, "functions of text", "[expression]") {
    CHECK(values(lower(T::s)) == texts{" ab ", ""});
    CHECK(values(upper(T::m)) == some<std::string>{none, "XYX"});
    CHECK(values(trim(T::s)) == texts{"Ab", ""});
    CHECK(values(trim(T::m, "x")) == some<std::string>{none, "y"});
    CHECK(values(ltrim(T::s)) == texts{"Ab ", ""});
    CHECK(values(rtrim(T::s)) == texts{" Ab", ""});
    CHECK(values(rtrim(T::m, lit<"x">)) == some<std::string>{none, "xy"});
    CHECK(values(rtrim(T::s, T::m)) == some<std::string>{none, ""});
    CHECK(values(replace(T::s, "b", "bc")) == texts{" Abc ", ""});
    CHECK(values(replace(T::m, "x", "")) == some<std::string>{none, "y"});
    CHECK(values(substr(T::s, 2)) == texts{"Ab ", ""});
    CHECK(values(substr(T::s, -2, 1)) == texts{"b", ""});
    CHECK(values(substr(T::s, T::n)) == some<std::string>{none, ""});
    CHECK(values(substr(T::blob, 2)) ==
          some<std::vector<std::byte>>{std::vector{std::byte{2}}, none});
    CHECK(values(length(T::s)) == numbers{4, 0});
    CHECK(values(length(T::blob)) == numbers{2, 0});
    CHECK(values(length(T::m)) == some<std::int64_t>{none, 3});
    CHECK(values(instr(T::s, "b")) == numbers{3, 0});
    CHECK(values(instr(T::s, T::m)) == some<std::int64_t>{none, 0});
    CHECK(values(concat(T::s, T::i, "-", T::r)) == texts{" Ab -7-2.567", "5--0.5"});
    CHECK(values(concat(T::s, T::m)) == some<std::string>{none, "xyx"});
    CHECK(values(cast<std::int64_t>(concat(T::i * 2, "1")) * 2) == numbers{-282, 202});
}

TEST_CASE_METHOD(table, "functions of numbers", "[expression]") {
    CHECK(values(abs(T::i)) == numbers{7, 5});
    CHECK(values(abs(T::n)) == some<std::int64_t>{none, 5});
    CHECK(values(abs(T::r)) == reals{2.567, 0.5});
    CHECK(values(sign(T::r)) == numbers{1, -1});
    CHECK(values(sign(T::n)) == some<std::int64_t>{none, 1});
    CHECK(values(round(T::r)) == reals{3, -1});
    CHECK(values(round(T::r, 2)) == reals{2.57, -0.5});
    CHECK(values(round(T::i)) == reals{-7, 5});
    CHECK(values(round(T::r, T::n)) == some<double>{none, -0.5});
    CHECK(values(T::i / lit<2>) == numbers{-3, 2});
    CHECK(values(T::i % lit<2>) == numbers{-1, 1});
    CHECK(values(T::n / lit<2>) == some<std::int64_t>{none, 2});
    CHECK(values(T::i / (T::i - 5)) == some<std::int64_t>{0, none});
    CHECK(values(T::i - lit<-1>) == numbers{-6, 6});
    CHECK(values(-lit<-1> * T::i) == numbers{-7, 5});
}

TEST_CASE_METHOD(table, "functions of any values", "[expression]") {
    CHECK(values(coalesce(T::n, T::i)) == std::vector<int>{-7, 5});
    CHECK(values(coalesce(T::n, 0)) == std::vector<int>{0, 5});
    CHECK(values(coalesce(T::n, 0.5)) == reals{0.5, 5});
    CHECK(values(coalesce(T::n, T::r)) == reals{2.567, 5});
    CHECK(values(coalesce(T::n, T::n)) == some<int>{none, 5});
    CHECK(values(coalesce(T::m, "none")) == texts{"none", "xyx"});
    CHECK(values(nullif(T::i, 5)) == some<int>{-7, none});
    CHECK(values(nullif(T::s, "")) == some<std::string>{" Ab ", none});
    CHECK(values(least(T::i, 3)) == std::vector<int>{-7, 3});
    CHECK(values(least(T::i, T::r)) == reals{-7, -0.5});
    CHECK(values(greatest(T::i, T::n)) == some<int>{none, 5});
    CHECK(values(greatest(T::s, "B")) == texts{"B", "B"});
}

TEST_CASE_METHOD(table, "a value that the column's type cannot hold, in coalesce()",
                 "[expression]") {
    CHECK_THROWS_AS(values(coalesce(T::n, std::int64_t{5'000'000'000})), stele::value_error);
}

TEST_CASE_METHOD(table, "casts", "[expression]") {
    CHECK(values(cast<double>(T::i)) == reals{-7, 5});
    CHECK(values(cast<std::int64_t>(T::r)) == numbers{2, 0});
    CHECK(values(cast<std::int64_t>(T::s)) == numbers{0, 0});  // what is no number is 0
    CHECK(values(cast<std::int64_t>(T::m)) == some<std::int64_t>{none, 0});
    CHECK(values(cast<std::string>(T::n)) == some<std::string>{none, "5"});
    CHECK(values(cast<std::vector<std::byte>>(T::blob))[0].size() == 2);
    CHECK_THROWS_AS(values(cast<bool>(T::i)), stele::value_error);
    CHECK(db.scalars(select(stele::cast<double>(5)).from(T)).all() == reals{5, 5});
}

TEST_CASE_METHOD(table, "functions by name, collations", "[expression]") {
    CHECK(values(stele::function<"typeof", std::string>(T::n)) == texts{"null", "integer"});
    CHECK(values(stele::function<"unicode", std::optional<int>>(T::m)) ==
          some<int>{none, int{'x'}});
    CHECK(values(T::s.collate<"nocase">() == " aB ") == std::vector<bool>{true, false});
    CHECK(values(T::m.collate<"nocase">()) == some<std::string>{none, "xyx"});
}
