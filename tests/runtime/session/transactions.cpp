// SPDX-License-Identifier: BSL-1.0

// Where a session's transaction begins and ends, what it is within another, and when objects are read again.

#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <list>
#include <string>
#include <utility>
#include <vector>

namespace transactions {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    has_many(books,   Book, author, cascade_delete));
STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string, unique),
    column(pages,     int),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

struct library {
    temporary_file file;
    stele::sqlite::connection db{file.path()};
    stele::sqlite::connection other{file.path()};
    library() {
        db.create_all(Author, Book);
        db.query("INSERT INTO author VALUES (1, 'Ann'), (2, 'Ben')");
        db.query("INSERT INTO book VALUES (1, 'A', 10, 1), (2, 'B', 20, 1), (3, 'C', 30, 2)");
    }
    std::int64_t number(const char* sql) { return db.query<std::int64_t>(sql).one(); }
    // As others see it: what is committed.
    std::vector<std::string> titles() {
        return other.query<std::string>("SELECT title FROM book ORDER BY title").all();
    }
};
using texts = std::vector<std::string>;
using stele::object_state;

}  // namespace transactions

using namespace transactions;

TEST_CASE_METHOD(library, "session: a transaction begins with the first statement", "[session]") {
    stele::session session{db};
    CHECK_FALSE(session.in_transaction());
    const auto made = session.add(Author::row{.name = "Cleo"});
    CHECK_FALSE(session.in_transaction());
    session.get(Author, 1);
    CHECK(session.in_transaction());
    session.commit();
    CHECK_FALSE(session.in_transaction());
    session.commit();  // of nothing
    session.rollback();
    CHECK(made->name == "Cleo");
    CHECK(session.in_transaction());  // it was read again
}

TEST_CASE_METHOD(library, "session: what is not committed when it ends is not done", "[session]") {
    stele::entity<Author> kept;
    {
        stele::session session{db};
        kept = session.get(Author, 1);
        kept->name = "Anne";
        session.flush();
    }
    CHECK(other.query<std::string>("SELECT name FROM author").first() == "Ann");
    CHECK_FALSE(db.raw().in_transaction());
    CHECK(kept.state() == object_state::detached);
    CHECK_THROWS_AS(kept->name, stele::object_detached);
    CHECK_THROWS_AS(kept[Author::books].size(), stele::object_detached);
    stele::session next{db};
    CHECK_THROWS_AS(next.remove(kept), stele::object_detached);
    CHECK_THROWS_AS(next.refresh(kept), stele::object_detached);
    CHECK_THROWS_AS(next.get(Author, 1)[Author::books].add(stele::entity<Book>{}),
                    stele::no_result);
}

TEST_CASE_METHOD(library, "session: within an open transaction it is a savepoint", "[session]") {
    {
        auto outer = db.begin();
        db.query("INSERT INTO book VALUES (9, 'outer', 1, 1)");
        {
            stele::session session{db};
            session.get(Author, 1)[Author::books].add({.title = "kept"});
            session.commit();
            CHECK(db.raw().in_transaction());
            session.get(Author, 1)[Author::books].add({.title = "dropped"});
            session.flush();
            session.rollback();
            session.get(Author, 1)[Author::books].add({.title = "left"});
            session.flush();
        }
        CHECK(titles() == texts{"A", "B", "C"});
        outer.commit();
    }
    CHECK(titles() == texts{"A", "B", "C", "kept", "outer"});
}

TEST_CASE_METHOD(library, "session: an outer transaction that is rolled back takes all of it",
                 "[session]") {
    stele::session session{db};
    {
        auto outer = db.begin();
        session.get(Author, 1)[Author::books].add({.title = "inner"});
        session.commit();
    }
    CHECK(titles() == texts{"A", "B", "C"});
    CHECK(session.get(Author, 1)[Author::books].size() == 2);
}

TEST_CASE_METHOD(library, "session: begin_nested() restores objects too", "[session]") {
    stele::session session{db};
    auto ann = session.get(Author, 1);
    ann->name = "before";
    const auto first = ann[Author::books].add({.title = "first"});
    stele::entity<Book> second;
    {
        auto nested = session.begin_nested();
        CHECK(first.state() == object_state::persistent);  // it flushes first
        ann->name = "within";
        second = ann[Author::books].add({.title = "second"});
        session.remove(session.get(Book, 1));
        session.flush();
        CHECK(ann[Author::books].size() == 3);
        nested.rollback();
    }
    CHECK(ann->name == "before");
    CHECK(second.state() == object_state::transient);
    CHECK(second->book_id == 0);
    CHECK(session.get(Book, 1)->title == "A");
    CHECK(ann[Author::books].size() == 3);
    {
        auto nested = session.begin_nested();
        session.remove(session.get(Book, 2));
        {
            auto inner = session.begin_nested();
            session.remove(session.get(Book, 1));
        }  // rolled back: not committed
        nested.commit();
    }
    session.commit();
    CHECK(titles() == texts{"A", "C", "first"});
    CHECK(ann->name == "before");
}

