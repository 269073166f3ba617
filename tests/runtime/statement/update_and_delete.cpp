// SPDX-License-Identifier: BSL-1.0

// UPDATE and DELETE in SQLite, each against the same in hand-written SQL.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace changing {

STELE_TABLE(Item, "item",
    column(id, std::int64_t, primary_key),
    column(name, std::string, max_length(20)),
    column(order, int, named("order")),
    column(price, std::optional<double>),
    column(seen, bool),
    has_many(parts, Part, item, cascade_delete));

STELE_TABLE(Part, "part",
    column(item_id, std::int64_t), column(number, int), column(text, std::string),
    primary_key(item_id, number),
    belongs_to(item, Item, item_id));

struct items {
    stele::sqlite::connection db{":memory:"};
    items() {
        db.create_all(Item, Part);
        db.raw().exec(
            "INSERT INTO item VALUES (1, 'one', 10, 1.5, 0), (2, 'two', 20, NULL, 1), (3, 'three', 30, 3, 0);"
            "INSERT INTO part VALUES (1, 1, 'a'), (1, 2, 'b'), (3, 1, 'c')");
    }
    /// The table after a change, which is undone.
    std::vector<raw_row> after(auto change) {
        const auto undone = db.begin();
        change();
        return raw_rows(db, "SELECT * FROM item ORDER BY id");
    }
    /// Whether a statement changes what hand-written SQL changes, and as many rows.
    void same(const auto& statement, const std::string& sql) {
        CAPTURE(sql);
        std::int64_t changes = -1, by_hand = -2;
        const auto rows = after([&] { changes = db.execute(statement).changes(); });
        const auto rows_by_hand = after([&] {
            db.raw().exec(sql);
            by_hand = db.raw().changes();
        });
        CHECK(rows == rows_by_hand);
        CHECK(changes == by_hand);
    }
};

}  // namespace changing

using namespace changing;

TEST_CASE_METHOD(items, "update by assignments and expressions", "[statement]") {
    same(update(Item).set(Item::name = "x").where(Item::id == 2),
         "UPDATE item SET name = 'x' WHERE id = 2");
    same(update(Item).set(Item::name = "x", Item::order = 7, Item::seen = true).everywhere(),
         "UPDATE item SET name = 'x', \"order\" = 7, seen = 1");
    same(update(Item)
             .set(Item::order = Item::order + 1, Item::price = Item::price * 2 - Item::order)
             .everywhere(),
         "UPDATE item SET \"order\" = \"order\" + 1, price = price * 2 - \"order\"");
    same(update(Item).set(Item::price = Item::order).where(Item::seen == false),
         "UPDATE item SET price = \"order\" WHERE NOT seen");
    same(update(Item)
             .set(Item::price = std::nullopt)
             .where(Item::price > 1)
             .where(Item::name != "three"),
         "UPDATE item SET price = NULL WHERE price > 1 AND name <> 'three'");
    same(update(Item).set(Item::order = -(-1)).where(!(Item::id == 1 || Item::price.is_null())),
         "UPDATE item SET \"order\" = 1 WHERE NOT (id = 1 OR price IS NULL)");
    same(update(Item).set(Item::id = 40).where(Item::id == 2),
         "UPDATE item SET id = 40 WHERE id = 2");
    same(update(Item).set(Item::name = "nobody").where(Item::id > 99),
         "UPDATE item SET name = '' WHERE id > 99");
}

TEST_CASE_METHOD(items, "update by row sets all columns but the key", "[statement]") {
    const Item::row row{.id = 77, .name = "new", .order = 5, .price = 0.5, .seen = true};
    same(update(Item).set(row).where(Item::id == 2),
         "UPDATE item SET name = 'new', \"order\" = 5, price = 0.5, seen = 1 WHERE id = 2");
    same(update(Item).set({.id = 1, .name = "none"}).where(Item::id == 1),
         "UPDATE item SET name = 'none', \"order\" = 0, price = NULL, seen = 0 WHERE id = 1");
    db.execute(update(Part)
                   .set({.item_id = 9, .number = 9, .text = "changed"})
                   .where(Part::item_id == 1 && Part::number == 2));
    CHECK(raw_rows(db, "SELECT * FROM part WHERE text = 'changed'") ==
          std::vector<raw_row>{{"1", "2", "changed"}});
}

TEST_CASE_METHOD(items, "delete", "[statement]") {
    same(delete_from(Item).where(Item::id == 2), "DELETE FROM item WHERE id = 2");
    same(delete_from(Item).where(Item::price == std::nullopt),
         "DELETE FROM item WHERE price IS NULL");
    same(delete_from(Item).everywhere(), "DELETE FROM item");
    same(delete_from(Item).where(Item::id == 99), "DELETE FROM item WHERE id = 99");
    // The rows that a foreign key takes along are not counted.
    CHECK(db.execute(delete_from(Item).where(Item::id == 1)).changes() == 1);
    CHECK(raw_value(db, "SELECT group_concat(text) FROM part") == "c");
}

TEST_CASE_METHOD(items, "an update or delete is a value: made once, executed often",
                 "[statement]") {
    const auto next = update(Item).set(Item::order = Item::order + 1).where(Item::id == 1);
    const auto made = [](std::int64_t id) { return delete_from(Part).where(Part::item_id == id); };
    for (int i = 0; i < 3; ++i) CHECK(db.execute(next).changes() == 1);
    CHECK(db.execute(select(Item::order).where(Item::id == 1)).scalar() == 13);
    CHECK(db.execute(made(1)).changes() == 2);
    CHECK(db.execute(made(1)).changes() == 0);
    const std::size_t prepared = db.statement_count();
    CHECK(db.execute(made(3)).changes() == 1);
    CHECK(db.statement_count() == prepared);
}

TEST_CASE_METHOD(items, "creating and dropping change no rows", "[statement]") {
    CHECK(db.execute(delete_from(Part).everywhere()).changes() == 3);
    CHECK(db.execute(drop_table(Part)).changes() == 0);
    CHECK(db.execute(create_table(Part)).changes() == 0);
    CHECK(db.execute(create_index(Part::text)).changes() == 0);
}
