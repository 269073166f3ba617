// SPDX-License-Identifier: BSL-1.0

// options(): what they add to the text of a SELECT, and where they do not.

#include "statements.hpp"

namespace loading_options {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    has_many(books, Book, author, ordered_by(title)));
STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id),
    many_to_many(tags, BookTag, book, tag));
STELE_TABLE(Tag, "tag",
    column(name, std::string, primary_key));
STELE_TABLE(BookTag, "book_tag",
    column(book_id, std::int64_t),
    column(tag_name, std::string),
    primary_key(book_id, tag_name),
    belongs_to(book, Book, book_id),
    belongs_to(tag, Tag, tag_name));

TEST_TABLES(Author, Book, Tag, BookTag);

// selectin() and raise_on_lazy() are no part of it.
TEST_SQL(select(Author).options(selectin(Author::books), raise_on_lazy(Author::books)),
         R"(SELECT "author"."author_id" FROM "author")");

TEST_SQL(select(Book).options(joined(Book::author)).where(Book::title == "It"),
         R"(SELECT "book"."book_id", "book"."title", "book"."author_id", )"
         R"((SELECT stele_rows("stele_1"."author_id") FROM "author" AS "stele_1" WHERE )"
         R"("book"."author_id" = "stele_1"."author_id") FROM "book" WHERE "book"."title" = ?)");
// In order, and step by step.
TEST_SQL(select(Author).options(joined(Author::books, Book::author)),
         R"(SELECT "author"."author_id", (SELECT stele_rows("stele_1"."book_id", )"
         R"("stele_1"."title", "stele_1"."author_id", (SELECT stele_rows("stele_2"."author_id") )"
         R"(FROM "author" AS "stele_2" WHERE "stele_1"."author_id" = "stele_2"."author_id")) FROM )"
         R"((SELECT "stele_1".* FROM "book" AS "stele_1" WHERE "stele_1"."author_id" = )"
         R"("author"."author_id" ORDER BY "stele_1"."title") AS "stele_1") FROM "author")");
// Through a pivot table.
TEST_SQL(select(Book).options(joined(Book::tags)),
         R"(SELECT "book"."book_id", "book"."title", "book"."author_id", )"
         R"((SELECT stele_rows("stele_1"."name") FROM "tag" AS "stele_1" WHERE EXISTS (SELECT 1 )"
         R"(FROM "book_tag" AS "stele_1_links" WHERE "stele_1_links"."book_id" = "book"."book_id" )"
         R"(AND "stele_1_links"."tag_name" = "stele_1"."name")) FROM "book")");
// Behind all columns, also of DISTINCT, and of each table that they begin at.
constexpr auto a = alias<"a">(Author);
TEST_SQL(
    select(a, Book::title)
        .join(Book)
        .on(Book::author_id == a[Author::author_id])
        .options(joined(Author::books, Book::tags))
        .distinct(),
    R"(SELECT DISTINCT "a"."author_id", "book"."title", (SELECT stele_rows("stele_1"."book_id", )"
    R"("stele_1"."title", "stele_1"."author_id", (SELECT stele_rows("stele_2"."name") FROM )"
    R"("tag" AS "stele_2" WHERE EXISTS (SELECT 1 FROM "book_tag" AS "stele_2_links" WHERE )"
    R"("stele_2_links"."book_id" = "stele_1"."book_id" AND "stele_2_links"."tag_name" = )"
    R"("stele_2"."name"))) FROM (SELECT "stele_1".* FROM "book" AS "stele_1" WHERE )"
    R"("stele_1"."author_id" = "a"."author_id" ORDER BY "stele_1"."title") AS "stele_1") FROM )"
    R"("author" AS "a" JOIN "book" ON "book"."author_id" = "a"."author_id")");

// A statement within another has no such columns.
constexpr auto all = select(Author).options(joined(Author::books));
TEST_SQL(select(Book::title).where(exists(all)),
         R"(SELECT "book"."title" FROM "book" WHERE EXISTS (SELECT 1 FROM "author"))");
TEST_SQL(select(Book::title).where(Book::author_id.in(all)),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."author_id" IN (SELECT )"
         R"("author"."author_id" FROM "author"))");
TEST_SQL(
    union_(all, all),
    R"(SELECT "author"."author_id" FROM "author" UNION SELECT "author"."author_id" FROM "author")");
TEST_SQL(select(all.as<"d">()),
         R"(SELECT "d"."author_id" FROM (SELECT "author"."author_id" FROM "author") AS "d")");
TEST_SQL(insert(Author).from(all),
         R"(INSERT INTO "author" ("author_id") SELECT "author"."author_id" FROM "author")");

static_assert(stele::LoadOption<decltype(selectin(Author::books))>);
static_assert(stele::loads_in_steps<std::remove_cvref_t<decltype(Author::books)>,
                                    std::remove_cvref_t<decltype(Book::tags)>>);
static_assert(!stele::loads_in_steps<std::remove_cvref_t<decltype(Author::books)>,
                                     std::remove_cvref_t<decltype(Author::books)>>);

}  // namespace loading_options