TEST_CASE_METHOD(library, "session: a rollback after a nested commit undoes that too",
                 "[session]") {
    stele::session session{db};
    {
        auto nested = session.begin_nested();
        session.get(Author, 1)->name = "within";
        nested.commit();
    }
    CHECK(session.get(Author, 1)->name == "within");
    session.rollback();
    CHECK(session.get(Author, 1)->name == "Ann");
}

TEST_CASE_METHOD(library, "session: a guard that outlives its transaction does nothing",
                 "[session]") {
    stele::session session{db};
    {
        auto nested = session.begin_nested();
        session.get(Author, 1)->name = "within";
        session.rollback();
    }
    CHECK(session.get(Author, 1)->name == "Ann");
    session.commit();
}

TEST_CASE_METHOD(library, "session: after commit() objects are read again", "[session]") {
    stele::session session{db};
    const auto ann = session.get(Author, 1);
    CHECK(ann[Author::books].size() == 2);
    session.commit();
    other.query("UPDATE author SET name = 'Anne' WHERE author_id = 1");
    other.query("DELETE FROM book WHERE book_id = 1");
    CHECK(ann->name == "Anne");
    CHECK(ann[Author::books].size() == 1);
    session.commit();
    other.query("DELETE FROM book");
    other.query("DELETE FROM author WHERE author_id = 1");
    CHECK_THROWS_WITH(ann->name, contains("the row of Author{author_id=1, name='Anne'} has gone"));
    CHECK(ann.state() == object_state::deleted);
    CHECK_FALSE(session.get(Author, 1));
}

TEST_CASE_METHOD(library, "session: expire_on_commit = false keeps the values", "[session]") {
    stele::session session{db, {.expire_on_commit = false}};
    auto ann = session.get(Author, 1);
    CHECK(ann[Author::books].size() == 2);
    session.commit();
    other.query("UPDATE author SET name = 'Anne' WHERE author_id = 1");
    other.query("DELETE FROM book WHERE book_id = 1");
    CHECK(std::as_const(ann)->name == "Ann");
    CHECK(ann[Author::books].size() == 2);
    CHECK_FALSE(session.in_transaction());  // nothing was read
    const auto queried = session.scalars(select(Author).where(Author::author_id == 1)).one();
    CHECK(queried == ann);
    CHECK(queried->name == "Ann");  // known already
    session.refresh(ann);
    CHECK(std::as_const(ann)->name == "Anne");
    CHECK(ann[Author::books].size() == 1);
    session.rollback();  // after which objects are always read again
    other.query("UPDATE author SET name = 'Annie' WHERE author_id = 1");
    CHECK(std::as_const(ann)->name == "Annie");
}

TEST_CASE_METHOD(library, "session: refresh() and expire() drop what is not flushed", "[session]") {
    stele::session session{db, {.expire_on_commit = false}};
    auto ann = session.get(Author, 1);
    auto ben = session.get(Author, 2);
    session.commit();
    other.query("UPDATE author SET name = name || '!'");

    ann->name = "mine";
    session.refresh(ann);
    CHECK(std::as_const(ann)->name == "Ann!");
    ben->name = "mine";
    session.expire(ben);
    CHECK(std::as_const(ben)->name == "Ben!");
    session.commit();
    CHECK(other.query<std::string>("SELECT group_concat(name) FROM author").one() == "Ann!,Ben!");

    session.remove(ann);
    session.refresh(ann);  // stays
    ann->name = "one";
    ben->name = "two";
    session.expire_all();
    session.commit();
    CHECK(other.query<std::string>("SELECT group_concat(name) FROM author").one() == "Ann!,Ben!");
    CHECK(std::as_const(ben)->name == "Ben!");

    const auto pending = session.add(Author::row{.name = "Cleo"});
    CHECK_THROWS_AS(session.refresh(pending), stele::object_deleted);
    session.expire_all();
    CHECK(pending.state() == object_state::pending);
    session.commit();
    CHECK(number("SELECT count(*) FROM author") == 3);
}

TEST_CASE_METHOD(library, "session: bulk statements are seen by the objects", "[session]") {
    stele::session session{db};
    auto ann = session.get(Author, 1);
    const auto a = session.get(Book, 1);
    const auto c = session.get(Book, 3);
    CHECK(ann[Author::books].size() == 2);
    ann->name = "Anne";  // flushed before

    CHECK(session.execute(update(Book).set(Book::pages = Book::pages + 1).everywhere()).changes() ==
          3);
    CHECK(number("SELECT count(*) FROM author WHERE name = 'Anne'") == 1);
    CHECK(a->pages == 11);
    CHECK(c->pages == 31);

    session.execute(insert(Book).values(Book::title = "D", Book::pages = 1, Book::author_id = 1));
    CHECK(ann[Author::books].size() == 3);
    const auto titles =
        session.scalars(delete_from(Book).where(Book::book_id == 1).returning(Book::title)).all();
    CHECK(titles == texts{"A"});
    CHECK(ann[Author::books].size() == 2);
    CHECK_THROWS_AS(a->title, stele::object_deleted);
    CHECK_THROWS_AS(a->title, stele::object_deleted);  // and each time

    session.execute(delete_from(Author).where(Author::author_id == 2));  // and his books
    CHECK_THROWS_AS(c->title, stele::object_deleted);
    CHECK_FALSE(session.get(Book, 3));

    session.rollback();
    CHECK(a->pages == 10);
    CHECK(c->title == "C");
    CHECK(ann->name == "Ann");
    CHECK(ann[Author::books].size() == 2);
}

