// SPDX-License-Identifier: BSL-1.0

// nested(): rows within rows, in one statement, exact for every type.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace nesting {

using namespace stele::literals;

enum class mood : std::int8_t { calm = 1, wild = -3 };

STELE_TABLE(Person, "per\"son",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    has_many(notes, Note, person),
    has_many(sorted, Note, person, ordered_by(weight)),
    has_many(letters, Letter, writer),
    many_to_many(tags, Tagging, person, tag));

STELE_TABLE(Note, "note",
    column(id, std::int64_t, primary_key),
    column(person_id, std::int64_t),
    column(text, std::string),
    column(weight, double),
    column(data, std::vector<std::byte>),
    column(size, std::optional<std::int8_t>),
    column(feeling, mood),
    column(done, bool),
    column(hint, std::optional<std::string>),
    belongs_to(person, Person, person_id));

STELE_TABLE(Tag, "tag",
    column(id, std::int64_t, primary_key),
    column(label, std::string));

STELE_TABLE(Tagging, "tagging",
    column(id, std::int64_t, primary_key),
    column(person_id, std::int64_t),
    column(tag_id, std::int64_t),
    belongs_to(person, Person, person_id),
    belongs_to(tag, Tag, tag_id));

STELE_TABLE(Letter, "letter",
    column(writer_id, std::int64_t),
    column(number, std::int64_t),
    column(body, std::string),
    primary_key(writer_id, number),
    belongs_to(writer, Person, writer_id));

using bytes = std::vector<std::byte>;

struct people {
    stele::sqlite::connection db{":memory:"};

    people() {
        db.create_all(Person, Note, Tag, Tagging, Letter);
        for (const char* name : {"Ann", "Bob", "Cyd"})
            db.execute(insert(Person).values({.name = name}));
    }
    void add(Note::row note) { db.execute(insert(Note).values(note)); }
};

TEST_CASE("a collection is a vector of the other table's rows, empty where there are none") {
    people p;
    const Note::row first{
        .person_id = 1, .text = "a", .weight = 1, .feeling = mood::wild, .done = true};
    p.add(first);
    p.add({.person_id = 1, .text = "b", .feeling = mood::calm, .hint = "h"});
    p.add({.person_id = 3, .text = "c", .feeling = mood::calm});

    const auto rows =
        p.db.execute(select(Person, nested(Person::notes)).order_by(Person::id)).all();
    static_assert(std::is_same_v<
                  decltype(p.db.execute(select(Person::id, nested(Person::notes))).one().get<1>()),
                  std::vector<Note::row>&>);
    REQUIRE(rows.size() == 3);
    const auto& [ann, notes] = rows[0];
    CHECK(ann.name == "Ann");
    REQUIRE(notes.size() == 2);
    CHECK(notes[0] == Note::row{.id = 1,
                                .person_id = 1,
                                .text = "a",
                                .weight = 1,
                                .feeling = mood::wild,
                                .done = true});
    CHECK(notes[1].hint == "h");
    CHECK(rows[1].get<1>().empty());
    CHECK(rows[2].get<1>().size() == 1);
}

TEST_CASE("each value comes as it is: reals to the last bit, NUL, blobs, NULL, limits") {
    people p;
    using real = std::numeric_limits<double>;
    const std::vector<Note::row> all{
        {.id = 1,
         .person_id = 2,
         .text = std::string("a\0b\0", 4),
         .weight = 0.1 + 0.2,
         .data = bytes{std::byte{0}, std::byte{255}, std::byte{'\''}},
         .size = 127,
         .feeling = mood::wild},
        {.id = 2,
         .person_id = 2,
         .text = "",
         .weight = real::denorm_min(),
         .data = {},
         .size = -128,
         .feeling = mood::calm,
         .done = true,
         .hint = ""},
        {.id = std::numeric_limits<std::int64_t>::max(),
         .person_id = 2,
         .text = "é\xF0\x9F\x90\x8D",
         .weight = real::max(),
         .data = bytes(1000),
         .size = {},
         .feeling = mood::calm},
        {.id = 4, .person_id = 2, .weight = -real::infinity(), .feeling = mood::calm},
        {.id = 5, .person_id = 2, .weight = std::nextafter(1.0, 2.0), .feeling = mood::calm},
    };
    for (const Note::row& note : all) p.add(note);

    auto notes =
        p.db.execute(
                select(Person::name, nested(Person::notes).as<"notes">()).where(Person::id == 2))
            .one()["notes"_c];
    auto expected = p.db.execute(select(Note).where(Note::person_id == 2)).all();
    CHECK(notes == expected);
    CHECK(notes.size() == all.size());
    for (const Note::row& note : all) CHECK(std::count(notes.begin(), notes.end(), note) == 1);
}

