// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"

#include "csv.hpp"

#include <charconv>
#include <stdexcept>

namespace tpch {

namespace {

struct column_description {
    std::string name;
    std::string type;
};

std::string expected_file(std::string_view name) {
    return read_file(std::string{STELE_TEST_DATA "/tpch/expected/"} + std::string{name});
}

std::vector<column_description> columns_of(std::string_view query) {
    std::vector<column_description> columns;
    for (const csv_line& line : parse_csv(expected_file("columns.csv")))
        if (line.at(0).text == query) columns.push_back({line.at(3).text, line.at(4).text});
    return columns;
}

template <class Number>
Number number(const std::string& text) {
    Number value{};
    const char* const end = text.data() + text.size();
    if (const auto [stop, error] = std::from_chars(text.data(), end, value);
        error != std::errc{} || stop != end)
        throw std::runtime_error{"no number: " + text};
    return value;
}

test::cell cell_of(const csv_field& field, std::string_view type) {
    if (field.text == "NULL" && !field.quoted) return {};
    if (type == "integer") return test::integer_cell(number<std::int64_t>(field.text));
    if (type == "real") return test::real_cell(number<double>(field.text));
    return test::text_cell(field.text);
}

}  // namespace

stele::sqlite::connection& database() {
    static stele::sqlite::connection db{stele::sqlite::options{
        .path = STELE_TEST_TPCH, .mode = stele::sqlite::open_mode::read_only}};
    return db;
}

expectation expected(std::string_view query) {
    const std::vector<column_description> columns = columns_of(query);
    const std::vector<csv_line> lines =
        parse_csv(expected_file("sqlite/" + std::string{query} + ".csv"));
    expectation found;
    for (const csv_field& field : lines.at(0)) found.names.push_back(field.text);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        test::cells& row = found.rows.emplace_back();
        for (std::size_t j = 0; j < lines[i].size(); ++j)
            row.push_back(cell_of(lines[i][j], columns.at(j).type));
    }
    return found;
}

std::vector<query_text>& query_texts() {
    static std::vector<query_text> texts;
    return texts;
}

bool add_query(std::string_view name, std::string_view call, std::string_view sql) {
    query_texts().push_back({name, call, sql});
    return true;
}

void check(std::string_view name, std::string_view sql, const test::rows& actual) {
    const expectation wanted = expected(name);
    INFO(sql);
    CHECK(test::names_of(database(), sql) == wanted.names);
    REQUIRE_FALSE(wanted.rows.empty());
    CHECK(test::differences(wanted.rows, actual) == "");
}

}  // namespace tpch
