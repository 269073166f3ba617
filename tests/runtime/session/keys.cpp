// SPDX-License-Identifier: BSL-1.0

// Keys of several columns and of text, as the session knows objects by them.

#include "catch.hpp"
#include "with_tables.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace tables {

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

static_assert(stele::has_entities<struct Seat>);

struct seats : with<struct Seat, struct Ticket> {};
struct countries : with<struct Country, struct City> {};

}  // namespace tables

using namespace tables;

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
    CHECK(session.get(Seat, std::pair{"A", 1}) == a1);
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
