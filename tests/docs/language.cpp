// SPDX-License-Identifier: BSL-1.0

// docs/language.md: its blocks compile, each row of its tables has the SQL or the type that it says,
// and SQLite prepares each statement. rows.awk makes the C++ of it; what does not compile is reported
// with its line in the document.

#include "../catch.hpp"

#include <stele/chrono.hpp>
#include <stele/sqlite.hpp>
#include <stele/stele.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace docs {

/// A row of a table, with the text that the statement has.
struct sql_row {
    int line;
    std::string expected;
    std::string actual;
};
/// A block that is run.
struct block {
    int line;
    void (*run)(stele::sqlite::connection&);
};

std::vector<sql_row>& sql_rows() {
    static std::vector<sql_row> rows;
    return rows;
}
std::vector<block>& blocks() {
    static std::vector<block> all;
    return all;
}

/// Whether a text is as expected, where … stands for anything.
bool matches(std::string_view text, std::string_view expected) {
    constexpr std::string_view anything = "…";
    const std::size_t at = expected.find(anything);
    if (at == std::string_view::npos) return text == expected;
    if (text.substr(0, at) != expected.substr(0, at)) return false;
    const std::string_view rest = expected.substr(at + anything.size());
    for (std::size_t i = at; i <= text.size(); ++i)
        if (matches(text.substr(i), rest)) return true;
    return false;
}

template <class T, class Table>
bool add(int line, std::string_view text, const Table& table, const T& code) {
    if constexpr (stele::Statement<T>)
        sql_rows().push_back({line, std::string(text), std::string(stele::sql(code))});
    else
        sql_rows().push_back({line, "SELECT " + std::string(text) + R"( FROM "book")",
                              std::string(stele::sql(select(code).from(table)))});
    return true;
}
template <class S, class T>
bool add_clause(int line, std::string_view text, const S& before, const T& statement) {
    std::string whole(stele::sql(before));
    return add(line, (whole += ' ') += text, 0, statement);
}
bool add_block(int line, void (*run)(stele::sqlite::connection&)) {
    blocks().push_back({line, run});
    return true;
}

}  // namespace docs

#define DOCS_JOIN(a, b) DOCS_JOIN_(a, b)
#define DOCS_JOIN_(a, b) a##b
#define DOCS_UNIQUE(name) DOCS_JOIN(name, __COUNTER__)
#define DOCS_SQL(line, text, ...) \
    [[maybe_unused]] static const bool DOCS_UNIQUE(row_) = docs::add(line, text, Book, __VA_ARGS__);
#define DOCS_CLAUSE(line, text, before, ...)               \
    [[maybe_unused]] static const bool DOCS_UNIQUE(row_) = \
        docs::add_clause(line, text, before, __VA_ARGS__);
#define DOCS_VALUES(...) __VA_ARGS__
#define DOCS_TYPE(type, ...)                                                                   \
    [[maybe_unused]] static constexpr auto DOCS_UNIQUE(type_) =                                \
        [](stele::sqlite::connection& db) {                                                    \
            static_cast<void>(db);                                                             \
            static_assert(                                                                     \
                std::is_same_v<std::remove_cvref_t<decltype(__VA_ARGS__)>, DOCS_VALUES type>); \
        };
#define DOCS_VALUE(type, ...) DOCS_TYPE(type, db.scalars(__VA_ARGS__).one())
#define DOCS_RUN(line)                                                          \
    static void run_##line(stele::sqlite::connection& db);                      \
    static const bool DOCS_UNIQUE(block_) = docs::add_block(line, &run_##line); \
    static void run_##line([[maybe_unused]] stele::sqlite::connection& db)

namespace language {

#include "language.inc"

}  // namespace language

TEST_CASE("docs/language.md: each statement has the text that the document says") {
    using namespace language;
    REQUIRE(docs::sql_rows().size() > 100);
    stele::sqlite::connection db{":memory:"};
    db.create_all(Author, Genre, Book, BookGenre, Employee);
    for (const docs::sql_row& row : docs::sql_rows()) {
        INFO("docs/language.md:" << row.line << "\nis:       " << row.actual
                                 << "\nexpected: " << row.expected);
        CHECK(docs::matches(row.actual, row.expected));
        CHECK_NOTHROW(db.text_statement(row.actual));
    }
}

TEST_CASE("docs/language.md: its blocks run") {
    using namespace language;
    REQUIRE_FALSE(docs::blocks().empty());
    for (const docs::block& block : docs::blocks()) {
        INFO("docs/language.md:" << block.line);
        stele::sqlite::connection db{":memory:"};
        db.create_all(Author, Genre, Book, BookGenre, Employee);
        db.execute(insert(Author).values({.first_name = "Stephen", .last_name = "King"}));
        db.execute(insert(Book).values({.title = "It",
                                        .author_id = 1,
                                        .pages = 1138,
                                        .published = std::chrono::year{1986} / 9 / 15}));
        CHECK_NOTHROW(block.run(db));
    }
}
