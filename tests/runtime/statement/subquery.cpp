// SPDX-License-Identifier: BSL-1.0

// SELECTs within expressions, in SQLite: what they give, against the same in hand-written SQL.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "a SELECT as an operand, on either side", "[subquery]") {
    const auto base = select(Book::title).order_by(Book::id);
    const auto raw = [&](const std::string& condition) {
        return sql("SELECT title FROM book WHERE " + condition + " ORDER BY book.id");
    };
    CHECK(of(base.where(Book::price > select(avg(Book::price)))) ==
          raw("price > (SELECT avg(price) FROM book)"));
    CHECK(of(base.where(select(avg(Book::price)) > Book::price)) ==
          raw("(SELECT avg(price) FROM book) > price"));
    CHECK(of(base.where(Book::author_id == select(min(Author::id)))) ==
          raw("author_id = (SELECT min(id) FROM author)"));
    CHECK(of(base.where(Book::price > select(avg(Book::price)) - 1.5)) ==
          raw("price > (SELECT avg(price) FROM book) - 1.5"));
    CHECK(of(base.where(20.0 - select(max(Book::price)) * 2 == Book::id)) ==
          raw("20.0 - (SELECT max(price) FROM book) * 2 = id"));
    CHECK(of(base.where(select(max(Book::id)) == select(max(Author::id)) + 1)) == raw("1"));
    CHECK(of(base.where(select(max(Book::id)) != select(max(Author::id)) + 1)) == raw("0"));
    // Correlated, against a C++ value.
    const auto how_many = select(count()).from(Tagged).where(Tagged::book_id == Book::id);
    CHECK(of(base.where(how_many > 1)) ==
          raw("(SELECT count(*) FROM tagged WHERE book_id = book.id) > 1"));
    CHECK(of(base.where(0 == how_many)) ==
          raw("(SELECT count(*) FROM tagged WHERE book_id = book.id) = 0"));
    CHECK(of(base.where(how_many * 2 + Book::id == 5)) ==
          raw("(SELECT count(*) FROM tagged WHERE book_id = book.id) * 2 + id = 5"));
    // No row is NULL, and so is a row's NULL.
    const auto born = select(Author::born).where(Author::id == Book::author_id);
    CHECK(of(base.where(born == std::nullopt)) ==
          raw("(SELECT born FROM author WHERE id = author_id) IS NULL"));
    CHECK(of(base.where(born != std::nullopt)).size() == 4);
    CHECK(of(base.where(born == std::optional<int>{})) == raw("author_id IS NULL"));
    CHECK(of(base.where(born == std::optional<int>{1943})) == raw("author_id = 2"));
    CHECK(of(base.where(select(Author::name).where(Author::id == Book::author_id) == "King")) ==
          raw("author_id = 1"));
    CHECK(of(base.where(select(Author::born).where(Author::id == 99) == 1)).empty());
}

TEST_CASE_METHOD(database, "scalar subqueries in a select list are optional, but for a count",
                 "[subquery]") {
    const auto newest = select(max(Book::price)).where(Book::author_id == Author::id);
    const auto statement = select(Author::name, scalar_subquery(newest).as<"top">(),
                                  select(count()).from(Book).where(Book::author_id == Author::id))
                               .order_by(Author::id);
    static_assert(gives<std::string>(statement) && gives<std::optional<double>, 1>(statement) &&
                  gives<std::int64_t, 2>(statement));
    CHECK(of(statement) ==
          sql("SELECT name, (SELECT max(price) FROM book WHERE author_id = author.id),"
              " (SELECT count(*) FROM book WHERE author_id = author.id) FROM author ORDER BY id"));
    const auto row = db.execute(statement).first();
    CHECK(row.value().name == "King");
    CHECK(row.value()["top"_c] == 9.5);
    for (const auto& [name, top, n] : db.execute(statement))
        CHECK((name == "Nobody" || name == "Anon") == !top.has_value());
    struct summary {
        std::string name;
        std::optional<double> top;
        std::optional<std::int64_t> books;
    };
    CHECK(db.execute(statement).into<summary>().all().at(1).top == 7.25);

    // Of nothing else, and beside a whole table; in an aggregate, in arithmetic, in ORDER BY.
    CHECK(of(select(scalar_subquery(select(max(Book::id)).where(Book::title > "zzz")))) ==
          rows{{"NULL"}});
    CHECK(of(select(Genre, select(count()).from(Tagged).where(Tagged::genre_id == Genre::id))
                 .order_by(Genre::id)) ==
          sql("SELECT id, label, (SELECT count(*) FROM tagged WHERE genre_id = genre.id)"
              " FROM genre ORDER BY id"));
    const auto plus = select(scalar_subquery(newest) + 1.0).from(Author).order_by(Author::id);
    static_assert(gives<std::optional<double>>(plus));
    CHECK(of(plus) == rows{{"10.5"}, {"8.25"}, {"NULL"}, {"NULL"}});
    CHECK(of(select(Author::name)
                 .order_by(scalar_subquery(newest).desc().nulls_first(), Author::id)) ==
          rows{{"Nobody"}, {"Anon"}, {"King"}, {"Straub"}});
    const auto total = select(sum(scalar_subquery(newest))).from(Author);
    static_assert(gives<std::optional<double>>(total));
    CHECK(of(total) == rows{{"16.75"}});
    // A comparison with it can be NULL; IS NULL cannot.
    const auto compared =
        select(scalar_subquery(newest) > 8.0, scalar_subquery(newest) == std::nullopt)
            .from(Author)
            .order_by(Author::id);
    static_assert(gives<std::optional<bool>>(compared) && gives<bool, 1>(compared));
    CHECK(of(compared) == rows{{"1", "0"}, {"0", "0"}, {"NULL", "1"}, {"NULL", "1"}});
}