TEST_CASE_METHOD(library, "session: entities from SQL text", "[session]") {
    stele::session session{db};
    auto a = session.get(Book, 1);
    a->pages = 500;  // flushed before
    const std::vector<stele::entity<Book>> long_ones =
        session.query<Book>("SELECT * FROM book WHERE pages > ? ORDER BY pages DESC", 25);
    REQUIRE(long_ones.size() == 2);
    CHECK(long_ones[0] == a);
    CHECK(long_ones[1] == session.get(Book, 3));
    CHECK(long_ones[1][Book::author]->name == "Ben");
    // Columns by name, in any order.
    const auto one =
        session.query<Book>("SELECT author_id, title, pages, book_id FROM book WHERE book_id = 2");
    REQUIRE(one.size() == 1);
    CHECK(*one[0] == Book::row{2, "B", 20, 1});
    CHECK_THROWS_AS(session.query<Book>("SELECT title FROM book"), stele::error);
}

TEST_CASE_METHOD(library, "session: several are added at once", "[session]") {
    stele::session session{db};
    const std::vector<Author::row> rows{{.name = "Cleo"}, {.name = "Dora"}};
    const auto made = session.add(rows);
    REQUIRE(made.size() == 2);
    CHECK(made[1].state() == object_state::pending);
    session.flush();
    CHECK(made[0]->author_id == 3);
    CHECK(made[1]->author_id == 4);
    session.add(made);  // there already
    session.rollback();
    CHECK(made[0].state() == object_state::transient);
    session.add(std::list(made.begin(), made.end()));
    session.commit();
    CHECK(made[1]->name == "Dora");
    Book::row books[] = {{.title = "D"}, {.title = "E"}};
    made[0][Author::books].add(books);
    session.add(std::vector<Book::row>{{.title = "F", .author_id = 4}});
    session.commit();
    CHECK(titles() == texts{"A", "B", "C", "D", "E", "F"});
    CHECK(made[1][Author::books].size() == 1);
}

TEST_CASE_METHOD(library, "session: after close() nothing is possible, and nothing is written",
                 "[session]") {
    stele::session session{db};
    auto ann = session.get(Author, 1);
    const auto books = ann[Author::books];
    ann->name = "Anne";
    session.flush();
    session.close();
    CHECK_FALSE(db.raw().in_transaction());
    CHECK(ann.state() == object_state::detached);
    CHECK_THROWS_AS(ann->name, stele::object_detached);
    CHECK_THROWS_AS(books.size(), stele::object_detached);
    CHECK_THROWS_AS(session.add(Author::row{.name = "Cleo"}), stele::object_detached);
    CHECK_THROWS_AS(session.get(Author, 1), stele::object_detached);
    CHECK_THROWS_AS(session.scalars(select(Author)).all(), stele::object_detached);
    session.close();
    session.rollback();
    CHECK(other.query<std::string>("SELECT name FROM author").first() == "Ann");
}

TEST_CASE_METHOD(library, "session: without autoflush queries see what is written", "[session]") {
    stele::session session{db, {.autoflush = false}};
    session.get(Book, 1)->title = "Z";
    CHECK(session.scalars(select(Book).where(Book::title == "Z")).all().empty());
    CHECK(session.get(Book, 1)->title == "Z");  // is not overwritten
    CHECK(session.scalars(select(Book).where(Book::book_id == 1)).one()->title == "Z");
    session.flush();
    CHECK(session.scalars(select(Book).where(Book::title == "Z")).one()->book_id == 1);
}

TEST_CASE_METHOD(library, "session: rows with entities, columns and absent ones", "[session]") {
    stele::session session{db};
    session.add(Author::row{.name = "Cleo"});
    texts found;
    for (const auto& [author, book] :
         session.execute(select(Author, Book)
                             .left_join(Author::books)
                             .order_by(Author::author_id, Book::book_id)))
        found.push_back(author->name + (book ? book->title : "-"));
    CHECK(found == texts{"AnnA", "AnnB", "BenC", "Cleo-"});
    found.clear();
    for (const auto& [author, books] : session.execute(select(Author, count(Book::book_id))
                                                           .left_join(Author::books)
                                                           .group_by(Author::author_id)))
        found.push_back(author->name + std::to_string(books));
    CHECK(found == texts{"Ann2", "Ben1", "Cleo0"});
    CHECK(session.scalars(select(Book.title).order_by(Book::title)).all() == texts{"A", "B", "C"});
    CHECK(session.execute(select(stele::count()).from(Book)).scalar() == 3);
    CHECK_FALSE(session.scalars(select(Book).where(Book::title == "none")).first());
    CHECK(session.scalars(select(Book).order_by(Book::title.desc())).first()->title == "C");
}
