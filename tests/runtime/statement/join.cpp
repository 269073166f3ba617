// SPDX-License-Identifier: BSL-1.0

// Joins in SQLite: the rows, against the same in hand-written SQL.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace joining {

STELE_TABLE(Author, "author",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    column(favourite, std::optional<std::int64_t>),
    column(mentor, std::optional<std::int64_t>),
    belongs_to(best, Book, favourite, set_null),
    belongs_to(teacher, Author, mentor),
    has_many(pupils, Author, teacher),
    has_many(books, Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id),
    has_many(chapters, Chapter, book),
    many_to_many(genres, Tagged, book, genre));

STELE_TABLE(Genre, "genre",
    column(id, std::int64_t, primary_key),
    column(label, std::string),
    many_to_many(books, Tagged, genre, book));

STELE_TABLE(Tagged, "tagged",
    column(book_id, std::int64_t), column(genre_id, std::int64_t), primary_key(book_id, genre_id),
    belongs_to(book, Book, book_id), belongs_to(genre, Genre, genre_id));

STELE_TABLE(Chapter, "chapter",
    column(book_id, std::int64_t), column(number, int), column(heading, std::string),
    primary_key(book_id, number),
    belongs_to(book, Book, book_id, cascade_delete), has_many(notes, Note, chapter));

STELE_TABLE(Note, "note",
    column(id, std::int64_t, primary_key),
    column(of_book, std::optional<std::int64_t>), column(of_number, std::optional<int>), column(text, std::string),
    belongs_to(chapter, Chapter, (of_book, of_number), cascade_delete, on_update_cascade));

STELE_TABLE(Keyless, "keyless", column(author_id, std::optional<std::int64_t>), column(word, std::optional<std::string>));

struct library {
    stele::sqlite::connection db{":memory:"};
    library() {
        db.create_all(Author, Book, Genre, Tagged, Chapter, Note, Keyless);
        db.raw().exec(
            "BEGIN; PRAGMA defer_foreign_keys = on;"
            "INSERT INTO author VALUES (1, 'King', 2, NULL), (2, 'Straub', NULL, 1), (3, 'Nobody', NULL, 1);"
            "INSERT INTO book VALUES (1, 'It', 1), (2, 'Carrie', 1), (3, 'Ghost Story', 2), (4, 'Beowulf', NULL);"
            "INSERT INTO genre VALUES (1, 'horror'), (2, 'epic'), (3, 'comedy');"
            "INSERT INTO tagged VALUES (1, 1), (2, 1), (3, 1), (4, 2), (1, 2);"
            "INSERT INTO chapter VALUES (1, 1, 'After'), (1, 2, 'Before'), (3, 1, 'Ghosts');"
            "INSERT INTO note VALUES (1, 1, 2, 'n1'), (2, 3, 1, 'n2'), (3, NULL, NULL, 'n3'), (4, 1, 2, 'n4'), (5, 1, NULL, 'n5');"
            "INSERT INTO keyless VALUES (1, 'w'), (2, NULL), (NULL, NULL), (NULL, 'x');"
            "COMMIT");
    }
    static std::string text(const std::string& s) { return s; }
    static std::string text(std::int64_t n) { return std::to_string(n); }
    template <class T>
    static std::string text(const std::optional<T>& value) {
        return value ? text(*value) : "NULL";
    }
    std::vector<raw_row> pairs(auto statement) {
        std::vector<raw_row> found;
        for (const auto& [a, b] : db.execute(statement)) found.push_back({text(a), text(b)});
        return found;
    }
};
using rows = std::vector<raw_row>;

}  // namespace joining

using namespace joining;

