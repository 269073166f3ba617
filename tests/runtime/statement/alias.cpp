// SPDX-License-Identifier: BSL-1.0

// Tables under other names in SQLite: self-joins, by relationship and by condition.

#include "company.hpp"

using namespace company;
using stele::count;
using namespace stele::literals;

TEST_CASE_METHOD(database, "an alias joined by a relationship", "[alias]") {
    const auto m = alias<"m">(Employee), n = alias<"m">(Employee);
    const auto top = alias<"top">(Employee);
    static_assert(std::is_same_v<decltype(m), decltype(n)>);
    CHECK(
        of(select(Employee::name, m["name"_c]).join(m, Employee::manager).order_by(Employee::id)) ==
        rows{{"Bob", "Ada"}, {"Cy", "Ada"}, {"Di", "Bob"}, {"Ed", "Di"}});
    const auto all = select(Employee, m).left_join(m, Employee::manager).order_by(Employee::id);
    static_assert(gives_rows<std::tuple<Employee::row, std::optional<Employee::row>>>(all));
    for (const auto& [employee, manager] : db.execute(all)) {
        CHECK(manager.has_value() == employee.boss_id.has_value());
        if (manager) CHECK(manager->id == employee.boss_id);
    }
    // The other way: the alias's own relationship leads to the table.
    CHECK(of(select(m[Employee::name], Employee::name)
                 .join(m[Employee::manager])
                 .order_by(Employee::id, m[Employee::id])) ==
          rows{{"Bob", "Ada"}, {"Cy", "Ada"}, {"Di", "Bob"}, {"Ed", "Di"}});
    // Three of them, and back again by has_many.
    const auto three = select(Employee::name, m[Employee::name], top[Employee::name])
                           .left_join(m, Employee::manager)
                           .left_join(top, m[Employee::manager])
                           .order_by(Employee::id);
    static_assert(gives<std::string>(three) && gives<std::optional<std::string>, 1>(three) &&
                  gives<std::optional<std::string>, 2>(three));
    CHECK(
        of(three) ==
        sql("SELECT a.name, b.name, c.name FROM employee a LEFT JOIN employee b ON b.id = a.boss_id"
            " LEFT JOIN employee c ON c.id = b.boss_id ORDER BY a.id"));
    CHECK(of(select(Employee::name, m[Employee::name])
                 .left_join(m, Employee::reports)
                 .where(m[Employee::salary] > 400 || m[Employee::id] == std::nullopt)
                 .order_by(Employee::id, m[Employee::id])) ==
          sql("SELECT a.name, b.name FROM employee a LEFT JOIN employee b ON b.boss_id = a.id"
              " WHERE b.salary > 400 OR b.id IS NULL ORDER BY a.id, b.id"));
    CHECK(of(select(m[Employee::name], top[Employee::name])
                 .join(top, m[Employee::reports])
                 .order_by(top[Employee::id])) ==
          rows{{"Ada", "Bob"}, {"Ada", "Cy"}, {"Bob", "Di"}, {"Di", "Ed"}});
    // The types of a right and a full join.
    const auto right = select(Employee, m).right_join(m, Employee::manager);
    static_assert(gives_rows<std::tuple<std::optional<Employee::row>, Employee::row>>(right));
    CHECK(of(right.order_by(Employee::id, m["id"_c])).size() == 7);
    const auto full = select(Employee, m).full_join(m, Employee::manager);
    static_assert(
        gives_rows<std::tuple<std::optional<Employee::row>, std::optional<Employee::row>>>(full));
    CHECK(of(full).size() == 9);
}

TEST_CASE_METHOD(database, "aliases through a pivot table", "[alias]") {
    const auto g = alias<"g">(Genre);
    const auto b = alias<"b">(Book);
    CHECK(
        of(select(Book::title, g[Genre::label])
               .join(g, Book::genres)
               .order_by(Book::id, g["id"_c])) ==
        sql("SELECT title, label FROM book JOIN tagged ON book_id = book.id JOIN genre ON genre.id = genre_id"
            " ORDER BY book.id, genre.id"));
    const auto left = select(b, g).left_join(g, b[Book::genres]).order_by(b["id"_c], g["id"_c]);
    static_assert(gives_rows<std::tuple<Book::row, std::optional<Genre::row>>>(left));
    CHECK(of(left).size() == 6);
    CHECK(of(left).back() == raw_row{"5", "Misery", "1", "6.5", "400", "NULL", "NULL"});
    CHECK(of(select(b[Book::title], Genre::label)
                 .join(b[Book::genres])
                 .where(Genre::id == 2)
                 .order_by(b["id"_c])) == rows{{"It", "epic"}, {"Beowulf", "epic"}});
    CHECK(of(select(g, Book::title)
                 .join(g[Genre::books])
                 .where(g["label"_c] == "epic")
                 .order_by(Book::id)) == rows{{"2", "epic", "It"}, {"2", "epic", "Beowulf"}});
}

TEST_CASE_METHOD(database, "an alias everywhere else", "[alias]") {
    const auto m = alias<"m">(Employee);
    CHECK(of(select(Employee::name, m["name"_c])
                 .join(m)
                 .on(m["salary"_c] == Employee::salary + 100)
                 .order_by(m["id"_c])) ==
          rows{{"Di", "Bob"}, {"Bob", "Cy"}, {"Ed", "Di"}, {"Cy", "Flo"}});
    const auto grouped =
        select(m[Employee::boss_id], count(), max(m[Employee::rating]), avg(m[Employee::salary]))
            .group_by(m["boss_id"_c])
            .order_by(m["boss_id"_c].desc().nulls_first());
    static_assert(gives<std::optional<int>>(grouped) && gives<std::optional<double>, 2>(grouped) &&
                  gives<double, 3>(grouped));
    CHECK(of(grouped) ==
          sql("SELECT boss_id, count(*), max(rating), avg(salary) FROM employee GROUP BY boss_id"
              " ORDER BY boss_id DESC NULLS FIRST"));
    CHECK(db.execute(select(m).where(m["rating"_c] == std::nullopt)).all().size() == 3);
    const auto row =
        db.execute(select(m["name"_c], m[Employee::rating]).where(m["id"_c] == 2)).one();
    CHECK(row.name == "Bob");
    CHECK(row.rating == std::nullopt);
    // Correlated with the table that it is an alias of.
    CHECK(of(select(Employee::name)
                 .where(Employee::salary ==
                        select(max(m["salary"_c])).where(m["boss_id"_c] == Employee::boss_id))
                 .order_by(Employee::id)) == rows{{"Cy"}, {"Di"}, {"Ed"}});
    // Two aliases of one table in a set operation, and one that is quoted.
    const auto q = alias<"a \"b\"">(Employee);
    CHECK(of(union_(select(m["id"_c]).where(m["id"_c] < 3),
                    select(q["id"_c]).where(q["id"_c] < 2))) == rows{{"1"}, {"2"}});
}
