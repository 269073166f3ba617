// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/format.hpp>
#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace format_session_test {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    has_many(books,   Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id));

}  // namespace format_session_test

using format_session_test::Author;
using format_session_test::Book;

namespace {

struct shop {
    stele::sqlite::connection db{":memory:"};
    stele::session session;
    stele::entity<Author> king;

    shop() : session((db.create_all(Author, Book), db)) {
        king = session.add(Author::row{.name = "King"});
        king[Author::books].add({.title = "It"});
        king[Author::books].add({.title = "Carrie"});
        session.add(Book::row{.title = "Beowulf"});
        session.commit();
    }
};

}  // namespace

TEST_CASE("an entity prints as its row", "[format][session]") {
    shop s;
    CHECK(fmt::format("{}", s.king) ==
          R"(Author{author_id=1, name="King"})");  // and is read for it
    CHECK(fmt::format("{:>40}|", s.king) == R"(        Author{author_id=1, name="King"}|)");
    CHECK(fmt::format("{}", stele::entity<Author>{}) == "none");
    CHECK(stele::as_text(s.king) == R"(Author{author_id=1, name="King"})");
    CHECK(fmt::format("{}", s.session.add(Author::row{.name = "New"})) ==
          R"(Author{author_id=none, name="New"})");
    const std::vector<stele::entity<Author>> both{s.king, {}};
    CHECK(fmt::format("{}", both) == R"([Author{author_id=1, name="King"}, none])");
}

TEST_CASE("collections and references print", "[format][session]") {
    shop s;
    auto books = s.king[Author::books];
    CHECK(
        fmt::format("{}", books) ==
        R"([Book{book_id=1, title="It", author_id=1}, Book{book_id=2, title="Carrie", author_id=1}])");
    CHECK(fmt::format("{}", books[0][Book::author]) == R"(Author{author_id=1, name="King"})");
    auto beowulf = s.session.get(Book, 3);
    CHECK(fmt::format("{}", beowulf[Book::author]) == "none");
    CHECK(fmt::format("{}", s.session.add(Author::row{.name = "New"})[Author::books]) == "[]");
}

TEST_CASE("rows and results of a session print", "[format][session]") {
    shop s;
    const auto statement = select(Book, Author).left_join(Book::author).order_by(Book::book_id);
    CHECK(fmt::format("{}", s.session.execute(statement).all().at(2)) ==
          R"((Book{book_id=3, title="Beowulf", author_id=none}, none))");
    CHECK(fmt::format("{}", s.session.execute(select(Author, Author::name)).one()) ==
          R"({Author{author_id=1, name="King"}, name="King"})");
    CHECK(fmt::format("{}", s.session.execute(select(Author)).one()) ==
          R"(Author{author_id=1, name="King"})");
    CHECK(fmt::format("{}", s.session.scalars(select(Book).where(Book::author_id == 1))) ==
          "book_id | title  | author_id\n"
          "--------+--------+----------\n"
          "      1 | It     |         1\n"
          "      2 | Carrie |         1\n"
          "(2 rows)");
    CHECK(fmt::format("{}", s.session.execute(statement)) ==
          "book.book_id | book.title | book.author_id | author.author_id | author.name\n"
          "-------------+------------+----------------+------------------+------------\n"
          "           1 | It         |              1 |                1 | King\n"
          "           2 | Carrie     |              1 |                1 | King\n"
          "           3 | Beowulf    |           NULL |             NULL | NULL\n"
          "(3 rows)");
    CHECK(fmt::format("{}", stele::as_table(std::vector{s.king})) ==
          "author_id | name\n"
          "----------+-----\n"
          "        1 | King\n"
          "(1 row)");
}

TEST_CASE("a state prints as its name", "[format][session]") {
    shop s;
    CHECK(fmt::format("{}", s.king.state()) == "persistent");
    CHECK(fmt::format("{:>8}", stele::object_state::pending) == " pending");
    s.session.close();
    CHECK(fmt::format("{}", s.king.state()) == "detached");
    CHECK_THROWS_AS(fmt::format("{}", s.king), stele::object_detached);
}
