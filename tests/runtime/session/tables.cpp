// SPDX-License-Identifier: BSL-1.0

// Tables of all kinds as objects: odd names, the user's own structs, several relationships between two tables, one to
// itself, and tables without a key.

#include "catch.hpp"
#include "with_tables.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace domain {

struct planet {
    std::int64_t planet_id = 0;
    std::string name{};
    std::optional<double> mass{};
};
struct moon {
    std::int64_t moon_id = 0;
    std::string name{};
    std::int64_t planet_id = 0;
};

}  // namespace domain

namespace tables {

// Names that are none in C++.
STELE_TABLE(Order, "order",
    column(id, std::int64_t, primary_key, named("select")),
    column(class_, std::string, named("class")),
    column(quoted, std::string, named("a \"b\" c")),
    column(buyer, std::optional<std::int64_t>, named("group")),
    belongs_to(placed_by, Person, buyer));
STELE_TABLE(Person, "per son",
    column(id, std::int64_t, primary_key),
    column(name, std::string, named("naïve")),
    has_many(orders, Order, placed_by, set_null),
    has_one(passport, Passport, holder, delete_orphan));
STELE_TABLE(Passport, "passport",
    column(number, std::string, primary_key),
    column(person_id, std::int64_t, unique),
    belongs_to(holder, Person, person_id));

STELE_MAP(Planet, "planet", domain::planet,
    column(planet_id, primary_key), column(name, unique), column(mass),
    has_many(moons, Moon, planet, cascade_delete, ordered_by(name)));
STELE_MAP(Moon, "moon", domain::moon,
    column(moon_id, primary_key), column(name), column(planet_id),
    belongs_to(planet, Planet, planet_id));

STELE_TABLE(Team, "team",
    column(team_id, std::int64_t, primary_key), column(name, std::string),
    has_many(home_matches, Match, home), has_many(away_matches, Match, away));
STELE_TABLE(Match, "match",
    column(match_id, std::int64_t, primary_key),
    column(home_id, std::int64_t), column(away_id, std::int64_t),
    belongs_to(home, Team, home_id), belongs_to(away, Team, away_id));

STELE_TABLE(Employee, "employee",
    column(id, std::int64_t, primary_key), column(name, std::string),
    column(boss_id, std::optional<std::int64_t>),
    belongs_to(manager, Employee, boss_id),
    has_many(reports, Employee, manager));

// Without a primary key: no objects.
STELE_TABLE(Log, "log", column(text, std::string));
STELE_TABLE(Ship, "ship",
    column(ship_id, std::int64_t, primary_key), column(name, std::string),
    has_many(watches, Watch, ship, cascade_delete), many_to_many(ports, Call, ship, port));
STELE_TABLE(Watch, "watch",
    column(hours, int), column(ship_id, std::int64_t), belongs_to(ship, Ship, ship_id));
STELE_TABLE(Port, "port", column(port_id, std::int64_t, primary_key));
STELE_TABLE(Call, "call",
    column(ship_id, std::int64_t), column(port_id, std::int64_t),
    belongs_to(ship, Ship, ship_id), belongs_to(port, Port, port_id));

static_assert(!stele::has_entities<struct Log>);

struct people : with<struct Person, struct Order, struct Passport> {};
struct planets : with<struct Planet, struct Moon> {};
struct teams : with<struct Team, struct Match> {};
struct ships : with<struct Ship, struct Watch, struct Port, struct Call> {};
struct company : with<struct Employee> {};

}  // namespace tables

using namespace tables;

