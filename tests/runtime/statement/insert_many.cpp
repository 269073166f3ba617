// SPDX-License-Identifier: BSL-1.0

// INSERT of a range of rows and from a SELECT, in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <array>
#include <cstdint>
#include <iterator>
#include <list>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace inserting_many {

STELE_TABLE(Item, "item",
    column(id, std::int64_t, primary_key),
    column(name, std::string, max_length(8), unique),
    column(price, std::optional<double>),
    column(doubled, std::optional<double>, generated));

STELE_TABLE(Pair, "pair",
    column(a, std::int64_t), column(b, std::int64_t), column(note, std::optional<std::string>),
    primary_key(a, b));

STELE_TABLE(Only, "only", column(id, std::int64_t, primary_key));

struct store {
    stele::sqlite::connection db{":memory:"};
    std::vector<std::string> seen;

    store() {
        db.raw().exec(
            "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, price REAL,"
            " doubled REAL AS (price * 2)) STRICT");
        db.create_all(Pair, Only);
    }
    void watch() {
        db.observe(
            [](void* self, std::string_view sql, std::span<const stele::bound_value>) {
                static_cast<store*>(self)->seen.emplace_back(sql);
            },
            this);
    }
    std::string count(const char* table) {
        return raw_value(db, std::string("SELECT count(*) FROM ") + table);
    }
};

std::vector<Item::row> items(int n, int keyed_every = 0) {
    std::vector<Item::row> rows;
    for (int i = 1; i <= n; ++i)
        rows.push_back({.id = keyed_every != 0 && i % keyed_every == 0 ? 1000 + i : 0,
                        .name = "n" + std::to_string(i),
                        .price = i % 2 == 0 ? std::optional<double>{} : i * 0.5});
    return rows;
}

}  // namespace inserting_many

using namespace inserting_many;

TEST_CASE_METHOD(store, "a range of rows is inserted as its rows one by one", "[statement]") {
    const int n = GENERATE(1, 2, 15, 16, 17, 31, 32, 33, 100);
    const int keyed_every = GENERATE(0, 1, 3, 17);
    CAPTURE(n, keyed_every);
    const auto rows = items(n, keyed_every);
    const auto done = db.execute(insert(Item).values(rows));
    CHECK(done.changes() == n);
    const auto together = raw_rows(db, "SELECT * FROM item ORDER BY id");
    db.execute(delete_from(Item).everywhere());
    for (const auto& row : rows) db.execute(insert(Item).values(row));
    CHECK(together == raw_rows(db, "SELECT * FROM item ORDER BY id"));
    CHECK(!db.raw().in_transaction());
}

TEST_CASE_METHOD(store, "every range of rows is taken", "[statement]") {
    std::vector<Pair::row> rows{{1, 1, "a"}, {1, 2, std::nullopt}};
    const Pair::row array[]{{2, 1, "b"}};
    const std::span<const Pair::row> span{array};
    CHECK(db.execute(insert(Pair).values(rows)).changes() == 2);
    CHECK(rows.size() == 2);
    CHECK(db.execute(insert(Pair).values(array)).changes() == 1);
    CHECK(db.execute(delete_from(Pair).where(Pair::a == 2)).changes() == 1);
    CHECK(db.execute(insert(Pair).values(span)).changes() == 1);
    CHECK(db.execute(insert(Pair).values(std::array{Pair::row{3, 1, {}}, Pair::row{3, 2, {}}}))
              .changes() == 2);
    CHECK(db.execute(insert(Pair).values(std::list<Pair::row>{{4, 1, "c"}})).changes() == 1);
    CHECK(db.execute(insert(Pair).values(std::vector<Pair::row>{{5, 1, "d"}})).changes() == 1);
    CHECK(raw_rows(db, "SELECT a, b, note FROM pair ORDER BY a, b") ==
          std::vector<raw_row>{{"1", "1", "a"},
                               {"1", "2", "NULL"},
                               {"2", "1", "b"},
                               {"3", "1", "NULL"},
                               {"3", "2", "NULL"},
                               {"4", "1", "c"},
                               {"5", "1", "d"}});
}

TEST_CASE_METHOD(store, "a span of rows is viewed, not copied", "[statement]") {
    std::vector<Item::row> rows = items(20);
    const auto stmt = insert(Item).values(std::span{rows});
    rows[3].name = "seen";
    CHECK(db.execute(stmt).changes() == 20);
    CHECK(raw_value(db, "SELECT name FROM item WHERE id = 4") == "seen");
    CHECK(db.execute(insert(Item).values(std::span<const Item::row>{})).changes() == 0);
}

TEST_CASE_METHOD(store, "an empty range inserts nothing", "[statement]") {
    db.execute(insert(Pair).values({1, 1, {}}));
    watch();
    const auto done = db.execute(insert(Pair).values(std::vector<Pair::row>{}));
    CHECK(done.changes() == 0);
    CHECK(seen.empty());
    auto returned = db.execute(insert(Pair).values(std::vector<Pair::row>{}).returning(Pair::a));
    CHECK(returned.changes() == 0);
    CHECK(returned.all().empty());
    CHECK(count("pair") == "1");
}