TEST_CASE_METHOD(library, "joins of every kind, by relationship, key and condition",
                 "[statement]") {
    const auto base = select(Author::name, Book::title).order_by(Author::id, Book::id);
    const auto raw = [&](const std::string& join) {
        return raw_rows(db, "SELECT author.name, book.title FROM author " + join +
                                " ORDER BY author.id, book.id");
    };
    const std::string on = " ON book.author_id = author.id";
    CHECK(pairs(base.join(Author::books)) == raw("JOIN book" + on));
    CHECK(pairs(base.left_join(Author::books)) == raw("LEFT JOIN book" + on));
    CHECK(pairs(base.right_join(Author::books)) == raw("RIGHT JOIN book" + on));
    CHECK(pairs(base.full_join(Author::books)) == raw("FULL JOIN book" + on));
    CHECK(pairs(base.cross_join(Book)) == raw("CROSS JOIN book"));
    CHECK(pairs(base.join(Author::best)) == raw("JOIN book ON author.favourite = book.id"));
    CHECK(pairs(base.left_join(Author::best)) ==
          raw("LEFT JOIN book ON author.favourite = book.id"));
    CHECK(pairs(base.join(Book).on(Book::title > Author::name)) ==
          raw("JOIN book ON book.title > author.name"));
    CHECK(pairs(base.left_join(Book).on(Book::author_id == Author::id && Book::title == "It")) ==
          raw("LEFT JOIN book" + on + " AND book.title = 'It'"));
    CHECK(pairs(base.from(Book).join(Book::author)) == raw("JOIN book" + on));
    CHECK(pairs(base.from(Book).left_join(Book::author)) ==
          raw_rows(db, "SELECT author.name, book.title FROM book LEFT JOIN author" + on +
                           " ORDER BY author.id, book.id"));
    CHECK(pairs(base.full_join(Author::books)).size() == 5);
    CHECK(pairs(base.cross_join(Book)).size() == 12);
    // Parameters of ON come before those of WHERE.
    CHECK(pairs(base.where(Author::name != "Nobody").left_join(Book).on(Book::title == "It")) ==
          raw("LEFT JOIN book ON book.title = 'It' WHERE author.name <> 'Nobody'"));
}

TEST_CASE_METHOD(library, "the key that leads from table to table", "[statement]") {
    CHECK(pairs(select(Chapter::heading, Book::title).join(Book).order_by(Chapter::heading)) ==
          rows{{"After", "It"}, {"Before", "It"}, {"Ghosts", "Ghost Story"}});
    CHECK(pairs(select(Book::title, Note::text).join(Chapter).join(Note).order_by(Note::id)) ==
          rows{{"It", "n1"}, {"Ghost Story", "n2"}, {"It", "n4"}});
}

TEST_CASE_METHOD(library, "composite foreign keys", "[statement]") {
    CHECK(pairs(select(Note::text, Chapter::heading).join(Note::chapter).order_by(Note::id)) ==
          rows{{"n1", "Before"}, {"n2", "Ghosts"}, {"n4", "Before"}});
    CHECK(pairs(select(Chapter::heading, Note::text)
                    .left_join(Chapter::notes)
                    .order_by(Chapter::heading, Note::id)) ==
          rows{{"After", "NULL"}, {"Before", "n1"}, {"Before", "n4"}, {"Ghosts", "n2"}});
    CHECK(
        db.execute(select(Note, Chapter).left_join(Note::chapter).where(Note::id == 5)).one() ==
        std::tuple{Note::row{.id = 5, .of_book = 1, .text = "n5"}, std::optional<Chapter::row>{}});
    CHECK_THROWS_AS(db.execute(insert(Note).values({.of_book = 1, .of_number = 9})),
                    stele::sqlite::foreign_key_violation);
    db.execute(update(Chapter)
                   .set(Chapter::number = 7)
                   .where(Chapter::book_id == 1 && Chapter::number == 2));
    CHECK(db.scalars(select(Note::id).where(Note::of_number == 7).order_by(Note::id)).all() ==
          std::vector<std::int64_t>{1, 4});
    db.execute(delete_from(Chapter).where(Chapter::number == 7));
    CHECK(db.execute(select(stele::count()).from(Note)).scalar() == 3);
}

TEST_CASE_METHOD(library, "many to many", "[statement]") {
    CHECK(
        pairs(select(Book::title, Genre::label).join(Book::genres).order_by(Book::id, Genre::id)) ==
        raw_rows(
            db,
            "SELECT title, label FROM book JOIN tagged ON book_id = book.id JOIN genre ON genre_id = genre.id"
            " ORDER BY book.id, genre.id"));
    CHECK(
        pairs(select(Genre::label, Book::title)
                  .left_join(Genre::books)
                  .order_by(Genre::id, Book::id)) ==
        raw_rows(
            db,
            "SELECT label, title FROM genre LEFT JOIN tagged ON genre_id = genre.id LEFT JOIN book ON"
            " book_id = book.id ORDER BY genre.id, book.id"));
    auto statement =
        select(Genre, Tagged, Book).left_join(Genre::books).where(Genre::label == "comedy");
    static_assert(std::is_same_v<
                  stele::row_t<decltype(statement)>,
                  std::tuple<Genre::row, std::optional<Tagged::row>, std::optional<Book::row>>>);
    CHECK(db.execute(statement).one() == std::tuple{Genre::row{.id = 3, .label = "comedy"},
                                                    std::optional<Tagged::row>{},
                                                    std::optional<Book::row>{}});
    // The author of each book of a genre: a relationship of a table that was joined before.
    CHECK(pairs(select(Genre::label, Author::name)
                    .join(Genre::books)
                    .join(Book::author)
                    .where(Genre::id == 2)) == rows{{"epic", "King"}});
}

