// SPDX-License-Identifier: BSL-1.0

// RETURNING, and UPDATE … FROM, in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <boost/hana/define_struct.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace returning {

STELE_TABLE(Item, "it\"em",
    column(id, std::int64_t, primary_key),
    column(name, std::string, unique),
    column(price, std::optional<double>, named("pri\"ce")),
    column(data, std::optional<std::vector<std::byte>>),
    column(n, int, default_(1)));

STELE_TABLE(Price, "price",
    column(item_id, std::int64_t), column(amount, double), column(note, std::optional<std::string>),
    primary_key(item_id));

STELE_TABLE(Legacy, "legacy", column(id, std::int64_t, primary_key), column(n, int));

struct named_item {
    BOOST_HANA_DEFINE_STRUCT(named_item, (std::int64_t, id), (std::string, name));
};

struct items {
    stele::sqlite::connection db{":memory:"};
    items() {
        db.create_all(Item, Price);
        db.execute(insert(Item).values(std::vector<Item::row>{
            {.name = "a", .price = 1.5, .data = std::vector<std::byte>{std::byte{0}, std::byte{7}}},
            {.name = std::string("b\0c", 3)},
            {.name = "", .price = -0.0, .data = std::vector<std::byte>{}, .n = 3}}));
        db.execute(insert(Price).values(
            std::vector<Price::row>{{1, 10, "new"}, {2, 20, std::nullopt}, {9, 90, {}}}));
    }
    std::string count() { return raw_value(db, "SELECT count(*) FROM \"it\"\"em\""); }
};

}  // namespace returning

using namespace returning;

TEST_CASE_METHOD(items, "returning gives rows of every type, as a select does", "[statement]") {
    const auto selected = db.execute(select(Item)).all();
    CHECK(db.execute(update(Item).set(Item::n = Item::n).everywhere().returning(Item)).all() ==
          selected);
    auto result = db.execute(delete_from(Item).everywhere().returning(
        Item::name, Item::price, (Item::n + 1).as<"m">(), Item::data));
    std::size_t i = 0;
    for (const auto& [name, price, m, data] : result) {
        CHECK(name == selected[i].name);
        CHECK(price == selected[i].price);
        CHECK(m == selected[i].n + 1);
        CHECK(data == selected[i].data);
        ++i;
    }
    CHECK(i == 3);
    CHECK(result.changes() == 3);
    CHECK(result.all().empty());
    CHECK(count() == "0");
}

TEST_CASE_METHOD(items, "what a database gives a row comes back", "[statement]") {
    auto result = db.execute(insert(Item).values(Item::name = "d").returning(Item::id, Item::n));
    CHECK(result.key() == 4);
    CHECK(result.changes() == 1);
    const auto row = result.one();
    CHECK(row.id == 4);
    CHECK(row.n == 1);
    CHECK(db.execute(insert(Item).values({.name = "e"}).returning(Item::id)).scalar() == 5);
    CHECK(db.scalars(insert(Item).values({.name = "f"}).returning(Item)).one().id == 6);
    const auto into = db.execute(insert(Item).values({.name = "g"}).returning(Item::name, Item::id))
                          .into<named_item>()
                          .all();
    REQUIRE(into.size() == 1);
    CHECK(into[0].id == 7);
    CHECK(into[0].name == "g");
    CHECK(count() == "7");  // once each

    std::vector<Item::row> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back({.id = i == 20 ? 500 : 0, .name = "r" + std::to_string(i)});
    auto many = db.execute(insert(Item).values(rows).returning(Item::name, Item::id));
    CHECK(many.changes() == 40);
    CHECK(many.all().size() == 40);
    CHECK(count() == "47");
    CHECK(db.execute(insert(Item)
                         .values(rows)
                         .on_conflict(Item::name)
                         .do_update(Item::n = Item::n + 1)
                         .returning(Item::n))
              .all()
              .back()
              .n == 2);
    // DO NOTHING returns nothing.
    CHECK(!db.execute(insert(Item).values(rows[0]).on_conflict().do_nothing().returning(Item))
               .first());
    CHECK(db.execute(insert(Item)
                         .columns(Item::name, Item::price)
                         .from(select(Item::name, Item::price).where(Item::id == 99))
                         .returning(Item::id))
              .all()
              .empty());
}

TEST_CASE_METHOD(items, "a statement with returning has run, once, whether or not it is read",
                 "[statement]") {
    const auto take = delete_from(Item).where(Item::id == 1).returning(Item::name);
    db.execute(take);
    CHECK(count() == "2");
    CHECK(!db.raw().in_transaction());
    {
        auto half_read =
            db.execute(update(Item).set(Item::n = Item::n + 1).everywhere().returning(Item::n));
        CHECK(half_read.begin()->n == 2);
        CHECK(!db.raw().in_transaction());
        // Nothing is open: others can write, and the table can be dropped.
        CHECK(raw_value(db, "SELECT sum(n) FROM \"it\"\"em\"") == "6");
        db.execute(drop_table(Item));
        db.create_all(Item);
    }
    CHECK(!db.execute(take).one_or_none());
    CHECK_THROWS_AS(db.execute(take).one(), stele::no_result);
    auto tx = db.begin();
    db.execute(insert(Item).values({.name = "x"}).returning(Item::id));
    tx.rollback();
    CHECK(count() == "0");
    db.execute(insert(Item).values({.name = "x"}).returning(Item::id));
    CHECK_THROWS_AS(db.execute(insert(Item).values({.name = "x"}).returning(Item::id)),
                    stele::sqlite::unique_violation);
    CHECK(!db.raw().in_transaction());
}