TEST_CASE_METHOD(people, "session, tables: names that are none in C++", "[session]") {
    stele::session session{db};
    auto ann = session.add(Person::row{.name = "Ann"});
    auto order = ann[Person::orders].add({.class_ = "first", .quoted = "'\"'"});
    session.commit();
    order->class_ = "second";
    order->quoted = "\"";
    session.commit();
    CHECK(read(R"(SELECT "class" || "a ""b"" c" || "group" FROM "order")") == texts{"second\"1"});
    ann->name = "Anne";
    session.commit();
    CHECK(session.scalars(select(Person).where(Person::name == "Anne")).one() == ann);
    CHECK(ann[Person::orders].size() == 1);

    // set_null: the order stays, and is nobody's.
    session.remove(ann);
    session.commit();
    CHECK(order->buyer == std::nullopt);
    CHECK_FALSE(order[Order::placed_by]);
    CHECK(number(R"(SELECT count(*) FROM "order" WHERE "group" IS NULL)") == 1);
}

TEST_CASE_METHOD(people, "session, tables: one to one", "[session]") {
    stele::session session{db};
    auto ann = session.add(Person::row{.name = "Ann"});
    auto ben = session.add(Person::row{.name = "Ben"});
    CHECK_FALSE(ann[Person::passport]);
    ann[Person::passport] = Passport::row{.number = "A1"};
    session.commit();
    const auto a1 = session.get(Passport, "A1");
    CHECK(a1->person_id == ann->id);
    CHECK(ann[Person::passport] == a1);
    CHECK(a1[Passport::holder] == ann);
    CHECK(ann[Person::passport]->number == "A1");
    CHECK_FALSE(ben[Person::passport]);

    // A new one in its place: the old one is nobody's, and goes.
    ann[Person::passport] = Passport::row{.number = "A2"};
    session.commit();
    CHECK(read("SELECT number FROM passport") == texts{"A2"});
    CHECK(a1.state() == object_state::deleted);

    // It moves.
    ben[Person::passport] = ann[Person::passport];
    CHECK_FALSE(ann[Person::passport]);
    session.commit();
    CHECK(session.get(Passport, "A2")->person_id == ben->id);
    CHECK_FALSE(ann[Person::passport]);

    // And from its own side.
    session.get(Passport, "A2")[Passport::holder] = ann;
    CHECK_FALSE(ben[Person::passport]);
    CHECK(ann[Person::passport]->number == "A2");
    session.commit();

    ann[Person::passport] = std::nullopt;
    session.commit();
    CHECK(number("SELECT count(*) FROM passport") == 0);
    CHECK_FALSE(ann[Person::passport]);
    CHECK_THROWS_AS(ann[Person::passport]->number, stele::no_result);
}

TEST_CASE_METHOD(planets, "session, tables: structs of one's own", "[session]") {
    stele::session session{db};
    auto jupiter = session.add(domain::planet{.name = "Jupiter", .mass = 318.0});
    jupiter[Planet::moons].add(domain::moon{.name = "Io"});
    jupiter[Planet::moons].add({.name = "Europa"});
    const domain::moon more[] = {{.name = "Callisto"}, {.name = "Ganymede"}};
    jupiter[Planet::moons].add(more);
    session.commit();
    texts names;
    for (const auto& moon : jupiter[Planet::moons]) names.push_back(moon->name);
    CHECK(names == texts{"Callisto", "Europa", "Ganymede", "Io"});  // ordered_by
    jupiter->mass = std::nullopt;
    session.commit();
    CHECK(number("SELECT count(*) FROM planet WHERE mass IS NULL") == 1);
    domain::planet& mine = *jupiter;
    mine.name = "Zeus";
    session.commit();
    CHECK(read("SELECT name FROM planet") == texts{"Zeus"});
    CHECK(session.scalars(select(Moon).where(Moon::name == "Io")).one()[Moon::planet] == jupiter);
    session.remove(jupiter);
    session.commit();
    CHECK(number("SELECT count(*) FROM moon") == 0);
}