TEST_CASE_METHOD(database, "exists and not_exists", "[subquery]") {
    const auto books = select(Book).where(Book::author_id == Author::id);
    const auto base = select(Author::name).order_by(Author::id);
    CHECK(of(base.where(exists(books))) == rows{{"King"}, {"Straub"}});
    CHECK(of(base.where(not_exists(books))) == rows{{"Nobody"}, {"Anon"}});
    CHECK(of(base.where(!exists(books) || Author::name == "King")) ==
          rows{{"King"}, {"Nobody"}, {"Anon"}});
    CHECK(of(base.where(exists(books.where(Book::price > 9.0)) == true)) == rows{{"King"}});
    CHECK(of(base.where(not_exists(books.where(Book::price > 9.0)) == false)) == rows{{"King"}});
    // As an item it is never NULL.
    const auto item = select(exists(books).as<"has">(), not_exists(books)).from(Author);
    static_assert(gives<bool>(item) && gives<bool, 1>(item));
    CHECK(of(item) == rows{{"1", "0"}, {"1", "0"}, {"0", "1"}, {"0", "1"}});
    // What is asked about can be anything: an aggregate is always there, a group is not.
    const auto none = Book::id > 99;
    CHECK(of(select(exists(select(max(Book::id)).where(none)))) == rows{{"1"}});
    CHECK(of(select(exists(select(count()).from(Book).where(none)))) == rows{{"1"}});
    CHECK(of(select(exists(select(Book::id).where(none)))) == rows{{"0"}});
    CHECK(of(select(exists(select(Book::author_id).where(none).group_by(Book::author_id)))) ==
          rows{{"0"}});
    CHECK(of(select(exists(select(Book::title).offset(4)),
                    exists(select(Book::title).offset(5)))) == rows{{"1", "0"}});
    CHECK(of(select(exists(select(Book::title).limit(0)))) == rows{{"0"}});
    // Three different authors in five books; but SQLite does not heed DISTINCT within EXISTS.
    CHECK(of(select(exists(select(Book::author_id).distinct().offset(3)))) ==
          sql("SELECT EXISTS (SELECT DISTINCT author_id FROM book LIMIT -1 OFFSET 3)"));
    const auto authors = select(Book::author_id).distinct().as<"authors">();
    CHECK(of(select(exists(select(authors).offset(2)), exists(select(authors).offset(3)))) ==
          rows{{"1", "0"}});
    CHECK(of(select(exists(union_(select(Book::id).where(none),
                                  select(Author::id).where(Author::id > 3))),
                    exists(except(select(Author::id), select(Book::id))))) == rows{{"1", "0"}});
    // Two levels: the innermost sees both around it.
    CHECK(
        of(base.where(exists(
            select(Book).where(Book::author_id == Author::id &&
                               not_exists(select(Tagged).where(Tagged::book_id == Book::id &&
                                                               Author::name == "King")))))) ==
        sql("SELECT name FROM author WHERE EXISTS (SELECT 1 FROM book WHERE author_id = author.id AND"
            " NOT EXISTS (SELECT 1 FROM tagged WHERE book_id = book.id AND author.name = 'King'))"
            " ORDER BY author.id"));
    // The inner table hides the outer one of the same name; an alias does not.
    const auto other = alias<"other">(Book);
    CHECK(of(select(Book::title)
                 .where(not_exists(select(other).where(other[Book::price] > Book::price)))) ==
          rows{{"It"}});
    CHECK(of(select(Book::title)
                 .where(not_exists(select(Book).where(Book::price > Book::price + 1.0))))
              .size() == 5);
}

