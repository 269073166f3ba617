// SPDX-License-Identifier: BSL-1.0

// Statements as tables, in SQLite: columns, rows, nullability, and where their values are bound.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "a derived table in select, from and join", "[derived]") {
    const auto cheap =
        select(Book::id, Book::title, Book::author_id, (Book::price * 2).as<"twice">())
            .where(Book::price < 7.0)
            .as<"cheap">();
    CHECK(of(select(cheap).order_by(cheap[Book::id])) ==
          sql("SELECT id, title, author_id, price * 2 FROM book WHERE price < 7.0 ORDER BY id"));
    CHECK(of(select(cheap["twice"_c] + 1.0).from(cheap).order_by(cheap["id"_c].desc())) ==
          rows{{"14"}, {"7"}, {"11"}});
    CHECK(of(select(count()).from(cheap).where(cheap["twice"_c] > 6.0)) == rows{{"2"}});
    const auto joined = select(Author::name, cheap["twice"_c], cheap[Book::title])
                            .order_by(Author::id, cheap[Book::id]);
    const auto raw = [&](const std::string& join) {
        return sql(
            "SELECT name, twice, title FROM author " + join +
            " (SELECT id, title, author_id, price * 2 AS twice FROM book WHERE price < 7.0) AS cheap"
            " ON cheap.author_id = author.id ORDER BY author.id, cheap.id");
    };
    const auto on = cheap[Book::author_id] == Author::id;
    CHECK(of(joined.join(cheap).on(on)) == raw("JOIN"));
    CHECK(of(joined.left_join(cheap).on(on)) == raw("LEFT JOIN"));
    CHECK(of(joined.right_join(cheap).on(on)) == raw("RIGHT JOIN"));
    CHECK(of(joined.full_join(cheap).on(on)) == raw("FULL JOIN"));
    CHECK(of(joined.cross_join(cheap)).size() == 12);
    CHECK(of(joined.join(cheap, Author::books)) == raw("JOIN"));
    CHECK(of(joined.left_join(cheap, Author::books)) == raw("LEFT JOIN"));
    CHECK(of(joined.from(cheap).join(Author).on(on)) == raw("JOIN"));

    // By a relationship its values are bound too, before those of WHERE.
    const auto born = select(Author).where(Author::born < 1945).as<"born">();
    CHECK(of(select(Book::title, born["name"_c]).join(born, Book::author).where(Book::id != 1)) ==
          rows{{"Ghost Story", "Straub"}});
    const auto epic = select(Genre).where(Genre::label == "epic").as<"epic">();
    CHECK(of(select(Book::title, epic).join(epic, Book::genres).where(Book::id < 4)) ==
          rows{{"It", "2", "epic"}});
    CHECK(of(select(Book::title, epic).left_join(epic, Book::genres).where(Book::id == 5)) ==
          rows{{"Misery", "NULL", "NULL"}});

    // In each other, as operand, and beside the table of the same name.
    const auto cheaper = select(cheap["twice"_c], cheap[Book::title])
                             .from(cheap)
                             .where(cheap["twice"_c] < 12.0)
                             .as<"cheaper">();
    CHECK(of(select(cheaper).order_by(cheaper["twice"_c])) ==
          rows{{"6", "Beowulf"}, {"10", "Carrie"}});
    CHECK(of(select(Book::title, cheaper["twice"_c])
                 .join(cheaper)
                 .on(cheaper["title"_c] == Book::title && Book::price > 4.0)) ==
          rows{{"Carrie", "10"}});
    CHECK(of(select(Book::title)
                 .where(Book::price * 2 == select(max(cheaper["twice"_c])).from(cheaper))) ==
          rows{{"Carrie"}});
    CHECK(of(select(Author::name)
                 .where(exists(select(cheaper).where(cheaper["twice"_c] == Author::id * 3)))) ==
          rows{{"Straub"}});
}