TEST_CASE_METHOD(items, "a cell that does not fit is an error when it is read", "[statement]") {
    db.raw().exec(
        "CREATE TABLE legacy (id INTEGER PRIMARY KEY, n); INSERT INTO legacy VALUES (1, 'x')");
    auto result = db.execute(update(Legacy).set(Legacy::id = 2).everywhere().returning(Legacy::n));
    CHECK_THROWS_WITH(result.one(), contains("in column 0 'n' of: UPDATE \"legacy\""));
    CHECK(raw_value(db, "SELECT id FROM legacy") == "2");
}

TEST_CASE_METHOD(items, "update from another table", "[statement]") {
    const auto priced = update(Item)
                            .set(Item::price = Price::amount + Item::n, Item::name = "priced")
                            .from(Price)
                            .where(Price::item_id == Item::id && Price::note.is_not_null())
                            .returning(Item::id, Item::price);
    const auto row = db.execute(priced).one();
    CHECK(row.id == 1);
    CHECK(row.price == 11);
    constexpr auto other = stele::alias<"o\"ther">(Item);
    CHECK(db.execute(update(Item)
                         .from(Price)
                         .join(other)
                         .on(other[Item::id] == Price::item_id)
                         .set(Item::n = other[Item::n] + 100)
                         .where(other[Item::id] == Item::id + 1))
              .changes() == 1);
    CHECK(raw_rows(db, "SELECT id, n FROM \"it\"\"em\"") ==
          std::vector<raw_row>{{"1", "101"}, {"2", "1"}, {"3", "3"}});
    CHECK(db.execute(update(Item).set(Item::n = 5).from(Price).everywhere()).changes() == 3);
}

TEST_CASE_METHOD(items, "WITH, subqueries and values are bound in the order of the text",
                 "[statement]") {
    const auto dear =
        select(Price::item_id, Price::amount).where(Price::amount > 15).as<"de\"ar">();
    const auto row = db.execute(stele::with(dear)
                                    .update(Item)
                                    .set(Item::price = dear[Price::amount] + 1, Item::name = "dear")
                                    .from(dear)
                                    .where(dear[Price::item_id] == Item::id && Item::n == 1)
                                    .returning(Item::id + 10, Item::price, Item::name))
                         .one();
    CHECK(row.get<0>() == 12);
    CHECK(row.price == 21);
    CHECK(row.name == "dear");
    const auto upsert = [&](double at_least) {
        const auto some =
            select(Price::item_id, Price::amount).where(Price::amount >= at_least).as<"some">();
        return stele::with(some)
            .insert(Item)
            .columns(Item::id, Item::name, Item::price)
            .from(select(some[Price::item_id], Item::name, some[Price::amount] * 2)
                      .from(some)
                      .cross_join(Item)
                      .where(Item::id == 1))
            .on_conflict(Item::id)
            .do_update(Item::price = excluded(Item::price) + 100, Item::n = 7)
            .where(Item::n < 50)
            .on_conflict(Item::name)
            .do_nothing()
            .returning(Item::id, Item::n + 1000, Item::price);
    };
    const auto changed = db.execute(upsert(20)).all();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].id == 2);
    CHECK(changed[0].get<1>() == 1007);
    CHECK(changed[0].price == 140);
    CHECK(db.execute(stele::with(dear).delete_from(Item).where(
                         Item::id == select(min(dear[Price::item_id])).from(dear)))
              .changes() == 1);
}

TEST_CASE_METHOD(items, "placeholders, when() and stream() in statements with returning",
                 "[statement]") {
    using namespace stele::literals;
    auto add = db.prepare(insert(Item)
                              .values(Item::name = "name"_p, Item::n = 5)
                              .on_conflict(Item::name)
                              .do_update(Item::n = Item::n + "more"_p)
                              .where(Item::n < 100)
                              .returning(Item::name, Item::n));
    CHECK(add("p", 7).one().n == 5);
    auto second = add("p", 7);
    CHECK(second.changes() == 1);
    CHECK(second.one().n == 12);
    add("more"_p = 1, "name"_p = "p");
    CHECK(
        db.execute(update(Item).set(Item::n = "n"_p).where(Item::name == "p").returning(Item::n), 3)
            .scalar() == 3);

    std::vector<Item::row> rows(20);
    for (int i = 0; i < 20; ++i) rows[static_cast<std::size_t>(i)].name = "q" + std::to_string(i);
    const auto both = insert(Item).values(rows).on_conflict(Item::name).do_update(Item::n = "n"_p);
    CHECK(db.execute(both, 8).changes() == 20);
    CHECK(db.execute(both, 8).changes() == 20);
    CHECK(raw_value(db, "SELECT count(*) FROM \"it\"\"em\" WHERE n = 8") == "20");

    const auto only = [&](bool flag) {
        return insert(Item)
            .values(rows)
            .on_conflict(Item::name)
            .do_update(Item::n = Item::n + 1)
            .where(stele::when(flag, Item::name < "q15"))
            .returning(Item::name);
    };
    const std::string all = stele::sql(only(true)), some = stele::sql(only(false));
    CHECK(all.find(R"( SET "n" = "it""em"."n" + ? WHERE "it""em"."name" < ? RETURNING)") !=
          std::string::npos);
    CHECK(some.find(R"( SET "n" = "it""em"."n" + ? RETURNING)") != std::string::npos);
    CHECK(db.execute(only(false)).all().size() == 20);
    std::size_t size = 0;
    for (const auto& row : db.execute(only(true)).stream()) size += row.get<0>().size();
    CHECK(size == 2 + 2 + 5 * 3);  // q0, q1, q10 to q14
}