TEST_CASE_METHOD(library, "two tables that refer to each other, and one that refers to itself",
                 "[statement]") {
    CHECK(db.execute(select(Author::name).join(Author::best).where(Book::title == "Carrie"))
              .scalar() == "King");
    CHECK(db.scalars(select(Author::id).where(Author::mentor == 1).order_by(Author::id)).all() ==
          std::vector<std::int64_t>{2, 3});
    db.execute(delete_from(Tagged).everywhere());
    CHECK(db.execute(delete_from(Author).where(Author::mentor.is_not_null())).changes() == 2);
    CHECK(db.execute(select(stele::count()).from(Book)).scalar() == 3);
    db.execute(delete_from(Book).where(Book::id == 2));
    CHECK_FALSE(db.execute(select(Author::favourite).where(Author::id == 1)).scalar().has_value());
    CHECK_THROWS_AS(db.execute(update(Author).set(Author::mentor = 99).everywhere()),
                    stele::sqlite::foreign_key_violation);
}

TEST_CASE_METHOD(library, "whole tables after outer joins are optional", "[statement]") {
    const auto left =
        db.execute(select(Author, Book).left_join(Author::books).order_by(Author::id, Book::id))
            .all();
    static_assert(std::is_same_v<decltype(left)::value_type,
                                 std::tuple<Author::row, std::optional<Book::row>>>);
    REQUIRE(left.size() == 4);
    CHECK(std::get<1>(left[0]) == Book::row{.id = 1, .title = "It", .author_id = 1});
    CHECK(std::get<0>(left[3]).name == "Nobody");
    CHECK_FALSE(std::get<1>(left[3]).has_value());

    const auto right =
        db.execute(select(Author, Book).right_join(Author::books).order_by(Book::id)).all();
    static_assert(std::is_same_v<decltype(right)::value_type,
                                 std::tuple<std::optional<Author::row>, Book::row>>);
    REQUIRE(right.size() == 4);
    CHECK_FALSE(std::get<0>(right[3]).has_value());
    CHECK(std::get<1>(right[3]).title == "Beowulf");

    const auto full = db.execute(select(Author, Book).full_join(Author::books)).all();
    static_assert(std::is_same_v<decltype(full)::value_type,
                                 std::tuple<std::optional<Author::row>, std::optional<Book::row>>>);
    CHECK(full.size() == 5);

    // A row that is buffered from step to step: absent, present, absent.
    std::string seen;
    for (const auto& [book, author] :
         db.execute(select(Book, Author).left_join(Book::author).order_by(Book::title)))
        seen += book.title + (author ? "+ " : "- ");
    CHECK(seen == "Beowulf- Carrie+ Ghost Story+ It+ ");
}

TEST_CASE_METHOD(library, "a table without a key is absent where all of it is NULL",
                 "[statement]") {
    const auto found = db.execute(select(Author, Keyless)
                                      .left_join(Keyless)
                                      .on(Keyless::author_id == Author::id)
                                      .order_by(Author::id))
                           .all();
    REQUIRE(found.size() == 3);
    CHECK(std::get<1>(found[0])->word == "w");
    CHECK((std::get<1>(found[1]).has_value() && !std::get<1>(found[1])->word));
    CHECK_FALSE(std::get<1>(found[2]).has_value());
}

TEST_CASE_METHOD(library, "tables and columns mixed in one row", "[statement]") {
    for (const auto& [author, title, shout] :
         db.execute(select(Author, Book::title, Book::title == "It")
                        .left_join(Author::books)
                        .where(Author::id == 3))) {
        static_assert(std::is_same_v<std::remove_cvref_t<decltype(author)>, Author::row>);
        static_assert(
            std::is_same_v<std::remove_cvref_t<decltype(title)>, std::optional<std::string>>);
        CHECK(author.name == "Nobody");
        CHECK_FALSE(title.has_value());
        CHECK_FALSE(shout.has_value());
    }
}
