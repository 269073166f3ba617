// SPDX-License-Identifier: BSL-1.0

// prepare() and execute() with values for placeholders.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prepared_statements {

enum class binding { paper, hard };

struct shelf_id {
    std::int64_t number = 0;
    friend bool operator==(shelf_id, shelf_id) = default;
};

}  // namespace prepared_statements

template <>
struct stele::type_mapping<prepared_statements::shelf_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(prepared_statements::shelf_id id) { return id.number; }
    static prepared_statements::shelf_id from_database(std::int64_t number) { return {number}; }
};

namespace prepared_statements {

STELE_TABLE(Copy, "copy",
    column(copy_id, std::int64_t, primary_key),
    column(title,   std::string, max_length(20)),
    column(note,    std::optional<std::string>),
    column(worth,   std::optional<double>),
    column(weight,  float, default_(0)),
    column(pages,   std::int16_t, default_(0)),
    column(cover,   binding, default_(binding::paper)),
    column(shelf,   std::optional<shelf_id>),
    column(data,    std::optional<std::vector<std::byte>>));

struct copies {
    stele::sqlite::connection db{":memory:"};
    copies() {
        db.create_all(Copy);
        db.raw().exec(
            "INSERT INTO copy (title, note, worth, pages, cover, shelf) VALUES"
            "('It', 'read', 9.5, 1138, 1, 7), ('Carrie', NULL, NULL, 199, 0, NULL),"
            "('Misery', 'lent', 4.0, 310, 0, 7)");
    }
    std::vector<std::string> titles() {
        return db.scalars(select(Copy::title).order_by(Copy::copy_id)).all();
    }
};
using texts = std::vector<std::string>;

const std::string attack = "'; DROP TABLE copy; --";

}  // namespace prepared_statements

using namespace prepared_statements;
using namespace stele::literals;

TEST_CASE_METHOD(copies, "A prepared statement is called by position and by name", "[prepare]") {
    auto find = db.prepare(select(Copy::title)
                               .where(Copy::pages > "n"_p && Copy::title < "t"_p)
                               .order_by(Copy::title));
    CHECK(find.text() == R"(SELECT "copy"."title" FROM "copy" WHERE "copy"."pages" > :n )"
                         R"(AND "copy"."title" < :t ORDER BY "copy"."title")");
    CHECK(find.scalars(200, "Z").all() == texts{"It", "Misery"});
    CHECK(find.scalars("t"_p = "J", "n"_p = 0).all() == texts{"Carrie", "It"});
    CHECK(find(2000, "Z").all().empty());
    CHECK(find(1000, "Z").one().title == "It");
    CHECK(db.execute(select(Copy::title).where(Copy::pages == "n"_p), 199).one().title == "Carrie");
    CHECK(db.execute(select(Copy::title).where(Copy::pages == "n"_p), "n"_p = 310).one().title ==
          "Misery");
}

TEST_CASE_METHOD(copies, "A name that stands several times is one value, beside others",
                 "[prepare]") {
    // :a is 1, ? is 2, :b is 3; the second ? is 4.
    auto find = db.prepare(select(Copy::title)
                               .where(Copy::title == "a"_p || Copy::title == "Misery" ||
                                      Copy::note == "b"_p || Copy::note == "a"_p ||
                                      Copy::title == std::string("nothing") || Copy::note == "b"_p)
                               .order_by(Copy::copy_id));
    CHECK(find.scalars("It", "nothing").all() == texts{"It", "Misery"});
    CHECK(find.scalars("nothing", "read").all() == texts{"It", "Misery"});
    CHECK(find.scalars("b"_p = "nothing", "a"_p = "Carrie").all() == texts{"Carrie", "Misery"});
    CHECK(find.scalars("lent", "nothing").all() == texts{"Misery"});

    // The same in SQLite's own order of numbers.
    auto numbers = db.prepare(select(
        "x"_p.of<int>().as<"a">(), "y"_p.of<int>().as<"b">(), ("x"_p.of<int>() + 1).as<"c">(),
        ("z"_p.of<int>() + 2).as<"d">(), ("y"_p.of<int>() + 3).as<"e">()));
    const auto row = numbers(10, 20, 30).one();
    CHECK(row["a"_c] == 10);
    CHECK(row["b"_c] == 20);
    CHECK(row["c"_c] == 11);
    CHECK(row["d"_c] == 32);
    CHECK(row["e"_c] == 23);
}

TEST_CASE_METHOD(copies, "Several results of one prepared statement live at once", "[prepare]") {
    auto find = db.prepare(select(Copy::title).where(Copy::title >= "t"_p).order_by(Copy::title));
    texts found;
    for (const auto& [outer] : find("A"))
        for (const auto& [inner] : find(outer)) found.push_back(outer + ' ' + inner);
    CHECK(found == texts{"Carrie Carrie", "Carrie It", "Carrie Misery", "It It", "It Misery",
                         "Misery Misery"});
}

