// SPDX-License-Identifier: BSL-1.0

// The unit of work: what a flush writes, in which order, and what is left when it fails.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace flushing {

STELE_TABLE(Department, "department",
    column(id, std::int64_t, primary_key),
    column(name, std::string, unique),
    column(head_id, std::optional<std::int64_t>),
    belongs_to(head, Person, head_id),
    has_many(people, Person, department, restrict));
STELE_TABLE(Person, "person",
    column(id, std::int64_t, primary_key),
    column(name, std::string, unique),
    column(manager_id, std::optional<std::int64_t>),
    column(department_id, std::optional<std::int64_t>),
    belongs_to(manager, Person, manager_id),
    belongs_to(department, Department, department_id),
    has_many(reports, Person, manager, set_null));
STELE_TABLE(Country, "country",
    column(code, std::string, primary_key),
    column(name, std::string),
    has_many(cities, City, country, cascade_delete));
STELE_TABLE(City, "city",
    column(name, std::string),
    column(country_code, std::string),
    column(note, std::optional<std::string>),
    primary_key(name, country_code),
    belongs_to(country, Country, country_code));
STELE_TABLE(Egg, "egg", column(id, std::int64_t, primary_key), column(hen_id, std::int64_t), belongs_to(hen, Hen, hen_id));
STELE_TABLE(Hen, "hen", column(id, std::int64_t, primary_key), column(egg_id, std::int64_t), belongs_to(egg, Egg, egg_id));
STELE_TABLE(Shelf, "shelf", column(id, std::int64_t, primary_key), has_many(jars, Jar, shelf, delete_orphan));
STELE_TABLE(Jar, "jar", column(id, std::int64_t, primary_key), column(shelf_id, std::optional<std::int64_t>), belongs_to(shelf, Shelf, shelf_id));

/// A database, a session, and the texts that ran since the last look.
struct fixture {
    fixture() {
        db.create_all(Department, Person, Country, City, Egg, Hen, Shelf, Jar);
        db.observe(
            [](void* self, std::string_view sql, std::span<const stele::bound_value>) {
                static_cast<fixture*>(self)->texts.emplace_back(sql);
            },
            this);
    }
    /// The statements since the last call that change rows.
    std::vector<std::string> changes() {
        std::vector<std::string> found;
        for (std::string& text : std::exchange(texts, {}))
            if (text.starts_with("INSERT") || text.starts_with("UPDATE") ||
                text.starts_with("DELETE"))
                found.push_back(std::move(text));
        return found;
    }

    std::vector<std::string> texts{};
    stele::sqlite::connection db{":memory:"};
    stele::session session{db};
};

TEST_CASE("flush: parents are inserted before children, whatever the order of add()") {
    fixture f;
    auto city = f.session.add(City::row{.name = "Bern", .country_code = "CH"});
    auto country = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
    f.session.flush();
    CHECK(f.changes() ==
          std::vector<std::string>{
              R"(INSERT INTO "country" ("code", "name") VALUES (?, ?))",
              R"(INSERT INTO "city" ("name", "country_code", "note") VALUES (?, ?, ?))"});
    CHECK(city[City::country] == country);
    CHECK(country[Country::cities].size() == 1);
    CHECK(f.session.get(City, "Bern", "CH") == city);
}

TEST_CASE("flush: rows of one table that refer to each other") {
    fixture f;
    std::vector<stele::entity<Person>> chain;
    for (int i = 0; i < 50; ++i)
        chain.push_back(f.session.add(Person::row{.name = std::to_string(i)}));
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) chain[i][Person::manager] = chain[i + 1];
    f.session.flush();
    CHECK(f.changes().size() == 50);
    for (std::size_t i = 0; i + 1 < chain.size(); ++i)
        CHECK(chain[i]->manager_id == chain[i + 1]->id);
    for (auto& each : chain) f.session.remove(each);
    f.session.commit();
    CHECK(f.db.execute(stele::select(stele::count()).from(Person)).scalar() == 0);
}

TEST_CASE("flush: a cycle is broken at a key that can be NULL") {
    fixture f;
    auto sales = f.session.add(Department::row{.name = "Sales"});
    auto ann = f.session.add(Person::row{.name = "Ann"});
    auto bob = f.session.add(Person::row{.name = "Bob"});
    sales[Department::head] = ann;
    ann[Person::department] = sales;
    ann[Person::manager] = bob;
    bob[Person::manager] = ann;
    f.session.commit();
    CHECK(sales->head_id == ann->id);
    CHECK(ann->department_id == sales->id);
    CHECK(ann->manager_id == bob->id);
    CHECK(bob->manager_id == ann->id);

    SECTION("and broken again when the rows are deleted") {
        f.session.remove(ann);
        f.session.remove(bob);
        f.session.remove(sales);
        f.session.commit();
        CHECK(f.db.execute(stele::select(stele::count()).from(Person)).scalar() == 0);
    }
    SECTION("a row that refers to itself") {
        bob[Person::manager] = bob;
        auto eve = f.session.add(Person::row{.name = "Eve"});
        eve[Person::manager] = eve;
        f.session.commit();
        CHECK(bob->manager_id == bob->id);
        CHECK(eve->manager_id == eve->id);
    }
}

