// SPDX-License-Identifier: BSL-1.0

// Names that would end an identifier, a string or a statement, wherever a name can stand: they stay
// names.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hostile {

using namespace stele::literals;

STELE_TABLE(Odd, "o\"dd]`'; --",
    column(id, std::int64_t, named("i\"d"), primary_key),
    column(v,  std::optional<std::string>, named("v'); DROP TABLE x; --")),
    column(n,  std::int64_t, named("select")));

struct database {
    stele::sqlite::connection db{":memory:"};

    database() {
        db.create_all(Odd);
        db.execute(insert(Odd).values({.v = "x", .n = 1}));
    }
    template <class S>
    std::size_t rows(const S& statement) {
        return db.execute(statement).all().size();
    }
};

TEST_CASE_METHOD(database, "hostile names of derived tables, their columns, CTEs and aliases") {
    const auto d = select(Odd::id, Odd::v.as<"w\" FROM sqlite_master; --">())
                       .where(Odd::n > 0)
                       .as<"d\"; DROP">();
    CHECK(rows(select(d).where(d["w\" FROM sqlite_master; --"_c] == "x")) == 1);
    CHECK(rows(with(d).select(d["id"_c])) == 1);
    constexpr auto m = stele::alias<"m\"'">(Odd);
    CHECK(rows(select(m, Odd).join(Odd).on(Odd::id == m[Odd::id]).order_by(m[Odd::v])) == 1);
    const auto r = stele::recursive<"r\" AS (SELECT 1); --">(select(Odd::id), [](auto self) {
        return select(self["id"_c] + 1).where(self["id"_c] < 3);
    });
    CHECK(rows(with(r).select(r["id"_c])) == 3);
    const auto j = stele::json_each<std::string>("[\"a'\\\"b\"]").as<"j\"x">();
    CHECK(db.execute(select(j["value"_c]).from(j)).one()["value"_c] == "a'\"b");
}

TEST_CASE_METHOD(database, "hostile names in ORDER BY, GROUP BY, set operations and nested rows") {
    CHECK(rows(select(Odd::n, stele::count().as<"c\"x">())
                   .group_by(Odd::n)
                   .order_by("c\"x"_c.desc())) == 1);
    CHECK(rows(union_(select(Odd::v), select(Odd::v)).order_by(Odd::v)) == 1);
    constexpr auto m = stele::alias<"m\"'">(Odd);
    const auto outer =
        db.execute(select(nested(select(m).where(m[Odd::n] == Odd::n))).from(Odd)).one();
    CHECK(outer.get<0>().size() == 1);
}

TEST_CASE_METHOD(database, "hostile names and values in INSERT, UPSERT, UPDATE and RETURNING") {
    db.execute(insert(Odd)
                   .columns(Odd::id, Odd::v, Odd::n)
                   .from(select(Odd::id, Odd::v, Odd::n + 1))
                   .on_conflict(Odd::id)
                   .do_update(Odd::v = excluded(Odd::v), Odd::n = excluded(Odd::n)));
    const std::string hostile = "'; DROP TABLE \"o\"; --";
    const auto updated =
        db.execute(update(Odd).set(Odd::v = hostile).where(Odd::n == 2).returning(Odd::v, Odd::id))
            .one();
    CHECK(updated.v == hostile);
    CHECK(rows(select(Odd).where(Odd::v.contains("'; DROP") && Odd::v.in(std::vector{hostile}))) ==
          1);
    CHECK(rows(select(Odd).where(Odd::v.like("%' OR 1 = 1 --%"))) == 0);
}

}  // namespace hostile
