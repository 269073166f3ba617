// SPDX-License-Identifier: BSL-1.0

// Tables of all kinds as objects: keys of several columns, of text, of strong ids; enums, dates, what the database fills,
// odd names, the user's own structs; several relationships between two tables, and one to itself.

#include "catch.hpp"

#include <stele/chrono.hpp>
#include <stele/session.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tables {

struct film_id {
    std::int64_t number = 0;
    friend bool operator==(film_id, film_id) = default;
};
struct isbn {
    std::string text;
    friend bool operator==(const isbn&, const isbn&) = default;
};
enum class shelf : int { unknown, fiction, history };
enum class binding { paperback, hardcover };

}  // namespace tables

template <>
struct stele::type_mapping<tables::film_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(tables::film_id id) { return id.number; }
    static tables::film_id from_database(std::int64_t number) { return {number}; }
};
template <>
struct stele::type_mapping<tables::isbn> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::equality;
    static std::string_view to_database(const tables::isbn& i) { return i.text; }
    static tables::isbn from_database(std::string_view text) { return {std::string(text)}; }
};
template <>
inline constexpr stele::enumerator<tables::binding> stele::enum_names<tables::binding>[] = {
    {tables::binding::paperback, "paperback"}, {tables::binding::hardcover, "hardcover"}};

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

using std::chrono::year_month_day;

// Keys of several columns.
STELE_TABLE(Seat, "seat",
    column(hall, std::string), column(number, int), column(velvet, bool),
    primary_key(hall, number),
    has_many(tickets, Ticket, seat, cascade_delete));
STELE_TABLE(Ticket, "ticket",
    column(ticket_id, std::int64_t, primary_key),
    column(guest, std::string),
    column(hall, std::optional<std::string>), column(number, std::optional<int>),
    belongs_to(seat, Seat, (hall, number)));

// Keys of text, which may change.
STELE_TABLE(Country, "country",
    column(code, std::string, primary_key), column(name, std::string),
    has_many(cities, City, country, on_update_cascade));
STELE_TABLE(City, "city",
    column(name, std::string, primary_key), column(country_code, std::string),
    belongs_to(country, Country, country_code));

// Types of one's own.
STELE_TABLE(Film, "film",
    column(id, film_id, primary_key), column(title, std::string),
    has_many(scenes, Scene, film, cascade_delete));
STELE_TABLE(Scene, "scene",
    column(scene_id, std::int64_t, primary_key), column(place, std::string), column(film_key, film_id),
    belongs_to(film, Film, film_key));
STELE_TABLE(Print, "print",
    column(code, isbn, primary_key),
    column(kind, shelf), column(cover, binding),
    column(printed, std::optional<year_month_day>), column(pages, std::optional<int>));

// What the database fills.
STELE_TABLE(Note, "note",
    column(note_id, std::int64_t, primary_key),
    column(text, std::string),
    column(length, std::int64_t, generated),
    column(made, std::string, generated, default_sql("'just ' || 'now'")),
    column(kind, std::string, default_("plain")),
    column(origin, std::string, default_sql("'by ' || 'hand'")));

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

static_assert(stele::has_entities<struct Seat>);
static_assert(!stele::has_entities<struct Log>);

template <class... Tables>
struct with {
    stele::sqlite::connection db{":memory:"};
    with() { db.create_all(Tables{}...); }

    std::vector<std::string> read(const char* sql) { return db.query<std::string>(sql).all(); }
    std::int64_t number(const char* sql) { return db.query<std::int64_t>(sql).one(); }
};
using texts = std::vector<std::string>;
using stele::object_state;

struct seats : with<struct Seat, struct Ticket> {};
struct countries : with<struct Country, struct City> {};
struct films : with<struct Film, struct Scene, struct Print> {};
struct people : with<struct Person, struct Order, struct Passport> {};
struct planets : with<struct Planet, struct Moon> {};
struct teams : with<struct Team, struct Match> {};
struct ships : with<struct Ship, struct Watch, struct Port, struct Call> {};
struct company : with<struct Employee> {};

}  // namespace tables

using namespace tables;
using namespace std::chrono_literals;

