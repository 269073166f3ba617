// SPDX-License-Identifier: BSL-1.0

// Common table expressions in SQLite, recursive ones too.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "with() in front of every statement", "[with]") {
    const auto totals = select(Book::author_id, sum(Book::price).as<"total">(), count().as<"n">())
                            .where(Book::price > 4.0)
                            .group_by(Book::author_id)
                            .as<"totals">();
    const auto rich = select(totals["author_id"_c], totals["total"_c])
                          .where(totals["total"_c] > 8.0)
                          .as<"rich">();
    const std::string ctes =
        "WITH totals AS (SELECT author_id, sum(price) AS total, count(*) AS n FROM book WHERE price > 4.0"
        " GROUP BY author_id), rich AS (SELECT author_id, total FROM totals WHERE total > 8.0) ";
    const auto base = with(totals, rich);
    CHECK(of(base.select(rich)) == sql(ctes + "SELECT * FROM rich"));
    CHECK(
        of(base.select(Author::name, totals["n"_c], rich["total"_c])
               .join(totals)
               .on(totals["author_id"_c] == Author::id)
               .left_join(rich)
               .on(rich["author_id"_c] == totals["author_id"_c])
               .where(Author::id < 3)
               .order_by(Author::id)) ==
        sql(ctes +
            "SELECT name, n, rich.total FROM author JOIN totals ON totals.author_id = author.id"
            " LEFT JOIN rich ON rich.author_id = totals.author_id WHERE author.id < 3 ORDER BY 1"));
    // In a subquery of the body only, and both in one.
    CHECK(of(base.select(Author::name)
                 .where(exists(select(rich).where(rich["author_id"_c] == Author::id)))) ==
          rows{{"King"}});
    CHECK(
        of(base.select(Author::name)
               .where(
                   select(max(totals["total"_c])).from(totals) ==
                   select(rich["total"_c]).from(rich).where(rich["author_id"_c] == Author::id))) ==
        rows{{"King"}});
    // The same one twice, by an alias.
    const auto other = alias<"other">(totals);
    const auto pairs = base.select(totals["n"_c], other["n"_c], other["total"_c])
                           .from(totals)
                           .join(other)
                           .on(totals["n"_c] > other["n"_c]);
    static_assert(gives<std::int64_t>(pairs) && gives<std::int64_t, 1>(pairs) &&
                  gives<double, 2>(pairs));
    CHECK(of(pairs) ==
          sql(ctes + "SELECT a.n, b.n, b.total FROM totals a JOIN totals b ON a.n > b.n"));
    const auto maybe =
        base.select(totals, other).left_join(other).on(totals["n"_c] > other[totals["n"_c]]);
    const auto found = db.execute(maybe.order_by(totals["n"_c])).all();
    REQUIRE(found.size() == 2);
    CHECK_FALSE(std::get<1>(found[0]).has_value());
    CHECK(std::get<1>(found[1])->author_id == 2);
    CHECK(std::get<1>(found[1]).value()["total"_c] == 7.25);
    CHECK(std::get<0>(found[1])["n"_c] == 3);

    // Whole tables keep their row.
    const auto old = select(Author).where(Author::born < 1945).as<"old">();
    const auto x = alias<"x">(old);
    const auto books = with(old).select(Book, x).left_join(x, Book::author).order_by(Book::id);
    static_assert(gives_rows<std::tuple<Book::row, std::optional<Author::row>>>(books));
    CHECK(of(books) ==
          sql("SELECT book.*, x.* FROM book LEFT JOIN (SELECT * FROM author WHERE born < 1945) x"
              " ON x.id = author_id ORDER BY book.id"));
    const auto both = with(old).select(old, x).join(x).on(x[old[Author::id]] == old[Author::id]);
    static_assert(gives_rows<std::tuple<Author::row, Author::row>>(both));
    CHECK(of(both) == rows{{"2", "Straub", "1943", "2", "Straub", "1943"}});

    // before() a set operation, and writes.
    CHECK(of(base.before(union_(select(rich["total"_c]), select(totals["total"_c]))
                             .order_by(rich["total"_c].desc())
                             .limit(2))) == rows{{"21"}, {"7.25"}});
    const auto changed =
        base.update(Book)
            .set(Book::price = Book::price + 1.0)
            .where(exists(select(rich).where(rich["author_id"_c] == Book::author_id)) &&
                   Book::price < 9.0);
    CHECK(db.execute(changed).changes() == 2);
    CHECK(sql("SELECT id FROM book WHERE price IN (6.0, 7.5)") == rows{{"2"}, {"5"}});
    const auto gone = base.delete_from(Tagged).where(
        exists(select(Book).where(Book::id == Tagged::book_id &&
                                  Book::author_id == select(max(rich["author_id"_c])).from(rich))));
    CHECK(db.execute(gone).changes() == 3);
}

