// SPDX-License-Identifier: BSL-1.0

// What people do to objects that are related in every way: families, passports, pets, teams and their rooms.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace scenarios {

using stele::object_state;

STELE_TABLE(Person, "person",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    column(team_id, std::optional<std::int64_t>),
    belongs_to(team, Team, team_id),
    many_to_many(friends, Friendship, a, b),
    many_to_many(friend_of, Friendship, b, a),
    has_one(passport, Passport, person, delete_orphan),
    has_many(pets, Pet, owner, delete_orphan));
STELE_TABLE(Friendship, "friendship",
    column(a_id, std::int64_t),
    column(b_id, std::int64_t),
    column(since, int),
    primary_key(a_id, b_id),
    belongs_to(a, Person, a_id, cascade_delete),
    belongs_to(b, Person, b_id, cascade_delete));
STELE_TABLE(Passport, "passport",
    column(person_id, std::int64_t, primary_key),
    column(number, std::string),
    belongs_to(person, Person, person_id));
STELE_TABLE(Pet, "pet",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    column(owner_id, std::int64_t),
    belongs_to(owner, Person, owner_id));
STELE_TABLE(Team, "team",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    has_many(members, Person, team),
    has_many(rooms, Room, team, cascade_delete));
STELE_TABLE(Room, "room",
    column(team_id, std::int64_t),
    column(number, int),
    primary_key(team_id, number),
    belongs_to(team, Team, team_id),
    has_many(desks, Desk, room, cascade_delete));
STELE_TABLE(Desk, "desk",
    column(id, std::int64_t, primary_key),
    column(team_id, std::int64_t),
    column(room_number, int),
    belongs_to(room, Room, (team_id, room_number)));

struct world {
    template <class T>
    std::int64_t rows_of(const T& table) {
        return db.execute(stele::select(stele::count()).from(table)).scalar();
    }
    stele::entity<Person> person(std::string name) {
        return session.add(Person::row{.name = std::move(name)});
    }
    stele::entity<Team> team(std::string name) {
        return session.add(Team::row{.name = std::move(name)});
    }
    static stele::sqlite::connection& with_tables(stele::sqlite::connection& db) {
        db.create_all(Person, Friendship, Passport, Pet, Team, Room, Desk);
        return db;
    }

    stele::sqlite::connection db{":memory:"};
    stele::session session{with_tables(db)};
    stele::entity<Person> ann = person("Ann"), bob = person("Bob"), cat = person("Cat");
};

TEST_CASE("scenario: friends, a table with itself") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    ann[Person::friends].add(bob, Friendship::since = 1999);
    CHECK(bob[Person::friend_of].contains(ann));
    CHECK_FALSE(ann[Person::friend_of].contains(bob));
    session.commit();
    CHECK(ann[Person::friends].size() == 1);
    CHECK(bob[Person::friend_of].size() == 1);
    CHECK(ann[Person::friend_of].empty());
    CHECK(session.get(Friendship, ann->id, bob->id)->since == 1999);

    SECTION("a row of the pivot table that was added by itself") {
        auto link = session.add(Friendship::row{.a_id = ann->id, .b_id = cat->id, .since = 2001});
        session.flush();
        CHECK(ann[Person::friends].contains(cat));
        CHECK(cat[Person::friend_of].contains(ann));
        session.remove(link);
        session.flush();
        CHECK_FALSE(ann[Person::friends].contains(cat));
        CHECK(cat[Person::friend_of].empty());
    }
    SECTION("whoever goes takes the friendships along") {
        session.remove(bob);
        session.commit();
        CHECK(ann[Person::friends].empty());
        CHECK(w.rows_of(Friendship) == 0);
    }
}

TEST_CASE("scenario: a passport is replaced by another of the same key") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    ann[Person::passport] = Passport::row{.number = "1"};
    session.commit();
    const auto old = ann[Person::passport].get();
    ann[Person::passport] = Passport::row{.number = "2"};
    session.commit();
    CHECK(ann[Person::passport]->number == "2");
    CHECK(old.state() == object_state::deleted);
    CHECK(session.get(Passport, ann->id) == ann[Person::passport].get());
}

