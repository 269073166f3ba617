// SPDX-License-Identifier: BSL-1.0

// .into<T>(): rows as the user's own structs, by name and by position; and STELE_MAPped structs.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace into_structs {

/// What a user has already: no default initialisers, a constructor's worth of methods, another
/// order.
struct person {
    std::string name;
    std::int64_t id;
    std::optional<double> height;

    bool is_known() const { return id != 0; }
    friend bool operator==(const person&, const person&) = default;
};

STELE_MAP(Person, "person", person,
    column(id, primary_key),
    column(name, max_length(20)),
    column(height),
    has_many(letters, Letter, sender));

STELE_TABLE(Letter, "letter",
    column(id, std::int64_t, primary_key),
    column(text, std::string),
    column(weight, int),
    column(sender_id, std::int64_t),
    belongs_to(sender, Person, sender_id));

/// A Hana Struct, whose fields stand in another order than the columns.
struct by_name {
    BOOST_HANA_DEFINE_STRUCT(by_name, (std::optional<double>, height), (std::string, text),
                             (std::int64_t, n));
};

struct by_position {
    std::string text;
    std::string name;
    std::int64_t tenfold;
};

struct narrow {
    BOOST_HANA_DEFINE_STRUCT(narrow, (std::int8_t, weight));
};

struct nested {
    std::int64_t id;
    std::optional<std::string> name;
};

struct post {
    stele::sqlite::connection db{":memory:"};
    post() {
        db.create_all(Person, Letter);
        db.execute(insert(Person).values(person{.name = "Ann", .id = 0, .height = 1.7}));
        db.execute(insert(Person).values(person{.name = "Bob", .id = 0, .height = {}}));
        db.execute(insert(Letter).values({.text = "Hello", .weight = 20, .sender_id = 1}));
        db.execute(insert(Letter).values({.text = "Bye", .weight = 300, .sender_id = 1}));
    }
};

}  // namespace into_structs

using namespace into_structs;

TEST_CASE_METHOD(post, "a mapped struct is its table's row", "[result]") {
    const person ann = db.execute(select(Person).where(Person::id == 1)).one();
    CHECK(ann == person{.name = "Ann", .id = 1, .height = 1.7});
    CHECK(ann.is_known());
    db.execute(
        update(Person).set(person{.name = "Bert", .id = 9, .height = 2}).where(Person::id == 2));
    CHECK(db.execute(select(Person).order_by(Person::id)).all() ==
          std::vector{ann, person{.name = "Bert", .id = 2, .height = 2.0}});
    CHECK_THROWS_AS(
        insert(Person).values(person{.name = std::string(21, 'x'), .id = 0, .height = {}}),
        stele::value_error);
    for (const auto& [sender, letter] : db.execute(select(Person, Letter).join(Person::letters)))
        CHECK(sender.id == letter.sender_id);
}

TEST_CASE_METHOD(post, "into a Hana Struct goes by name", "[result]") {
    const auto statement = select(Letter::text, (Letter::weight * 2).as<"n">(), Person::height)
                               .join(Letter::sender)
                               .order_by(Letter::id);
    std::vector<by_name> all = db.execute(statement).into<by_name>().all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].text == "Hello");
    CHECK(all[0].n == 40);
    CHECK(all[0].height == 1.7);
    CHECK(all[1].n == 600);
    CHECK(db.execute(select(Person::id, Person::height, Person::name).order_by(Person::id))
              .into<person>()
              .all() == db.execute(select(Person).order_by(Person::id)).all());
    CHECK(db.execute(select(Person).where(Person::id == 1)).into<person>().one().name == "Ann");
}

TEST_CASE_METHOD(post, "into another struct goes by position", "[result]") {
    std::string seen;
    for (const by_position& row : db.execute(select(Letter::text, Person::name, Letter::weight * 10)
                                                 .join(Letter::sender)
                                                 .order_by(Letter::id.desc()))
                                      .into<by_position>())
        seen += row.text + '/' + row.name + '/' + std::to_string(row.tenfold) + ' ';
    CHECK(seen == "Bye/Ann/3000 Hello/Ann/200 ");
    const auto rows = db.execute(select(Person::id, Letter::text)
                                     .left_join(Person::letters)
                                     .order_by(Person::id, Letter::id))
                          .into<nested>()
                          .all();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].name == "Hello");
    CHECK(rows[2].id == 2);
    CHECK_FALSE(rows[2].name.has_value());
}

TEST_CASE_METHOD(post, "a field that is too narrow for a value is an error when it is read",
                 "[result]") {
    CHECK(db.execute(select(Letter::weight).where(Letter::id == 1)).into<narrow>().one().weight ==
          20);
    CHECK_THROWS_WITH(
        db.execute(select(Letter::weight).where(Letter::id == 2)).into<narrow>().one(),
        contains("300 does not fit in std::int8_t, in column 0 'weight'"));
}

TEST_CASE_METHOD(post, "into on a temporary takes the parameters along", "[result]") {
    const std::string text = "a text that is too long to lie in the string itself";
    db.execute(update(Letter).set(Letter::text = text).where(Letter::id == 2));
    const auto find = [](std::string_view what) {
        return select(Letter::weight).where(Letter::text == std::string{what});
    };
    auto result = db.execute(find(text)).into<narrow>();
    CHECK_THROWS_AS(result.one(), stele::value_error);
    struct weight {
        std::int32_t value;
    };
    for (const weight& w : db.execute(find(text)).into<weight>()) CHECK(w.value == 300);
    const auto kept = find(text);
    CHECK(db.execute(kept).into<weight>().one().value == 300);
    CHECK(db.execute(kept).into<weight>().first()->value == 300);
    CHECK_THROWS_AS(db.execute(find("none")).into<weight>().one(), stele::no_result);
}

TEST_CASE_METHOD(post, "into a pair and a tuple goes by position", "[result]") {
    const auto bob = select(Person::name, Person::id).where(Person::id == 2);
    CHECK(db.execute(bob).into<std::pair<std::string, std::int64_t>>().one() ==
          std::pair{std::string("Bob"), std::int64_t{2}});
    const auto [name, id] = db.execute(bob).into<std::tuple<std::string, std::int64_t>>().one();
    CHECK(name == "Bob");
    CHECK(id == 2);
}

TEST_CASE_METHOD(post, "scalars() takes values for placeholders", "[result]") {
    using namespace stele::literals;
    const auto names = select(Person::name).where(Person::id >= "from"_p).order_by(Person::id);
    CHECK(db.scalars(names, 2).all() == std::vector<std::string>{"Bob"});
}
