// SPDX-License-Identifier: BSL-1.0

// UNION, UNION ALL, INTERSECT and EXCEPT in SQLite.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "set operations, one within another", "[set_operation]") {
    const auto a = select(Book::author_id);                          // 1 1 2 NULL 1
    const auto b = select(Author::id).where(Author::id > 1);         // 2 3 4
    const auto c = select(Genre::id).where(Genre::label != "epic");  // 1 3
    const auto raw = [&](const std::string& text) { return sql(text); };
    const std::string x = "SELECT author_id FROM book", y = "SELECT id FROM author WHERE id > 1",
                      z = "SELECT id FROM genre WHERE label <> 'epic'";
    CHECK(of(union_(a, b)) == raw(x + " UNION " + y));
    CHECK(of(union_all(a, b)) == raw(x + " UNION ALL " + y));
    CHECK(of(intersect(a, b)) == raw(x + " INTERSECT " + y));
    CHECK(of(except(a, b)) == raw(x + " EXCEPT " + y));
    CHECK(of(union_all(a, b, c)) == raw(x + " UNION ALL " + y + " UNION ALL " + z));
    CHECK(of(except(a, b, c)) == raw(x + " EXCEPT " + y + " EXCEPT " + z));
    // The nesting is that of C++, not that of SQL's left to right.
    CHECK(of(except(b, intersect(b, c))) == rows{{"2"}, {"4"}});
    CHECK(of(intersect(except(b, b), c)).empty());
    CHECK(of(except(b, except(b, c))) == rows{{"3"}});
    CHECK(of(except(except(b, b), c)).empty());
    CHECK(of(union_all(union_(a, a), union_all(c, c))).size() == 7);
    CHECK(of(union_all(c, intersect(b, c), c)) == rows{{"1"}, {"3"}, {"3"}, {"1"}, {"3"}});
    // Members with an order and a limit of their own.
    CHECK(of(union_all(b.order_by(Author::id.desc()).limit(1), c.order_by(Genre::id).offset(1))) ==
          rows{{"4"}, {"3"}});
    CHECK(of(union_all(b.limit(1).offset(2), c).order_by(Author::id.desc()).limit(2).offset(1)) ==
          rows{{"3"}, {"1"}});
    CHECK(of(union_all(union_(b, c).order_by(Author::id.desc()).limit(2), c)) ==
          rows{{"4"}, {"3"}, {"1"}, {"3"}});
    // The order of the whole: by its columns, whatever their tables.
    const auto whole = union_(select(Author::name, Author::born),
                              select(Employee::name, Employee::boss_id).where(Employee::id < 3));
    CHECK(of(whole.order_by(Author::born.desc().nulls_last(), Author::name).offset(1)) ==
          sql("SELECT name, born FROM author UNION SELECT name, boss_id FROM employee WHERE id < 3"
              " ORDER BY born DESC NULLS LAST, name LIMIT -1 OFFSET 1"));
    CHECK(of(whole.order_by(Author::born.asc().nulls_first(), Author::name.desc()).limit(4)) ==
          rows{{"Nobody", "NULL"}, {"Anon", "NULL"}, {"Ada", "NULL"}, {"Bob", "1"}});
    const auto named = union_all(select((Book::price * 2).as<"twice">()).where(Book::id < 3),
                                 select(Employee::rating).where(Employee::id == 3));
    CHECK(of(named.order_by((Book::price * 2).as<"twice">())) == rows{{"3"}, {"10"}, {"19"}});
}

TEST_CASE_METHOD(database, "set operations as tables and operands", "[set_operation]") {
    const auto names = union_(select(Author::name).where(Author::born != std::nullopt),
                              select(Employee::name).where(Employee::salary > 550),
                              select(Genre::label).where(Genre::id == 2));
    const auto u = names.as<"u">();
    CHECK(
        of(select(u.operator[]("name"_c)).from(u).where(u["name"_c] > "D").order_by(u["name"_c])) ==
        rows{{"Flo"}, {"King"}, {"Straub"}, {"epic"}});
    CHECK(of(select(u[Author::name], Author::id)
                 .from(u)
                 .left_join(Author)
                 .on(Author::name == u[Author::name] && Author::id < 2)
                 .where(u[Author::name] < "L")) ==
          rows{{"Ada", "NULL"}, {"Cy", "NULL"}, {"Flo", "NULL"}, {"King", "1"}});
    CHECK(of(with(u).select(count()).from(u)) == rows{{"6"}});
    CHECK(
        of(select(Author::id)
               .where(exists(intersect(select(Book::author_id).where(Book::author_id == Author::id),
                                       select(Employee::boss_id))))) == rows{{"1"}, {"2"}});
    const auto scalar =
        select(Author::id,
               scalar_subquery(union_(
                   select(Book::price).where(Book::author_id == Author::id && Book::price > 7.0),
                   select(Employee::rating)
                       .where(Employee::id == Author::id && Author::born == std::nullopt))));
    static_assert(gives<std::optional<double>, 1>(scalar));
    CHECK(of(scalar) == rows{{"1", "9.5"}, {"2", "7.25"}, {"3", "3"}, {"4", "2.5"}});
}