TEST_CASE_METHOD(teams, "session, tables: two keys to the same table", "[session]") {
    stele::session session{db};
    auto reds = session.add(Team::row{.name = "Reds"});
    auto blues = session.add(Team::row{.name = "Blues"});
    const auto first = session.add(Match::row{});
    first[Match::home] = reds;
    first[Match::away] = blues;
    const auto second = session.add(Match::row{});
    second[Match::away] = reds;
    blues[Team::home_matches].add(second);
    CHECK(reds[Team::home_matches].size() == 1);
    session.commit();
    CHECK(*first == Match::row{1, 1, 2});
    CHECK(*second == Match::row{2, 2, 1});
    CHECK(reds[Team::home_matches][0] == first);
    CHECK(reds[Team::away_matches][0] == second);
    CHECK(blues[Team::home_matches][0] == second);
    CHECK(blues[Team::away_matches][0] == first);

    // The two are independent of each other.
    first[Match::home] = blues;
    CHECK(reds[Team::home_matches].empty());
    CHECK(blues[Team::home_matches].size() == 2);
    CHECK(blues[Team::away_matches].size() == 1);
    session.flush();
    CHECK(*first == Match::row{1, 2, 2});
    session.rollback();
    CHECK(*first == Match::row{1, 1, 2});

    const auto t = alias<"visitor">(Team);
    const auto [home, away] = session
                                  .execute(select(Team, t)
                                               .from(Match)
                                               .join(Match::home)
                                               .join(t, Match::away)
                                               .where(Match::match_id == 1))
                                  .one();
    CHECK(home == reds);
    CHECK(away == blues);

    // Without the matches first, a team is still needed.
    session.remove(reds);
    CHECK_THROWS_AS(session.flush(), stele::sqlite::foreign_key_violation);
    session.remove(first);
    session.remove(second);
    session.commit();
    CHECK(read("SELECT name FROM team") == texts{"Blues"});
}

TEST_CASE_METHOD(company, "session, tables: a table that refers to itself", "[session]") {
    stele::session session{db};
    auto boss = session.add(Employee::row{.name = "Ann"});
    const auto ben = boss[Employee::reports].add({.name = "Ben"});
    const auto cleo = ben[Employee::reports].add({.name = "Cleo"});
    session.commit();
    CHECK(cleo[Employee::manager] == ben);
    CHECK(cleo[Employee::manager][Employee::manager] == boss);
    CHECK_FALSE(boss[Employee::manager]);
    CHECK(boss[Employee::reports].size() == 1);

    // Up and down change places.
    ben[Employee::manager] = std::nullopt;
    boss[Employee::manager] = cleo;
    session.commit();
    CHECK(read("SELECT name || coalesce(boss_id, '-') FROM employee ORDER BY id") ==
          texts{"Ann3", "Ben-", "Cleo2"});

    // One that is its own boss.
    auto own = session.add(Employee::row{.name = "Dora"});
    own[Employee::manager] = own;
    session.commit();
    CHECK(own->boss_id == own->id);
    CHECK(own[Employee::reports].contains(own));
    session.remove(own);
    session.commit();
    CHECK(number("SELECT count(*) FROM employee") == 3);

    // Two that are each other's, new and together.
    const auto eve = session.add(Employee::row{.name = "Eve"});
    const auto fred = session.add(Employee::row{.name = "Fred"});
    eve[Employee::manager] = fred;
    fred[Employee::manager] = eve;
    session.commit();
    CHECK(eve->boss_id == fred->id);
    CHECK(fred->boss_id == eve->id);
    session.remove(eve);
    session.remove(fred);
    session.commit();
    CHECK(number("SELECT count(*) FROM employee") == 3);
}

TEST_CASE_METHOD(ships, "session, tables: what refers to an object may be without a key",
                 "[session]") {
    stele::session session{db};
    auto ship = session.add(Ship::row{.name = "Beagle"});
    session.flush();
    session.execute(insert(Watch).values(Watch::hours = 4, Watch::ship_id = ship->ship_id));
    CHECK(session.scalars(select(Watch::hours).join(Watch::ship).where(Ship::name == "Beagle"))
              .one() == 4);
    ship->name = "HMS Beagle";
    session.commit();
    CHECK(read("SELECT name FROM ship") == texts{"HMS Beagle"});
    session.remove(ship);  // its watches go with it: the database's cascade_delete
    session.commit();
    CHECK(number("SELECT count(*) FROM watch") == 0);
}
