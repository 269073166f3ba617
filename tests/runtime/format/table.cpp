// SPDX-License-Identifier: BSL-1.0

// Here format.hpp comes first; in echo.cpp, sqlite.hpp.
#include "catch.hpp"
#include "schema.hpp"

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>
#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

using format_test::Author;
using format_test::Book;

namespace {

struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::optional<std::string>, last_name),
                             (std::string, title));
};
/// A range that can be read, but not as const.
struct single_pass {
    std::span<const Author::row> rows;
    auto begin() { return rows.begin(); }
    auto end() { return rows.end(); }
};
struct by_position {
    std::string title;
};

stele::sqlite::connection library() { return stele::sqlite::connection{":memory:"}; }
void fill(stele::sqlite::connection& db) {
    db.raw().exec(
        "CREATE TABLE author (author_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);"
        "CREATE TABLE book (book_id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER, rating REAL);"
        "INSERT INTO author VALUES (4, 'Stephen', 'King'), (10, 'Ann', 'Other');"
        "INSERT INTO book VALUES (1, 'It', 4, 4.5), (2, 'Carrie', 4, NULL)");
}

template <class T>
inline constexpr bool formattable = fmt::is_formattable<T>::value;
using authors = decltype(std::declval<stele::sqlite::connection&>().execute(select(Author)));
using titles = decltype(std::declval<stele::sqlite::connection&>()
                            .execute(select(Book::title))
                            .into<by_position>());

static_assert(formattable<authors&> && !formattable<const authors&>);  // formatting consumes it
static_assert(!stele::FormattedResult<titles>);                        // it has no names
static_assert(!fmt::is_range<authors, char>::value);

}  // namespace

TEST_CASE("a result prints as a table", "[format]") {
    auto db = library();
    fill(db);
    CHECK(fmt::format("{}", db.execute(select(Author))) ==
          "author_id | first_name | last_name\n"
          "----------+------------+----------\n"
          "        4 | Stephen    | King\n"
          "       10 | Ann        | Other\n"
          "(2 rows)");
    CHECK(fmt::format("{}", db.execute(select(Author).where(Author::author_id == 4)))
              .ends_with("(1 row)"));
    CHECK(fmt::format("{}", db.execute(select(Author).where(Author::author_id == 5))) ==
          "author_id | first_name | last_name\n"
          "----------+------------+----------\n"
          "(0 rows)");

    auto named = db.execute(select(Author));
    CHECK(fmt::format("{}", named).ends_with("(2 rows)"));
}

TEST_CASE("several tables have qualified headings, and NULL where a row is left out", "[format]") {
    auto db = library();
    fill(db);
    constexpr auto statement = select(Author, Book)
                                   .left_join(Author::books)
                                   .order_by(Author::author_id.desc(), Book::book_id);
    CHECK(fmt::format("{}", db.execute(statement)) ==
          "author.author_id | author.first_name | author.last_name |"
          " book.book_id | book.title | book.author_id | book.rating\n"
          "-----------------+-------------------+------------------+"
          "--------------+------------+----------------+------------\n"
          "              10 | Ann               | Other            |"
          "         NULL | NULL       |           NULL |        NULL\n"
          "               4 | Stephen           | King             |"
          "            1 | It         |              4 |         4.5\n"
          "               4 | Stephen           | King             |"
          "            2 | Carrie     |              4 |        NULL\n"
          "(3 rows)");
}

TEST_CASE("a select list has its names as headings", "[format]") {
    auto db = library();
    fill(db);
    constexpr auto statement = select(Book::title, Book::rating, Author::author_id, Book::author_id,
                                      Book::rating + 1.0, Author::last_name.as<"who">())
                                   .join(Author);
    CHECK(fmt::format("{}", db.execute(statement)) ==
          "title  | rating | author.author_id | book.author_id |   _5 | who\n"
          "-------+--------+------------------+----------------+------+-----\n"
          "It     |    4.5 |                4 |              4 |  5.5 | King\n"
          "Carrie |   NULL |                4 |              4 | NULL | King\n"
          "(2 rows)");
    CHECK(fmt::format("{}", db.execute(select(Book::book_id, Author).join(Author).limit(1))) ==
          "book_id | author.author_id | author.first_name | author.last_name\n"
          "--------+------------------+-------------------+-----------------\n"
          "      1 |                4 | Stephen           | King\n"
          "(1 row)");
}

TEST_CASE("scalars print as a table of one column", "[format]") {
    auto db = library();
    fill(db);
    CHECK(fmt::format("{}", db.scalars(select(Author::last_name))) ==
          "last_name\n---------\nKing\nOther\n(2 rows)");
    CHECK(fmt::format("{}",
                      stele::as_table(db.scalars(select(stele::count().as<"n">()).from(Book)))) ==
          "n\n-\n2\n(1 row)");
    CHECK(fmt::format("{}", db.scalars(select(Author))).ends_with("(2 rows)"));
}

TEST_CASE("rows of the user's own struct print with its names", "[format]") {
    auto db = library();
    fill(db);
    constexpr auto statement = select(Author::last_name, Book::title).join(Author::books);
    const std::string expected =
        "last_name | title\n"
        "----------+-------\n"
        "King      | It\n"
        "King      | Carrie\n"
        "(2 rows)";
    CHECK(fmt::format("{}", db.execute(statement).into<summary>()) == expected);
    CHECK(fmt::format("{}", stele::as_table(db.execute(statement).into<summary>().all())) ==
          expected);
}

TEST_CASE("as_table prints a range of rows", "[format]") {
    const std::vector<Author::row> rows{{.first_name = "a"}, {.author_id = 12, .first_name = "b"}};
    const std::string expected =
        "author_id | first_name | last_name\n"
        "----------+------------+----------\n"
        "     none | a          | \n"
        "       12 | b          | \n"
        "(2 rows)";
    CHECK(fmt::format("{}", stele::as_table(rows)) == expected);
    CHECK(fmt::format("{}", stele::as_table(std::vector(rows))) == expected);
    const single_pass pass{{rows.data(), rows.data() + 1}};
    auto first = pass, second = pass;
    CHECK(fmt::format("{}", stele::as_table(first)).ends_with("(1 row)"));
    CHECK(fmt::format("{}", stele::as_table(std::move(second))).ends_with("(1 row)"));
    CHECK(fmt::format("{}", stele::as_table(std::vector{true, false})) ==
          "value\n-----\ntrue\nfalse\n(2 rows)");
    CHECK(fmt::format("{}", stele::as_table(std::vector<std::int64_t>{})) ==
          "value\n-----\n(0 rows)");
}

TEST_CASE("a table is aligned by what is seen, and a cell stays on its line", "[format]") {
    const std::vector<Author::row> rows{
        {.author_id = 1, .first_name = "Zoë", .last_name = "x"},
        {.author_id = 2, .first_name = "日本", .last_name = "x"},
        {.author_id = 3, .first_name = "a\nb", .last_name = "x"},
        {.author_id = 4, .first_name = "e\xcc\x81t\xff", .last_name = "x"},
        {.author_id = 5, .first_name = "\"\\", .last_name = "x"}};
    CHECK(fmt::format("{}", stele::as_table(rows)) ==
          "author_id | first_name | last_name\n"
          "----------+------------+----------\n"
          "        1 | Zoë        | x\n"
          "        2 | 日本       | x\n"
          "        3 | a\\nb       | x\n"
          "        4 | e\xcc\x81t\\xff     | x\n"
          "        5 | \"\\         | x\n"
          "(5 rows)");
}