TEST_CASE_METHOD(database, "rows of set operations", "[set_operation]") {
    const auto whole =
        union_(select(Book).where(Book::price > 7.0), select(Book).where(Book::id < 2))
            .order_by(Book::title.desc());
    static_assert(gives_rows<Book::row>(whole));
    const std::vector<Book::row> all = db.execute(whole).all();
    REQUIRE(all.size() == 2);
    CHECK(all[0] == Book::row{1, "It", 1, 9.5, 1100});
    CHECK(all[1].title == "Ghost Story");
    const auto table = whole.as<"best">();
    const auto beside = select(Author, table).left_join(table, Author::books).order_by(Author::id);
    static_assert(gives_rows<std::tuple<Author::row, std::optional<Book::row>>>(beside));
    CHECK(of(beside).size() == 4);
    CHECK(of(beside).at(1) ==
          raw_row{"2", "Straub", "1943", "3", "Ghost Story", "2", "7.25", "500"});
    const auto tuples = union_all(select(Book, Genre).cross_join(Genre).where(Book::id == 1),
                                  select(Book, Genre).join(Book::genres).where(Book::id == 4));
    static_assert(gives_rows<std::tuple<Book::row, Genre::row>>(tuples));
    CHECK(of(tuples).size() == 4);
    // After an outer join a whole table is its columns, each as optional as it has to be.
    const auto loose =
        union_all(select(Author).from(Book).left_join(Book::author).where(Book::id > 3),
                  select(Author).where(Author::id > 3));
    static_assert(gives<std::optional<std::int64_t>>(loose) &&
                  gives<std::optional<std::string>, 1>(loose));
    CHECK(of(loose) ==
          rows{{"NULL", "NULL", "NULL"}, {"1", "King", "1947"}, {"4", "Anon", "NULL"}});
    CHECK(db.execute(loose).all().at(1).name == "King");
    // Other tables of the same columns: named as in the first.
    const auto m = alias<"m">(Employee);
    const auto two =
        union_all(select(Employee).where(Employee::id == 1), select(m).where(m["id"_c] == 2));
    CHECK(db.execute(two).all().at(1).salary == 500);
    struct pair {
        std::string name;
        std::optional<int> number;
    };
    const auto mixed =
        union_all(select(Employee::name, Employee::boss_id), select(Author::name, Author::born));
    CHECK(db.execute(mixed).into<pair>().all().size() == 10);
    for (const auto& [name, number] : db.execute(mixed)) CHECK((!name.empty() && number != 0));
}

TEST_CASE_METHOD(database, "columns of set operations: NULL where any is, real where any is",
                 "[set_operation]") {
    const auto sure = union_all(select(Author::id, Author::name), select(Genre::id, Genre::label));
    static_assert(gives<std::int64_t>(sure) && gives<std::string, 1>(sure));
    CHECK(of(sure).size() == 7);
    const auto first = union_all(select(Book::pages), select(Author::id));
    const auto second = union_all(select(Author::id), select(Book::pages));
    const auto third = union_all(select(Author::id), select(Genre::id), select(Book::author_id));
    static_assert(gives<std::optional<std::int64_t>>(first) &&
                  gives<std::optional<std::int64_t>>(second) &&
                  gives<std::optional<std::int64_t>>(third));
    for (const auto& found : {of(first), of(second)})
        CHECK(std::count(found.begin(), found.end(), raw_row{"NULL"}) == 2);
    CHECK(of(third).size() == 12);
    const auto small = union_all(select(Employee::id), select(Employee::id));
    static_assert(gives<int>(small));
    const auto real = union_all(select(Employee::id), select(Book::price), select(Author::born));
    static_assert(gives<std::optional<double>>(real));
    CHECK(
        of(real) ==
        sql("SELECT id FROM employee UNION ALL SELECT price FROM book UNION ALL SELECT born FROM author"));
    // What makes NULL in a member's own statement counts, not the column's declaration.
    const auto joined =
        union_all(select(Author::name), select(Author::name).from(Book).left_join(Book::author));
    const auto inner =
        union_all(select(Author::name), select(Author::name).from(Book).join(Book::author));
    static_assert(gives<std::optional<std::string>>(joined) && gives<std::string>(inner));
    CHECK(of(joined).size() == 9);
    CHECK(of(inner).size() == 8);
    const auto sums = union_all(select(sum(Book::price)).where(Book::id > 99),
                                select(Book::price).where(Book::id == 1));
    static_assert(gives<std::optional<double>>(sums));
    CHECK(of(sums) == rows{{"NULL"}, {"9.5"}});
    // Through a derived table and an outer join.
    const auto t = sure.as<"t">();
    const auto through = select(t["id"_c], t["name"_c])
                             .from(Book)
                             .left_join(t)
                             .on(t["id"_c] == Book::author_id && t["name"_c] != "horror");
    static_assert(gives<std::optional<std::int64_t>>(through) &&
                  gives<std::optional<std::string>, 1>(through));
    CHECK(
        of(through) ==
        sql("SELECT t.* FROM book LEFT JOIN (SELECT id, name FROM author UNION ALL SELECT id, label FROM genre) t"
            " ON t.id = author_id AND t.name <> 'horror'"));
    // EXCEPT has the first one's rows, INTERSECT those of both: yet the columns are as a union's.
    const auto rest = except(select(Book::author_id), select(Author::id));
    static_assert(gives<std::optional<std::int64_t>>(rest));
    CHECK(of(rest) == rows{{"NULL"}});
}
