// SPDX-License-Identifier: BSL-1.0

// selectin() and joined() by keys of all kinds: of several columns, natural, blobs, reals, and within one
// table.

#include "catch.hpp"
#include "statement_count.hpp"

#include <stele/chrono.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading_keys {

/// A key that is no number to the program.
struct part_id {
    std::int64_t value = 0;
    friend bool operator==(const part_id&, const part_id&) = default;
};
enum class material { wood, stone };

}  // namespace loading_keys

template <>
struct stele::type_mapping<loading_keys::part_id> {
    using database_type = std::int64_t;
    static constexpr stele::operations supports =
        stele::operations::equality | stele::operations::order;
    static constexpr std::int64_t to_database(const loading_keys::part_id& id) { return id.value; }
    static constexpr loading_keys::part_id from_database(std::int64_t value) { return {value}; }
};
template <>
inline constexpr stele::enumerator<loading_keys::material>
    stele::enum_names<loading_keys::material>[] = {{loading_keys::material::wood, "wood"},
                                                   {loading_keys::material::stone, "stone"}};

namespace loading_keys {

using bytes = std::vector<std::byte>;

STELE_TABLE(Order, "order",
    column(year, int),
    column(number, std::string),
    column(note, std::string),
    primary_key(year, number),
    has_many(lines, Line, order, cascade_delete, ordered_by(article)));
STELE_TABLE(Line, "line \"1\"",
    column(line_id, std::int64_t, primary_key),
    column(order_year, std::optional<std::int64_t>),
    column(order_number, std::optional<std::string>),
    column(article, std::string),
    belongs_to(order, Order, (order_year, order_number)));

STELE_TABLE(File, "file",
    column(digest, bytes, primary_key),
    column(name, std::string),
    has_many(copies, Copy, file));
STELE_TABLE(Copy, "copy",
    column(copy_id, std::int64_t, primary_key),
    column(digest, bytes),
    belongs_to(file, File, digest));

STELE_TABLE(Word, "word",
    column(text, std::string, primary_key),
    has_many(uses, Use, word));
STELE_TABLE(Use, "use",
    column(use_id, std::int64_t, primary_key),
    column(text, std::string),
    belongs_to(word, Word, text));

STELE_TABLE(Point, "point",
    column(at, double, primary_key),
    has_many(marks, Mark, point));
STELE_TABLE(Mark, "mark",
    column(mark_id, std::int64_t, primary_key),
    column(at, double),
    belongs_to(point, Point, at));

STELE_TABLE(Part, "part",
    column(id, part_id, primary_key),
    has_many(uses, PartUse, part));
STELE_TABLE(Stuff, "stuff",
    column(made_of, material),
    column(since, std::chrono::year_month_day),
    column(at, std::chrono::sys_time<std::chrono::milliseconds>),
    column(solid, bool),
    primary_key(made_of, since, at, solid),
    has_many(uses, PartUse, stuff));
STELE_TABLE(PartUse, "part_use",
    column(id, std::int64_t, primary_key),
    column(part_of, part_id),
    column(made_of, std::optional<material>),
    column(since, std::optional<std::chrono::year_month_day>),
    column(at, std::optional<std::chrono::sys_time<std::chrono::milliseconds>>),
    column(solid, std::optional<bool>),
    belongs_to(part, Part, part_of),
    belongs_to(stuff, Stuff, (made_of, since, at, solid)));

STELE_TABLE(Employee, "employee",
    column(employee_id, std::int64_t, primary_key),
    column(name, std::string),
    column(manager_id, std::optional<std::int64_t>),
    belongs_to(manager, Employee, manager_id),
    has_many(reports, Employee, manager),
    many_to_many(friends, Friendship, one, other));
STELE_TABLE(Friendship, "friendship",
    column(one_id, std::int64_t),
    column(other_id, std::int64_t),
    primary_key(one_id, other_id),
    belongs_to(one, Employee, one_id),
    belongs_to(other, Employee, other_id));

#define TEN_COLUMNS(c)                                                                             \
    column(c##0, int), column(c##1, int), column(c##2, int), column(c##3, int), column(c##4, int), \
        column(c##5, int), column(c##6, int), column(c##7, int), column(c##8, int),                \
        column(c##9, int)
STELE_TABLE(Wide, "wide",
    column(id, std::int64_t, primary_key),
    TEN_COLUMNS(a), TEN_COLUMNS(b), TEN_COLUMNS(c), TEN_COLUMNS(d), TEN_COLUMNS(e),
    TEN_COLUMNS(f), TEN_COLUMNS(g), TEN_COLUMNS(h), TEN_COLUMNS(i), TEN_COLUMNS(j),
    TEN_COLUMNS(k), TEN_COLUMNS(l), TEN_COLUMNS(m), TEN_COLUMNS(n));
STELE_TABLE(Narrow, "narrow",
    column(id, std::int64_t, primary_key),
    column(wide_id, std::int64_t),
    belongs_to(wide, Wide, wide_id));

template <class Range, class Name>
std::string names(const Range& range, const Name& name) {
    std::string all;
    for (const auto& each : range) all += (all.empty() ? "" : ", ") + name(each);
    return all;
}

// Each test is done with both.
struct by_selectin {
    template <class... Path>
    static constexpr auto option(const Path&... path) {
        return selectin(path...);
    }
    static constexpr std::size_t statements = 2;
};
struct by_join {
    template <class... Path>
    static constexpr auto option(const Path&... path) {
        return joined(path...);
    }
    static constexpr std::size_t statements = 1;
};

TEMPLATE_TEST_CASE("Loading by a key of several columns", "[session]", by_selectin, by_join) {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Order, Line);
    db.query(
        "INSERT INTO \"order\" VALUES (1, '1', 'a'), (1, '2', 'b'), (2, '1', 'c'), (2, '2', 'd')");
    db.query(
        "INSERT INTO \"line \"\"1\"\"\" VALUES (1, 1, '1', 'y'), (2, 1, '1', 'x'), (3, 2, '1', 'z'), "
        "(4, 2, NULL, 'w'), (5, NULL, NULL, 'v')");
    statement_count counted{db};
    {
        stele::session session{db};
        const auto orders = session.scalars(select(Order).order_by(Order::note))
                                .options(TestType::option(Order::lines))
                                .all();
        CHECK(counted.take() == TestType::statements);
        const auto articles = [](const auto& o) {
            return names(o[Order::lines].all(), [](const auto& l) { return l->article; });
        };
        CHECK(articles(orders[0]) == "x, y");
        CHECK(articles(orders[1]).empty());
        CHECK(articles(orders[2]) == "z");
        CHECK(articles(orders[3]).empty());
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{db};
        const auto lines = session.scalars(select(Line).order_by(Line::line_id))
                               .options(TestType::option(Line::order, Order::lines))
                               .all();
        CHECK(counted.take() == (TestType::statements == 1 ? 1 : 3));
        CHECK(lines[0][Line::order] == lines[1][Line::order]);
        CHECK(lines[2][Line::order]->note == "c");
        CHECK(lines[2][Line::order][Order::lines].size() == 1);
        CHECK_FALSE(lines[3][Line::order]);
        CHECK_FALSE(lines[4][Line::order]);
        CHECK(counted.take() == 0);
    }
}

TEMPLATE_TEST_CASE("Loading by a key that is a blob", "[session]", by_selectin, by_join) {
    stele::sqlite::connection db{":memory:"};
    db.create_all(File, Copy);
    db.query("INSERT INTO file VALUES (x'00ff', 'a'), (x'', 'b'), (x'abcdef', 'c')");
    db.query("INSERT INTO copy VALUES (1, x'00ff'), (2, x''), (3, x'00ff')");
    statement_count counted{db};
    {
        stele::session session{db};
        const auto files = session.scalars(select(File).order_by(File::name))
                               .options(TestType::option(File::copies))
                               .all();
        CHECK(counted.take() == TestType::statements);
        CHECK(files[0][File::copies].size() == 2);
        CHECK(files[1][File::copies].size() == 1);
        CHECK(files[2][File::copies].empty());
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{db};
        const auto copies = session.scalars(select(Copy).order_by(Copy::copy_id))
                                .options(TestType::option(Copy::file))
                                .all();
        CHECK(counted.take() == TestType::statements);
        CHECK(names(copies, [](const auto& c) { return c[Copy::file]->name; }) == "a, b, a");
        CHECK(counted.take() == 0);
    }
}

TEMPLATE_TEST_CASE("Loading by a key that is text", "[session]", by_selectin, by_join) {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Word, Use);
    const std::string nul{"a\0b", 3};
    const std::vector<std::string> words{"\"quoted\"", "'", "", "a", "a\\u0041", "\n", "ä€", "1"};
    {
        stele::session session{db};
        for (const std::string& w : words) session.add(Word::row{.text = w})[Word::uses].add({});
        session.add(Word::row{.text = nul})[Word::uses].add({});
        session.commit();
    }
    statement_count counted{db};
    stele::session session{db};
    const auto uses = session.scalars(select(Use).order_by(Use::use_id))
                          .options(TestType::option(Use::word))
                          .all();
    // JSON has no NUL: what is not loaded by a list is loaded by itself.
    CHECK(counted.take() == TestType::statements + TestType::statements - 1);
    REQUIRE(uses.size() == words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i) CHECK(uses[i][Use::word]->text == words[i]);
    CHECK(uses.back()[Use::word]->text == nul);
    CHECK(counted.take() == 0);
    for (const auto& w : session.scalars(select(Word)).options(TestType::option(Word::uses)).all())
        CHECK(w[Word::uses].size() == 1);
    CHECK(counted.take() == TestType::statements + TestType::statements - 1);
}

TEMPLATE_TEST_CASE("Loading by a key that is a real number", "[session]", by_selectin, by_join) {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Point, Mark);
    {
        stele::session session{db};
        for (const double at : {0.1, 1e300, -2.0, 1e-300, 1.0 / 3})
            session.add(Point::row{.at = at})[Point::marks].add({});
        session.commit();
    }
    stele::session session{db};
    const auto points =
        session.scalars(select(Point)).options(TestType::option(Point::marks)).all();
    statement_count counted{db};
    REQUIRE(points.size() == 5);
    for (const auto& p : points) CHECK(p[Point::marks].size() == 1);
    CHECK(counted.take() == 0);
}

TEMPLATE_TEST_CASE("Loading by strong ids, enums, dates and truth values", "[session]", by_selectin,
                   by_join) {
    using namespace std::chrono;
    stele::sqlite::connection db{":memory:"};
    db.create_all(Part, Stuff, PartUse);
    {
        stele::session session{db};
        for (int i = 1; i < 4; ++i) {
            const auto stuff =
                session.add(Stuff::row{.made_of = i % 2 ? material::wood : material::stone,
                                       .since = 2000y / i / 28,
                                       .at = sys_days{2001y / i / 1} + milliseconds{i},
                                       .solid = i == 2});
            const auto part = session.add(Part::row{.id = {i * 10}});
            for (int j = 0; j < i; ++j) {
                const auto use = session.add(PartUse::row{});
                use[PartUse::part] = part;
                if (j != 1) use[PartUse::stuff] = stuff;
            }
        }
        session.commit();
    }
    stele::session session{db};
    statement_count counted{db};
    const auto uses =
        session.scalars(select(PartUse).order_by(PartUse::id))
            .options(TestType::option(PartUse::part), TestType::option(PartUse::stuff))
            .all();
    CHECK(counted.take() == (TestType::statements == 1 ? 1 : 3));
    REQUIRE(uses.size() == 6);
    CHECK(uses[5][PartUse::part]->id == part_id{30});
    CHECK(uses[5][PartUse::stuff]->at == sys_days{2001y / 3 / 1} + milliseconds{3});
    CHECK_FALSE(uses[2][PartUse::stuff]);
    CHECK(counted.take() == 0);
    session.expire_all();
    const auto parts = session.scalars(select(Part).order_by(Part::id))
                           .options(TestType::option(Part::uses, PartUse::stuff, Stuff::uses))
                           .all();
    CHECK(counted.take() == (TestType::statements == 1 ? 1 : 4));
    CHECK(parts[2][Part::uses].size() == 3);
    CHECK(parts[2][Part::uses][0][PartUse::stuff][Stuff::uses].size() == 2);
    CHECK(counted.take() == 0);
}

TEMPLATE_TEST_CASE("Loading within one table", "[session]", by_selectin, by_join) {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Employee, Friendship);
    db.query(
        "INSERT INTO employee VALUES (1, 'Ada', NULL), (2, 'Bob', 1), (3, 'Cid', 1), (4, 'Dan', 2)");
    db.query("INSERT INTO friendship VALUES (1, 4), (4, 1), (1, 2), (3, 3)");
    statement_count counted{db};
    const auto name = [](const auto& e) { return e->name; };
    {
        stele::session session{db};
        const auto all = session.scalars(select(Employee).order_by(Employee::employee_id).limit(2))
                             .options(TestType::option(Employee::reports, Employee::reports))
                             .all();
        CHECK(counted.take() <= 3);
        CHECK(names(all[0][Employee::reports].all(), name) == "Bob, Cid");
        CHECK(names(all[1][Employee::reports].all(), name) == "Dan");
        CHECK(all[0][Employee::reports][1][Employee::reports].empty());
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{db};
        const auto dan =
            session.scalars(select(Employee).where(Employee::name == "Dan"))
                .options(TestType::option(Employee::manager, Employee::manager, Employee::friends))
                .one();
        CHECK(counted.take() == (TestType::statements == 1 ? 1 : 4));
        CHECK(dan[Employee::manager]->name == "Bob");
        CHECK(dan[Employee::manager][Employee::manager]->name == "Ada");
        CHECK(dan[Employee::manager][Employee::manager][Employee::friends].size() == 2);
        CHECK(counted.take() == 0);
    }
    {
        stele::session session{db};
        const auto all = session.scalars(select(Employee).order_by(Employee::employee_id))
                             .options(TestType::option(Employee::friends))
                             .all();
        CHECK(counted.take() == TestType::statements);
        CHECK(names(all[0][Employee::friends].all(), name) == "Bob, Dan");
        CHECK(names(all[1][Employee::friends].all(), name).empty());
        CHECK(names(all[2][Employee::friends].all(), name) == "Cid");
        CHECK(names(all[3][Employee::friends].all(), name) == "Ada");
        CHECK(counted.take() == 0);
    }
}