TEST_CASE_METHOD(database, "rows of derived tables", "[derived]") {
    const auto authors = select(Author).as<"authors">();
    const auto statement = select(Book, authors)
                               .left_join(authors)
                               .on(authors[Author::id] == Book::author_id)
                               .order_by(Book::id);
    static_assert(gives_rows<std::tuple<Book::row, std::optional<Author::row>>>(statement));
    int missing = 0;
    for (const auto& [book, author] : db.execute(statement)) {
        if (!author) ++missing;
        else if (book.id == 3) CHECK(author == Author::row{2, "Straub", 1943});
        CHECK(author.has_value() == book.author_id.has_value());
    }
    CHECK(missing == 1);

    // Of a derived table of a derived table, and of an alias, the row struct is the table's.
    const auto again = select(authors).where(authors[Author::born] > 1).as<"again">();
    const auto all_again = select(again).order_by(again["id"_c]);
    static_assert(gives_rows<Author::row>(all_again));
    CHECK(db.execute(all_again).all() ==
          std::vector<Author::row>{{1, "King", 1947}, {2, "Straub", 1943}});
    const auto m = alias<"m">(Employee);
    const auto managers = select(m).where(m[Employee::boss_id] == std::nullopt).as<"managers">();
    static_assert(gives_rows<Employee::row>(select(managers)));
    CHECK(db.execute(select(managers).order_by(managers["id"_c])).first()->name == "Ada");
    // An alias's columns are its own.
    CHECK(of(select(managers[m[Employee::name]]).order_by(managers["id"_c])) ==
          rows{{"Ada"}, {"Flo"}});

    // What an outer join leaves without a row stays so from outside.
    const auto written = select(Author).from(Book).left_join(Book::author).as<"written">();
    static_assert(gives_rows<std::optional<Author::row>>(select(written)));
    std::size_t absent = 0;
    for (const auto& author : db.execute(select(written))) absent += !author;
    CHECK(absent == 1);
    const auto outer = select(Genre, written).left_join(written).on(written["id"_c] == Genre::id);
    static_assert(gives_rows<std::tuple<Genre::row, std::optional<Author::row>>>(outer));
    CHECK(
        of(outer.order_by(Genre::id, written["id"_c])) ==
        sql("SELECT genre.*, w.* FROM genre LEFT JOIN (SELECT author.* FROM book LEFT JOIN author ON"
            " author_id = author.id) AS w ON w.id = genre.id ORDER BY genre.id"));

    // Columns and expressions: named members, bindings, into.
    const auto priced = select(Book::title, (Book::price + 1.0).as<"more">(), Book::pages)
                            .where(Book::id < 3)
                            .as<"priced">();
    const auto all = select(priced).order_by(priced[Book::title]);
    const auto first = db.execute(all).first().value();
    CHECK(first.title == "Carrie");
    CHECK(first["more"_c] == 6.0);
    CHECK(first.pages == std::nullopt);
    for (const auto& [title, more, pages] : db.execute(all))
        CHECK(pages.has_value() == (title == "It" && more == 10.5));
    struct book {
        std::string title;
        double more;
        std::optional<int> pages;
    };
    CHECK(db.execute(all).into<book>().all().at(1).pages == 1100);
    const auto beside = select(Author, priced).cross_join(priced);
    const auto pairs = db.execute(beside.order_by(Author::id, priced[Book::title])).all();
    CHECK(std::get<0>(pairs.at(0)).name == "King");
    CHECK(std::get<1>(pairs.at(1)).title == "It");
    const auto maybe =
        select(Author::id, priced).left_join(priced).on(priced["more"_c] == Author::id + 5);
    CHECK(db.execute(maybe.order_by(Author::id)).first()->get<1>()->title == "Carrie");
    CHECK(of(maybe.order_by(Author::id)).at(2) == raw_row{"3", "NULL", "NULL", "NULL"});
}

TEST_CASE_METHOD(database, "columns of derived tables are optional where SQL gives NULL",
                 "[derived]") {
    const auto d =
        select(Book::title, Book::pages, Author::name, Author::born, max(Book::price).as<"top">(),
               count(Book::pages).as<"n">(), avg(Book::pages).as<"mean">())
            .left_join(Book::author)
            .group_by(Book::title, Book::pages, Author::name, Author::born)
            .as<"d">();
    const auto inner = select(d["title"_c], d["pages"_c], d["name"_c], d["born"_c], d["top"_c],
                              d["n"_c], d["mean"_c])
                           .order_by(d["title"_c]);
    static_assert(gives<std::string, 0>(inner) && gives<std::optional<int>, 1>(inner) &&
                  gives<std::optional<std::string>, 2>(inner) &&
                  gives<std::optional<int>, 3>(inner) && gives<double, 4>(inner) &&
                  gives<std::int64_t, 5>(inner) && gives<std::optional<double>, 6>(inner));
    CHECK(
        of(inner) ==
        sql("SELECT title, pages, name, born, max(price), count(pages), avg(pages) FROM book LEFT JOIN"
            " author ON author_id = author.id GROUP BY title, pages, name, born ORDER BY title"));
    const auto outer = select(d["title"_c], d["top"_c], d["n"_c], Genre::label)
                           .from(Genre)
                           .left_join(d)
                           .on(d["n"_c] == Genre::id)
                           .order_by(Genre::id, d["title"_c]);
    static_assert(gives<std::optional<std::string>, 0>(outer) &&
                  gives<std::optional<double>, 1>(outer) &&
                  gives<std::optional<std::int64_t>, 2>(outer) && gives<std::string, 3>(outer));
    CHECK(of(outer).size() == 5);
    CHECK(of(outer).back() == raw_row{"NULL", "NULL", "NULL", "comedy"});
    // An aggregate without GROUP BY is one row, of NULL where there is none to aggregate.
    const auto none =
        select(max(Book::price).as<"top">(), count().as<"n">()).where(Book::id > 99).as<"none">();
    const auto totals = select(none["top"_c], none["n"_c]).from(none);
    static_assert(gives<std::optional<double>>(totals) && gives<std::int64_t, 1>(totals));
    CHECK(of(totals) == rows{{"NULL", "0"}});
}

TEST_CASE_METHOD(database, "a derived table can have a key twice", "[derived]") {
    const auto twice = union_all(select(Author), select(Author)).as<"twice">();
    const auto joined =
        select(Book::title, twice[Author::name]).join(twice, Book::author).where(Book::id == 3);
    CHECK(of(joined).size() == 2);
    CHECK_THROWS_AS(db.execute(joined).one(), stele::multiple_results);
    CHECK_THROWS_AS(db.execute(select(twice).where(twice[Author::id] == 2)).one(),
                    stele::multiple_results);
}
