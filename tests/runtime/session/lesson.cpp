// SPDX-License-Identifier: BSL-1.0

// The lesson of an object mapper, step by step: after each, what the database has and what the objects say.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace lesson {

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
    column(name,      std::string, default_("")),
    primary_key(film_id, actor_id, name),
    belongs_to(film,  Film, film_id),
    belongs_to(actor, Actor, actor_id));

// The database as other programs see it, by SQL that is written by hand.
struct database {
    stele::sqlite::connection db{":memory:"};

    std::vector<std::string> read(const char* sql) { return db.query<std::string>(sql).all(); }
    std::int64_t number(const char* sql) { return db.query<std::int64_t>(sql).one(); }
};

struct library : database {
    library() {
        db.create_all(Author, Book);
        db.query(
            "INSERT INTO author VALUES (1, 'Jane', 'Austen'), (2, 'Charlotte', 'Brontë'), "
            "(3, 'Emily', 'Brontë'), (4, 'Stephen', 'King'), (5, 'Harper', 'Lee')");
        db.query(
            "INSERT INTO book VALUES (1, 'Emma', 1), (2, 'Persuasion', 1), (3, 'Jane Eyre', 2), "
            "(4, 'Wuthering Heights', 3), (5, 'Carrie', 4), (6, 'Misery', 4)");
    }
    std::vector<std::string> titles_of(std::int64_t author) {
        return db
            .query<std::string>("SELECT title FROM book WHERE author_id = ? ORDER BY book_id",
                                author)
            .all();
    }
};

struct cinema : database {
    cinema() {
        db.create_all(Film, Actor, Role);
        db.query("INSERT INTO film VALUES (1, 'Citizen Kane'), (2, 'Touch of Evil')");
        db.query("INSERT INTO actor VALUES (1, 'Orson Welles'), (2, 'Janet Leigh')");
        db.query(
            "INSERT INTO role VALUES (1, 1, 'Charles Foster Kane'), (2, 1, 'Hank Quinlan'), "
            "(2, 2, 'Susan Vargas')");
    }
};

std::vector<std::string> titles(const stele::entity<Author>& author) {
    std::vector<std::string> found;
    for (const auto& book : author[Author::books]) found.push_back(book->title);
    return found;
}
std::vector<std::string> titles(const stele::entity<Actor>& actor) {
    std::vector<std::string> found;
    for (const auto& film : actor[Actor::films]) found.push_back(film->title);
    return found;
}
std::vector<std::string> names(const stele::entity<Film>& film) {
    std::vector<std::string> found;
    for (const auto& actor : film[Film::actors]) found.push_back(actor->name);
    return found;
}
using texts = std::vector<std::string>;

}  // namespace lesson

using namespace lesson;

TEST_CASE_METHOD(library, "lesson: tables are read as objects", "[session]") {
    stele::session session{db};
    const auto authors = session.scalars(select(Author).order_by(Author::author_id)).all();
    const auto books = session.scalars(select(Book).order_by(Book::book_id)).all();
    REQUIRE(authors.size() == 5);
    REQUIRE(books.size() == 6);
    CHECK(*authors[3] == Author::row{4, "Stephen", "King"});
    CHECK(*books[4] == Book::row{5, "Carrie", 4});
    CHECK(session.size() == 11);
    CHECK(books[4][Book::author] == authors[3]);
    CHECK(authors[3].state() == stele::object_state::persistent);
}

TEST_CASE_METHOD(library, "lesson: a join chooses objects", "[session]") {
    stele::session session{db};
    texts found;
    for (const auto& book : session.scalars(
             select(Book).join(Book::author).where(Author::last_name > "B").order_by(Book::title)))
        found.push_back(book->title + " by " + book[Book::author]->last_name);
    CHECK(found == texts{"Carrie by King", "Jane Eyre by Brontë", "Misery by King",
                         "Wuthering Heights by Brontë"});
}

TEST_CASE_METHOD(library, "lesson: one() is one, neither none nor two", "[session]") {
    stele::session session{db};
    const auto named = [&session](const char* name) {
        return session.scalars(select(Author).where(Author::last_name == name)).one();
    };
    CHECK(named("King")->first_name == "Stephen");
    CHECK_THROWS_AS(named("Melville"), stele::no_result);
    CHECK_THROWS_AS(named("Brontë"), stele::multiple_results);
    CHECK(named("King")->author_id == 4);  // and goes on after each
}

