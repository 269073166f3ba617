// SPDX-License-Identifier: BSL-1.0

// ON CONFLICT in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conflicting {

STELE_TABLE(Word, "word",
    column(id, std::int64_t, primary_key),
    column(text, std::string, unique, named("te\"xt")),
    column(n, int, default_(1)),
    column(rank, std::optional<int>),
    column(seen, std::optional<std::string>));

struct words {
    stele::sqlite::connection db{":memory:"};
    words() {
        db.create_all(Word);
        db.raw().exec(
            "CREATE UNIQUE INDEX one_unseen ON word (rank) WHERE seen IS NULL;"
            "INSERT INTO word VALUES (1, 'a', 10, 1, 'x'), (2, 'b', 20, 2, 'x'), (3, 'c', 30, NULL, NULL)");
    }
    std::vector<raw_row> all() { return raw_rows(db, "SELECT * FROM word ORDER BY id"); }
    /// Whether a statement changes what hand-written SQL changes, and as many rows.
    void same(const auto& statement, const std::string& sql) {
        CAPTURE(sql);
        std::vector<raw_row> rows;
        std::int64_t changes = -1;
        {
            const auto undone = db.begin();
            changes = db.execute(statement).changes();
            rows = all();
        }
        const auto undone = db.begin();
        db.raw().exec(sql);
        CHECK(changes == db.raw().changes());
        CHECK(rows == all());
    }
};

}  // namespace conflicting

using namespace conflicting;

TEST_CASE_METHOD(words, "do_nothing", "[statement]") {
    const Word::row a{.text = "a"};
    CHECK_THROWS_AS(db.execute(insert(Word).values(a)), stele::sqlite::unique_violation);
    same(insert(Word).values(a).on_conflict(Word::text).do_nothing(),
         "INSERT INTO word (\"te\"\"xt\") VALUES ('a') ON CONFLICT (\"te\"\"xt\") DO NOTHING");
    same(insert(Word).values(a).on_conflict().do_nothing(),
         "INSERT OR IGNORE INTO word (\"te\"\"xt\") VALUES ('a')");
    CHECK_THROWS_AS(db.execute(insert(Word).values(a).on_conflict(Word::id).do_nothing()),
                    stele::sqlite::unique_violation);
    same(insert(Word).values(Word::id = 3, Word::text = "z").on_conflict(Word::id).do_nothing(),
         "INSERT OR IGNORE INTO word (id, \"te\"\"xt\") VALUES (3, 'z')");
}

TEST_CASE_METHOD(words, "do_update reads the row that is there and the one that was not inserted",
                 "[statement]") {
    same(
        insert(Word)
            .values(Word::text = "b", Word::n = 7)
            .on_conflict(Word::text)
            .do_update(Word::n = Word::n + excluded(Word::n), Word::seen = excluded(Word::text)),
        "INSERT INTO word (\"te\"\"xt\", n) VALUES ('b', 7) ON CONFLICT (\"te\"\"xt\") DO UPDATE SET"
        " n = word.n + excluded.n, seen = excluded.\"te\"\"xt\"");
    const auto greater = [](int n) {
        return insert(Word)
            .values({.text = "b", .n = n})
            .on_conflict(Word::text)
            .do_update(Word::n = excluded(Word::n))
            .where(excluded(Word::n) > Word::n)
            .where(Word::rank.is_not_null());
    };
    same(greater(19), "UPDATE word SET n = 0 WHERE false");
    same(greater(21), "UPDATE word SET n = 21 WHERE id = 2");
    // A comparison with NULL is no true condition.
    same(insert(Word)
             .values({.text = "c", .n = 99})
             .on_conflict(Word::text)
             .do_update(Word::n = 0)
             .where(Word::rank < 5),
         "UPDATE word SET n = 0 WHERE false");
    same(insert(Word)
             .values({.text = "c", .rank = 4})
             .on_conflict(Word::text)
             .do_update(Word::rank = excluded(Word::rank), Word::seen = std::nullopt),
         "UPDATE word SET rank = 4, seen = NULL WHERE id = 3");
}

TEST_CASE_METHOD(words, "several on_conflict, and a partial index", "[statement]") {
    const auto both = [](std::int64_t id, const char* text) {
        return insert(Word)
            .values(Word::id = id, Word::text = text)
            .on_conflict(Word::id)
            .do_update(Word::seen = "id")
            .on_conflict(Word::text)
            .do_update(Word::seen = "text");
    };
    same(both(1, "new"), "UPDATE word SET seen = 'id' WHERE id = 1");
    same(both(9, "a"), "UPDATE word SET seen = 'text' WHERE id = 1");
    same(both(9, "new"), "INSERT INTO word (id, \"te\"\"xt\") VALUES (9, 'new')");
    db.raw().exec("UPDATE word SET rank = 5 WHERE id = 3");
    same(insert(Word)
             .values({.text = "new", .rank = 5})
             .on_conflict(Word::rank)
             .where(Word::seen.is_null())
             .do_update(Word::n = 0),
         "UPDATE word SET n = 0 WHERE id = 3");
}

TEST_CASE_METHOD(words, "ranges of rows with on_conflict", "[statement]") {
    std::vector<Word::row> rows;
    for (int i = 0; i < 50; ++i)
        rows.push_back(
            {.id = i % 7 == 0 ? i + 100 : 0, .text = std::string(1, char('a' + i % 20))});
    const auto counted =
        insert(Word).values(rows).on_conflict(Word::text).do_update(Word::n = Word::n + 1);
    CHECK(db.execute(counted).changes() == 50);
    CHECK(
        raw_value(
            db, "SELECT group_concat(n) FROM (SELECT n FROM word ORDER BY \"te\"\"xt\" LIMIT 5)") ==
        "13,23,33,3,3");
    CHECK(db.execute(insert(Word).values(rows).on_conflict().do_nothing()).changes() == 0);
}

TEST_CASE_METHOD(words, "text is a value, whatever is in it", "[statement]") {
    const std::string hostile = "'); DROP TABLE word; --";
    db.execute(insert(Word)
                   .values(Word::text = "a")
                   .on_conflict(Word::text)
                   .do_update(Word::seen = hostile)
                   .where(Word::seen != hostile));
    CHECK(db.execute(select(Word::seen).where(Word::id == 1)).scalar() == hostile);
}