TEST_CASE_METHOD(seats, "session, tables: a key of two columns", "[session]") {
    stele::session session{db};
    const auto a1 = session.add(Seat::row{"A", 1, true});
    session.add(Seat::row{"A", 2, false});
    session.add(Seat::row{"B", 1, false});
    const auto ticket = a1[Seat::tickets].add({.guest = "Ann"});
    session.commit();

    CHECK(session.get(Seat, "A", 1) == a1);
    CHECK(session.get(Seat, std::tuple{"A", 1}) == a1);
    CHECK(session.get(Seat, std::tuple{std::string("A"), std::int64_t{1}}) == a1);
    CHECK_FALSE(session.get(Seat, "C", 1));
    CHECK_FALSE(session.get(Seat, "B", 2));
    CHECK(ticket->hall == "A");
    CHECK(ticket->number == 1);
    CHECK(ticket[Ticket::seat] == a1);

    // Half of a key leads nowhere, and both halves elsewhere.
    auto again = session.get(Ticket, 1);
    again->number = std::nullopt;
    session.flush();
    CHECK_FALSE(again[Ticket::seat]);
    CHECK(a1[Seat::tickets].empty());
    again->hall = "B";
    again->number = 1;
    session.flush();
    CHECK(again[Ticket::seat] == session.get(Seat, "B", 1));
    CHECK(session.get(Seat, "B", 1)[Seat::tickets].size() == 1);

    again[Ticket::seat] = a1;
    session.commit();
    CHECK(read("SELECT hall || number FROM ticket") == texts{"A1"});

    // A part of the key changes: it is the same object, under another key, with its tickets.
    again[Ticket::seat] = std::nullopt;
    session.flush();
    auto b1 = session.get(Seat, "B", 1);
    b1->number = 7;
    session.commit();
    CHECK(session.get(Seat, "B", 7) == b1);
    CHECK_FALSE(session.get(Seat, "B", 1));
    CHECK(read("SELECT hall || number FROM seat ORDER BY 1") == texts{"A1", "A2", "B7"});

    session.remove(a1);
    session.commit();
    CHECK(read("SELECT hall || number FROM seat ORDER BY 1") == texts{"A2", "B7"});
    CHECK(number("SELECT count(*) FROM ticket") == 1);
}

TEST_CASE_METHOD(seats, "session, tables: what a key of two columns refers to goes with it",
                 "[session]") {
    stele::session session{db};
    auto seat = session.add(Seat::row{"A", 1, true});
    const auto ticket = seat[Seat::tickets].add({.guest = "Ann"});
    const auto other = session.add(Ticket::row{.guest = "Ben", .hall = "A", .number = 1});
    session.commit();
    CHECK(seat[Seat::tickets].size() == 2);
    session.remove(seat);
    session.flush();
    CHECK(ticket.state() == object_state::deleted);
    CHECK(other.state() == object_state::deleted);
    session.rollback();
    CHECK(seat[Seat::tickets].contains(ticket));
    CHECK(ticket->guest == "Ann");
}

TEST_CASE_METHOD(countries, "session, tables: a key of text", "[session]") {
    stele::session session{db};
    auto britain = session.add(Country::row{"UK", "Britain"});
    const auto leeds = britain[Country::cities].add({.name = "Leeds"});
    session.add(City::row{"York", "UK"});
    session.commit();
    CHECK(session.get(Country, "UK") == britain);
    CHECK(session.get(Country, std::string("UK")) == britain);
    CHECK(session.get(City, "Leeds")[City::country] == britain);
    CHECK(britain[Country::cities].size() == 2);

    // A key without value is one: only integers are the database's to assign.
    const auto nowhere = session.add(Country::row{.name = "Nowhere"});
    session.flush();
    CHECK(session.get(Country, "") == nowhere);
    session.rollback();
    CHECK(nowhere.state() == object_state::transient);
}

TEST_CASE_METHOD(countries, "session, tables: a key changes, and what refers to it follows",
                 "[session]") {
    stele::session session{db};
    auto britain = session.add(Country::row{"UK", "Britain"});
    const auto leeds = britain[Country::cities].add({.name = "Leeds"});
    const auto york = session.add(City::row{"York", "UK"});
    session.commit();

    CHECK(leeds->country_code == "UK");  // loaded
    CHECK(britain[Country::cities].size() == 2);
    britain->code = "GB";
    CHECK(session.get(Country, "UK") == britain);  // until the flush
    session.flush();
    CHECK(session.get(Country, "GB") == britain);
    CHECK_FALSE(session.get(Country, "UK"));
    CHECK(read("SELECT DISTINCT country_code FROM city") == texts{"GB"});
    CHECK(leeds->country_code == "GB");
    CHECK(york->country_code == "GB");
    CHECK(leeds[City::country] == britain);
    CHECK(britain[Country::cities].size() == 2);

    session.rollback();
    CHECK(britain->code == "UK");
    CHECK(leeds->country_code == "UK");
    CHECK(leeds[City::country] == britain);
    CHECK(session.get(Country, "UK") == britain);
    CHECK_FALSE(session.get(Country, "GB"));

    // Two swap theirs by way of a third.
    auto france = session.add(Country::row{"FR", "France"});
    session.flush();
    britain->code = "X";
    session.flush();
    france->code = "UK";
    session.flush();
    britain->code = "FR";
    session.commit();
    CHECK(session.get(Country, "FR") == britain);
    CHECK(session.get(Country, "UK") == france);
    CHECK(leeds[City::country] == britain);
}

