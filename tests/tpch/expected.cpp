// SPDX-License-Identifier: BSL-1.0

// The comparison with the expected files is able to fail.

#include "csv.hpp"
#include "query.hpp"
#include "tables.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>

namespace {

using namespace std::chrono_literals;

test::rows q03() { return tpch::expected("q03").rows; }

std::string differences(const test::rows& actual) { return test::differences(q03(), actual); }

}  // namespace

TEST_CASE("the same rows have no differences", "[tpch][expected]") {
    CHECK(q03().size() == 10);
    CHECK(differences(q03()) == "");
}

TEST_CASE("a wrong row, a missing row, one too many and two exchanged are differences",
          "[tpch][expected]") {
    test::rows rows = q03();
    SECTION("wrong") {
        rows[4][0].integer = 1;
        CHECK(differences(rows) ==
              "row 5, column 1: " + test::describe(q03()[4][0]) + " expected, not 1\n");
    }
    SECTION("missing") {
        rows.pop_back();
        CHECK_THAT(differences(rows), contains("row 10, missing: "));
    }
    SECTION("none at all") { CHECK_THAT(differences({}), contains("row 1, missing: ")); }
    SECTION("one too many") {
        rows.push_back(rows[0]);
        CHECK_THAT(differences(rows), contains("row 11, not expected: 47714 | "));
    }
    SECTION("exchanged") {
        std::swap(rows[2], rows[3]);
        CHECK_THAT(differences(rows), contains("row 3, ") && contains("row 4, "));
    }
    SECTION("a column less") {
        rows[0].pop_back();
        CHECK_THAT(differences(rows), contains("row 1, 4 cells expected, not 3"));
    }
}

TEST_CASE("a real is compared to nine digits", "[tpch][expected]") {
    test::rows rows = q03();
    rows[0][1].real *= 1 + 1e-8;
    CHECK_THAT(differences(rows), contains("row 1, column 2: "));
    rows[0][1].real = q03()[0][1].real * (1 + 1e-10);
    CHECK(differences(rows) == "");
    CHECK(test::same(test::real_cell(0), test::real_cell(0)));
    CHECK_FALSE(test::same(test::real_cell(0), test::real_cell(1e-300)));
}

TEST_CASE("NULL, a number and its text are three things", "[tpch][expected]") {
    const test::cell cells[] = {{},
                                test::integer_cell(0),
                                test::real_cell(0),
                                test::text_cell("0"),
                                test::text_cell(""),
                                test::text_cell("NULL")};
    for (const test::cell& a : cells)
        for (const test::cell& b : cells) CHECK(test::same(a, b) == (&a == &b));
}

TEST_CASE("a NULL in a file is read as NULL", "[tpch][expected]") {
    const tpch::expectation q17 = tpch::expected("q17");
    REQUIRE(q17.rows.size() == 1);
    CHECK(q17.names == std::vector<std::string>{"avg_yearly"});
    CHECK(q17.rows[0][0].type == stele::storage::null);
}

TEST_CASE("each file has as many rows and columns as columns.csv says", "[tpch][expected]") {
    const std::string path = STELE_TEST_DATA "/tpch/expected/columns.csv";
    std::size_t lines = 0;
    for (const tpch::csv_line& line : tpch::parse_csv(tpch::read_file(path))) {
        if (lines++ == 0) continue;
        const tpch::expectation e = tpch::expected(line.at(0).text);
        INFO(line[0].text);
        CHECK(std::to_string(e.rows.size()) == line.at(1).text);
        CHECK(e.names.at(static_cast<std::size_t>(std::stoi(line.at(2).text) - 1)) == line[3].text);
        for (const test::cells& row : e.rows) CHECK(row.size() == e.names.size());
    }
    CHECK(lines == 92);
}

TEST_CASE("CSV: quotes, commas and line ends in fields", "[tpch][expected]") {
    const std::vector<tpch::csv_line> lines =
        tpch::parse_csv("a,\"b,\"\"c\"\"\",\r\n\"two\nlines\",NULL,\"NULL\"\n");
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[0].size() == 3);
    CHECK(lines[0][0].text == "a");
    CHECK(lines[0][1].text == "b,\"c\"");
    CHECK(lines[0][2].text.empty());
    REQUIRE(lines[1].size() == 3);
    CHECK(lines[1][0].text == "two\nlines");
    CHECK_FALSE(lines[1][1].quoted);
    CHECK(lines[1][2].quoted);
}

TEST_CASE("typed rows become cells", "[tpch][expected]") {
    test::cells cells;
    test::append(cells, std::tuple{std::int32_t{4}, 4.5, std::string{"It"}, 1995y / 3 / 15,
                                   std::optional<double>{}, std::optional{true}});
    CHECK(test::differences({{test::integer_cell(4), test::real_cell(4.5), test::text_cell("It"),
                              test::text_cell("1995-03-15"), test::cell{}, test::integer_cell(1)}},
                            {cells}) == "");

    cells.clear();
    test::append(cells, tpch::Region::row{.regionkey = 3, .name = "EUROPE", .comment = "-"});
    test::append(cells, std::optional<tpch::Region::row>{});
    CHECK(test::differences({{test::integer_cell(3), test::text_cell("EUROPE"),
                              test::text_cell("-"), test::cell{}, test::cell{}, test::cell{}}},
                            {cells}) == "");
}

TEST_CASE("the database has the tables that tables.hpp declares", "[tpch]") {
    using namespace tpch;
    CHECK_NOTHROW(
        database().verify(Region, Nation, Part, Supplier, PartSupp, Customer, Orders, LineItem));
    CHECK(test::differences({{test::integer_cell(60175)}},
                            test::rows_of(database(), "SELECT count(*) FROM lineitem")) == "");
}

TEST_CASE("every query of TPC-H is tested", "[tpch]") {
    std::vector<std::string> tested, known;
    for (const tpch::query_text& q : tpch::query_texts()) tested.emplace_back(q.name);
    for (const tpch::csv_line& line :
         tpch::parse_csv(tpch::read_file(STELE_TEST_DATA "/tpch/expected/columns.csv")))
        if (line[0].text != "query" && (known.empty() || known.back() != line[0].text))
            known.push_back(line[0].text);
    std::sort(tested.begin(), tested.end());
    CHECK(known.size() == 28);
    CHECK(tested == known);
}
