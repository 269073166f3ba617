// SPDX-License-Identifier: BSL-1.0

// How many rows a statement can give, as its type says.

#include <stele/stele.hpp>

#include <optional>
#include <string>

namespace row_counts {

STELE_TABLE(Author, "author",
    column(id, std::int64_t, primary_key),
    column(name, std::string, unique),
    column(born, int),
    column(town, std::string),
    unique(born, town),
    has_one(page, Page, author),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

STELE_TABLE(Page, "page",
    column(id, std::int64_t, primary_key),
    column(author_id, std::int64_t, unique),
    belongs_to(author, Author, author_id));

STELE_TABLE(Note, "note",
    column(book_id, std::int64_t),
    column(line, int),
    column(text, std::optional<std::string>, unique),
    primary_key(book_id, line),
    belongs_to(book, Book, book_id));

template <class S>
constexpr bool exactly_one(const S&) {
    return stele::exactly_one_row<S>;
}
template <class S>
constexpr bool at_most_one(const S&) {
    return stele::at_most_one_row<S>;
}

using stele::count;
using namespace stele::literals;

// Aggregates without GROUP BY.
static_assert(exactly_one(select(count()).from(Book)));
static_assert(exactly_one(select(max(Book::id) + 1, count().as<"n">()).where(Book::title > "A")));
static_assert(exactly_one(select(count().filter(Book::id == 1)).from(Book).join(Author)));
static_assert(exactly_one(select(sum(sum(Book::id)).over())));
static_assert(at_most_one(select(count()).from(Book)));
static_assert(!exactly_one(select(Book::id)));
static_assert(!at_most_one(select(Book::id)));
static_assert(!exactly_one(select(sum(Book::id).over())));
static_assert(!at_most_one(select(sum(Book::id).over())));
static_assert(!exactly_one(select(count()).from(Book).group_by(Book::author_id)));
static_assert(!at_most_one(select(count()).from(Book).group_by(Book::author_id)));
static_assert(!exactly_one(select(count()).from(Book).limit(1)));
static_assert(at_most_one(select(count()).from(Book).limit(1)));
static_assert(!exactly_one(select(count()).from(Book).offset(1)));

// A key in where().
static_assert(at_most_one(select(Book).where(Book::id == 1)));
static_assert(!exactly_one(select(Book).where(Book::id == 1)));
static_assert(at_most_one(select(Book).where(Book::title > "A").where(1 == Book::id)));
static_assert(at_most_one(select(Book).where(Book::id == 1 && Book::title != "A").limit(1)));
static_assert(at_most_one(select(Author).where(Author::name == "King")));
static_assert(at_most_one(select(Book).where(Book::id == "id"_p)));
static_assert(at_most_one(select(Author).where(Author::born == 1947 && Author::town == "B")));
static_assert(at_most_one(select(Note).where(Note::book_id == 1 && Note::line == 2)));
static_assert(at_most_one(select(count()).where(Book::id == 1).from(Book).group_by(Book::title)));
constexpr auto other = stele::alias<"other">(Book);
static_assert(at_most_one(select(other).where(other[Book::id] == 1)));
static_assert(!at_most_one(select(Book).where(Book::id > 1)));
static_assert(!at_most_one(select(Book).where(Book::id == Book::author_id)));
static_assert(!at_most_one(select(Book).where(Book::id == 1 || Book::id == 2)));
static_assert(!at_most_one(select(Book).where(!(Book::id == 1))));
static_assert(!at_most_one(select(Book).where(Book::id + 0 == 1)));
static_assert(!at_most_one(select(Book).where(Book::title == "It")));
static_assert(!at_most_one(select(Author).where(Author::born == 1947)));
static_assert(!at_most_one(select(Note).where(Note::book_id == 1)));
static_assert(!at_most_one(select(Note).where(Note::text == std::optional<std::string>{})));
static_assert(!at_most_one(select(Note).where(Note::text == std::nullopt)));

// Joins that lead to one row, and to several.
constexpr auto book = select(Book).where(Book::id == 1);
constexpr auto author = select(Author).where(Author::id == 1);
static_assert(at_most_one(book.join(Book::author)));
static_assert(at_most_one(book.left_join(Book::author)));
static_assert(at_most_one(book.join(Author)));
static_assert(at_most_one(book.left_join(Author).on(Author::id == Book::author_id)));
static_assert(at_most_one(book.join(Author).on(Book::title == Author::name && Author::born > 1)));
static_assert(at_most_one(author.join(Author::page)));
static_assert(at_most_one(author.left_join(Page)));
static_assert(at_most_one(book.join(Author).join(Page)));
static_assert(at_most_one(book.join(other).on(other[Book::id] == Book::author_id)));
static_assert(!at_most_one(author.join(Author::books)));
static_assert(!at_most_one(author.left_join(Book)));
static_assert(!at_most_one(author.join(Book).join(Note)));
static_assert(!at_most_one(book.join(Note)));
static_assert(!at_most_one(book.join(Author).on(Book::title != Author::name)));
static_assert(!at_most_one(book.join(Author).on(Author::id == Author::born)));
static_assert(!at_most_one(book.cross_join(Author)));
static_assert(!at_most_one(book.right_join(Author)));
static_assert(!at_most_one(book.full_join(Author)));
static_assert(!at_most_one(select(Book).join(Author).where(Author::id == 1)));

// Through aliases, and with statements within.
constexpr auto a = stele::alias<"a">(Author);
static_assert(at_most_one(book.join(a, Book::author)));
static_assert(!at_most_one(author.join(other, Author::books)));
static_assert(!at_most_one(select(Book).where(Book::id == select(max(Book::author_id)))));
static_assert(!exactly_one(select(Book::id, scalar_subquery(select(max(Author::id))))));
constexpr auto recent = select(Book::id, Book::title).where(Book::id > 1).as<"recent">();
static_assert(!at_most_one(select(recent).where(recent["id"_c] == 1)));
static_assert(!at_most_one(book.join(recent).on(recent["id"_c] == Book::id)));

// Other statements.
static_assert(!at_most_one(union_(select(max(Book::id)), select(max(Author::id)))));
static_assert(!at_most_one(union_(select(Book::id).where(Book::id == 1), select(Author::id))));
static_assert(!at_most_one(delete_from(Book).where(Book::id == 1)));

}  // namespace row_counts
