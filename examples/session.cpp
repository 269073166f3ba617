// SPDX-License-Identifier: BSL-1.0

// Objects in the place of statements: authors and their books, films and their actors, in a session that knows which
// row is which object, and writes what was done to them. Takes the path of the file, and begins with empty tables.

#include <stele/format.hpp>
#include <stele/session.hpp>

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

// A relationship has two sides: the books of an author, the author of a book. His books go with him.
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

// Many films have many actors, by way of the roles: a table of its own, with two sides and what was played.
STELE_TABLE(Film, "film",
    column(film_id,      std::int64_t, primary_key),
    column(title,        std::string),
    has_many(roles,      Role, film, cascade_delete),
    many_to_many(actors, Role, film, actor));

STELE_TABLE(Actor, "actor",
    column(actor_id,    std::int64_t, primary_key),
    column(name,        std::string),
    has_many(roles,     Role, actor, cascade_delete),
    many_to_many(films, Role, actor, film));

STELE_TABLE(Role, "role",
    column(film_id,   std::int64_t),
    column(actor_id,  std::int64_t),
    column(name,      std::string),
    primary_key(film_id, actor_id, name),
    belongs_to(film,  Film, film_id),
    belongs_to(actor, Actor, actor_id));

namespace {

// Objects that belong together are made together; the keys come with the flush, which commit() begins with.
void fill(stele::session& session) {
    session.execute(delete_from(Author).everywhere());
    session.execute(delete_from(Film).everywhere());
    session.execute(delete_from(Actor).everywhere());

    const auto author = [&session](std::string first, std::string last,
                                   const std::vector<std::string>& titles) {
        auto made =
            session.add(Author::row{.first_name = std::move(first), .last_name = std::move(last)});
        for (const std::string& title : titles) made[Author::books].add({.title = title});
    };
    author("Jane", "Austen", {"Emma", "Persuasion"});
    author("Charlotte", "Brontë", {"Jane Eyre"});
    author("Emily", "Brontë", {"Wuthering Heights"});
    author("Stephen", "King", {"Carrie", "Misery"});
    author("Harper", "Lee", {});

    auto welles = session.add(Actor::row{.name = "Orson Welles"});
    session.add(Actor::row{.name = "Joseph Cotten"});
    auto kane = session.add(Film::row{.title = "Citizen Kane"});
    kane[Film::actors].add(welles, Role::name = "Charles Foster Kane");
    session.commit();
}

void read_objects(stele::session& session) {
    fmt::print("All authors, and all books:\n");
    for (const auto& author : session.scalars(select(Author))) fmt::print("{}\n", *author);
    for (const auto& book : session.scalars(select(Book))) fmt::print("{}\n", *book);

    fmt::print("\nThe books of the authors after B:\n");
    for (const auto& book : session.scalars(
             select(Book).join(Book::author).where(Author::last_name > "B").order_by(Book::title)))
        fmt::print("{} by {}\n", book->title, book[Book::author]->last_name);
}

// one() means one.
void read_one(stele::session& session) {
    for (const char* name : {"King", "Brontë", "Melville"}) {
        try {
            const auto author =
                session.scalars(select(Author).where(Author::last_name == name)).one();
            fmt::print("One {}: {}\n", name, author->first_name);
        } catch (const stele::multiple_results&) {
            fmt::print("More than one {}\n", name);
        } catch (const stele::no_result&) {
            fmt::print("No {}\n", name);
        }
    }
}

void print_books(const stele::entity<Author>& author) {
    for (const auto& book : author[Author::books]) fmt::print("    {}\n", *book);
}

void change_books(stele::session& session) {
    auto king = session.scalars(select(Author).where(Author::last_name == "King")).one();

    fmt::print("\nKing writes another book:\n");
    const auto it = king[Author::books].add({.title = "It"});
    fmt::print("before the flush  {}\n", *it);
    session.flush();
    fmt::print("after it          {}\n", *it);

    fmt::print("\nHis books, by the relationship:\n");
    print_books(king);
    fmt::print("Those with an i and an e, by a query of it:\n");
    for (const auto& book :
         session.scalars(select(king[Author::books])
                             .where(Book::title.contains("i") && Book::title.contains("e"))))
        fmt::print("    {}\n", *book);

    const auto same = session.get(Author, 4);
    fmt::print("\nAuthor 4 is {}, {}\n", same->last_name,
               same == king ? "the same object" : "another object");

    king[Author::books].add({.title = "The Shining"});
    session.commit();
    fmt::print("With another book, and committed, he has {}.\n", king[Author::books].size());

    fmt::print("\nHe takes one back, is renamed, and then he goes, with all his books:\n");
    king[Author::books].remove(it);
    fmt::print("without It       {} books\n", king[Author::books].size());
    king->last_name = "Bachman";
    session.flush();
    session.remove(king);
    const auto books = session.execute(select(stele::count()).from(Book)).scalar();
    fmt::print("without him      {} books of all, and author 4 is {}\n", books,
               session.get(Author, 4) ? "there" : "not there");

    session.rollback();
    fmt::print("after rollback() {} {}, by the name he had, and his books:\n", king->first_name,
               king->last_name);
    print_books(king);
}

void change_films(stele::session& session) {
    fmt::print("\nA film is made, and has no key before the commit:\n");
    auto made = session.add(Film::row{.title = "The 3rd Man"});
    fmt::print("{}\n", *made);
    session.commit();
    fmt::print("{}\n", *made);

    auto film = session.scalars(select(Film).where(Film::title.contains("3rd"))).one();
    film->title = "The Third Man";
    session.commit();
    fmt::print("Found, and its title put right:\n{}\n", *film);

    // The table between the two has a further column, so that add() takes its value too.
    const auto welles = session.scalars(select(Actor).where(Actor::name == "Orson Welles")).one();
    const auto cotten = session.scalars(select(Actor).where(Actor::name == "Joseph Cotten")).one();
    film[Film::actors].add(welles, Role::name = "Harry Lime");
    cotten[Actor::films].add(film, Role::name = "Holly Martins");
    session.commit();

    fmt::print("\nWhom Orson Welles played:\n");
    for (const auto& role : welles[Actor::roles])
        fmt::print("    {} in {}\n", role->name, role[Role::film]->title);
    fmt::print("Who is in The Third Man:\n");
    for (const auto& actor : film[Film::actors]) fmt::print("    {}\n", actor->name);

    film[Film::actors].remove(cotten);
    session.commit();
    fmt::print("Without Joseph Cotten, who is in {} films then:\n", cotten[Actor::films].size());
    for (const auto& actor : film[Film::actors]) fmt::print("    {}\n", actor->name);

    session.remove(film);
    session.commit();
    fmt::print("The film is deleted, and the roles with it. Orson Welles is left with:\n");
    for (const auto& each : welles[Actor::films]) fmt::print("    {}\n", *each);
}

}  // namespace

int main(int argc, char** argv) try {
    stele::sqlite::connection db{argc > 1 ? argv[1] : "session.db"};
    db.create_all(Author, Book, Film, Actor, Role);

    stele::session session{db};
    fill(session);
    read_objects(session);
    fmt::print("\n");
    read_one(session);
    change_books(session);
    change_films(session);

    const auto austen = session.get(Author, 1);
    session.close();
    try {
        fmt::print("{}\n", austen->last_name);
    } catch (const stele::object_detached& e) {
        fmt::print("\nAfter close(): {}\n", e.what());
    }
} catch (const stele::error& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
}