TEST_CASE("scenario: pets that move, leave and come back") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    auto rex = ann[Person::pets].add({.name = "Rex"});
    session.commit();

    SECTION("to another owner") {
        ann[Person::pets].remove(rex);
        bob[Person::pets].add(rex);
        session.commit();
        CHECK(rex[Pet::owner] == bob);
        CHECK(bob[Person::pets].size() == 1);
        CHECK(ann[Person::pets].empty());
    }
    SECTION("and back before the flush") {
        ann[Person::pets].remove(rex);
        ann[Person::pets].add(rex);
        session.commit();
        CHECK(rex.state() == object_state::persistent);
        CHECK(ann[Person::pets].size() == 1);
    }
    SECTION("an orphan, rolled back") {
        ann[Person::pets].remove(rex);
        session.flush();
        CHECK(rex.state() == object_state::deleted);
        session.rollback();
        CHECK(ann[Person::pets][0] == rex);
        CHECK(rex->name == "Rex");
    }
    SECTION("removed, then given to another after all") {
        session.remove(rex);
        bob[Person::pets].add(rex);
        session.commit();
        CHECK(rex.state() == object_state::persistent);
        CHECK(rex[Pet::owner] == bob);
    }
    SECTION("with an owner who goes, also the new ones") {
        auto tim = ann[Person::pets].add({.name = "Tim"});
        session.remove(ann);
        session.commit();
        CHECK(rex.state() == object_state::deleted);
        CHECK(tim.state() == object_state::transient);
        CHECK(w.rows_of(Pet) == 0);
    }
}

TEST_CASE("scenario: teams, set by relationship and by column") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    auto red = w.team("Red");
    auto blue = w.team("Blue");
    red[Team::members].add(ann);
    bob[Person::team] = blue;
    session.commit();

    SECTION("two change places") {
        const auto reds = ann[Person::team].get();
        ann[Person::team] = bob[Person::team];
        bob[Person::team] = reds;
        session.commit();
        CHECK(ann[Person::team] == blue);
        CHECK(bob[Person::team] == red);
    }
    SECTION("collections follow a column") {
        CHECK(red[Team::members].size() == 1);
        CHECK(blue[Team::members].size() == 1);
        ann->team_id = std::as_const(blue)->id;
        session.flush();
        CHECK(ann[Person::team] == blue);
        CHECK(blue[Team::members].size() == 2);
        CHECK(red[Team::members].empty());
        ann->team_id = std::nullopt;
        session.flush();
        CHECK_FALSE(ann[Person::team]);
        CHECK(blue[Team::members].size() == 1);
    }
    SECTION("a team that goes leaves its members without one") {
        session.remove(red);
        session.commit();
        CHECK_FALSE(ann->team_id.has_value());
        CHECK_FALSE(ann[Person::team]);
    }
    SECTION("one that was rolled back is added with its first member") {
        auto savepoint = session.begin_nested();
        auto green = w.team("Green");
        savepoint.rollback();
        CHECK(green.state() == object_state::transient);
        cat[Person::team] = green;
        session.commit();
        CHECK(green.state() == object_state::persistent);
        CHECK(cat[Person::team] == green);
    }
}

TEST_CASE("scenario: keys of two columns, three levels deep") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    auto blue = w.team("Blue");
    auto room = blue[Team::rooms].add({.number = 7});
    auto desk = room[Room::desks].add(Desk::row{});
    session.commit();
    CHECK(desk->team_id == blue->id);
    CHECK(desk->room_number == 7);
    CHECK(session.get(Room, blue->id, 7) == room);
    CHECK(desk[Desk::room] == room);

    session.remove(blue);
    session.flush();
    CHECK(desk.state() == object_state::deleted);
    CHECK(room.state() == object_state::deleted);
    CHECK(w.rows_of(Desk) == 0);
    session.rollback();
    CHECK(room[Room::desks].size() == 1);
    CHECK(blue[Team::rooms][0] == room);
}

TEST_CASE("scenario: what another changed in the database") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    session.commit();
    db.query("UPDATE person SET name = 'Anna' WHERE name = 'Ann'");
    CHECK(ann->name == "Anna");
    db.query("UPDATE person SET name = 'Anne' WHERE name = 'Anna'");
    CHECK(ann->name == "Anna");
    session.refresh(ann);
    CHECK(ann->name == "Anne");
}

TEST_CASE("scenario: get() of what is to be deleted") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    session.commit();
    const std::int64_t id = cat->id;
    session.remove(cat);
    CHECK_FALSE(session.get(Person, id));
    session.flush();
    CHECK_FALSE(session.get(Person, id));
    session.rollback();
    CHECK(session.get(Person, id) == cat);
}

TEST_CASE("scenario: a savepoint with a flush that fails in it") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    ann->name = "Anna";
    auto savepoint = session.begin_nested();
    auto link = session.add(Friendship::row{.a_id = 999, .b_id = 1});
    CHECK_THROWS_AS(session.flush(), stele::sqlite::foreign_key_violation);
    CHECK(link.state() == object_state::pending);
    savepoint.rollback();
    CHECK(link.state() == object_state::transient);
    session.commit();
    CHECK(ann->name == "Anna");
}

TEST_CASE("scenario: objects are changed while one reads them") {
    world w;
    auto& [db, session, ann, bob, cat] = w;
    session.commit();
    for (auto& person : session.scalars(select(Person))) person->name += "!";
    session.commit();
    CHECK(ann->name == "Ann!");
    CHECK(cat->name == "Cat!");
}

}  // namespace scenarios
