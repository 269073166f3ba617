// SPDX-License-Identifier: BSL-1.0

// What execute() and scalars() give, and every way to read it.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace reading {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name, std::string),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id));

struct library {
    stele::sqlite::connection db{":memory:"};
    library() {
        db.create_all(Author, Book);
        db.raw().exec(
            "INSERT INTO author VALUES (1, 'King'), (2, 'Straub'), (3, 'Nobody');"
            "INSERT INTO book VALUES (1, 'It', 1), (2, 'Carrie', 1), (3, 'Ghost Story', 2), (4, 'Beowulf', NULL)");
    }
};

using strings = std::vector<std::string>;
constexpr auto all_titles = select(Book::title).order_by(Book::book_id);
constexpr auto nothing = select(Book::title).where(Book::book_id == 99);

}  // namespace reading

using namespace reading;
using stele::literals::operator""_c;

TEST_CASE_METHOD(library, "all", "[result]") {
    const auto books = db.execute(select(Book).order_by(Book::book_id)).all();
    static_assert(std::is_same_v<decltype(books), const std::vector<Book::row>>);
    REQUIRE(books.size() == 4);
    CHECK(books[1] == Book::row{.book_id = 2, .title = "Carrie", .author_id = 1});
    CHECK(books[3] == Book::row{.book_id = 4, .title = "Beowulf"});
    CHECK(db.execute(nothing).all().empty());
    CHECK(db.scalars(all_titles).all() == strings{"It", "Carrie", "Ghost Story", "Beowulf"});
}

TEST_CASE_METHOD(library, "one, one_or_none and first", "[result]") {
    const auto it = select(Book).where(Book::title == "It");
    CHECK(db.execute(it).one().book_id == 1);
    CHECK(db.execute(it).one_or_none()->book_id == 1);
    CHECK(db.execute(it).first()->book_id == 1);
    CHECK_THROWS_AS(db.execute(nothing).one(), stele::no_result);
    CHECK_THROWS_WITH(db.execute(nothing).one(), contains(std::string{stele::sql(nothing)}));
    CHECK_FALSE(db.execute(nothing).one_or_none().has_value());
    CHECK_FALSE(db.execute(nothing).first().has_value());
    CHECK_THROWS_AS(db.execute(all_titles).one(), stele::multiple_results);
    CHECK_THROWS_WITH(db.execute(all_titles).one(), contains(std::string{stele::sql(all_titles)}));
    CHECK_THROWS_AS(db.execute(all_titles).one_or_none(), stele::multiple_results);
    CHECK(db.execute(all_titles).first()->title == "It");
    CHECK_THROWS_AS(db.execute(nothing).one(), stele::error);
}

TEST_CASE_METHOD(library, "scalar and scalars", "[result]") {
    static_assert(std::is_same_v<decltype(db.execute(all_titles).scalar()), std::string>);
    CHECK(db.execute(all_titles).scalar() == "It");
    CHECK_THROWS_AS(db.execute(nothing).scalar(), stele::no_result);
    CHECK(db.execute(select(Book::author_id).where(Book::book_id == 4)).scalar() == std::nullopt);
    CHECK(db.execute(select(stele::count()).from(Book)).scalar() == 4);

    strings seen;
    for (const std::string& title : db.scalars(all_titles)) seen.push_back(title);
    CHECK(seen == db.scalars(all_titles).all());
    CHECK(db.scalars(select(Book::title, Book::book_id).order_by(Book::book_id)).first() == "It");
    CHECK(db.scalars(select(Book, Author).join(Book::author).order_by(Book::book_id))
              .first()
              ->title == "It");
    CHECK(db.scalars(select(Book).where(Book::book_id == 3)).one().title == "Ghost Story");
    CHECK(db.scalars(nothing).one_or_none() == std::nullopt);
    CHECK_THROWS_AS(db.scalars(nothing).one(), stele::no_result);
    CHECK_THROWS_AS(db.scalars(all_titles).one(), stele::multiple_results);
    CHECK(db.scalars(select(Book::author_id).order_by(Book::book_id)).all() ==
          std::vector<std::optional<std::int64_t>>{1, 1, 2, std::nullopt});
    CHECK(db.scalars(select(Book::author_id).where(Book::book_id == 4)).first() ==
          std::optional<std::optional<std::int64_t>>{std::in_place, std::nullopt});
}

