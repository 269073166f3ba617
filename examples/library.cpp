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

static_assert(stele::sql(after_b) ==
    R"(SELECT "book"."book_id", "book"."title", "book"."author_id" FROM "book" )"
    R"(JOIN "author" ON "book"."author_id" = "author"."author_id" WHERE "author"."last_name" > ?)");

// All of it or nothing: a transaction that is left without commit() is rolled back.
void fill(stele::sqlite::connection& db) {
    auto transaction = db.begin();
    const auto add_author = [&db](std::string first_name, std::string last_name) {
        return db.execute(insert(Author).values({.first_name = first_name, .last_name = last_name}))
            .key();
    };
    const auto add_book = [&db](std::string title, std::int64_t author_id) {
        db.execute(insert(Book).values({.title = title, .author_id = author_id}));
    };

    const auto austen = add_author("Jane", "Austen");
    const auto king = add_author("Stephen", "King");
    const auto le_guin = add_author("Ursula K.", "Le Guin");
    add_author("Harper", "Lee");
    add_book("Emma", austen);
    add_book("Carrie", king);
    add_book("It", king);
    add_book("The Dispossessed", le_guin);
    transaction.commit();
}

void look_around(stele::sqlite::connection& db) {
    fmt::print("\nThe books of authors after B, each row a Book::row:\n");
    for (const Book::row& book : db.execute(after_b)) fmt::print("{}\n", book);

    fmt::print("\nWho wrote what:\n");
    fmt::print("{}\n", db.execute(select(Author::last_name, Book::title)
                                      .left_join(Author::books)
                                      .order_by(Author::last_name, Book::title)));

    fmt::print("\nHow many books each has:\n");
    constexpr auto books = count(Book::book_id);
    for (const auto& [name, n] : db.execute(select(Author::last_name, books)
                                                .left_join(Author::books)
                                                .group_by(Author::author_id, Author::last_name)
                                                .order_by(books.desc(), Author::last_name)))
        fmt::print("{} {}\n", name, n);
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