TEST_CASE_METHOD(copies, "A prepared statement that is a temporary goes into its result",
                 "[prepare]") {
    texts found;
    for (const auto& [title] :
         db.prepare(select(Copy::title)
                        .where(Copy::title > std::string("Carrie that is long"))
                        .limit("n"_p))(std::int16_t{1}))
        found.push_back(title);
    CHECK(found == texts{"It"});
}

TEST_CASE_METHOD(copies, "A statement that is an lvalue is referred to", "[prepare]") {
    const auto statement = select(Copy::title).where(Copy::title == "t"_p);
    auto find = db.prepare(statement);
    const std::size_t kept = db.statement_count();
    CHECK(find("It").one().title == "It");
    CHECK(db.execute(statement, "It").one().title == "It");
    CHECK(db.statement_count() == kept);
}

TEST_CASE_METHOD(copies, "A prepared statement without placeholders is called without values",
                 "[prepare]") {
    auto all = db.prepare(select(Copy::title).where(Copy::pages > 1000));
    CHECK(all().one().title == "It");
    CHECK(all.scalars().one() == "It");
}

TEST_CASE_METHOD(copies, "prepare() reports what the schema lacks", "[prepare]") {
    db.raw().exec("DROP TABLE copy");
    CHECK_THROWS_AS(db.prepare(select(Copy).where(Copy::title == "t"_p)),
                    stele::sqlite::schema_error);
}

TEST_CASE_METHOD(copies, "Writes have run when the call returns", "[prepare]") {
    auto add = db.prepare(insert(Copy).values(Copy::title = "t"_p, Copy::note = "n"_p,
                                              Copy::worth = "w"_p, Copy::shelf = "s"_p));
    CHECK(add("Cujo", std::nullopt, 1, shelf_id{3}).key() == 4);
    CHECK(add("Joyland", std::optional<std::string>("new"), std::optional<double>(), std::nullopt)
              .key() == 5);
    CHECK(raw_rows(db, "SELECT title, note, worth, shelf FROM copy WHERE copy_id > 3") ==
          std::vector<raw_row>{{"Cujo", "NULL", "1.0", "3"}, {"Joyland", "new", "NULL", "NULL"}});

    auto rate = db.prepare(update(Copy).set(Copy::worth = "w"_p).where(Copy::shelf == "s"_p));
    CHECK(rate("s"_p = shelf_id{7}, "w"_p = std::nullopt).changes() == 2);
    CHECK(rate(2.5, shelf_id{8}).changes() == 0);
    CHECK(db.execute(delete_from(Copy).where(Copy::cover == "c"_p), binding::hard).changes() == 1);
}

TEST_CASE_METHOD(copies, "A comparison is NULL where the column is", "[prepare]") {
    const auto count = [&](auto condition, double value) {
        return db.execute(select(stele::count()).from(Copy).where(condition), value).scalar();
    };
    CHECK(count(Copy::worth == "w"_p, 4.0) == 1);
    CHECK(count(Copy::worth != "w"_p, 4.0) == 1);
    const auto rows =
        db.execute(select((Copy::worth > "w"_p).as<"b">()).order_by(Copy::copy_id), 5).all();
    CHECK(rows[0]["b"_c] == true);
    CHECK(rows[1]["b"_c] == std::nullopt);
    CHECK(rows[2]["b"_c] == false);
}

TEST_CASE_METHOD(copies, "Values that do not fit where they go are errors", "[prepare]") {
    auto add = db.prepare(
        insert(Copy).values(Copy::title = "t"_p, Copy::pages = "p"_p, Copy::weight = "w"_p));
    CHECK_THROWS_AS(add("Cujo", 40000, 1.0), stele::value_error);
    CHECK_THROWS_AS(add("a title of more than twenty characters", 1, 1.0), stele::value_error);
    CHECK_THROWS_AS(add("Cujo", 1, 1e300), stele::value_error);
    CHECK_THROWS_AS(add(static_cast<const char*>(nullptr), 1, 1.0), stele::value_error);
    CHECK(titles().size() == 3);
    CHECK(add("Cujo", 1, 0.1).changes() == 1);
    CHECK(db.execute(select(Copy::weight).where(Copy::title == "t"_p), "Cujo").scalar() == 0.1F);

    // A comparison takes any number, and finds none.
    CHECK(db.execute(select(Copy).where(Copy::pages == "p"_p), 40000).all().empty());

    auto some = db.prepare(select(Copy::title).limit("n"_p).offset("o"_p));
    CHECK_THROWS_AS(some(-1, 0), stele::value_error);
    CHECK_THROWS_AS(some(1, std::int64_t{-1}), stele::value_error);
    CHECK(some.scalars(2, 2).all() == texts{"Misery", "Cujo"});
    CHECK(some(0, 0).all().empty());

    auto typed = db.prepare(select("n"_p.of<std::int16_t>()));
    CHECK(typed.scalars(7).one() == 7);
    CHECK_THROWS_AS(typed(40000), stele::value_error);
}

