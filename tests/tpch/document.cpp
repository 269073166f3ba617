// SPDX-License-Identifier: BSL-1.0

// docs/tpch.md: each query of TPC-H in SQL, as a stele expression, and the text that stele makes. With
// STELE_WRITE_DOCUMENTS set in the environment the test writes the file; without, it compares.

#include "csv.hpp"
#include "query.hpp"
#include "sql_layout.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using tpch::query_text;
using tpch::read_file;

constexpr std::string_view introduction =
    R"(# TPC-H in stele

<!-- Made by the test "docs/tpch.md shows the queries as they are" (tests/tpch/document.cpp); it says how. -->

The 22 queries of TPC-H: the SQL of [tests/data/tpch](../tests/data/tpch), the function that makes the stele expression, and
the text that the compiler makes of it, broken into lines here. The tables are in [tables.hpp](../tests/tpch/tables.hpp). The tests
run each query, and six of them with other parameters too, on 87,000 rows, and compare names, types and rows with the
expected results.

What differs: names are quoted and qualified; values are parameters, so that one text serves every value; joins say how
they join; and dates are computed in C++, by `<chrono>`.
)";

std::string sql_of(std::string_view query) {
    return read_file(STELE_TEST_DATA "/tpch/queries/sqlite/" + std::string{query} + ".sql");
}

/// What comes after `mark` in `text`, up to `end`.
std::string between(const std::string& text, std::string_view mark, std::string_view end) {
    const std::size_t start = text.find(mark);
    if (start == text.npos) return {};
    const std::size_t from = start + mark.size();
    return text.substr(from, text.find(end, from) - from);
}

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(" \n") + 1);
    return text;
}

/// The text after the comment lines that a query's file begins with.
std::string without_comments(const std::string& sql) {
    std::size_t at = 0;
    while (sql.compare(at, 2, "--") == 0) at = sql.find('\n', at) + 1;
    return trimmed(sql.substr(at));
}

/// The files q01_to_q04.cpp and so on, all together.
std::string sources() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{STELE_TEST_TPCH_SOURCES}) {
        const std::string name = entry.path().filename().string();
        if (name[0] == 'q' && name[1] >= '0' && name[1] <= '9') files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::string all;
    for (const auto& file : files) all += read_file(file.string());
    return all;
}

/// The function of a query: from its heading to its test.
std::string function_of(const std::string& sources, std::string_view query) {
    const std::string heading = "// ---- " + std::string{query} + ":";
    const std::string section = between(sources, heading, "TPCH_TEST(");
    return trimmed(section.substr(std::min(section.size(), section.find('\n') + 1)));
}

std::string block(std::string_view language, std::string_view text) {
    return "\n```" + std::string{language} + "\n" + std::string{text} + "\n```\n";
}

std::string section_of(const query_text& query, const std::string& sources) {
    const std::string sql = sql_of(query.name);
    const std::string title = between(sql, ": ", "\n");
    const std::string function = function_of(sources, query.name);
    INFO("no heading for " << query.name);
    REQUIRE_FALSE(function.empty());
    return "\n## " + std::string{query.name} + ": " + title + "\n" +
           block("sql", without_comments(sql)) +
           block("cpp", function + "\n\n" + std::string{query.call}) +
           block("sql", tpch::laid_out(query.sql));
}

/// A query that was run before, with other parameters.
std::string variant_of(const query_text& query, const query_text& original) {
    INFO(query.name << " has another text than " << original.name);
    REQUIRE(query.sql == original.sql);
    return "\nThe same text with other values, as in `" + std::string{query.name} + ".sql`:\n" +
           block("cpp", query.call);
}

std::string document() {
    std::vector<query_text> queries = tpch::query_texts();
    std::sort(queries.begin(), queries.end(),
              [](const query_text& a, const query_text& b) { return a.name < b.name; });
    const std::string all = sources();
    std::string text{introduction};
    for (std::size_t i = 0; i < queries.size(); ++i)
        text += i > 0 && queries[i].name.substr(0, 3) == queries[i - 1].name.substr(0, 3)
                    ? variant_of(queries[i], queries[i - 1])
                    : section_of(queries[i], all);
    return text;
}

}  // namespace

TEST_CASE("docs/tpch.md shows the queries as they are", "[tpch]") {
    const std::string path = STELE_TEST_TPCH_DOCUMENT;
    const std::string text = document();
    if (std::getenv("STELE_WRITE_DOCUMENTS") != nullptr) {
        std::ofstream file{path, std::ios::binary};
        file << text;
        REQUIRE(file.flush());
    }
    INFO("to write it anew: STELE_WRITE_DOCUMENTS=1 ctest -R docs/tpch.md");
    CHECK((read_file(path) == text));
}

TEST_CASE("SQL is broken into lines, and nothing else changes", "[tpch]") {
    CHECK(
        tpch::laid_out(
            R"(SELECT "a", count(*) FROM "t" JOIN "u" ON "t"."a" = "u"."b" )"
            R"(WHERE "a" BETWEEN ? AND ? AND "b" IN (SELECT "c" FROM "v") )"
            R"(AND "b" IN (SELECT "c" FROM "v" WHERE "c" > ? AND "d" = "t"."something" || "else") )"
            R"(AND ("a" = 1 OR "b" = 2) AND )"
            R"(("a" = 1 AND "b" = 1 OR "b" = 2 AND "c" <> 'something that is long enough to make it break somewhere') )"
            R"(GROUP BY "a")") ==
        R"(SELECT "a", count(*)
FROM "t"
JOIN "u" ON "t"."a" = "u"."b"
WHERE "a" BETWEEN ? AND ?
  AND "b" IN (SELECT "c" FROM "v")
  AND "b" IN (
    SELECT "c"
    FROM "v"
    WHERE "c" > ?
      AND "d" = "t"."something" || "else")
  AND ("a" = 1 OR "b" = 2)
  AND ("a" = 1 AND "b" = 1
    OR "b" = 2 AND "c" <> 'something that is long enough to make it break somewhere')
GROUP BY "a")");
    for (const query_text& query : tpch::query_texts()) {
        std::string flat = tpch::laid_out(query.sql), original{query.sql};
        for (std::string* text : {&flat, &original}) {
            std::erase(*text, '\n');
            std::erase(*text, ' ');
        }
        CHECK(flat == original);
    }
}
