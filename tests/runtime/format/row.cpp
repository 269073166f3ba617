// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "schema.hpp"

#include <stele/format.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace format_test {

// The user's own structs, and how they say that they print themselves.
struct plain {
    std::int64_t id = 0;
    std::string name;
    std::chrono::hh_mm_ss<std::chrono::seconds> clock{};  // which has no ==
};
struct own_formatter {
    std::int64_t id = 0;
};
struct own_template {
    std::int64_t id = 0;
};
struct own_format_as {
    std::int64_t id = 0;
};
[[maybe_unused]] std::string format_as(const own_format_as&) { return "format_as"; }

}  // namespace format_test

template <>
struct fmt::formatter<format_test::own_formatter> : fmt::formatter<int> {
    template <class Context>
    auto format(const format_test::own_formatter&, Context& context) const {
        return fmt::formatter<int>::format(42, context);
    }
};
template <>
inline constexpr bool stele::formats_itself<format_test::own_template> = true;
template <class T>
    requires std::same_as<T, format_test::own_template>
struct fmt::formatter<T> : fmt::formatter<int> {
    template <class Context>
    auto format(const T&, Context& context) const {
        return fmt::formatter<int>::format(43, context);
    }
};

namespace format_test {

STELE_MAP(Plain, "plain", plain, column(id, primary_key), column(name), column(clock));
STELE_MAP(OwnFormatter, "own_formatter", own_formatter, column(id, primary_key));
STELE_MAP(OwnTemplate, "own_template", own_template, column(id, primary_key));
STELE_MAP(OwnFormatAs, "own_format_as", own_format_as, column(id, primary_key));

}  // namespace format_test

using format_test::Author;
using format_test::Book;
using format_test::Everything;
using namespace std::chrono_literals;

static_assert(stele::FormattedRow<Author::row> && stele::FormattedRow<format_test::plain>);
static_assert(!stele::FormattedRow<format_test::own_format_as> &&
              !stele::FormattedRow<std::string>);

TEST_CASE("a row prints as its struct with members", "[format]") {
    const Author::row king{.author_id = 4, .first_name = "Stephen", .last_name = "King"};
    CHECK(fmt::format("{}", king) ==
          R"(Author{author_id=4, first_name="Stephen", last_name="King"})");
    CHECK(fmt::format("{:>61}", king).substr(0, 3) == "  A");
    CHECK(fmt::format("{}", std::vector{king, king}).substr(0, 20) == "[Author{author_id=4,");
}

TEST_CASE("an unassigned key and NULL print as none", "[format]") {
    CHECK(fmt::format("{}", Book::row{.title = "It"}) ==
          R"(Book{book_id=none, title="It", author_id=0, rating=none})");
    CHECK(fmt::format("{}", Book::row{.book_id = 1, .title = "none", .rating = 4}) ==
          R"(Book{book_id=1, title="none", author_id=0, rating=4.0})");
}

TEST_CASE("every type of column prints", "[format]") {
    const Everything::row row{
        .shop = {7},
        .yes = true,
        .small = -128,
        .huge = std::numeric_limits<std::uint64_t>::max(),
        .single = 0.1F,
        .real = -2.5,
        .text = "a\"b\n",
        .bytes = {std::byte{0}, std::byte{255}},
        .day = 2024y / std::chrono::February / 29,
        .moment = std::chrono::sys_days{2024y / std::chrono::January / 1} + 1500ms,
        .length = 90s,
        .paint = format_test::color::green,
        .degree = format_test::level::high,
        .number = {"0-\"9"},
        .nothing = std::nullopt,
    };
    CHECK(
        fmt::format("{}", row) ==
        R"(Everything{shop=7, yes=true, small=-128, huge=18446744073709551615, single=0.1, real=-2.5, )"
        R"(text="a\"b\n", bytes=x'00ff', day=2024-02-29, moment=2024-01-01 00:00:01.500, )"
        R"(length=90, paint=green, degree=2, number="0-\"9", nothing=none})");
    CHECK(
        fmt::format("{}", stele::as_table(std::vector{row})) ==
        R"(shop | yes  | small |                 huge | single | real | text  | bytes   | day        |)"
        R"( moment                  | length | paint color | degree | number | nothing)"
        "\n"
        R"(-----+------+-------+----------------------+--------+------+-------+---------+------------+)"
        R"(-------------------------+--------+-------------+--------+--------+--------)"
        "\n"
        R"(   7 | true |  -128 | 18446744073709551615 |    0.1 | -2.5 | a"b\n | x'00ff' | 2024-02-29 |)"
        R"( 2024-01-01 00:00:01.500 |     90 | green       |      2 | 0-"9   |    NULL)"
        "\n(1 row)");
}

TEST_CASE("a value that cannot be stored prints all the same", "[format]") {
    const std::string text =
        fmt::format("{}", Everything::row{.real = std::numeric_limits<double>::quiet_NaN(),
                                          .paint = format_test::color{9}});
    CHECK(text.find("shop=none, yes=false") != text.npos);
    CHECK(text.find("real=nan") != text.npos);
    CHECK(text.find("day=invalid") != text.npos);
    CHECK(text.find("paint=invalid") != text.npos);
}

TEST_CASE("a mapped struct prints by its table's name, unless it has a formatter", "[format]") {
    CHECK(fmt::format("{}", format_test::plain{1, "a"}) ==
          R"(Plain{id=1, name="a", clock=00:00:00})");
    CHECK(fmt::format("{}", format_test::own_formatter{1}) == "42");
    CHECK(fmt::format("{}", format_test::own_template{1}) == "43");
#if FMT_VERSION >= 100000
    CHECK(fmt::format("{}", format_test::own_format_as{1}) == "format_as");
#endif
    CHECK(stele::as_text(format_test::own_formatter{1}) == "OwnFormatter{id=1}");
}

TEST_CASE("a row of a select list prints its names, or positions", "[format]") {
    constexpr auto statement =
        select(Book::title, stele::count().as<"n">(), stele::max(Book::rating));
    stele::row_t<decltype(statement)> row;
    row.title = "It";
    row.get<1>() = 3;
    row.get<2>() = 4.5;
    CHECK(fmt::format("{}", row) == R"({title="It", n=3, _3=4.5})");
}

TEST_CASE("a table in a select list prints by its own name", "[format]") {
    constexpr auto statement = select(Book::title, Author).left_join(Author);
    stele::row_t<decltype(statement)> row;
    row.title = "It";
    CHECK(fmt::format("{}", row) == R"({title="It", Author=none})");
    row.get<1>() = Author::row{.author_id = 1};
    CHECK(fmt::format("{}", row) ==
          R"({title="It", Author{author_id=1, first_name="", last_name=""}})");
}

TEST_CASE("as_text prints what fmt has no formatter for", "[format]") {
    const Author::row author{.author_id = 1};
    const std::tuple<Author::row, std::optional<Author::row>> both{author, std::nullopt};
    CHECK(stele::as_text(both) == R"((Author{author_id=1, first_name="", last_name=""}, none))");
    CHECK(stele::as_text(std::optional<Author::row>{}) == "none");
    CHECK(stele::as_text(std::optional(4.0)) == "4.0");
    CHECK(stele::as_text(std::string("a\n")) == R"("a\n")");
}
