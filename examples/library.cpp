// SPDX-License-Identifier: BSL-1.0

// Authors and books in a SQLite file: the tables are made and filled on the first run, and every
// run then reads, changes and deletes. Takes the path of the file.

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <string>

STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(first_name, std::string),
    column(last_name,  std::string),
    has_many(books,    Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,    std::int64_t, primary_key),
    column(title,      std::string, max_length(100)),
    column(author_id,  std::int64_t),
    belongs_to(author, Author, author_id));

namespace {

// A statement is a value, and its SQL is known to the compiler: nothing is put together later.
constexpr auto after_b = select(Book).join(Book::author).where(Author::last_name > "B");

static_assert(
    stele::sql(after_b) ==
    R"(SELECT "book"."book_id", "book"."title", "book"."author_id" FROM "book" )"
    R"(JOIN "author" ON "book"."author_id" = "author"."author_id" WHERE "author"."last_name" > ?)");

// All of it or nothing: a transaction that is left without commit() is rolled back. The keys are
// the database's to give: a row leaves them out, and the result says which one it became.
void fill(stele::sqlite::connection& db) {
    auto transaction = db.begin();
    const auto author = [&db](const Author::row& row) {
        return db.execute(insert(Author).values(row)).key();
    };
    const auto book = [&db](const Book::row& row) {
        return db.execute(insert(Book).values(row)).key();
    };

    const auto austen = author({.first_name = "Jane", .last_name = "Austen"});
    const auto king = author({.first_name = "Stephen", .last_name = "King"});
    const auto le_guin = author({.first_name = "Ursula K.", .last_name = "Le Guin"});
    author({.first_name = "Harper", .last_name = "Lee"});

    book({.title = "Emma", .author_id = austen});
    book({.title = "Carrie", .author_id = king});
    book({.title = "It", .author_id = king});
    book({.title = "The Dispossessed", .author_id = le_guin});
    transaction.commit();
}

void look_around(stele::sqlite::connection& db) {
    fmt::print("\nThe books of the authors after B:\n");
    for (const Book::row& book : db.execute(after_b.order_by(Book::title)))
        fmt::print("{}\n", book);

    fmt::print("\nWho wrote what, those without a book too:\n");
    fmt::print("{}\n", db.execute(select(Author::last_name, Book::title)
                                      .left_join(Author::books)
                                      .order_by(Author::last_name, Book::title)));

    fmt::print("\nAnd how much:\n");
    constexpr auto books = count(Book::book_id);
    for (const auto& [name, number] : db.execute(select(Author::last_name, books)
                                                     .left_join(Author::books)
                                                     .group_by(Author::author_id, Author::last_name)
                                                     .order_by(books.desc(), Author::last_name)))
        fmt::print("{}: {}\n", name, number);
}

void change_something(stele::sqlite::connection& db) {
    fmt::print("\nA book comes in, its title is put right, and it goes again:\n");
    const auto lee = db.execute(select(Author).where(Author::last_name == "Lee")).one();
    const auto key = db.execute(insert(Book).values(Book::title = "To Kill a Mocking Bird",
                                                    Book::author_id = lee.author_id))
                         .key();

    db.execute(update(Book).set(Book::title = "To Kill a Mockingbird").where(Book::book_id == key));
    fmt::print("{}\n", db.execute(select(Book).where(Book::author_id == lee.author_id)));

    const auto gone = db.execute(delete_from(Book).where(Book::book_id == key)).changes();
    fmt::print("{} deleted, {} left\n", gone,
               db.execute(select(stele::count()).from(Book)).scalar());
}

}  // namespace

int main(int argc, char** argv) try {
    stele::sqlite::connection db{argc > 1 ? argv[1] : "library.db"};
    db.echo(true);  // prints the SQL of each statement

    db.create_all(Author, Book);
    if (db.execute(select(stele::count()).from(Author)).scalar() == 0) fill(db);
    look_around(db);
    change_something(db);
} catch (const stele::error& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
}