TEST_CASE(
    "Loading: joined of more columns than a function of SQLite takes is loaded as by selectin",
    "[session]") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Wide, Narrow);
    db.execute(insert(Wide).values({.id = 7, .n9 = 3}));
    db.execute(insert(Narrow).values({.wide_id = 7}));
    stele::session session{db};
    statement_count counted{db};
    const auto narrow = session.scalars(select(Narrow)).options(joined(Narrow::wide)).one();
    CHECK(counted.take() == 2);
    CHECK(narrow[Narrow::wide]->n9 == 3);
    CHECK(counted.take() == 0);
}

TEST_CASE("Loading: thousands of owners in one statement", "[session]") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Employee, Friendship);
    {
        stele::session session{db};
        std::vector<Employee::row> rows;
        for (int i = 1; i <= 40000; ++i)
            rows.push_back(
                {.employee_id = i,
                 .name = "x",
                 .manager_id = i == 1 ? std::nullopt : std::optional<std::int64_t>(i / 2)});
        db.execute(insert(Employee).values(rows));
    }
    statement_count counted{db};
    stele::session session{db};
    const auto all = session.scalars(select(Employee)).options(selectin(Employee::reports)).all();
    CHECK(counted.take() == 2);
    std::size_t reports = 0;
    for (const auto& e : all) reports += e[Employee::reports].size();
    CHECK(reports == 39999);
    CHECK(counted.take() == 0);
}

}  // namespace loading_keys
