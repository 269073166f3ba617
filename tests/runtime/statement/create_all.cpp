// SPDX-License-Identifier: BSL-1.0

// create_table, drop_table, create_all and verify on databases that have tables already.

#include "../raw_rows.hpp"
#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace creating {

STELE_TABLE(Owner, "owner",
    column(id, std::int64_t, primary_key),
    column(name, std::string, unique, collate("nocase")),
    column(age, std::optional<int>, check(age >= 0), indexed),
    column(home, std::optional<std::int64_t>),
    belongs_to(lives_in, House, home),
    has_many(houses, House, owner));

STELE_TABLE(House, "house",
    column(id, std::int64_t, primary_key),
    column(street, std::string, max_length(10)),
    column(number, int, default_(1)),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, owner_id),
    unique(street, number), index(owner_id, number), check(number > 0 && number < 1000));

std::vector<raw_row> schema(stele::sqlite::connection& db) {
    return raw_rows(
        db,
        "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2");
}

}  // namespace creating

using namespace creating;

TEST_CASE("create_all creates what is missing, and nothing twice", "[statement]") {
    const temporary_file file;
    const std::vector<raw_row> expected{{"index", "ix_house_owner_id_number", "house"},
                                        {"index", "ix_owner_age", "owner"},
                                        {"table", "house", "house"},
                                        {"table", "owner", "owner"}};
    for (int run = 0; run < 2; ++run) {
        stele::sqlite::connection db{file.path()};
        db.create_all(Owner, House);
        CHECK(schema(db) == expected);
        db.create_all(House, Owner);
        CHECK(schema(db) == expected);
        db.verify(Owner, House);
        CHECK(db.execute(select(stele::count()).from(Owner)).scalar() == run);
        db.execute(insert(Owner).values({.name = "o" + std::to_string(run)}));
    }
    stele::sqlite::connection db{file.path()};
    db.raw().exec("DROP TABLE house; DROP INDEX ix_owner_age");
    db.create_all(Owner, House);
    CHECK(schema(db) == expected);
    CHECK(db.execute(select(stele::count()).from(Owner)).scalar() == 2);
    CHECK(
        raw_value(
            db,
            "SELECT group_concat(strict) FROM pragma_table_list WHERE schema = 'main' AND name IN ('owner', 'house')") ==
        "1,1");
}

TEST_CASE("the database holds a row to what its table declares", "[statement]") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Owner, House);
    using namespace stele::sqlite;
    const auto owner = db.execute(insert(Owner).values({.name = "ann", .age = 30})).key();
    CHECK_THROWS_AS(db.execute(insert(Owner).values({.name = "ANN"})), unique_violation);
    CHECK_THROWS_AS(db.execute(insert(Owner).values({.name = "bob", .age = -1})), check_violation);
    CHECK_THROWS_AS(db.execute(insert(House).values({.street = "a", .owner_id = 9})),
                    foreign_key_violation);
    CHECK_THROWS_AS(
        db.execute(insert(House).values({.street = "a", .number = 1000, .owner_id = owner})),
        check_violation);
    db.execute(insert(House).values(House::street = "a", House::owner_id = owner));
    CHECK_THROWS_AS(db.execute(insert(House).values({.street = "a", .owner_id = owner})),
                    unique_violation);
    CHECK_THROWS_AS(
        db.raw().exec("INSERT INTO house (street, owner_id) VALUES ('twelve chars', 1)"),
        check_violation);
    CHECK_THROWS_AS(db.raw().exec("INSERT INTO house (street, owner_id) VALUES (NULL, 1)"),
                    not_null_violation);
    CHECK_THROWS_AS(db.raw().exec("INSERT INTO house (street, owner_id) VALUES ('b', 'x')"),
                    constraint_error);
    CHECK_THROWS_AS(db.execute(delete_from(Owner).everywhere()), foreign_key_violation);
}