TEST_CASE_METHOD(library, "rows have named members, names and structured bindings", "[result]") {
    const auto statement =
        select(Book::title, Author::name, (Book::book_id * 10).as<"tenfold">(), stele::count())
            .join(Book::author)
            .group_by(Book::book_id)
            .order_by(Book::book_id);
    strings seen;
    for (auto& [title, name, tenfold, n] : db.execute(statement)) {
        static_assert(std::is_same_v<decltype(tenfold), std::int64_t>);
        CHECK(n == 1);
        seen.push_back(title + " by " + name + ' ' + std::to_string(tenfold));
    }
    CHECK(seen == strings{"It by King 10", "Carrie by King 20", "Ghost Story by Straub 30"});
    for (const auto& row : db.execute(statement).all()) {
        CHECK(row["title"_c] == row.title);
        CHECK(row["name"_c] == row.name);
        CHECK(row["tenfold"_c] == row.get<2>());
        CHECK(get<3>(row) == 1);
        CHECK(row.size == 4);
    }
    auto row = db.execute(statement).first().value();
    row.title = "changed";
    row["tenfold"_c] = 5;
    const auto copy = row;
    CHECK(copy == row);
    auto [title, name, tenfold, n] = std::move(row);
    CHECK(title == "changed");
    CHECK(tenfold == 5);
    CHECK(n == 1);
    CHECK(name == "King");
}

TEST_CASE_METHOD(library,
                 "a name that two columns share is read by position or through a name of its own",
                 "[result]") {
    const auto row =
        db.execute(select(Book::author_id, Author::author_id, Author::author_id.as<"id">())
                       .join(Book::author)
                       .where(Book::book_id == 3))
            .one();
    CHECK(row.get<0>() == 2);
    CHECK(row.get<1>() == 2);
    CHECK(row["id"_c] == 2);
    const auto& [a, b, c] = row;
    CHECK((a == 2 && b == 2 && c == 2));
}

TEST_CASE_METHOD(library, "several tables are a tuple of rows", "[result]") {
    strings seen;
    for (const auto& [book, author] :
         db.execute(select(Book, Author).left_join(Book::author).order_by(Book::book_id))) {
        static_assert(std::is_same_v<decltype(book), const Book::row>);
        static_assert(std::is_same_v<decltype(author), const std::optional<Author::row>>);
        seen.push_back(book.title + '/' + (author ? author->name : "-"));
    }
    CHECK(seen == strings{"It/King", "Carrie/King", "Ghost Story/Straub", "Beowulf/-"});
}

TEST_CASE_METHOD(library, "a result is an input range", "[result]") {
    auto result = db.execute(all_titles);
    static_assert(std::ranges::input_range<decltype(result)>);
    static_assert(!std::is_move_constructible_v<decltype(result)> &&
                  !std::is_copy_constructible_v<decltype(result)>);
    static_assert(std::is_same_v<std::ranges::range_value_t<decltype(result)>,
                                 stele::row_t<decltype(all_titles)>>);
    CHECK(std::ranges::count_if(result, [](const auto& row) { return row.title < "D"; }) == 2);
#if !defined(__clang__) || __clang_major__ >= 16  // Clang 15 does not compile libstdc++'s views
    strings seen;
    auto more = db.execute(all_titles);
    for (const auto& row : more | std::views::drop(1) | std::views::take(2))
        seen.push_back(row.title);
    CHECK(seen == strings{"Carrie", "Ghost Story"});
#endif
    auto numbers = db.scalars(select(Book::book_id));
    CHECK(std::ranges::max(numbers) == 4);
}

TEST_CASE_METHOD(library, "a result is single-pass: what is left can be read on, and no row twice",
                 "[result]") {
    auto result = db.scalars(all_titles);
    for (const auto& title : result)
        if (title == "Carrie") break;
    CHECK(result.all() == strings{"Ghost Story", "Beowulf"});
    CHECK(result.all().empty());
    CHECK(result.begin() == result.end());
    CHECK_FALSE(result.first().has_value());
    CHECK_THROWS_AS(result.one(), stele::no_result);

    auto first = db.scalars(all_titles);
    CHECK(first.first() == "It");
    CHECK(first.all().empty());
}

TEST_CASE_METHOD(library, "nothing runs before the result is read", "[result]") {
    auto result = db.execute(select(Book).where(Book::title == "new"));
    db.execute(insert(Book).values({.title = "new"}));
    CHECK(result.all().size() == 1);
    CHECK(result.text() == stele::sql(select(Book).where(Book::title == "x")));
}