TEST_CASE("flush: a cycle of keys that cannot be NULL is an error that names the objects") {
    fixture f;
    auto egg = f.session.add(Egg::row{});
    auto hen = f.session.add(Hen::row{});
    egg[Egg::hen] = hen;
    hen[Hen::egg] = egg;
    CHECK_THROWS_AS(f.session.flush(), stele::flush_error);
    CHECK_THROWS_WITH(f.session.flush(), contains("Egg{") && contains("Hen{"));
    CHECK(egg.state() == stele::object_state::pending);
    CHECK(f.changes().empty());
}

TEST_CASE("flush: only what has changed is written") {
    fixture f;
    auto ann = f.session.add(Person::row{.name = "Ann"});
    f.session.commit();
    f.changes();

    ann->name = "Anna";
    ann->manager_id = ann->id;
    f.session.flush();
    CHECK(f.changes() == std::vector<std::string>{
                             R"(UPDATE "person" SET "name" = ?, "manager_id" = ? WHERE "id" = ?)"});
    ann->name = "Anna";  // as it was
    f.session.flush();
    CHECK(f.changes().empty());
    f.texts.clear();
    f.session.flush();
    CHECK(f.texts.empty());
}

TEST_CASE("flush: a unique value passes from one row to another") {
    fixture f;
    auto a = f.session.add(Person::row{.name = "a"});
    auto b = f.session.add(Person::row{.name = "b"});
    auto c = f.session.add(Person::row{.name = "c"});
    f.session.commit();

    SECTION("from a changed row to another") {
        a->name = "b";
        b->name = "c";
        c->name = "d";
        f.session.commit();
        CHECK(a->name == "b");
        CHECK(b->name == "c");
        CHECK(c->name == "d");
    }
    SECTION("from a changed row to a new one, with what depends on that") {
        a->name = "z";
        auto d = f.session.add(Person::row{.name = "a"});
        auto e = f.session.add(Person::row{.name = "e"});
        e[Person::manager] = d;
        f.session.commit();
        CHECK(d->name == "a");
        CHECK(e[Person::manager] == d);
    }
    SECTION("from a deleted row to a new one") {
        f.session.remove(a);
        auto d = f.session.add(Person::row{.name = "a"});
        f.session.commit();
        CHECK(d->name == "a");
    }
    SECTION("from a deleted row to a changed one") {
        f.session.remove(a);
        b->name = "a";
        f.session.commit();
        CHECK(b->name == "a");
    }
    SECTION("a key, too") {
        auto old = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
        f.session.commit();
        f.session.remove(old);
        auto now = f.session.add(Country::row{.code = "CH", .name = "Suisse"});
        f.session.commit();
        CHECK(f.session.get(Country, "CH") == now);
        CHECK(now->name == "Suisse");
    }
}

TEST_CASE("flush: a deleted object has its key again after a rollback") {
    fixture f;
    auto old = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
    f.session.commit();
    f.session.remove(old);
    f.session.execute(insert(Country).values(Country::row{.code = "CH", .name = "Suisse"}));
    auto other = f.session.get(Country, "CH");
    CHECK(other != old);
    f.session.rollback();
    CHECK(f.session.get(Country, "CH") == old);
    CHECK(old->name == "Schweiz");
    CHECK_THROWS_AS(other->name, stele::object_deleted);
}

TEST_CASE("flush: one that fails is undone, and can be corrected and repeated") {
    fixture f;
    auto ann = f.session.add(Person::row{.name = "Ann"});
    f.session.commit();

    auto bob = f.session.add(Person::row{.name = "Bob"});
    auto twin = f.session.add(Person::row{.name = "Ann"});
    bob[Person::manager] = ann;
    twin[Person::manager] = bob;
    ann->manager_id = ann->id;
    CHECK_THROWS_AS(f.session.flush(), stele::sqlite::unique_violation);
    CHECK_THROWS_WITH(f.session.flush(), contains("Person{id=none, name='Ann'"));
    CHECK(bob.state() == stele::object_state::pending);
    CHECK(std::as_const(bob)->id == 0);
    CHECK_FALSE(std::as_const(bob)->manager_id.has_value());
    CHECK(bob[Person::manager] == ann);
    CHECK(f.db.execute(stele::select(stele::count()).from(Person)).scalar() == 1);

    twin->name = "Anna";
    f.session.commit();
    CHECK(twin->manager_id == bob->id);
    CHECK(bob->manager_id == ann->id);
    CHECK(ann->manager_id == ann->id);
}