TEST_CASE_METHOD(store, "a range is inserted as a whole or not at all", "[statement]") {
    auto rows = items(40);
    rows[38].name = "n1";
    CHECK_THROWS_AS(db.execute(insert(Item).values(rows)), stele::sqlite::unique_violation);
    CHECK(count("item") == "0");
    CHECK(!db.raw().in_transaction());
    {
        auto outer = db.begin();
        db.execute(insert(Item).values({.name = "before"}));
        CHECK_THROWS_AS(db.execute(insert(Item).values(rows)), stele::sqlite::unique_violation);
        CHECK(count("item") == "1");
        rows[38].name = "other";
        CHECK(db.execute(insert(Item).values(rows)).changes() == 40);
        CHECK(db.raw().in_transaction());
        outer.rollback();
    }
    CHECK(count("item") == "0");
    rows[39].name = "much too long";
    CHECK_THROWS_AS(insert(Item).values(rows), stele::value_error);
    rows[39].name = "nan";
    rows[39].price = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(db.execute(insert(Item).values(rows)), stele::value_error);
    CHECK(count("item") == "0");
    CHECK(!db.raw().in_transaction());
}

TEST_CASE_METHOD(store, "rows go in batches, each text prepared once", "[statement]") {
    const auto statement = insert(Item).values(items(40));
    const std::size_t before = db.statement_count();
    watch();
    db.execute(statement);
    CHECK(seen.size() == 2 + 8 + 2);  // BEGIN, 2 * 16 rows, 8 rows, COMMIT
    CHECK(seen[1] == stele::sql(statement));
    CHECK(seen[1].find("VALUES (?, ?), (?, ?)") != std::string::npos);
    CHECK(seen[3] == R"(INSERT INTO "item" ("name", "price") VALUES (?, ?))");
    CHECK(db.statement_count() == before + 2);
    db.execute(delete_from(Item).everywhere());
    seen.clear();
    // A connection may allow fewer parameters.
    const int former = db.raw().limit(SQLITE_LIMIT_VARIABLE_NUMBER, 10);
    CHECK(db.execute(statement).changes() == 40);
    db.raw().limit(SQLITE_LIMIT_VARIABLE_NUMBER, former);
    CHECK(seen.size() == 42);
}

TEST_CASE_METHOD(store, "rows of nothing but a key", "[statement]") {
    CHECK(db.execute(insert(Only).values(Only::row{})).key() == 1);
    CHECK(db.execute(insert(Only).values(Only::row{}).on_conflict().do_nothing()).key() == 2);
    CHECK(db.execute(insert(Only).values(std::vector<Only::row>(35))).changes() == 35);
    CHECK(db.execute(insert(Only)
                         .values(std::array<Only::row, 3>{{{37}, {38}, {0}}})
                         .on_conflict(Only::id)
                         .do_nothing())
              .changes() == 2);
    CHECK(count("only") == "39");
}

TEST_CASE_METHOD(store, "insert from a select", "[statement]") {
    db.execute(insert(Item).values(items(5)));
    const auto copied = db.execute(
        insert(Pair).from(select(Item::id, Item::id * 10, Item::name).where(Item::id > 3)));
    CHECK(copied.changes() == 2);
    CHECK(raw_rows(db, "SELECT * FROM pair") ==
          std::vector<raw_row>{{"4", "40", "n4"}, {"5", "50", "n5"}});
    const auto again = insert(Pair)
                           .columns(Pair::b, Pair::a)
                           .from(select(Item::id * 10, Item::id))
                           .on_conflict(Pair::a, Pair::b)
                           .do_update(Pair::note = "again");
    CHECK(db.execute(again).changes() == 5);
    CHECK(db.execute(again).changes() == 5);
    CHECK(raw_rows(db, "SELECT * FROM pair ORDER BY a") ==
          std::vector<raw_row>{{"1", "10", "again"},
                               {"2", "20", "again"},
                               {"3", "30", "again"},
                               {"4", "40", "again"},
                               {"5", "50", "again"}});
    // The ON of ON CONFLICT is not that of the join.
    CHECK(db.execute(insert(Pair)
                         .from(select(Item::id, Pair::b, Pair::note).cross_join(Pair))
                         .on_conflict()
                         .do_nothing())
              .changes() == 20);
    // A table into itself.
    CHECK(db.execute(insert(Only).from(select(Item::id))).changes() == 5);
    CHECK(db.execute(insert(Only).from(select(Only::id + 100))).changes() == 5);
}

TEST_CASE_METHOD(store, "rows in braces are a range, one row in braces is a row", "[statement]") {
    CHECK(
        db.execute(insert(Item).values({{.name = "a"}, {.name = "b"}, {.name = "c"}})).changes() ==
        3);
    CHECK(db.execute(insert(Item).values({.name = "d"})).changes() == 1);
    CHECK(db.execute(insert(Item).values({})).changes() == 1);
    CHECK(db.scalars(select(Item::name).order_by(Item::id)).all() ==
          std::vector<std::string>{"a", "b", "c", "d", ""});
}