TEST_CASE_METHOD(copies, "A value is only a value", "[prepare]") {
    auto find = db.prepare(select(Copy::title).where(Copy::title == "t"_p));
    auto add = db.prepare(insert(Copy).values(Copy::title = "t"_p, Copy::note = "n"_p));
    CHECK(find(attack).all().empty());
    CHECK(find("' OR 1 = 1 --").all().empty());
    CHECK(find("It\" OR \"1").all().empty());
    add(":n", attack);
    add("?", std::string_view("a\0b", 3));
    CHECK(find(":n").one().title == ":n");
    CHECK(db.execute(select(Copy::note).where(Copy::note == "n"_p), attack).scalar() == attack);
    CHECK(db.execute(select(Copy::note).where(Copy::note == "n"_p), std::string("a\0b", 3))
              .scalar() == std::string("a\0b", 3));
    CHECK(db.execute(select(Copy::note).where(Copy::note == "n"_p), "a").all().empty());
    CHECK(db.execute(select(Copy::note).where(Copy::note == "n"_p), "").all().empty());
}

TEST_CASE_METHOD(copies, "An argument that is moved or copied is owned by the result",
                 "[prepare]") {
    auto find = db.prepare(select(Copy::title).where(Copy::title == "t"_p));
    const std::string long_title = "a title that is longer than any";
    auto moved = find(std::string("It"));
    auto result = [&] {
        std::string title = "Misery";
        auto found = find(title).all();
        title = long_title;
        return found;
    }();
    CHECK(result.at(0).title == "Misery");
    CHECK(moved.one().title == "It");
}

TEST_CASE_METHOD(copies, "An observer gets each value once", "[prepare]") {
    struct seen {
        std::string sql;
        std::vector<stele::bound_value> values;
    } last;
    db.observe(
        [](void* to, std::string_view sql, std::span<const stele::bound_value> values) {
            *static_cast<seen*>(to) = {std::string(sql), {values.begin(), values.end()}};
        },
        &last);
    auto find = db.prepare(select(Copy::title)
                               .where(Copy::title == "t"_p || Copy::pages > 5000 ||
                                      Copy::note == "t"_p || Copy::pages < "n"_p));
    CHECK(find("lent", 5).one().title == "Misery");
    REQUIRE(last.values.size() == 3);
    CHECK(last.values[0].bytes == "lent");
    CHECK(last.values[1].integer == 5000);
    CHECK(last.values[2].integer == 5);
    CHECK(last.sql == find.text());
}

TEST_CASE_METHOD(copies, "Placeholders stand in subqueries and common table expressions",
                 "[prepare]") {
    constexpr auto heavy =
        select(Copy::title, Copy::pages).where(Copy::pages >= "least"_p).as<"heavy">();
    auto find = db.prepare(
        with(heavy)
            .select(heavy["title"_c])
            .where(heavy["pages"_c] < select(max(Copy::pages)).where(Copy::note == "note"_p) ||
                   heavy["title"_c] == "title"_p)
            .order_by(heavy["title"_c]));
    CHECK(find.scalars(100, "read", "It").all() == texts{"Carrie", "It", "Misery"});
    CHECK(find.scalars("title"_p = "x", "note"_p = "read", "least"_p = 200).all() ==
          texts{"Misery"});
    CHECK(find.scalars(0, "no such note", "x").all().empty());
}

TEST_CASE_METHOD(copies, "Placeholders stand in between(), in(), like() and contains()",
                 "[prepare]") {
    const auto titles_where = [&](auto condition, auto... values) {
        return db.prepare(select(Copy::title).where(condition).order_by(Copy::title))
            .scalars(values...)
            .all();
    };
    CHECK(titles_where(Copy::pages.between("a"_p, "b"_p), 199, 310) == texts{"Carrie", "Misery"});
    CHECK(titles_where(Copy::title.in("a"_p, "It", "b"_p), "Misery", "x") == texts{"It", "Misery"});
    CHECK(titles_where(Copy::title.like("p"_p), "%i%") == texts{"Carrie", "It", "Misery"});
    CHECK(titles_where(Copy::title.contains("t"_p), "%").empty());
    CHECK(titles_where(Copy::title.contains("t"_p), "err").empty());
    CHECK(titles_where(Copy::title.contains("t"_p), "arr") == texts{"Carrie"});
    CHECK(titles_where(Copy::note.in("n"_p) || Copy::note == "n"_p, "lent") == texts{"Misery"});
}