TEST_CASE_METHOD(database, "a common table expression within a subquery", "[with]") {
    // It sees the statement around it.
    const auto own = select(Book::price).where(Book::author_id == Author::id).as<"own">();
    CHECK(of(select(Author::name, scalar_subquery(with(own).select(max(own["price"_c]))))
                 .order_by(Author::id)) ==
          rows{{"King", "9.5"}, {"Straub", "7.25"}, {"Nobody", "NULL"}, {"Anon", "NULL"}});
    CHECK(
        of(select(Author::name).where(exists(with(own).select(own).where(own["price"_c] > 8.0)))) ==
        rows{{"King"}});
    // In a member of a set operation, and in a derived table, with values in it.
    const auto dear = select(Book::title).where(Book::price > 7.0).as<"dear">();
    CHECK(of(union_all(with(dear).select(dear["title"_c]).where(dear["title"_c] > "H"),
                       select(Author::name).where(Author::id == 3))) == rows{{"It"}, {"Nobody"}});
    const auto wrapped = with(dear).select(dear).where(dear["title"_c] < "H").as<"wrapped">();
    CHECK(of(select(wrapped["title"_c]).from(wrapped).where(wrapped["title"_c] != "x")) ==
          rows{{"Ghost Story"}});
}

TEST_CASE_METHOD(database, "recursive tables", "[with]") {
    const auto chain = recursive<"chain">(
        select(Employee::id, Employee::name, Employee::boss_id).where(Employee::id == 5),
        [](auto up) {
            return select(Employee::id, Employee::name, Employee::boss_id)
                .join(up)
                .on(Employee::id == up["boss_id"_c] && Employee::salary > 450);
        });
    CHECK(of(with(chain).select(chain["name"_c])) == rows{{"Ed"}});
    const auto above = recursive<"above">(select(Employee).where(Employee::id == 5), [](auto up) {
        return select(Employee).join(up).on(Employee::id == up["boss_id"_c]);
    });
    const auto bosses = with(above).select(above).where(above["id"_c] != 5);
    static_assert(gives_rows<Employee::row>(bosses));
    CHECK(of(bosses) == sql("SELECT * FROM employee WHERE id IN (4, 2, 1) ORDER BY id DESC"));
    CHECK(of(with(above)
                 .select(above[Employee::name], Employee::name)
                 .join(Employee)
                 .on(Employee::id == above[Employee::boss_id])) ==
          rows{{"Ed", "Di"}, {"Di", "Bob"}, {"Bob", "Ada"}});

    // Depth: an expression, with values in the seed, the step and the body, in this order.
    const auto below =
        recursive<"below">(select(Employee::id, (Employee::id * 0 + 10).as<"depth">())
                               .where(Employee::boss_id == std::nullopt && Employee::salary > 800),
                           [](auto up) {
                               return select(Employee::id, up["depth"_c] + 7)
                                   .join(up)
                                   .on(Employee::boss_id == up["id"_c])
                                   .where(up["depth"_c] < 25);
                           });
    CHECK(
        of(with(below)
               .select(Employee::name, below["depth"_c])
               .join(below)
               .on(below["id"_c] == Employee::id)
               .where(below["depth"_c] > 15)
               .order_by(below["depth"_c], Employee::id)
               .limit(3)) ==
        sql("WITH RECURSIVE below(id, depth) AS (SELECT id, 10 FROM employee WHERE boss_id IS NULL AND salary > 800"
            " UNION ALL SELECT e.id, depth + 7 FROM employee e JOIN below ON e.boss_id = below.id WHERE depth < 25)"
            " SELECT name, depth FROM employee JOIN below ON below.id = employee.id WHERE depth > 15"
            " ORDER BY depth, employee.id LIMIT 3"));

    // Of itself twice, by an alias, and in a subquery.
    const auto y = alias<"y">(above);
    CHECK(of(with(above)
                 .select(above["name"_c], y["name"_c])
                 .join(y)
                 .on(y["id"_c] == above["boss_id"_c])) ==
          rows{{"Ed", "Di"}, {"Di", "Bob"}, {"Bob", "Ada"}});
    CHECK(of(with(above)
                 .select(Employee::name)
                 .where(not_exists(select(above).where(above["id"_c] == Employee::id)))) ==
          rows{{"Cy"}, {"Flo"}});

    // A cycle ends with distinct().
    db.raw().exec("UPDATE employee SET boss_id = 5 WHERE id = 1");
    CHECK(of(with(above.distinct()).select(count()).from(above.distinct())) == rows{{"4"}});
    CHECK(of(with(above).select(above["id"_c]).limit(6)) ==
          rows{{"5"}, {"4"}, {"2"}, {"1"}, {"5"}, {"4"}});
}

