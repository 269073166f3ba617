// SPDX-License-Identifier: BSL-1.0

// The types of rows: their members, and where they are optional.

#include "library.hpp"

#include <stele/result/materialise.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <type_traits>

namespace rows {

STELE_TABLE(Score, "score",
    column(id, std::int64_t, primary_key), column(points, double), column(bonus, std::optional<int>),
    column(book_id, std::int64_t), belongs_to(book, Book, book_id));

}  // namespace rows

using rows::Score;

namespace {

template <class S>
using row_of = stele::row_t<S>;

#define TEST_ROW(statement, ...) \
    static_assert(std::is_same_v<row_of<decltype(statement)>, __VA_ARGS__>)
TEST_ROW(select(Book), Book::row);
TEST_ROW(select(Book, Author).join(Book::author), std::tuple<Book::row, Author::row>);
TEST_ROW(select(Author, Book).left_join(Author::books),
         std::tuple<Author::row, std::optional<Book::row>>);
TEST_ROW(select(Author, Book).right_join(Author::books),
         std::tuple<std::optional<Author::row>, Book::row>);
TEST_ROW(select(Author, Book).full_join(Author::books),
         std::tuple<std::optional<Author::row>, std::optional<Book::row>>);

template <std::size_t I, class S>
using element = std::tuple_element_t<I, row_of<S>>;
#define TEST_ELEMENT(i, statement, ...) \
    static_assert(std::is_same_v<element<i, decltype(statement)>, __VA_ARGS__>)
// A column is optional where it is declared so, or on the far side of an outer join.
TEST_ELEMENT(0, select(Score::points), double);
TEST_ELEMENT(0, select(Score::bonus), std::optional<int>);
TEST_ELEMENT(1, select(Author::last_name, Book::title).join(Book), std::string);
TEST_ELEMENT(1, select(Author::last_name, Book::title).left_join(Book), std::optional<std::string>);
TEST_ELEMENT(0, select(Author::last_name, Book::title).left_join(Book), std::string);
TEST_ELEMENT(0, select(Author::last_name, Book::title).right_join(Book),
             std::optional<std::string>);
// So is what is made of it, unless that is never NULL.
TEST_ELEMENT(1, select(Book::title, Score::points + 1).left_join(Score), std::optional<double>);
TEST_ELEMENT(1, select(Book::title, Score::points.is_null()).left_join(Score), bool);
TEST_ELEMENT(1, select(Book::title, count(Score::points)).left_join(Score), std::int64_t);
// An aggregate is NULL over no rows: never in a group, unless what it aggregates is.
TEST_ELEMENT(0, select(max(Score::points)), std::optional<double>);
TEST_ELEMENT(1, select(Score::book_id, max(Score::points)).group_by(Score::book_id), double);
TEST_ELEMENT(1, select(Score::book_id, max(Score::points).as<"m">()).group_by(Score::book_id),
             double);
TEST_ELEMENT(1, select(Score::book_id, max(Score::bonus)).group_by(Score::book_id),
             std::optional<int>);
TEST_ELEMENT(0, select(stele::count()).from(Score), std::int64_t);

// Members have the columns' names, unless two share one; structured bindings and names reach all.
template <class Row>
concept HasTitle = requires(Row row) {
    row.title;
};
template <class Row>
concept HasAuthorId = requires(Row row) {
    row.author_id;
};
static_assert(HasTitle<row_of<decltype(select(Book::title, Author::last_name).join(Author))>>);
static_assert(
    !HasAuthorId<row_of<decltype(select(Book::author_id, Author::author_id).join(Author))>>);
static_assert(std::tuple_size_v<row_of<decltype(select(Book::title, Book::book_id))>> == 2);
static_assert(
    stele::row_has_name<row_of<decltype(select(stele::count().as<"n">()).from(Book))>, "n">);
static_assert(!stele::row_has_name<row_of<decltype(select(Book::title))>, "n">);

}  // namespace