TEST_CASE_METHOD(database, "subqueries in writes", "[subquery]") {
    db.execute(
        update(Employee)
            .set(
                Employee::rating =
                    scalar_subquery(select(max(Book::price)).where(Book::id == Employee::id)) - 1.5,
                Employee::boss_id = select(min(Tagged::book_id)))
            .where(Employee::id > select(min(Tagged::book_id)).where(Tagged::genre_id == 2) &&
                   exists(select(Genre).where(Genre::id == 2))));
    CHECK(sql("SELECT id, boss_id, rating FROM employee ORDER BY id") == rows{{"1", "NULL", "4.5"},
                                                                              {"2", "1", "3.5"},
                                                                              {"3", "1", "5.75"},
                                                                              {"4", "1", "1.5"},
                                                                              {"5", "1", "5"},
                                                                              {"6", "1", "NULL"}});
    db.execute(
        delete_from(Tagged).where(select(Book::price).where(Book::id == Tagged::book_id) < 6.0));
    CHECK(sql("SELECT book_id FROM tagged ORDER BY 1") == rows{{"1"}, {"1"}, {"3"}});
}

TEST_CASE_METHOD(database, "in(select) and not_in(select)", "[subquery]") {
    const auto base = select(Author::name).order_by(Author::id);
    const auto written = select(Book::author_id);  // with a NULL in it
    const auto sure = written.where(Book::author_id != std::nullopt);
    CHECK(of(base.where(Author::id.in(written))) == rows{{"King"}, {"Straub"}});
    CHECK(of(base.where((Author::id + 1).in(written.where(Book::price > 6.0)))) == rows{{"King"}});
    CHECK(of(base.where(Author::id.not_in(select(Tagged::book_id)))).empty());
    CHECK(of(base.where(
                 Author::id.not_in(union_(select(Tagged::genre_id), select(Tagged::genre_id + 2)))))
              .empty());
    CHECK(of(base.where(!Author::id.in(written))).empty());
    CHECK(of(base.where(Author::born.in(select(Author::born).where(Author::id == 2)))) ==
          rows{{"Straub"}});
    const auto w = sure.as<"w">();
    CHECK(of(with(w)
                 .select(Author::name)
                 .where(Author::id.in(
                     select(w["author_id"_c]).from(w).where(w["author_id"_c] > 1)))) ==
          rows{{"Straub"}});

    // NULL where the value is, or where it is not found and one of the others is.
    const auto item = [](auto e) { return select(e).from(Author).order_by(Author::id); };
    const auto found = item(Author::id.in(written));
    static_assert(gives<std::optional<bool>>(found));
    CHECK(of(found) == sql("SELECT id IN (SELECT author_id FROM book) FROM author ORDER BY id"));
    const auto never = item(Author::id.in(select(Tagged::book_id)));
    static_assert(gives<bool>(never));
    CHECK(of(never) == sql("SELECT id IN (SELECT book_id FROM tagged) FROM author ORDER BY id"));
    const auto left = item(Author::born.in(select(Tagged::book_id)));
    static_assert(gives<std::optional<bool>>(left));
    CHECK(of(left) == sql("SELECT born IN (SELECT book_id FROM tagged) FROM author ORDER BY id"));
    // A column of the statement around, which an outer join there makes NULL; and one of its own.
    const auto outer = select(Author::id.in(select(Book::id).from(Genre)))
                           .left_join(Author::books)
                           .order_by(Author::id, Book::id);
    static_assert(gives<std::optional<bool>>(outer));
    CHECK(of(outer) ==
          sql("SELECT author.id IN (SELECT book.id FROM genre) FROM author LEFT JOIN book ON"
              " author_id = author.id ORDER BY author.id, book.id"));
    const auto own = select(Author::id.in(select(Book::id)), Book::id)
                         .left_join(Author::books)
                         .order_by(Author::id, Book::id);
    static_assert(gives<bool>(own) && gives<std::optional<std::int64_t>, 1>(own));
    CHECK(of(own) ==
          sql("SELECT author.id IN (SELECT id FROM book), book.id FROM author LEFT JOIN book ON"
              " author_id = author.id ORDER BY author.id, book.id"));
}