TEST_CASE_METHOD(database, "the columns of a recursive table settle", "[with]") {
    // The step makes NULL of what the seed has always, and a real of an integer.
    const auto c =
        recursive<"c">(select(Author::id.as<"a">(), Author::id.as<"b">(), Author::id.as<"n">())
                           .where(Author::id == 1),
                       [](auto up) {
                           return select(up["b"_c], Book::author_id, up["n"_c] + 0.5)
                               .join(Book)
                               .on(Book::id == up["n"_c] + 3 || Book::id == up["n"_c] + 2.5)
                               .where(up["n"_c] < 3);
                       });
    const auto all = with(c).select(c["a"_c], c["b"_c], c["n"_c]).limit(4);
    static_assert(gives<std::optional<std::int64_t>>(all) &&
                  gives<std::optional<std::int64_t>, 1>(all) && gives<double, 2>(all));
    CHECK(of(all) ==
          rows{{"1", "1", "1"}, {"1", "NULL", "1.5"}, {"NULL", "NULL", "2"}, {"NULL", "1", "2.5"}});
    // What the step cannot make NULL stays.
    const auto sure = recursive<"sure">(
        select(Employee::id, Employee::name).where(Employee::boss_id == std::nullopt), [](auto up) {
            return select(Employee::id, Employee::name)
                .join(up)
                .on(Employee::boss_id == up["id"_c]);
        });
    static_assert(gives<int>(with(sure).select(sure["id"_c], sure["name"_c])) &&
                  gives<std::string, 1>(with(sure).select(sure["id"_c], sure["name"_c])));
    CHECK(of(with(sure).select(count()).from(sure)) == rows{{"6"}});
    // An outer join in the step.
    const auto outer = recursive<"outer">(
        select(Employee::id, Employee::name).where(Employee::id == 3), [](auto up) {
            return select(up["id"_c] + 1, Employee::name)
                .from(up)
                .left_join(Employee)
                .on(Employee::id == up["id"_c] + 1)
                .where(up["id"_c] < 8);
        });
    const auto names = with(outer).select(outer["id"_c], outer["name"_c]);
    static_assert(gives<std::int64_t>(names) && gives<std::optional<std::string>, 1>(names));
    CHECK(of(names) ==
          rows{{"3", "Cy"}, {"4", "Di"}, {"5", "Ed"}, {"6", "Flo"}, {"7", "NULL"}, {"8", "NULL"}});
    // A seed that is ordered, limited or a set operation itself.
    const auto step = [](auto up) {
        return select(Employee::id).join(up).on(Employee::boss_id == up["id"_c]);
    };
    const auto top = recursive<"top">(
        select(Employee::id).where(Employee::id < 4).order_by(Employee::id.desc()).limit(2), step);
    CHECK(of(with(top).select(top).order_by(top["id"_c])) == rows{{"2"}, {"3"}, {"4"}, {"5"}});
    const auto two = recursive<"two">(union_(select(Employee::id).where(Employee::id == 4),
                                             select(Employee::id).where(Employee::id == 6)),
                                      step);
    CHECK(of(with(two).select(two).order_by(two["id"_c])) == rows{{"4"}, {"5"}, {"6"}});
}

TEST_CASE_METHOD(database, "a derived table with other values than the one that with() defines",
                 "[with]") {
    const auto from_id = [](int id) {
        return select(Employee::id).where(Employee::id >= id).as<"some">();
    };
    const auto one = from_id(5), two = from_id(6), same = from_id(5);
    CHECK(db.execute(with(one).select(one["id"_c]).from(same)).all().size() == 2);
    CHECK_THROWS_AS(db.execute(with(one).select(one["id"_c]).from(two)).all(), stele::value_error);
    CHECK_THROWS_AS(
        db.execute(with(one).select(Employee::id).join(two).on(Employee::id == two["id"_c])).all(),
        stele::value_error);
}