TEST_CASE("create_table and drop_table", "[statement]") {
    stele::sqlite::connection db{":memory:"};
    CHECK_THROWS_AS(db.execute(drop_table(Owner)), stele::sqlite::schema_error);
    CHECK_NOTHROW(db.execute(drop_table(Owner).if_exists()));
    db.execute(create_table(Owner));
    CHECK_THROWS_WITH(db.execute(create_table(Owner)),
                      contains("already exists") && contains("CREATE TABLE"));
    CHECK_NOTHROW(db.execute(create_table(Owner).if_not_exists()));
    CHECK_NOTHROW(db.execute(create_table(House)));
    db.execute(drop_table(House));
    db.execute(drop_table(Owner).if_exists());
    CHECK(schema(db).empty());
    db.execute(create_table(Owner).if_not_exists());
    CHECK(schema(db).size() == 1);
    try {
        db.execute(select(House)).all();
        FAIL("no exception");
    } catch (const stele::sqlite::schema_error& e) {
        CHECK(e.table() == "house");
        CHECK(e.sql() == stele::sql(select(House)));
    }
}

TEST_CASE("statements survive that their table was dropped and created", "[statement]") {
    stele::sqlite::connection db{":memory:"};
    for (int i = 0; i < 3; ++i) {
        db.create_all(Owner, House);
        db.execute(insert(Owner).values({.name = "ann"}));
        CHECK(db.execute(select(Owner)).one() == Owner::row{.id = 1, .name = "ann"});
        db.execute(drop_table(House));
        db.execute(drop_table(Owner));
    }
}

TEST_CASE(
    "a database with other tables than declared is an error that names table, column and file",
    "[statement]") {
    const temporary_file file;
    stele::sqlite::connection db{file.path()};
    const auto refused = [&](const char* sql, const std::string& table,
                             const std::string& message) {
        db.raw().exec(sql);
        const auto before = schema(db);
        for (const bool create : {true, false}) {
            CAPTURE(create);
            try {
                create ? db.create_all(House, Owner) : db.verify(Owner, House);
                FAIL("no exception");
            } catch (const stele::sqlite::schema_error& e) {
                CHECK(e.table() == table);
                CHECK_THAT(e.message(), contains(message));
                CHECK_THAT(e.what(), contains(file.path()) && contains("'" + table + "'"));
            }
            CHECK(schema(db) == before);  // all of it or nothing: House is not there
            CHECK_FALSE(db.raw().in_transaction());
        }
    };
    SECTION("a missing column") {
        refused("CREATE TABLE owner (id INTEGER PRIMARY KEY, nom TEXT, age, home)", "owner",
                "there is no column 'name' of table 'owner', which has 'id' 'nom' 'age' 'home'");
    }
    SECTION("another type") {
        refused(
            "CREATE TABLE owner (id INTEGER PRIMARY KEY, name TEXT, age TEXT, home INTEGER) STRICT",
            "owner",
            "column 'age' of table 'owner' is declared INTEGER, but the database has it as TEXT");
    }
    SECTION("another key") {
        refused("CREATE TABLE owner (id INTEGER, name TEXT PRIMARY KEY, age, home)", "owner",
                "the primary key of table 'owner'");
    }
    SECTION("a table that is missing is named by verify alone") {
        try {
            db.verify(Owner);
            FAIL("no exception");
        } catch (const stele::sqlite::schema_error& e) {
            CHECK(e.table() == "owner");
            CHECK_THAT(e.what(), contains("there is no table 'owner'") && contains(file.path()));
        }
    }
}

TEST_CASE("create_all is part of a transaction that is open", "[statement]") {
    stele::sqlite::connection db{":memory:"};
    {
        auto all = db.begin();
        db.create_all(Owner, House);
        db.execute(insert(Owner).values({.name = "ann"}));
    }
    CHECK(schema(db).empty());
    auto all = db.begin();
    db.create_all(Owner, House);
    all.commit();
    CHECK(schema(db).size() == 4);
}