TEST_CASE_METHOD(library, "lesson: King from the first book to the end", "[session]") {
    stele::session session{db};
    auto king = session.scalars(select(Author).where(Author::last_name == "King")).one();

    // Added to the collection: pending, without key.
    const auto it = king[Author::books].add({.title = "It"});
    CHECK(it.state() == stele::object_state::pending);
    CHECK(it->book_id == 0);
    CHECK(it[Book::author] == king);
    CHECK(titles_of(4) == texts{"Carrie", "Misery"});

    // The flush gives both keys.
    session.flush();
    CHECK(it.state() == stele::object_state::persistent);
    CHECK(*it == Book::row{7, "It", 4});
    CHECK(titles_of(4) == texts{"Carrie", "Misery", "It"});

    // By the relationship, and by a query of it.
    CHECK(titles(king) == texts{"Carrie", "Misery", "It"});
    const auto with_e =
        session
            .scalars(select(king[Author::books])
                         .where(Book::title.contains("i") && Book::title.contains("e"))
                         .order_by(Book::title.desc()))
            .all();
    REQUIRE(with_e.size() == 2);
    CHECK(with_e[0]->title == "Misery");
    CHECK(with_e[1]->title == "Carrie");
    CHECK(king[Author::books].contains(with_e[0]));

    // The identity map: the same object, not an equal one.
    const auto same = session.get(Author, 4);
    CHECK(same == king);
    CHECK(&*same == &*king);

    // Another one, and the end of the transaction.
    const auto shining = king[Author::books].add({.title = "The Shining"});
    session.commit();
    CHECK_FALSE(db.raw().in_transaction());
    CHECK(titles_of(4) == texts{"Carrie", "Misery", "It", "The Shining"});
    CHECK(*shining == Book::row{8, "The Shining", 4});
    CHECK(titles(king) == texts{"Carrie", "Misery", "It", "The Shining"});

    // Out of the collection: deleted, as a book cannot be without an author.
    king[Author::books].remove(it);
    CHECK(titles(king) == texts{"Carrie", "Misery", "The Shining"});
    CHECK(titles_of(4).size() == 4);
    session.flush();
    CHECK(titles_of(4) == texts{"Carrie", "Misery", "The Shining"});
    CHECK(it.state() == stele::object_state::deleted);
    CHECK(it->title == "It");

    // A column is changed.
    king->last_name = "Bachman";
    session.flush();
    CHECK(read("SELECT last_name FROM author WHERE author_id = 4") == texts{"Bachman"});

    // He goes, and his books with him; those of the others stay.
    session.remove(king);
    session.flush();
    CHECK(number("SELECT count(*) FROM author") == 4);
    CHECK(number("SELECT count(*) FROM book") == 4);
    CHECK(king.state() == stele::object_state::deleted);
    CHECK(shining.state() == stele::object_state::deleted);
    CHECK_FALSE(session.get(Author, 4));
    CHECK_FALSE(session.get(Book, 8));

    // All of that is undone: in the database and in the objects.
    session.rollback();
    CHECK_FALSE(db.raw().in_transaction());
    CHECK(number("SELECT count(*) FROM author") == 5);
    CHECK(titles_of(4) == texts{"Carrie", "Misery", "It", "The Shining"});
    CHECK(king.state() == stele::object_state::persistent);
    CHECK(*king == Author::row{4, "Stephen", "King"});
    CHECK(titles(king) == texts{"Carrie", "Misery", "It", "The Shining"});
    CHECK(it.state() == stele::object_state::persistent);
    CHECK(it[Book::author] == king);
    CHECK(session.get(Author, 4) == king);
    CHECK(session.get(Book, 7) == it);

    // The end.
    session.close();
    CHECK_FALSE(db.raw().in_transaction());
    CHECK(king.state() == stele::object_state::detached);
    CHECK_THROWS_AS(king->last_name, stele::object_detached);
    CHECK_THROWS_AS(king[Author::books].size(), stele::object_detached);
    CHECK_THROWS_AS(session.get(Author, 4), stele::object_detached);
    CHECK(titles_of(4).size() == 4);
}