TEST_CASE("flush: a failed one keeps what was to be deleted, and what would have gone with it") {
    fixture f;
    auto swiss = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
    auto bern = f.session.add(City::row{.name = "Bern", .country_code = "CH"});
    auto ann = f.session.add(Person::row{.name = "Ann"});
    f.session.commit();

    f.session.remove(swiss);
    auto twin = f.session.add(Person::row{.name = "Ann"});
    CHECK_THROWS_AS(f.session.flush(), stele::sqlite::unique_violation);
    CHECK(bern.state() == stele::object_state::persistent);
    f.session.add(swiss);  // not to be deleted after all
    f.session.remove(twin);
    f.session.commit();
    CHECK(f.db.execute(stele::select(stele::count()).from(City)).scalar() == 1);
}

TEST_CASE("flush: a key and a relationship that disagree") {
    fixture f;
    auto swiss = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
    auto italy = f.session.add(Country::row{.code = "IT", .name = "Italia"});
    auto person = f.session.add(Person::row{.name = "Ann"});
    auto sales = f.session.add(Department::row{.name = "Sales"});
    auto buying = f.session.add(Department::row{.name = "Buying"});
    f.session.commit();

    person[Person::department] = sales;
    person->department_id = buying->id;
    CHECK_THROWS_AS(f.session.flush(), stele::flush_error);
    CHECK_THROWS_WITH(f.session.flush(), contains("Person::department"));
    person->department_id = sales->id;
    f.session.flush();
    CHECK(sales[Department::people].contains(person));
}

TEST_CASE("flush: a child with another parent is moved, not deleted with the old one") {
    fixture f;
    auto swiss = f.session.add(Country::row{.code = "CH", .name = "Schweiz"});
    auto italy = f.session.add(Country::row{.code = "IT", .name = "Italia"});
    auto chiasso = f.session.add(City::row{.name = "Chiasso", .country_code = "CH"});
    auto bern = f.session.add(City::row{.name = "Bern", .country_code = "CH"});
    f.session.commit();

    SECTION("by relationship") { chiasso[City::country] = italy; }
    SECTION("by column") { chiasso->country_code = "IT"; }
    SECTION("through the collection") {
        swiss[Country::cities].remove(chiasso);
        italy[Country::cities].add(chiasso);
    }
    f.session.remove(swiss);
    f.session.commit();
    CHECK(chiasso[City::country] == italy);
    CHECK(italy[Country::cities].size() == 1);
    CHECK(f.session.get(City, "Chiasso", "IT") == chiasso);
    CHECK(bern.state() == stele::object_state::deleted);
}

TEST_CASE("flush: restrict, set_null and delete_orphan as declared") {
    fixture f;
    auto sales = f.session.add(Department::row{.name = "Sales"});
    auto ann = sales[Department::people].add({.name = "Ann"});
    auto bob = ann[Person::reports].add({.name = "Bob"});
    auto shelf = f.session.add(Shelf::row{});
    auto jar = shelf[Shelf::jars].add(Jar::row{});
    f.session.commit();

    SECTION("restrict") {
        f.session.remove(sales);
        CHECK_THROWS_AS(f.session.flush(), stele::sqlite::foreign_key_violation);
        CHECK_THROWS_WITH(f.session.flush(), contains("Department{id=1"));
        f.session.rollback();
        CHECK(sales[Department::people].size() == 1);
    }
    SECTION("set_null") {
        f.session.remove(ann);
        f.session.flush();
        CHECK_FALSE(bob->manager_id.has_value());
        CHECK_FALSE(bob[Person::manager]);
        f.session.rollback();
        CHECK(bob[Person::manager] == ann);
    }
    SECTION("out of a collection: NULL") {
        ann[Person::reports].remove(bob);
        CHECK_FALSE(bob[Person::manager]);
        f.session.commit();
        CHECK_FALSE(bob->manager_id.has_value());
    }
    SECTION("an orphan goes") {
        shelf[Shelf::jars].remove(jar);
        f.session.commit();
        CHECK(jar.state() == stele::object_state::deleted);
        CHECK(f.db.execute(stele::select(stele::count()).from(Jar)).scalar() == 0);
    }
}

TEST_CASE("flush: a long chain of objects is no recursion") {
    fixture f;
    f.db.observe(nullptr, nullptr);
    auto first = f.session.add(Person::row{.name = "0"});
    auto last = first;
    for (int i = 1; i < 100'000; ++i) {
        auto next = f.session.add(Person::row{.name = std::to_string(i)});
        last[Person::manager] = next;
        last = next;
    }
    f.session.flush();
    CHECK(first->manager_id == 99'999);
    CHECK(f.db.execute(stele::select(stele::count()).from(Person)).scalar() == 100'000);
}

}  // namespace flushing
