// SPDX-License-Identifier: BSL-1.0

// Where values are bound when they stand everywhere at once: a wrong order gives other rows.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "values are bound in the order of the text", "[statement]") {
    const auto cte = select(Employee::id, Employee::name, (Employee::salary + 1).as<"pay">())
                         .where(Employee::salary > 350)
                         .as<"cte">();
    const auto second = select(cte["id"_c], (cte["pay"_c] * 2).as<"twice">())
                            .where(cte["pay"_c] != 501)
                            .as<"second">();
    const auto d = select(Book::author_id, (Book::price + 0.25).as<"price">(), Book::pages)
                       .where(Book::price > 4.5)
                       .as<"d">();
    const auto n =
        select(count()).from(Tagged).where(Tagged::book_id < 4 && Tagged::genre_id == Author::id);
    const auto m = alias<"m">(Employee);
    const auto statement =
        with(cte, second)
            .select(Author::name, d["price"_c] + 100.0, scalar_subquery(n).as<"n">(),
                    second["twice"_c] - 3, cte["pay"_c], m[Employee::name])
            .join(d)
            .on(d["author_id"_c] == Author::id && d["price"_c] < 9.5)
            .join(second)
            .on(second["id"_c] == Author::id + 2)
            .left_join(cte)
            .on(cte["id"_c] == select(max(Employee::id)).where(Employee::id < 5) &&
                cte["pay"_c] > 17)
            .left_join(m)
            .on(m[Employee::id] == second["id"_c] + 1)
            .where(
                Author::born > 1900 &&
                exists(select(Genre).where(Genre::id == Author::id && Genre::label != "comedy")) &&
                d["price"_c] * 4.0 > 21.0)
            .order_by(d["price"_c] * -1.0, Author::id)
            .limit(4)
            .offset(1);
    const std::string ctes =
        "WITH cte AS (SELECT id, name, salary + 1 AS pay FROM employee WHERE salary > 350),"
        " second AS (SELECT id, pay * 2 AS twice FROM cte WHERE pay <> 501) ";
    const std::string derived =
        "(SELECT author_id, price + 0.25 AS price, pages FROM book WHERE price > 4.5)";
    const rows expected = sql(
        ctes +
        "SELECT author.name, d.price + 100.0, (SELECT count(*) FROM tagged WHERE book_id < 4 AND genre_id = author.id),"
        " second.twice - 3, cte.pay, m.name FROM author JOIN " +
        derived +
        " AS d ON d.author_id = author.id AND d.price < 9.5"
        " JOIN second ON second.id = author.id + 2"
        " LEFT JOIN cte ON cte.id = (SELECT max(id) FROM employee WHERE id < 5) AND cte.pay > 17"
        " LEFT JOIN employee m ON m.id = second.id + 1"
        " WHERE born > 1900 AND EXISTS (SELECT 1 FROM genre WHERE id = author.id AND label <> 'comedy')"
        " AND d.price * 4.0 > 21.0 ORDER BY d.price * -1.0, author.id LIMIT 4 OFFSET 1");
    REQUIRE(expected.size() == 1);
    CHECK(of(statement) == expected);

    // A derived table in FROM that is a set operation of others, in a member of which a CTE stands.
    const auto both =
        union_all(select(d["price"_c], d[Book::author_id]).from(d).where(d["pages"_c] > 450),
                  with(cte).select(cte["pay"_c], cte["id"_c]).where(cte["id"_c] == 3),
                  select(Book::price, Book::id).where(Book::id == 4).order_by(Book::id).limit(7))
            .as<"both">();
    const auto from = select(both["price"_c] + 1000.0, both["author_id"_c] + 30)
                          .from(both)
                          .where(both["price"_c] != 7.5)
                          .order_by(both["price"_c] + 0.125);
    CHECK(
        of(from) ==
        sql("SELECT price + 1000.0, author_id + 30 FROM (SELECT d.price, author_id FROM " +
            derived + " AS d WHERE pages > 450 UNION ALL SELECT * FROM (" + ctes +
            " SELECT pay, id FROM cte WHERE id = 3) UNION ALL SELECT price, id FROM book WHERE id = 4) WHERE price <> 7.5 ORDER BY price + 0.125"));
    CHECK(of(from).size() == 3);

    // In writes, in subqueries of SET and WHERE.
    const auto change =
        with(cte)
            .update(Author)
            .set(Author::name = "x",
                 Author::born = select(count()).from(cte).where(cte["pay"_c] < 702))
            .where(Author::id == 2 ||
                   Author::id == select(cte["id"_c]).from(cte).where(cte["pay"_c] == 401));
    CHECK(db.execute(change).changes() == 2);
    CHECK(sql("SELECT id, name, born FROM author") ==
          rows{{"1", "King", "1947"}, {"2", "x", "4"}, {"3", "Nobody", "NULL"}, {"4", "x", "4"}});
    // In a recursive table, before the statement's own, in each part.
    const auto up = recursive<"up">(
        select((Employee::id * 10).as<"n">(), Employee::boss_id).where(Employee::id == 5),
        [](auto self) {
            return select(self["n"_c] + 1, Employee::boss_id)
                .join(Employee)
                .on(Employee::id == self["boss_id"_c] && Employee::salary != 250)
                .where(self["n"_c] < 99);
        });
    CHECK(
        of(with(up, cte)
               .select(up["n"_c] * 2, cte["pay"_c] - 1)
               .from(up)
               .join(cte)
               .on(cte["id"_c] == up["boss_id"_c] + 2)
               .where(up["n"_c] > 49)
               .limit(20)) ==
        sql("WITH RECURSIVE up(n, boss_id) AS (SELECT id * 10, boss_id FROM employee WHERE id = 5 UNION ALL"
            " SELECT n + 1, e.boss_id FROM employee e JOIN up ON e.id = up.boss_id AND salary <> 250 WHERE n < 99)"
            " SELECT n * 2, salary FROM up JOIN employee ON id = up.boss_id + 2 AND salary > 350"));
}