TEST_CASE_METHOD(cinema, "lesson: a film comes, is changed and goes", "[session]") {
    stele::session session{db};
    auto film = session.add(Film::row{.title = "The 3rd Man"});
    CHECK(film->film_id == 0);
    CHECK(number("SELECT count(*) FROM film") == 2);
    session.commit();
    CHECK(film->film_id == 3);
    CHECK(read("SELECT title FROM film WHERE film_id = 3") == texts{"The 3rd Man"});

    auto found = session.scalars(select(Film).where(Film::title.contains("3rd"))).one();
    CHECK(found == film);
    found->title = "The Third Man";
    session.commit();
    CHECK(film->title == "The Third Man");
    CHECK(read("SELECT title FROM film WHERE film_id = 3") == texts{"The Third Man"});

    session.remove(film);
    session.commit();
    CHECK(film.state() == stele::object_state::deleted);
    CHECK(number("SELECT count(*) FROM film") == 2);
    CHECK_FALSE(session.get(Film, 3));
    CHECK_FALSE(session.scalars(select(Film).where(Film::title == "The Third Man")).one_or_none());
}

TEST_CASE_METHOD(cinema, "lesson: roles, and the films through them", "[session]") {
    stele::session session{db};
    const auto welles = session.scalars(select(Actor).where(Actor::name == "Orson Welles")).one();
    texts roles;
    for (const auto& role : welles[Actor::roles])
        roles.push_back(role->name + " in " + role[Role::film]->title);
    CHECK(roles == texts{"Charles Foster Kane in Citizen Kane", "Hank Quinlan in Touch of Evil"});
    CHECK(titles(welles) == texts{"Citizen Kane", "Touch of Evil"});
    CHECK(names(session.get(Film, 2)) == texts{"Orson Welles", "Janet Leigh"});
}

TEST_CASE_METHOD(cinema, "lesson: links come and go", "[session]") {
    stele::session session{db};
    const auto welles = session.get(Actor, 1);
    const auto leigh = session.get(Actor, 2);
    const auto kane = session.get(Film, 1);
    const auto evil = session.get(Film, 2);
    CHECK(titles(leigh) == texts{"Touch of Evil"});
    CHECK(names(kane) == texts{"Orson Welles"});

    // A link is a row of the table between the two.
    leigh[Actor::films].add(kane, Role::name = "a guest");
    CHECK(titles(leigh) == texts{"Touch of Evil", "Citizen Kane"});
    CHECK(names(kane) == texts{"Orson Welles", "Janet Leigh"});  // the other side, at once
    session.commit();
    CHECK(read("SELECT name FROM role WHERE film_id = 1 AND actor_id = 2") == texts{"a guest"});
    CHECK(names(kane) == texts{"Orson Welles", "Janet Leigh"});
    REQUIRE(leigh[Actor::roles].size() == 2);

    // Once more it is there already.
    leigh[Actor::films].add(kane);
    CHECK(leigh[Actor::films].size() == 2);
    session.commit();
    CHECK(number("SELECT count(*) FROM role") == 4);

    // A new film, from the film's side, with an actor that is new too.
    const auto third_man = session.add(Film::row{.title = "The Third Man"});
    third_man[Film::actors].add(welles, Role::name = "Harry Lime");
    const auto cotten = third_man[Film::actors].add({.name = "Joseph Cotten"});
    CHECK(titles(welles) == texts{"Citizen Kane", "Touch of Evil", "The Third Man"});
    session.commit();
    CHECK(third_man->film_id == 3);
    CHECK(cotten->actor_id == 3);
    CHECK(read("SELECT name FROM role WHERE film_id = 3 ORDER BY actor_id") ==
          texts{"Harry Lime", ""});

    // Taken out: the link goes, the two stay.
    leigh[Actor::films].remove(evil);
    CHECK(titles(leigh) == texts{"Citizen Kane"});
    CHECK(names(evil) == texts{"Orson Welles"});
    session.commit();
    CHECK(number("SELECT count(*) FROM role WHERE film_id = 2") == 1);
    CHECK(number("SELECT count(*) FROM film") == 3);
    CHECK(number("SELECT count(*) FROM actor") == 3);
    CHECK_THROWS_AS(leigh[Actor::films].remove(evil), stele::value_error);

    // An end that goes takes its links with it.
    session.remove(kane);
    session.commit();
    CHECK(number("SELECT count(*) FROM role WHERE film_id = 1") == 0);
    CHECK(leigh[Actor::films].empty());
    CHECK(leigh[Actor::roles].empty());
    CHECK(titles(welles) == texts{"Touch of Evil", "The Third Man"});
}
