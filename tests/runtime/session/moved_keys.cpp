// SPDX-License-Identifier: BSL-1.0

// Keys that change where others refer to them, with ON UPDATE CASCADE: objects follow as the rows do.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace moved_keys {

// The key of a region has that of its country in it, and that of a town both.
STELE_TABLE(Country, "country",
    column(code, std::string, primary_key),
    has_many(regions, Region, country, on_update_cascade));
STELE_TABLE(Region, "region",
    column(code, std::string), column(name, std::string), column(size, int),
    primary_key(code, name),
    belongs_to(country, Country, code),
    has_many(towns, Town, region, on_update_cascade));
STELE_TABLE(Town, "town",
    column(code, std::string), column(region_name, std::string), column(name, std::string),
    primary_key(code, region_name, name),
    belongs_to(region, Region, (code, region_name)));

struct fixture {
    stele::sqlite::connection db{":memory:"};
    fixture() {
        db.create_all(Country, Region, Town);
        db.query("INSERT INTO country VALUES ('UK'), ('FR')");
        db.query("INSERT INTO region VALUES ('UK', 'Kent', 1), ('FR', 'Jura', 2)");
        db.query("INSERT INTO town VALUES ('UK', 'Kent', 'Deal'), ('FR', 'Jura', 'Dole')");
    }
    std::vector<std::string> towns() {
        return db
            .query<std::string>(
                "SELECT code || ' ' || region_name || ' ' || name FROM town ORDER BY name")
            .all();
    }
};
using texts = std::vector<std::string>;

}  // namespace moved_keys

using namespace moved_keys;

TEST_CASE_METHOD(fixture,
                 "session: a key that changes is followed through keys that have it in them",
                 "[session]") {
    stele::session session{db};
    auto britain = session.get(Country, "UK");
    const auto kent = session.get(Region, "UK", "Kent");
    const auto deal = session.get(Town, "UK", "Kent", "Deal");
    CHECK(britain[Country::regions].size() == 1);
    CHECK(kent[Region::towns].size() == 1);
    britain->code = "GB";
    session.flush();
    CHECK(towns() == texts{"GB Kent Deal", "FR Jura Dole"});
    CHECK(kent->code == "GB");
    CHECK(deal->code == "GB");
    CHECK(session.get(Region, "GB", "Kent") == kent);
    CHECK(session.get(Town, "GB", "Kent", "Deal") == deal);
    CHECK_FALSE(session.get(Region, "UK", "Kent"));
    CHECK(deal[Town::region][Region::country] == britain);
    CHECK(britain[Country::regions].contains(kent));

    // They are clean, and what is changed in them is found by their new key.
    auto same = kent;
    same->size = 10;
    session.flush();
    CHECK(db.query<int>("SELECT size FROM region WHERE code = 'GB'").one() == 10);

    session.rollback();
    CHECK(session.get(Region, "UK", "Kent") == kent);
    CHECK(session.get(Town, "UK", "Kent", "Deal") == deal);
    CHECK(kent->code == "UK");
    CHECK(deal[Town::region][Region::country] == britain);
}

TEST_CASE_METHOD(fixture, "session: a savepoint that is rolled back gives the keys back",
                 "[session]") {
    stele::session session{db};
    auto britain = session.get(Country, "UK");
    const auto kent = session.get(Region, "UK", "Kent");
    {
        auto nested = session.begin_nested();
        britain->code = "GB";
        session.flush();
        CHECK(session.get(Region, "GB", "Kent") == kent);
        nested.rollback();
    }
    CHECK(britain->code == "UK");
    CHECK(session.get(Region, "UK", "Kent") == kent);
    CHECK_FALSE(session.get(Region, "GB", "Kent"));
    session.commit();
    CHECK(towns() == texts{"UK Kent Deal", "FR Jura Dole"});
}

TEST_CASE_METHOD(fixture,
                 "session: a child is given to a parent whose key changes in the same flush",
                 "[session]") {
    stele::session session{db};
    auto france = session.get(Country, "FR");
    const auto kent = session.get(Region, "UK", "Kent");
    const auto deal = session.get(Town, "UK", "Kent", "Deal");
    kent[Region::country] = france;
    france->code = "F";
    session.commit();
    CHECK(towns() == texts{"F Kent Deal", "F Jura Dole"});
    CHECK(kent[Region::country] == france);
    CHECK(session.get(Region, "F", "Kent") == kent);
    CHECK(session.get(Town, "F", "Kent", "Deal") == deal);
    CHECK(france[Country::regions].size() == 2);
}

TEST_CASE_METHOD(fixture, "session: a key passes on in one flush", "[session]") {
    stele::session session{db};
    auto britain = session.get(Country, "UK");
    auto france = session.get(Country, "FR");
    const auto kent = session.get(Region, "UK", "Kent");
    const auto jura = session.get(Region, "FR", "Jura");
    france->code = "UK";  // has to wait for the other
    britain->code = "GB";
    session.flush();
    CHECK(towns() == texts{"GB Kent Deal", "UK Jura Dole"});
    CHECK(session.get(Country, "UK") == france);
    CHECK(session.get(Country, "GB") == britain);
    CHECK(kent->code == "GB");
    CHECK(jura->code == "UK");
    CHECK(kent[Region::country] == britain);
    CHECK(jura[Region::country] == france);
    session.rollback();
    CHECK(kent[Region::country] == britain);
    CHECK(jura[Region::country] == france);
    CHECK(session.get(Country, "UK") == britain);
}