TEST_CASE_METHOD(films, "session, tables: strong ids", "[session]") {
    stele::session session{db};
    auto film = session.add(Film::row{.title = "The Third Man"});
    const auto scene = film[Film::scenes].add({.place = "the sewers"});
    CHECK(film->id == film_id{});
    session.flush();
    CHECK(film->id == film_id{1});
    CHECK(scene->film_key == film_id{1});
    CHECK(session.get(Film, film_id{1}) == film);
    CHECK_FALSE(session.get(Film, film_id{2}));
    session.commit();
    CHECK(scene[Scene::film] == film);
    CHECK(film[Film::scenes].size() == 1);
    session.remove(film);
    session.commit();
    CHECK(number("SELECT count(*) FROM scene") == 0);
}

TEST_CASE_METHOD(films, "session, tables: enums, dates, optional members", "[session]") {
    stele::session session{db};
    auto print = session.add(Print::row{.code = isbn{"0-00"},
                                        .kind = shelf::fiction,
                                        .cover = binding::hardcover,
                                        .printed = 1986y / 9 / 15});
    session.commit();
    CHECK(session.get(Print, isbn{"0-00"}) == print);
    CHECK(read("SELECT kind || cover || printed || coalesce(pages, '-') FROM print") ==
          texts{"1hardcover1986-09-15-"});
    CHECK(print->kind == shelf::fiction);
    CHECK(print->cover == binding::hardcover);
    CHECK(print->printed == 1986y / 9 / 15);
    CHECK(print->pages == std::nullopt);

    print->kind = shelf::history;
    print->cover = binding::paperback;
    print->printed = std::nullopt;
    print->pages = 1138;
    session.commit();
    CHECK(read("SELECT kind || cover || coalesce(printed, '-') || pages FROM print") ==
          texts{"2paperback-1138"});
    const auto paperbacks =
        session.scalars(select(Print).where(Print::cover == binding::paperback)).all();
    REQUIRE(paperbacks.size() == 1);
    CHECK(paperbacks[0] == print);

    // What the database refuses names the object, and can be put right.
    print->printed = std::chrono::year{2023} / 2 / 30;
    CHECK_THROWS_WITH(session.flush(), contains("Print{code='0-00'"));
    CHECK_THROWS_AS(session.flush(), stele::value_error);
    print->printed = 2023y / 2 / 28;
    session.commit();
    CHECK(read("SELECT printed FROM print") == texts{"2023-02-28"});
}

TEST_CASE("session, tables: what the database fills is read back", "[session]") {
    stele::sqlite::connection db{":memory:"};
    db.raw().exec(
        "CREATE TABLE note (note_id INTEGER PRIMARY KEY, text TEXT NOT NULL,"
        " length INTEGER NOT NULL AS (length(text)), made TEXT NOT NULL DEFAULT ('just ' || 'now'),"
        " kind TEXT NOT NULL DEFAULT 'plain', origin TEXT NOT NULL DEFAULT ('by ' || 'hand'))"
        " STRICT");
    stele::session session{db};
    auto note = session.add(Note::row{.text = "four"});
    CHECK(note->length == 0);
    CHECK(note->kind == "plain");
    session.flush();
    CHECK(*note == Note::row{1, "four", 4, "just now", "plain", ""});
    note->text = "eleven more";
    session.flush();
    CHECK(note->length == 11);
    session.rollback();
    CHECK(note.state() == object_state::transient);

    // By assignments a column may be left out: that is the database's default then.
    session.execute(insert(Note).values(Note::text = "two"));
    CHECK(session.get(Note, 1)->origin == "by hand");
    CHECK(session.get(Note, 1)->length == 3);
}

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
