// SPDX-License-Identifier: BSL-1.0

// json_each() and json_tree(): the elements of a document as a table.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace json_tables {

using namespace stele::literals;

STELE_TABLE(Post, "post",
    column(id, std::int64_t, primary_key),
    column(tags, std::string));

struct posts {
    stele::sqlite::connection db{":memory:"};
    posts() {
        db.create_all(Post);
        db.execute(insert(Post).values({.tags = R"(["a", "b"])"}));
        db.execute(insert(Post).values({.tags = "[]"}));
        db.execute(insert(Post).values({.tags = R"(["b"])"}));
    }
};

TEST_CASE("json_each() of a column joins each row with its elements") {
    posts p;
    const auto tag = stele::json_each<std::string>(Post::tags).as<"tag">();
    const auto rows =
        p.db.execute(
                select(Post::id, tag["value"_c]).cross_join(tag).order_by(Post::id, tag["key"_c]))
            .all();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]["value"_c] == "a");
    CHECK(rows[2].id == 3);
    static_assert(std::is_same_v<decltype(rows[0]["value"_c]), const std::string&>);

    const auto with_b = select(Post::id)
                            .where(exists(select(tag["id"_c]).where(tag["value"_c] == "b")))
                            .order_by(Post::id);
    CHECK(p.db.scalars(with_b).all() == std::vector<std::int64_t>{1, 3});
}

TEST_CASE("after a left join an empty array gives no element") {
    posts p;
    const auto tag = stele::json_each<std::string>(Post::tags);
    const auto rows = p.db.execute(select(Post::id, tag["value"_c])
                                       .left_join(tag)
                                       .on(tag["id"_c] != 0)
                                       .order_by(Post::id))
                          .all();
    static_assert(std::is_same_v<decltype(rows[0]["value"_c]), const std::optional<std::string>&>);
    REQUIRE(rows.size() >= 3);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const auto& r) { return !r["value"_c]; }) ==
          1);
}

TEST_CASE("json_each() of a value, with a path; elements that are null; objects") {
    posts p;
    const auto number =
        stele::json_each<std::optional<std::int64_t>>(R"({"n": [1, null, 3]})", "$.n");
    const auto rows = p.db.execute(select(number["value"_c]).from(number)).all();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]["value"_c] == 1);
    CHECK(rows[1]["value"_c] == std::nullopt);

    const auto member = stele::json_each<std::int64_t, std::string>(R"({"x": 5, "y": 6})");
    CHECK(p.db.execute(select(member["value"_c]).from(member).where(member["key"_c] == "y"))
              .scalar() == 6);

    const auto all = stele::json_tree<std::string>(R"({"a": {"b": "deep"}})");
    const auto found =
        p.db.execute(
                select(all["fullkey"_c], all["value"_c]).from(all).where(all["type"_c] == "text"))
            .one();
    CHECK(found["fullkey"_c] == "$.a.b");
    CHECK(found["value"_c] == "deep");
}

TEST_CASE("a malformed document is an error of its own") {
    posts p;
    const auto broken = stele::json_each<std::string>("[1, ");
    CHECK_THROWS_AS(p.db.execute(select(broken["value"_c]).from(broken)).all(),
                    stele::sqlite::json_error);
}

}  // namespace json_tables
