// SPDX-License-Identifier: BSL-1.0

// stream(): rows as views into the database's memory.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace streams {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    has_many(books,   Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(subtitle,  std::optional<std::string>),
    column(cover,     std::vector<std::byte>),
    column(scan,      std::optional<std::vector<std::byte>>),
    column(rating,    std::optional<double>),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

struct books {
    stele::sqlite::connection db{":memory:"};
    books() {
        db.create_all(Author, Book);
        db.raw().exec(
            "INSERT INTO author VALUES (1, 'King'), (2, 'Nobody');"
            "INSERT INTO book VALUES (1, 'It', NULL, x'0102', NULL, 6.8, 1),"
            "(2, '', 'a' || char(0) || 'b', x'', x'00', NULL, 1)");
    }
};

}  // namespace streams

using namespace streams;
using namespace stele::literals;

TEST_CASE_METHOD(books, "A table's rows are views with named members", "[stream]") {
    int n = 0;
    for (const auto& book : db.execute(select(Book).order_by(Book::book_id)).stream()) {
        static_assert(std::is_same_v<decltype(book.title), std::string_view>);
        static_assert(std::is_same_v<decltype(book.subtitle), std::optional<std::string_view>>);
        static_assert(std::is_same_v<decltype(book.cover), std::span<const std::byte>>);
        static_assert(
            std::is_same_v<decltype(book.scan), std::optional<std::span<const std::byte>>>);
        static_assert(std::is_same_v<decltype(book.rating), std::optional<double>>);
        if (++n == 1) {
            CHECK(book.title == "It");
            CHECK(book.subtitle == std::nullopt);
            CHECK(book.cover.size() == 2);
            CHECK(book.scan == std::nullopt);
            CHECK(book.rating == 6.8);
        } else {
            CHECK(book.title.empty());
            CHECK(book.subtitle == std::string_view("a\0b", 3));
            CHECK(book.cover.empty());
            REQUIRE(book.scan);
            CHECK(book.scan->size() == 1);
            CHECK(book.rating == std::nullopt);
        }
        CHECK(book["book_id"_c] == n);
    }
    CHECK(n == 2);
}

TEST_CASE_METHOD(books, "Columns, expressions and several tables are views", "[stream]") {
    std::vector<std::string> seen;
    for (auto& [name, title] : db.execute(select(Author::name, Book::title)
                                              .left_join(Author::books)
                                              .order_by(Author::author_id, Book::book_id))
                                   .stream()) {
        static_assert(std::is_same_v<decltype(name), std::string_view>);
        static_assert(std::is_same_v<decltype(title), std::optional<std::string_view>>);
        seen.push_back(std::string(name) + '/' + std::string(title.value_or("NULL")));
    }
    CHECK(seen == std::vector<std::string>{"King/It", "King/", "Nobody/NULL"});

    seen.clear();
    for (auto& [author, book] : db.execute(select(Author, Book)
                                               .left_join(Author::books)
                                               .order_by(Author::author_id, Book::book_id))
                                    .stream())
        seen.push_back(std::string(author.name) + '/' +
                       std::string(book ? book->title : std::string_view("NULL")));
    CHECK(seen == std::vector<std::string>{"King/It", "King/", "Nobody/NULL"});

    seen.clear();
    for (auto& row :
         db.execute(select(Book, (Book::rating + 1).as<"more">()).order_by(Book::title)).stream())
        seen.push_back(std::string(row.get<0>().title) + (row["more"_c] ? "+" : "-"));
    CHECK(seen == std::vector<std::string>{"-", "It+"});

    seen.clear();
    for (const std::string_view name :
         db.scalars(select(Author::name).order_by(Author::name)).stream())
        seen.emplace_back(name);
    CHECK(seen == std::vector<std::string>{"King", "Nobody"});
}

TEST_CASE_METHOD(books, "A stream takes its parameters along", "[stream]") {
    const auto title = [] { return std::string("a title that is too long to lie in the string"); };
    db.execute(update(Book).set(Book::title = title()).where(Book::book_id == 1));
    int n = 0;
    for (auto& book : db.execute(select(Book).where(Book::title == title())).stream())
        n += book.title == title() ? 1 : 0;
    for (auto& book : db.prepare(select(Book).where(Book::title == "t"_p))(title()).stream())
        n += book.title == title() ? 1 : 0;
    CHECK(n == 2);
}

TEST_CASE_METHOD(books, "A stream checks its cells", "[stream]") {
    db.raw().exec("DROP TABLE book; CREATE TABLE book (title); INSERT INTO book VALUES (1)");
    auto rows = db.execute(select(Book::title)).stream();
    CHECK(rows.text() == R"(SELECT "book"."title" FROM "book")");
    CHECK_THROWS_AS(rows.begin(), stele::value_error);
}