TEST_CASE("through a pivot table a target is there once, however many links lead to it") {
    people p;
    p.db.execute(insert(Tag).values({.label = "x"}));
    p.db.execute(insert(Tag).values({.label = "y"}));
    for (const auto& [person, tag] : {std::pair{1, 1}, {1, 1}, {1, 2}, {3, 2}})
        p.db.execute(insert(Tagging).values({.person_id = person, .tag_id = tag}));
    const auto rows =
        p.db.execute(select(Person::id, nested(Person::tags)).order_by(Person::id)).all();
    CHECK(rows[0].get<1>().size() == 2);
    CHECK(rows[1].get<1>().empty());
    CHECK(rows[2].get<1>() == std::vector<Tag::row>{{.id = 2, .label = "y"}});
}

TEST_CASE("ordered_by() of a relationship orders the nested rows") {
    people p;
    for (const double weight : {3.0, 1.0, 2.0})
        p.add({.person_id = 1, .weight = weight, .feeling = mood::calm});
    const auto notes =
        p.db.execute(select(Person::id, nested(Person::sorted)).where(Person::id == 1))
            .one()
            .get<1>();
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].weight == 1.0);
    CHECK(notes[2].weight == 3.0);
}

TEST_CASE("a SELECT nests too: columns, order, limit, values, and rows within its rows") {
    people p;
    for (const double weight : {3.0, 1.0, 2.0})
        p.add({.person_id = 1, .text = "t", .weight = weight, .feeling = mood::calm});
    p.db.execute(insert(Letter).values({.writer_id = 1, .number = 1, .body = "dear"}));
    const auto heavy = select(Note::weight, Note::hint)
                           .where(Note::person_id == Person::id && Note::weight > 1.5)
                           .order_by(Note::weight.desc())
                           .limit(1);
    const auto row = p.db.execute(select(Person::name, nested(heavy).as<"heavy">(),
                                         nested(Person::letters).as<"letters">())
                                      .where(Person::name == "Ann"))
                         .one();
    REQUIRE(row["heavy"_c].size() == 1);
    CHECK(row["heavy"_c][0].weight == 3.0);
    CHECK(row["heavy"_c][0].hint == std::nullopt);
    CHECK(row["letters"_c] ==
          std::vector<Letter::row>{{.writer_id = 1, .number = 1, .body = "dear"}});

    const auto grouped =
        p.db.execute(select(Person::name, nested(select(Note::text, stele::count().as<"n">())
                                                     .where(Note::person_id == Person::id)
                                                     .group_by(Note::text))
                                              .as<"texts">())
                         .where(Person::id == 1))
            .one();
    CHECK(grouped["texts"_c].at(0)["n"_c] == 3);

    const auto deep =
        p.db.execute(
                select(Tag::label, nested(select(Person::name, nested(Person::notes).as<"notes">())
                                              .where(Person::name != Tag::label)
                                              .order_by(Person::name))))
            .all();
    CHECK(deep.empty());
    p.db.execute(insert(Tag).values({.label = "Bob"}));
    const auto one =
        p.db.execute(
                select(Tag::label, nested(select(Person::name, nested(Person::notes).as<"notes">())
                                              .where(Person::name != Tag::label)
                                              .order_by(Person::name))))
            .one();
    REQUIRE(one.get<1>().size() == 2);
    CHECK(one.get<1>()[0].name == "Ann");
    CHECK(one.get<1>()[0]["notes"_c].size() == 3);
    CHECK(one.get<1>()[1]["notes"_c].empty());
}

TEST_CASE("nested rows of an alias, and into a struct") {
    people p;
    p.add({.person_id = 2, .text = "mine", .feeling = mood::calm});
    constexpr auto other = stele::alias<"o">(Person);
    const auto rows = p.db.execute(select(other[Person::name], nested(other[Person::notes]))
                                       .order_by(other[Person::id]))
                          .all();
    CHECK(rows.at(1).get<1>().at(0).text == "mine");

    struct card {
        std::string name;
        std::vector<Note::row> notes;
    };
    const auto cards =
        p.db.execute(select(Person::name, nested(Person::notes)).order_by(Person::id))
            .into<card>()
            .all();
    CHECK(cards.at(1).name == "Bob");
    CHECK(cards.at(1).notes.at(0).text == "mine");
}

TEST_CASE("a nested cell that does not fit its C++ type is a value_error") {
    people p;
    p.add({.person_id = 1, .size = 5, .feeling = mood::calm});
    p.db.raw().exec("UPDATE note SET size = 1000");
    CHECK_THROWS_AS(p.db.execute(select(Person::id, nested(Person::notes))).all(),
                    stele::value_error);
}

TEST_CASE("one statement, and limit counts the outer rows") {
    people p;
    for (int i = 0; i < 3; ++i) p.add({.person_id = 1, .feeling = mood::calm});
    int statements = 0;
    p.db.observe([](void* n, std::string_view,
                    std::span<const stele::bound_value>) { ++*static_cast<int*>(n); },
                 &statements);
    const auto rows =
        p.db.execute(select(Person, nested(Person::notes)).order_by(Person::id).limit(2)).all();
    CHECK(statements == 1);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].get<1>().size() == 3);
}

}  // namespace nesting
